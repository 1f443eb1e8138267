import type { ClausePair } from './pair-clauses.ts';

/** Which clauses are paired, by their positions. */
export interface PairedClauses {
  readonly has: (reviewed: number, superior: number) => boolean;
  /** The superior clauses paired with a reviewed one, ascending. */
  readonly partnersOf: (reviewed: number) => readonly number[];
}

export const pairedClauses = (pairs: readonly ClausePair[]): PairedClauses => {
  const partners = new Map<number, Set<number>>();
  for (const { similarity } of pairs) {
    const known = partners.get(similarity.reviewed);
    if (known === undefined) partners.set(similarity.reviewed, new Set([similarity.superior]));
    else known.add(similarity.superior);
  }
  return {
    has: (reviewed, superior) => partners.get(reviewed)?.has(superior) ?? false,
    partnersOf: (reviewed) => [...(partners.get(reviewed) ?? [])].sort((a, b) => a - b),
  };
};

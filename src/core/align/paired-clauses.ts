import type { RatedClauses } from './pair-clauses.ts';

/** Which clauses are paired, by their positions. */
export interface PairedClauses {
  readonly has: (reviewed: number, superior: number) => boolean;
  /** The superior clauses paired with a reviewed one, ascending. */
  readonly partnersOf: (reviewed: number) => readonly number[];
}

export const pairedClauses = (pairs: readonly RatedClauses[]): PairedClauses => {
  const partners = new Map<number, Set<number>>();
  for (const { reviewed, superior } of pairs) {
    const known = partners.get(reviewed);
    if (known === undefined) partners.set(reviewed, new Set([superior]));
    else known.add(superior);
  }
  return {
    has: (reviewed, superior) => partners.get(reviewed)?.has(superior) ?? false,
    partnersOf: (reviewed) => [...(partners.get(reviewed) ?? [])].sort((a, b) => a - b),
  };
};

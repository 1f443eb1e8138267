import type { MinorClause } from './minor-clauses.ts';

/** Two minor clauses that say the same thing, perhaps differently. */
export interface MinorClausePair {
  readonly superior: MinorClause;
  readonly reviewed: MinorClause;
  /** 0..1 */
  readonly similarity: number;
}

export interface PairedMinorClauses {
  readonly pairs: readonly MinorClausePair[];
  readonly superiorOnly: readonly MinorClause[];
  readonly reviewedOnly: readonly MinorClause[];
}

/**
 * How alike two strings of letters are, 0..1: the mean of the Dice coefficients of single characters and of
 * bigrams. Minor clauses are short; single characters keep 加强领导 and 强化组织领导 together.
 */
export const letterSimilarity = (a: string, b: string): number =>
  a === b ? 1 : (dice(a, b, 1) + dice(a, b, 2)) / 2;

/** Share of the characters and bigrams of `part` that `whole` has too, 0..1. */
export const letterContainment = (part: string, whole: string): number =>
  (shared(part, whole, 1) / Math.max(1, part.length) +
    shared(part, whole, 2) / Math.max(1, part.length - 1)) /
  2;

const dice = (a: string, b: string, size: number): number => {
  const total = Math.max(0, a.length - size + 1) + Math.max(0, b.length - size + 1);
  return total === 0 ? 0 : (2 * shared(a, b, size)) / total;
};

const shared = (a: string, b: string, size: number): number => {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= a.length; i++) {
    const gram = a.slice(i, i + size);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + size <= b.length; i++) {
    const left = counts.get(b.slice(i, i + size)) ?? 0;
    if (left > 0) {
      counts.set(b.slice(i, i + size), left - 1);
      common++;
    }
  }
  return common;
};

/** Pairs minor clauses one to one, most similar first, regardless of order. */
export const pairMinorClauses = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
  least: number,
): PairedMinorClauses => {
  const ranked = superior
    .flatMap((s, i) =>
      reviewed.map((r, j) => ({
        pair: { superior: s, reviewed: r, similarity: letterSimilarity(s.letters, r.letters) },
        distance: Math.abs(i / superior.length - j / reviewed.length),
        order: i * reviewed.length + j,
      })),
    )
    .filter(({ pair }) => pair.similarity >= least)
    .sort((a, b) => b.pair.similarity - a.pair.similarity || a.distance - b.distance || a.order - b.order);
  const taken = new Set<MinorClause>();
  const pairs: MinorClausePair[] = [];
  for (const { pair } of ranked) {
    if (taken.has(pair.superior) || taken.has(pair.reviewed)) continue;
    taken.add(pair.superior).add(pair.reviewed);
    pairs.push(pair);
  }
  return {
    pairs,
    superiorOnly: superior.filter((clause) => !taken.has(clause)),
    reviewedOnly: reviewed.filter((clause) => !taken.has(clause)),
  };
};

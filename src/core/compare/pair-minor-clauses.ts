import { termDictionary, termWeights } from '../align/passage-terms.ts';
import { passageIndex } from '../align/similar-passages.ts';
import { similarityFrom } from './letter-similarity.ts';
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

/** What two minor clauses left over between the same neighbours need at least. */
const LEAST_BETWEEN_NEIGHBOURS = 0.34;

/**
 * Pairs the minor clauses of two paired units one to one, most similar first, regardless of order. Then, where
 * one of each side is left over between the same neighbours, these two stand in place of each other, and less
 * similarity is enough for them.
 */
export const pairInUnits = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
  least: number,
): PairedMinorClauses => {
  const verbatim = pairVerbatim(superior, reviewed);
  const others = pairAlike(verbatim.superiorOnly, verbatim.reviewedOnly, least);
  const alike = { ...others, pairs: [...verbatim.pairs, ...others.pairs] };
  const gaps = { superior: gapsOf(superior, alike.pairs), reviewed: gapsOf(reviewed, alike.pairs) };
  const replaced = [...gaps.superior].flatMap(([gap, clauses]) => {
    const replacing = gaps.reviewed.get(gap) ?? [];
    if (clauses.length !== 1 || replacing.length !== 1) return [];
    return pairAlike(clauses, replacing, LEAST_BETWEEN_NEIGHBOURS).pairs;
  });
  return withRest([...alike.pairs, ...replaced], superior, reviewed);
};

/** Equal letters are paired first, in order: in near-copies little else is left to compare. */
const pairVerbatim = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
): PairedMinorClauses => {
  const waiting = new Map<string, MinorClause[]>();
  for (const clause of superior) {
    const same = waiting.get(clause.letters);
    if (same === undefined) waiting.set(clause.letters, [clause]);
    else same.push(clause);
  }
  const pairs = reviewed.flatMap((clause) => {
    const same = waiting.get(clause.letters)?.shift();
    return same ? [{ superior: same, reviewed: clause, similarity: 1 }] : [];
  });
  return withRest(pairs, superior, reviewed);
};

/** The minor clauses left over, by the pair before and the pair after them. */
const gapsOf = (
  clauses: readonly MinorClause[],
  pairs: readonly MinorClausePair[],
): ReadonlyMap<string, readonly MinorClause[]> => {
  const pairOf = new Map<MinorClause, number>();
  pairs.forEach((pair, i) => pairOf.set(pair.superior, i).set(pair.reviewed, i));
  const gaps = new Map<string, MinorClause[]>();
  let before: number | null = null;
  let open: MinorClause[] = [];
  const close = (after: number | null): void => {
    if (open.length > 0) gaps.set(`${before ?? ''}|${after ?? ''}`, open);
    open = [];
    before = after;
  };
  for (const clause of clauses) {
    const pair = pairOf.get(clause);
    if (pair === undefined) open.push(clause);
    else close(pair);
  }
  close(null);
  return gaps;
};

const withRest = (
  pairs: readonly MinorClausePair[],
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
): PairedMinorClauses => {
  const taken = new Set(pairs.flatMap((pair) => [pair.superior, pair.reviewed]));
  return {
    pairs,
    superiorOnly: superior.filter((clause) => !taken.has(clause)),
    reviewedOnly: reviewed.filter((clause) => !taken.has(clause)),
  };
};

/** Pairs minor clauses one to one, most similar first, regardless of order. */
const pairAlike = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
  least: number,
): PairedMinorClauses => {
  const all = superior.map((_, i) => i);
  return bestFirst(
    superior,
    reviewed,
    reviewed.map(() => all),
    () => least,
  );
};

/** From which similarity on two minor clauses are a pair. */
export type LeastSimilarity = (superior: MinorClause, reviewed: MinorClause) => number;

/** Candidates looked at for each minor clause of {@link pairAcross}. */
const CANDIDATES = 5;

/** The same for minor clauses from anywhere in two documents: only those that share rare terms are compared. */
export const pairAcross = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
  least: LeastSimilarity,
): PairedMinorClauses => {
  const dictionary = termDictionary();
  const terms = superior.map(({ letters }) => dictionary.termsOf(letters));
  const own = reviewed.map(({ letters }) => dictionary.termsOf(letters));
  const index = passageIndex(terms, termWeights([...terms, ...own], dictionary));
  const candidates = own.map((passage) => index.candidates(passage, CANDIDATES));
  return bestFirst(superior, reviewed, candidates, least);
};

const bestFirst = (
  superior: readonly MinorClause[],
  reviewed: readonly MinorClause[],
  candidates: readonly (readonly number[])[],
  least: LeastSimilarity,
): PairedMinorClauses => {
  const ranked = reviewed
    .flatMap((r, j) =>
      (candidates[j] ?? []).flatMap((i) => {
        const s = superior[i];
        const similarity = s === undefined ? null : similarityFrom(s, r, least(s, r));
        if (s === undefined || similarity === null) return [];
        return [
          {
            pair: { superior: s, reviewed: r, similarity },
            distance: Math.abs(i / superior.length - j / reviewed.length),
            order: i * reviewed.length + j,
          },
        ];
      }),
    )
    .sort((a, b) => b.pair.similarity - a.pair.similarity || a.distance - b.distance || a.order - b.order);
  const taken = new Set<MinorClause>();
  const pairs = ranked.flatMap(({ pair }) => {
    if (taken.has(pair.superior) || taken.has(pair.reviewed)) return [];
    taken.add(pair.superior).add(pair.reviewed);
    return [pair];
  });
  return withRest(pairs, superior, reviewed);
};

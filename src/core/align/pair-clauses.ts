import type { ClauseSimilarity } from './clause-similarity.ts';
import type { CollocationTie } from './shared-collocations.ts';

/** A pair of clauses that correspond; `primary` where each is the other's best. */
export interface ClausePair {
  readonly similarity: ClauseSimilarity;
  readonly primary: boolean;
}

/**
 * When two clauses count as a pair. Set on pairs of documents of one and of different cities, where clauses on
 * different subjects score 0.05 to 0.17. A wrong pair misleads a reviewer more than a missing one: in doubt the
 * clause stays alone.
 */
const PAIR = {
  /** Each is the other's best. */
  mutual: 0.22,
  /** The same, where each stands out from the next best by this factor. */
  mutualOutstanding: 0.15,
  /** … seen from both sides: the two factors multiplied. */
  outstanding: 1.5,
  /** A clause without counterpart joins its best one, although that has a better partner. */
  joining: 0.17,
  joiningOutstanding: 1.25,
  /** … and by far if it is the superior's: a law has many articles on matters that a regulation under it leaves out. */
  superiorJoiningOutstanding: 1.6,
  /** A further counterpart: so much of the clause votes for it … */
  votes: 0.2,
  /** … and so much where both have a counterpart already: a sentence that moved does not join two clauses. */
  votesBetweenPaired: 0.3,
  votedScore: 0.2,
};

/**
 * A reviewed clause without counterpart also joins its best one if it shares this weight of collocations with it,
 * and that is so many times what it shares with any other clause: little common wording is enough then.
 */
const TIED = { weight: 4, lead: 2 };

/**
 * Pairs clauses n:m and regardless of order: first those that are each other's best, then clauses whose
 * sentences vote for a further counterpart (split, merged), then what is left joins its best if that is clear.
 */
export const pairClauses = (
  similarities: readonly ClauseSimilarity[],
  ties: readonly CollocationTie[],
): readonly ClausePair[] => {
  const ranked = [...similarities].sort(
    (a, b) => b.score - a.score || a.reviewed - b.reviewed || a.superior - b.superior,
  );
  const ofReviewed = grouped(ranked, ({ reviewed }) => reviewed);
  const ofSuperior = grouped(ranked, ({ superior }) => superior);
  const primary = ranked.filter(
    (pair) =>
      ofReviewed.get(pair.reviewed)?.[0] === pair &&
      ofSuperior.get(pair.superior)?.[0] === pair &&
      (pair.score >= PAIR.mutual ||
        (pair.score >= PAIR.mutualOutstanding &&
          leadOf(pair, ofReviewed.get(pair.reviewed)) * leadOf(pair, ofSuperior.get(pair.superior)) >=
            PAIR.outstanding)),
  );
  const paired = {
    reviewed: new Set(primary.map(({ reviewed }) => reviewed)),
    superior: new Set(primary.map(({ superior }) => superior)),
  };
  const isPrimary = new Set(primary);
  const voted = ranked.filter((pair) => {
    const between = paired.reviewed.has(pair.reviewed) && paired.superior.has(pair.superior);
    const votes = Math.max(pair.reviewedVotes, pair.superiorVotes);
    return (
      !isPrimary.has(pair) &&
      pair.score >= PAIR.votedScore &&
      votes >= (between ? PAIR.votesBetweenPaired : PAIR.votes)
    );
  });
  const linked = [...primary, ...voted];
  const reviewedTaken = new Set(linked.map(({ reviewed }) => reviewed));
  const superiorTaken = new Set(linked.map(({ superior }) => superior));
  const tied = tiedByFar(ties);
  const joins = (
    pair: ClauseSimilarity,
    own: readonly ClauseSimilarity[] | undefined,
    lead: number,
  ): boolean => own?.[0] === pair && pair.score >= PAIR.joining && leadOf(pair, own) >= lead;
  const joining = ranked.filter(
    (pair) =>
      (!reviewedTaken.has(pair.reviewed) &&
        (joins(pair, ofReviewed.get(pair.reviewed), PAIR.joiningOutstanding) ||
          (ofReviewed.get(pair.reviewed)?.[0] === pair && tied.get(pair.reviewed) === pair.superior))) ||
      (!superiorTaken.has(pair.superior) &&
        joins(pair, ofSuperior.get(pair.superior), PAIR.superiorJoiningOutstanding)),
  );
  return [
    ...primary.map((similarity) => ({ similarity, primary: true })),
    ...[...voted, ...joining].map((similarity) => ({
      similarity,
      primary: false,
    })),
  ];
};

/** Reviewed clauses that are tied to one superior clause by far, and to which. */
const tiedByFar = (ties: readonly CollocationTie[]): ReadonlyMap<number, number> => {
  const best = new Map<number, { readonly tie: CollocationTie; readonly next: number }>();
  for (const tie of ties) {
    const known = best.get(tie.reviewed);
    if (known === undefined) best.set(tie.reviewed, { tie, next: 0 });
    else if (tie.weight > known.tie.weight) best.set(tie.reviewed, { tie, next: known.tie.weight });
    else best.set(tie.reviewed, { ...known, next: Math.max(known.next, tie.weight) });
  }
  return new Map(
    [...best].flatMap(([reviewed, { tie, next }]) =>
      tie.weight >= TIED.weight && tie.weight >= TIED.lead * next ? [[reviewed, tie.superior] as const] : [],
    ),
  );
};

/** How many times the score of the next best the pair has. */
const leadOf = (pair: ClauseSimilarity, ranked: readonly ClauseSimilarity[] | undefined): number => {
  const next = ranked?.find((other) => other !== pair);
  return next === undefined ? Infinity : pair.score / next.score;
};

const grouped = (
  ranked: readonly ClauseSimilarity[],
  keyOf: (pair: ClauseSimilarity) => number,
): ReadonlyMap<number, readonly ClauseSimilarity[]> => {
  const groups = new Map<number, ClauseSimilarity[]>();
  for (const pair of ranked) {
    const group = groups.get(keyOf(pair));
    if (group === undefined) groups.set(keyOf(pair), [pair]);
    else group.push(pair);
  }
  return groups;
};

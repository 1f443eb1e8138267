import { groupedBy } from '../model/grouped-by.ts';
import type { ClauseSimilarity } from './clause-similarity.ts';

/** Two clauses and the odds that they are each other's counterparts. */
export interface RatedClauses extends ClauseSimilarity {
  readonly odds: number;
}

/**
 * From which odds on (natural logarithm) two clauses correspond: where one of them has no counterpart yet, more likely
 * than not, since a wrong pair misleads a reviewer more than a missing one; where both have, more, since a sentence
 * that moved does not join two clauses. Less is enough for a superior clause that is like nothing else more, where the
 * reviewed clause corresponds to the one beside it.
 */
const LEAST_ODDS = { lone: 0, bothPaired: 1, takenTogether: -1 };

/**
 * Pairs clauses n:m and regardless of order: one to one first, the most likely before others, then further
 * counterparts.
 */
export const pairClauses = (rated: readonly RatedClauses[]): readonly RatedClauses[] => {
  const ranked = [...rated].sort(
    (a, b) => b.odds - a.odds || a.reviewed - b.reviewed || a.superior - b.superior,
  );
  const paired = { reviewed: new Set<number>(), superior: new Set<number>() };
  const first = ranked.filter(({ reviewed, superior, odds }) => {
    if (odds < LEAST_ODDS.lone || paired.reviewed.has(reviewed) || paired.superior.has(superior))
      return false;
    paired.reviewed.add(reviewed);
    paired.superior.add(superior);
    return true;
  });
  const known = new Set(first);
  const further = ranked.filter((pair) => {
    if (known.has(pair)) return false;
    if (!paired.reviewed.has(pair.reviewed) || !paired.superior.has(pair.superior)) {
      return pair.odds >= LEAST_ODDS.lone;
    }
    // Of clauses that say the same, each has one counterpart: sentences vote for the one that stands nearer.
    const votes = Math.max(pair.reviewedVotes, pair.superiorVotes);
    return votes > 0 && pair.odds >= LEAST_ODDS.bothPaired;
  });
  const linked = [...first, ...further];
  return [...linked, ...takenTogether(ranked, linked)];
};

/** Superior clauses without counterpart whose best is the counterpart of a clause beside them. */
const takenTogether = (
  ranked: readonly RatedClauses[],
  linked: readonly RatedClauses[],
): readonly RatedClauses[] => {
  const superiors = groupedBy(linked, ({ reviewed }) => [reviewed]);
  const seen = new Set(linked.map(({ superior }) => superior));
  return ranked.filter(({ reviewed, superior, odds }) => {
    if (seen.has(superior)) return false;
    seen.add(superior);
    const besides = (superiors.get(reviewed) ?? []).some(
      (other) => Math.abs(other.superior - superior) === 1,
    );
    return odds >= LEAST_ODDS.takenTogether && besides;
  });
};

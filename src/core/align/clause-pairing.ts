import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { GivenLink } from '../model/pairing.ts';
import { ratedClauses } from './clause-odds.ts';
import { pairClauses, type RatedClauses } from './pair-clauses.ts';
import { MOST_CERTAIN } from './pooled-odds.ts';
import { preparedPair, type PreparedPair } from './prepared-pair.ts';

/** Both documents with their clauses paired: all that pairing their units needs. */
export interface ClausePairing extends PreparedPair {
  readonly pairs: readonly RatedClauses[];
}

/** Pairs the clauses of two documents; those that a person linked, or said to stand alone, as given. */
export const clausePairing = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  givenLinks: readonly GivenLink[],
): ClausePairing => {
  const prepared = preparedPair(reviewed, superior, givenLinks);
  return pairedBy(ratedClauses(prepared), prepared);
};

/** The clauses as their ratings pair them, beside what a person linked. */
export const pairedBy = (rated: readonly RatedClauses[], prepared: PreparedPair): ClausePairing => ({
  ...prepared,
  pairs: [...givenPairs(prepared), ...pairClauses(rated)],
});

/** What a person linked, with what the texts say of it. */
const givenPairs = ({ given, left, right, compareClauses }: PreparedPair): readonly RatedClauses[] =>
  given.pairs.flatMap((pair) => {
    const [reviewed, superior] = [left.clauses[pair.reviewed], right.clauses[pair.superior]];
    if (reviewed === undefined || superior === undefined) return [];
    return [{ ...compareClauses(reviewed, superior), odds: MOST_CERTAIN }];
  });

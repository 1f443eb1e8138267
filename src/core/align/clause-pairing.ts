import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { GivenLink } from '../model/pairing.ts';
import { alignmentSides, type AlignmentSide, type SideUnit } from './alignment-side.ts';
import { clauseComparer, type ClauseComparer } from './clause-similarity.ts';
import { givenPairing, type GivenPairing } from './given-links.ts';
import { pairClauses, type ClausePair } from './pair-clauses.ts';
import { sharedTermWeights, type TermWeights } from './passage-terms.ts';
import { sharedCollocations, type SharedCollocations } from './shared-collocations.ts';
import { unitComparer, type UnitComparer } from './unit-similarities.ts';
import { unitVotes } from './unit-votes.ts';

/** Both documents with their clauses paired: all that pairing their units needs. */
export interface ClausePairing {
  readonly left: AlignmentSide;
  readonly right: AlignmentSide;
  readonly weights: TermWeights;
  /** Compares units, as far as people's decisions leave them open. */
  readonly comparer: UnitComparer;
  readonly collocations: SharedCollocations;
  readonly pairs: readonly ClausePair[];
  readonly given: GivenPairing;
}

/** Pairs the clauses of two documents; those that a person linked, or said to stand alone, as given. */
export const clausePairing = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  givenLinks: readonly GivenLink[],
): ClausePairing => {
  const { left, right, numbers } = alignmentSides(reviewed, superior);
  const weights = sharedTermWeights(
    [...left.units, ...right.units].map(({ terms }) => terms),
    numbers,
  );
  const given = givenPairing(givenLinks, left, right);
  const { compare, similar } = unitComparer(left, right, weights);
  const isAllowed = (pair: { readonly reviewed: SideUnit; readonly superior: SideUnit }): boolean =>
    given.allows(pair.reviewed.clause, pair.superior.clause);
  const comparer = { compare, similar: similar.filter(isAllowed) };
  const votes = unitVotes(comparer.similar, left, right, weights);
  const clauses = clauseComparer(left, right, weights, votes);
  const collocations = sharedCollocations(left, right);
  const found = pairClauses(clauses.similar.filter(given.isOpen), collocations.clauses.all());
  const pairs = [...givenPairs(given.pairs, left, right, clauses), ...found];
  return { left, right, weights, comparer, collocations, pairs, given };
};

/** What a person linked, with what the texts say of it. */
const givenPairs = (
  pairs: GivenPairing['pairs'],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  { compare }: ClauseComparer,
): readonly ClausePair[] =>
  pairs.flatMap((pair) => {
    const [left, right] = [reviewed.clauses[pair.reviewed], superior.clauses[pair.superior]];
    if (left === undefined || right === undefined) return [];
    return [{ similarity: compare(left, right), primary: true }];
  });

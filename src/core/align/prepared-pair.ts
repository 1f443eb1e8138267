import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { GivenLink } from '../model/pairing.ts';
import { alignmentSides, type AlignmentSide } from './alignment-side.ts';
import { clauseComparer, type CompareClauses } from './clause-similarity.ts';
import { givenPairing, type GivenPairing } from './given-links.ts';
import { sharedTermWeights, type TermWeights } from './passage-terms.ts';
import { sharedCollocations, type SharedCollocations } from './shared-collocations.ts';
import { unitCandidates, type UnitCandidate } from './unit-evidence.ts';
import { unitComparer, type UnitComparer } from './unit-similarities.ts';
import { unitVotes } from './unit-votes.ts';

/** Two documents with all that is known of them before anything is paired. */
export interface PreparedPair {
  readonly left: AlignmentSide;
  readonly right: AlignmentSide;
  readonly weights: TermWeights;
  readonly comparer: UnitComparer;
  /** Units that share most rare terms, as far as people's decisions leave them open. */
  readonly candidates: readonly UnitCandidate[];
  readonly compareClauses: CompareClauses;
  readonly collocations: SharedCollocations;
  readonly given: GivenPairing;
}

export const preparedPair = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  givenLinks: readonly GivenLink[],
): PreparedPair => {
  const { left, right, numbers } = alignmentSides(reviewed, superior);
  const weights = sharedTermWeights(
    [...left.units, ...right.units].map(({ terms }) => terms),
    numbers,
  );
  const given = givenPairing(givenLinks, left, right);
  const comparer = unitComparer(left, right, weights);
  const open = comparer.similar.filter((pair) => given.allows(pair.reviewed.clause, pair.superior.clause));
  const collocations = sharedCollocations(left, right);
  return {
    left,
    right,
    weights,
    comparer,
    candidates: unitCandidates(open, left, right, collocations),
    compareClauses: clauseComparer(left, right, weights, unitVotes(open, left, right, weights)),
    collocations,
    given,
  };
};

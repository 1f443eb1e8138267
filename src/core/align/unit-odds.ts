import type { AlignmentSide } from './alignment-side.ts';
import { CONTEXT_WEIGHTS, OWN_WEIGHTS, type UnitWeights } from './evidence-weights.ts';
import { unitContexts, type UnitContext } from './unit-context.ts';
import type { UnitCandidate, UnitEvidence } from './unit-evidence.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** Two units and the natural logarithm of the odds, p / (1 - p), that they are each other's counterparts. */
export interface RatedPair {
  readonly pair: UnitSimilarity;
  readonly odds: number;
  readonly inPairedClauses: boolean;
  /** ln(1 + weight of the rare collocations that tie the units). */
  readonly collocations: number;
}

/**
 * Rates candidates as records are linked (Fellegi and Sunter 1969: every piece of evidence adds its weight), by
 * logistic regression: each candidate by itself, then once more with what the others say of it.
 */
export const ratedPairs = (
  candidates: readonly UnitCandidate[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): readonly RatedPair[] => {
  const alone = candidates.map(({ evidence }) => likelihood(ownOdds(evidence, OWN_WEIGHTS)));
  const contexts = unitContexts(candidates, alone, reviewed, superior);
  return candidates.map(({ pair, evidence }, at) => ({
    pair,
    odds: ownOdds(evidence, CONTEXT_WEIGHTS) + contextOdds(contexts[at] ?? NO_CONTEXT),
    inPairedClauses: evidence.pairedClauses === 1,
    collocations: evidence.collocations,
  }));
};

const NO_CONTEXT: UnitContext = { neighbours: 0, reviewedRivals: 0, superiorRivals: 0 };

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

const ownOdds = (evidence: UnitEvidence, weights: UnitWeights): number =>
  weights.none +
  weights.shared * evidence.shared +
  weights.lengths * evidence.lengths +
  weights.standing * evidence.standing +
  weights.collocations * evidence.collocations +
  weights.clauseCollocations * evidence.clauseCollocations +
  weights.pairedClauses * evidence.pairedClauses +
  weights.place * evidence.place +
  weights.otherRole * evidence.otherRole +
  weights.sameActors * evidence.sameActors +
  weights.otherActors * evidence.otherActors;

const contextOdds = ({ neighbours, reviewedRivals, superiorRivals }: UnitContext): number =>
  CONTEXT_WEIGHTS.neighbours * neighbours +
  CONTEXT_WEIGHTS.reviewedRivals * reviewedRivals +
  CONTEXT_WEIGHTS.superiorRivals * superiorRivals;

import type { ClauseContext } from './clause-context.ts';
import type { ClauseEvidence } from './clause-evidence.ts';
import type { EvidenceWeights } from './pooled-odds.ts';
import type { Standing } from './standings.ts';
import type { UnitContext } from './unit-context.ts';
import type { UnitEvidence, UnitInClausesEvidence } from './unit-evidence.ts';

/**
 * How much each kind of evidence says of two units and of two clauses. All tables are what
 * `node build/measure/fit-evidence-weights.mjs` finds from the pairs of test/gold-pairs/tuning, each from what those
 * above it give. This one: two units before any clauses are rated.
 */
export const UNIT_WEIGHTS: EvidenceWeights<UnitEvidence & Standing> = {
  none: -7.6,
  shared: 0.45,
  lengths: 0.72,
  standing: 2.54,
  oneSidedStanding: 0.86,
  collocations: 0.53,
  clauseCollocations: 0.87,
  place: 2.26,
  otherRole: -1.6,
  sameActors: 0.3,
  otherActors: -0.65,
};

/** Two clauses by themselves. */
export const CLAUSE_WEIGHTS: EvidenceWeights<ClauseEvidence> = {
  none: -1.43,
  wording: 2.99,
  standing: 1.46,
  oneSidedStanding: 1.14,
  lengths: 0.42,
  heading: 3.61,
  collocations: 0.28,
  bestSentence: 0.12,
  sentenceStanding: 0.96,
  oneSidedSentenceStanding: 0.55,
};

/** The same where the other candidates are known too. */
export const CLAUSE_CONTEXT_WEIGHTS: EvidenceWeights<ClauseEvidence & ClauseContext> = {
  none: -1.25,
  wording: 4.05,
  standing: 1.28,
  oneSidedStanding: 1.17,
  lengths: 0.42,
  heading: 2.69,
  collocations: 0.35,
  bestSentence: 0.23,
  sentenceStanding: 0.51,
  oneSidedSentenceStanding: 0.61,
  takenTogether: 1.7,
  reviewedRivals: -2.47,
  superiorRivals: -0.03,
  course: 1.01,
};

/** Two units by themselves once clauses are rated. */
export const UNIT_IN_CLAUSES_WEIGHTS: EvidenceWeights<UnitInClausesEvidence> = {
  none: -6.62,
  shared: 0.27,
  lengths: 0.75,
  standing: 2.4,
  oneSidedStanding: 0.72,
  collocations: 0.62,
  clauseCollocations: 0.63,
  place: 1.63,
  otherRole: -1.49,
  sameActors: 0.21,
  otherActors: -0.59,
  pairedClauses: 1.26,
};

/** The same where the other candidates are known too. */
export const UNIT_CONTEXT_WEIGHTS: EvidenceWeights<UnitInClausesEvidence & UnitContext> = {
  none: -7.33,
  shared: 0.64,
  lengths: 0.67,
  standing: 1.95,
  oneSidedStanding: 0.6,
  collocations: 0.54,
  clauseCollocations: 0.66,
  place: 1.67,
  otherRole: -1.66,
  sameActors: 0.35,
  otherActors: -0.59,
  pairedClauses: 1.2,
  neighbours: 1.02,
  reviewedRivals: -1.4,
  superiorRivals: -1.4,
};

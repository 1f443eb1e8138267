import type { UnitContext } from './unit-context.ts';
import type { UnitEvidence } from './unit-evidence.ts';

/** The odds without any evidence, and what each kind of it adds to them (natural logarithms). */
export type UnitWeights = UnitEvidence & { readonly none: number };

/**
 * How much each kind of evidence says of two units by themselves. Both tables are what `node build/fit-unit-odds.mjs`
 * finds from the pairs of test/gold-pairs/tuning.
 */
export const OWN_WEIGHTS: UnitWeights = {
  none: -6.76,
  shared: 0.34,
  lengths: 0.68,
  standing: 2.94,
  collocations: 0.67,
  clauseCollocations: 0.66,
  pairedClauses: 1.0,
  place: 1.8,
  otherRole: -1.51,
  sameActors: 0.23,
  otherActors: -0.65,
};

/** The same where the other candidates are known too. */
export const CONTEXT_WEIGHTS: UnitWeights & UnitContext = {
  none: -7.62,
  shared: 0.73,
  lengths: 0.61,
  standing: 2.35,
  collocations: 0.57,
  clauseCollocations: 0.71,
  pairedClauses: 0.92,
  place: 1.9,
  otherRole: -1.71,
  sameActors: 0.35,
  otherActors: -0.66,
  neighbours: 1.01,
  reviewedRivals: -1.42,
  superiorRivals: -1.49,
};

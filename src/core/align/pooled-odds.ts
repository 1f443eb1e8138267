/**
 * Records are linked by adding up what each piece of evidence says (Fellegi and Sunter 1969). Odds are the natural
 * logarithm of p / (1 - p), the weights those of a logistic regression.
 */

/** What each kind of evidence adds to the odds, and the odds without any of it. */
export type EvidenceWeights<Evidence> = Evidence & { readonly none: number };

export const pooledOdds = <Evidence extends Readonly<Record<keyof Evidence, number>>>(
  evidence: Evidence,
  weights: EvidenceWeights<Evidence>,
): number => weights.none + furtherOdds(evidence, weights);

/** What evidence adds to the odds. */
export const furtherOdds = <Evidence extends Readonly<Record<keyof Evidence, number>>>(
  evidence: Evidence,
  weights: Evidence,
): number => {
  let odds = 0;
  for (const kind in evidence) odds += weights[kind] * evidence[kind];
  return odds;
};

export const likelihoodOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Odds that are compared or weighed go from its opposite to this: what is more likely is all but certain anyhow. */
export const MOST_CERTAIN = 4;

/** Bounded odds of what nothing speaks for. */
export const IMPOSSIBLE = -MOST_CERTAIN;

export const boundedOdds = (odds: number): number => Math.max(IMPOSSIBLE, Math.min(MOST_CERTAIN, odds));

import { clauseContextAmong } from './clause-context.ts';
import { clauseCandidates, type UnitOdds } from './clause-evidence.ts';
import { CLAUSE_CONTEXT_WEIGHTS, CLAUSE_WEIGHTS, UNIT_WEIGHTS } from './evidence-weights.ts';
import type { RatedClauses } from './pair-clauses.ts';
import { furtherOdds, likelihoodOf, pooledOdds } from './pooled-odds.ts';
import type { PreparedPair } from './prepared-pair.ts';
import { unitStandingAmong } from './unit-evidence.ts';

/**
 * Rates clauses: their sentences first, then each two clauses by themselves, then once more with what the others say.
 */
export const ratedClauses = (prepared: PreparedPair): readonly RatedClauses[] => {
  const candidates = clauseCandidates(prepared, ratedSentences(prepared));
  const contextOf = clauseContextAmong(
    candidates.map(({ similarity }) => similarity),
    candidates.map(({ evidence }) => likelihoodOf(pooledOdds(evidence, CLAUSE_WEIGHTS))),
    prepared,
  );
  return candidates.map(({ similarity, evidence }) => ({
    ...similarity,
    odds:
      pooledOdds(evidence, CLAUSE_CONTEXT_WEIGHTS) +
      furtherOdds(contextOf(similarity), CLAUSE_CONTEXT_WEIGHTS),
  }));
};

const ratedSentences = ({ candidates }: PreparedPair): readonly UnitOdds[] => {
  const standingOf = unitStandingAmong(candidates);
  return candidates.map((candidate) => ({
    pair: candidate.pair,
    odds: pooledOdds(candidate.evidence, UNIT_WEIGHTS) + furtherOdds(standingOf(candidate), UNIT_WEIGHTS),
  }));
};

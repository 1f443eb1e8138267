import { clauseContexts } from './clause-context.ts';
import { clauseCandidates } from './clause-evidence.ts';
import { CLAUSE_CONTEXT_WEIGHTS, CLAUSE_WEIGHTS, UNIT_WEIGHTS } from './evidence-weights.ts';
import type { RatedClauses } from './pair-clauses.ts';
import { furtherOdds, likelihoodOf, pooledOdds } from './pooled-odds.ts';
import type { PreparedPair } from './prepared-pair.ts';
import { unitCandidates } from './unit-evidence.ts';

/** Rates clauses: their sentences first, then each two clauses by themselves, then once more with what the others say. */
export const ratedClauses = (prepared: PreparedPair): readonly RatedClauses[] => {
  const sentences = unitCandidates(prepared.comparer.similar, prepared).map(({ pair, evidence }) => ({
    pair,
    odds: pooledOdds(evidence, UNIT_WEIGHTS),
  }));
  const candidates = clauseCandidates(prepared, sentences);
  const contexts = clauseContexts(
    candidates,
    candidates.map(({ evidence }) => likelihoodOf(pooledOdds(evidence, CLAUSE_WEIGHTS))),
    prepared,
  );
  return contexts.map(({ similarity, evidence, context }) => ({
    ...similarity,
    odds: pooledOdds(evidence, CLAUSE_CONTEXT_WEIGHTS) + furtherOdds(context, CLAUSE_CONTEXT_WEIGHTS),
  }));
};

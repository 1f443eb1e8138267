import type { ClausePairing } from './clause-pairing.ts';
import { UNIT_CONTEXT_WEIGHTS, UNIT_IN_CLAUSES_WEIGHTS } from './evidence-weights.ts';
import { pairedClauses } from './paired-clauses.ts';
import { furtherOdds, likelihoodOf, pooledOdds } from './pooled-odds.ts';
import { unitContexts } from './unit-context.ts';
import { unitCandidates, type UnitCandidate, type UnitInClausesEvidence } from './unit-evidence.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** Two units and the natural logarithm of the odds, p / (1 - p), that they are each other's counterparts. */
export interface RatedPair {
  readonly pair: UnitSimilarity;
  readonly odds: number;
  /** ln(1 + weight of the rare collocations that tie the units). */
  readonly collocations: number;
}

/** Rates each two units by themselves, then once more with what the other candidates say of them. */
export const ratedPairs = (pairing: ClausePairing): readonly RatedPair[] => {
  const candidates = unitsInClauses(pairing);
  const contexts = unitContexts(
    candidates,
    candidates.map(({ evidence }) => likelihoodOf(pooledOdds(evidence, UNIT_IN_CLAUSES_WEIGHTS))),
    pairing,
  );
  return contexts.map(({ pair, evidence, context }) => ({
    pair,
    odds: pooledOdds(evidence, UNIT_CONTEXT_WEIGHTS) + furtherOdds(context, UNIT_CONTEXT_WEIGHTS),
    collocations: evidence.collocations,
  }));
};

/** Units that share most rare terms, and all units of paired clauses, with the evidence on each two. */
export const unitsInClauses = (pairing: ClausePairing): readonly UnitCandidate<UnitInClausesEvidence>[] => {
  const { left: reviewed, right: superior, comparer } = pairing;
  const keyOf = (pair: UnitSimilarity): number =>
    pair.reviewed.index * superior.units.length + pair.superior.index;
  const known = new Set(comparer.similar.map(keyOf));
  const clauses = pairedClauses(pairing.pairs);
  const inside = reviewed.clauses
    .flatMap((clause) =>
      clauses
        .partnersOf(clause.index)
        .flatMap((other) =>
          clause.units.flatMap((r) =>
            (superior.clauses[other]?.units ?? []).map((s) => comparer.compare(r, s)),
          ),
        ),
    )
    .filter((pair) => !known.has(keyOf(pair)));
  return unitCandidates([...comparer.similar, ...inside], pairing).map(({ pair, evidence }) => ({
    pair,
    evidence: { ...evidence, pairedClauses: Number(clauses.has(pair.reviewed.clause, pair.superior.clause)) },
  }));
};

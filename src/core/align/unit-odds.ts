import type { SideUnit } from './alignment-side.ts';
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
  const keyOf = (r: SideUnit, s: SideUnit): number => r.index * superior.units.length + s.index;
  const known = new Set(comparer.similar.map((pair) => keyOf(pair.reviewed, pair.superior)));
  const clauses = pairedClauses(pairing.pairs);
  const inside = reviewed.clauses.flatMap((clause) =>
    clauses.partnersOf(clause.index).flatMap((other) => {
      const others = superior.clauses[other]?.units ?? [];
      return clause.units.flatMap((r) =>
        others.filter((s) => !known.has(keyOf(r, s))).map((s) => comparer.compare(r, s)),
      );
    }),
  );
  return unitCandidates([...comparer.similar, ...inside], pairing).map(({ pair, evidence }) => ({
    pair,
    evidence: { ...evidence, pairedClauses: Number(clauses.has(pair.reviewed.clause, pair.superior.clause)) },
  }));
};

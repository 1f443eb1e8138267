import type { ClausePairing } from './clause-pairing.ts';
import { UNIT_CONTEXT_WEIGHTS, UNIT_IN_CLAUSES_WEIGHTS } from './evidence-weights.ts';
import { pairedClauses } from './paired-clauses.ts';
import { furtherOdds, likelihoodOf, pooledOdds, type EvidenceWeights } from './pooled-odds.ts';
import type { Standing } from './standings.ts';
import { unitContextAmong } from './unit-context.ts';
import {
  unitCandidates,
  unitStandingAmong,
  type ClausesOfUnits,
  type UnitCandidate,
  type UnitInClausesEvidence,
} from './unit-evidence.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** Two units and the natural logarithm of the odds, p / (1 - p), that they are each other's counterparts. */
export interface RatedPair {
  readonly pair: UnitSimilarity;
  readonly odds: number;
  /** ln(1 + weight of the rare collocations that tie the units). */
  readonly collocations: number;
}

/** Two units that may correspond, beside all that may, once clauses are paired. */
export interface UnitInClauses extends UnitCandidate {
  readonly standing: Standing;
  readonly clauses: ClausesOfUnits;
}

/** Rates each two units by themselves, then once more with what the other candidates say of them. */
export const ratedPairs = (pairing: ClausePairing): readonly RatedPair[] => {
  const candidates = unitsInClauses(pairing);
  const contextOf = unitContextAmong(
    candidates,
    candidates.map((candidate) => likelihoodOf(oddsOf(candidate, UNIT_IN_CLAUSES_WEIGHTS))),
    pairing,
  );
  return candidates.map((candidate) => ({
    pair: candidate.pair,
    odds:
      oddsOf(candidate, UNIT_CONTEXT_WEIGHTS) + furtherOdds(contextOf(candidate.pair), UNIT_CONTEXT_WEIGHTS),
    collocations: candidate.evidence.collocations,
  }));
};

const oddsOf = (
  { evidence, standing, clauses }: UnitInClauses,
  weights: EvidenceWeights<UnitInClausesEvidence>,
): number => pooledOdds(evidence, weights) + furtherOdds(standing, weights) + furtherOdds(clauses, weights);

/** Units that share most rare terms, and all units of paired clauses. */
export const unitsInClauses = (pairing: ClausePairing): readonly UnitInClauses[] => {
  const { left: reviewed, right: superior, comparer, collocations } = pairing;
  const clauses = pairedClauses(pairing.pairs);
  const inside = reviewed.clauses.flatMap((clause) =>
    clauses.partnersOf(clause.index).flatMap((other) => {
      const others = superior.clauses[other]?.units ?? [];
      return clause.units.flatMap((r) =>
        others.filter((s) => !comparer.areSimilar(r, s)).map((s) => comparer.compare(r, s)),
      );
    }),
  );
  const candidates = [...pairing.candidates, ...unitCandidates(inside, reviewed, superior, collocations)];
  const standingOf = unitStandingAmong(candidates);
  return candidates.map((candidate) => {
    const { reviewed: r, superior: s } = candidate.pair;
    return {
      pair: candidate.pair,
      evidence: candidate.evidence,
      standing: standingOf(candidate),
      clauses: clauses.has(r.clause, s.clause) ? PAIRED : UNPAIRED,
    };
  });
};

const PAIRED: ClausesOfUnits = { pairedClauses: 1 };
const UNPAIRED: ClausesOfUnits = { pairedClauses: 0 };

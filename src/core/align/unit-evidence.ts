import type { AlignmentSide } from './alignment-side.ts';
import type { SharedCollocations } from './shared-collocations.ts';
import { standingAmong, type ComparedPair, type Standing } from './standings.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** What the two units themselves say for and against being each other's counterparts. */
export interface UnitEvidence {
  /** ln(1 + weight of the terms that they share). */
  readonly shared: number;
  /** ln of how many times the weight of the lighter unit the heavier one has: a short one has not much to share. */
  readonly lengths: number;
  /** ln(1 + weight of the rare collocations that tie the units) … */
  readonly collocations: number;
  /** … and that tie their clauses. */
  readonly clauseCollocations: number;
  /** 1 where their clauses stand at the same place of their documents, 0 at opposite ends. */
  readonly place: number;
  /** 1 where one lays down a duty and the other a sanction. */
  readonly otherRole: number;
  /** 1 where bodies of the same kind must act … */
  readonly sameActors: number;
  /** … and where they are of other kinds. Both 0: a unit does not say who must act. */
  readonly otherActors: number;
}

/** What the pairing of clauses says for two units. */
export interface ClausesOfUnits {
  /** 1 where the units' clauses are paired. */
  readonly pairedClauses: number;
}

/** All that is weighed of two units by themselves, once clauses are paired. */
export type UnitInClausesEvidence = UnitEvidence & Standing & ClausesOfUnits;

/** Two units that may correspond, with what they say of it. */
export interface UnitCandidate {
  readonly pair: UnitSimilarity;
  readonly evidence: UnitEvidence;
}

/** Two units less alike than this are not weighed: hardly one link in a hundred is among them. */
const LEAST_WORDING = 0.08;

/** Those of the pairs that may correspond, with the evidence on each. */
export const unitCandidates = (
  pairs: readonly UnitSimilarity[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  ties: SharedCollocations,
): readonly UnitCandidate[] => {
  const place = (clause: number, side: AlignmentSide): number =>
    clause / Math.max(1, side.clauses.length - 1);
  return pairs
    .filter(({ dice }) => dice >= LEAST_WORDING)
    .map((pair) => {
      const { reviewed: r, superior: s } = pair;
      const actsAlike = r.actors.some((kind) => s.actors.includes(kind));
      return {
        pair,
        evidence: {
          shared: Math.log1p(pair.shared),
          lengths: pair.lengths,
          collocations: Math.log1p(ties.units.weightOf(r.index, s.index)),
          clauseCollocations: Math.log1p(ties.clauses.weightOf(r.clause, s.clause)),
          place: 1 - Math.abs(place(r.clause, reviewed) - place(s.clause, superior)),
          otherRole: Number(r.sanction !== s.sanction),
          sameActors: Number(actsAlike),
          otherActors: Number(r.actors.length > 0 && s.actors.length > 0 && !actsAlike),
        },
      };
    });
};

/** Tells how far the wording of a candidate stands out among all of them. */
export const unitStandingAmong = (
  candidates: readonly UnitCandidate[],
): ((candidate: UnitCandidate) => Standing) => {
  const standingOf = standingAmong(candidates.map(comparedWording));
  return (candidate) => standingOf(comparedWording(candidate));
};

const comparedWording = ({ pair: { reviewed, superior, dice } }: UnitCandidate): ComparedPair => ({
  reviewed: reviewed.index,
  superior: superior.index,
  alike: dice,
});

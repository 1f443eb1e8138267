import type { AlignmentSide } from './alignment-side.ts';
import type { PreparedPair } from './prepared-pair.ts';
import { NO_STANDING, standings, type Standing } from './standings.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/**
 * What is to be weighed for and against two units being each other's counterparts, before any clauses are paired; the
 * standing is that of their wording.
 */
export interface UnitEvidence extends Standing {
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

/** What is known of two units once clauses are paired. */
export interface UnitInClausesEvidence extends UnitEvidence {
  /** 1 where their clauses are paired. */
  readonly pairedClauses: number;
}

/** Two units that may correspond, with what is known of them. */
export interface UnitCandidate<Evidence = UnitEvidence> {
  readonly pair: UnitSimilarity;
  readonly evidence: Evidence;
}

/** Two units less alike than this are not weighed: hardly one link in a hundred is among them. */
const LEAST_WORDING = 0.08;

/** Those of the pairs that may correspond, with the evidence on each. */
export const unitCandidates = (
  found: readonly UnitSimilarity[],
  { left: reviewed, right: superior, collocations: ties }: PreparedPair,
): readonly UnitCandidate[] => {
  const pairs = found.filter(({ dice }) => dice >= LEAST_WORDING);
  const standing = standings(
    pairs.map(({ reviewed: r, superior: s, dice }) => ({
      reviewed: r.index,
      superior: s.index,
      alike: dice,
    })),
  );
  const place = (clause: number, side: AlignmentSide): number =>
    clause / Math.max(1, side.clauses.length - 1);
  return pairs.map((pair, position) => {
    const { reviewed: r, superior: s } = pair;
    const own = standing[position] ?? NO_STANDING;
    const actsAlike = r.actors.some((kind) => s.actors.includes(kind));
    return {
      pair,
      evidence: {
        // Named, not spread: going through thousands of objects that were spread into takes twice as long.
        standing: own.standing,
        oneSidedStanding: own.oneSidedStanding,
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

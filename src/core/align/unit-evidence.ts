import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { pairedClauses } from './paired-clauses.ts';
import { prominenceAmong } from './prominence.ts';
import type { UnitComparer, UnitSimilarity } from './unit-similarities.ts';

/** What is to be weighed for and against two units being each other's counterparts. */
export interface UnitEvidence {
  /** ln(1 + weight of the terms that they share). */
  readonly shared: number;
  /** ln of how many times the weight of the lighter unit the heavier one has: a short one has not much to share. */
  readonly lengths: number;
  /** ln(0.1 + how far the pair stands out from the rivals of either unit), from the side where it stands out less. */
  readonly standing: number;
  /** ln(1 + weight of the rare collocations that tie the units) … */
  readonly collocations: number;
  /** … and that tie their clauses. */
  readonly clauseCollocations: number;
  /** 1 where their clauses are paired. */
  readonly pairedClauses: number;
  /** 1 where their clauses stand at the same place of their documents, 0 at opposite ends. */
  readonly place: number;
  /** 1 where one lays down a duty and the other a sanction. */
  readonly otherRole: number;
  /** 1 where bodies of the same kind must act … */
  readonly sameActors: number;
  /** … and where they are of other kinds. Both 0: a unit does not say who must act. */
  readonly otherActors: number;
}

/** Two units that may correspond, with what is known of them. */
export interface UnitCandidate {
  readonly pair: UnitSimilarity;
  readonly evidence: UnitEvidence;
}

/** Two units less alike than this are not weighed: hardly one link in a hundred is among them. */
const LEAST_WORDING = 0.08;

/** Units that share most rare terms, and all units of paired clauses, with the evidence on each two. */
export const unitCandidates = ({
  left: reviewed,
  right: superior,
  comparer,
  collocations: ties,
  pairs: clausePairs,
}: ClausePairing): readonly UnitCandidate[] => {
  const clauses = pairedClauses(clausePairs);
  const known = new Set(comparer.similar.map((pair) => keyOf(pair, superior)));
  const inside = reviewed.clauses
    .flatMap((clause) =>
      clauses
        .partnersOf(clause.index)
        .flatMap((other) => combinations(clause.units, superior.clauses[other]?.units ?? [], comparer)),
    )
    .filter((pair) => !known.has(keyOf(pair, superior)));
  const pairs = [...comparer.similar, ...inside].filter(({ dice }) => dice >= LEAST_WORDING);
  const prominence = prominenceAmong(pairs);
  const place = (clause: number, side: AlignmentSide): number =>
    clause / Math.max(1, side.clauses.length - 1);
  return pairs.map((pair) => {
    const { reviewed: r, superior: s } = pair;
    const { ofReviewed, ofSuperior } = prominence(pair);
    const actsAlike = r.actors.some((kind) => s.actors.includes(kind));
    return {
      pair,
      evidence: {
        shared: Math.log1p(pair.shared),
        lengths: pair.lengths,
        standing: Math.log(0.1 + Math.min(ofReviewed, ofSuperior)),
        collocations: Math.log1p(ties.units.weightOf(r.index, s.index)),
        clauseCollocations: Math.log1p(ties.clauses.weightOf(r.clause, s.clause)),
        pairedClauses: Number(clauses.has(r.clause, s.clause)),
        place: 1 - Math.abs(place(r.clause, reviewed) - place(s.clause, superior)),
        otherRole: Number(r.sanction !== s.sanction),
        sameActors: Number(actsAlike),
        otherActors: Number(r.actors.length > 0 && s.actors.length > 0 && !actsAlike),
      },
    };
  });
};

const keyOf = ({ reviewed, superior }: UnitSimilarity, { units }: AlignmentSide): number =>
  reviewed.index * units.length + superior.index;

const combinations = (
  reviewed: readonly SideUnit[],
  superior: readonly SideUnit[],
  comparer: UnitComparer,
): readonly UnitSimilarity[] => reviewed.flatMap((r) => superior.map((s) => comparer.compare(r, s)));

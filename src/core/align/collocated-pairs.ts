import type { AlignmentSide } from './alignment-side.ts';
import { canMove } from './further-counterparts.ts';
import type { Prominence } from './prominence.ts';
import type { CollocationTie } from './shared-collocations.ts';
import type { UnitComparer, UnitSimilarity } from './unit-similarities.ts';

/**
 * Evidence from which on two units tied by collocations correspond: ln(1 + weight of the shared collocations)
 * + 2 · similarity + ½ · ln(how far the pair stands out, from both sides). Set on the pairs of test/gold-pairs/tuning.
 */
const LEAST_EVIDENCE = { inPairedClauses: 1.6, across: 2.2 };

/** A pair whose units both have much better partners stands out no less than this. */
const LEAST_PROMINENCE = 0.25;

/** Units that share rare collocations and are the best that one of them has, the strongest evidence first. */
export const collocatedPairs = (
  ties: readonly CollocationTie[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  { compare }: UnitComparer,
  prominence: (pair: UnitSimilarity) => Prominence,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): readonly UnitSimilarity[] =>
  ties
    .flatMap(({ reviewed: r, superior: s, weight }) => {
      const [left, right] = [reviewed.units[r], superior.units[s]];
      if (left === undefined || right === undefined || !canMove(left, right)) return [];
      const pair = compare(left, right);
      const { ofReviewed, ofSuperior } = prominence(pair);
      if (Math.max(ofReviewed, ofSuperior) < 1) return [];
      const standing = Math.max(LEAST_PROMINENCE, ofReviewed) * Math.max(LEAST_PROMINENCE, ofSuperior);
      const evidence = Math.log1p(weight) + 2 * pair.dice + Math.log(standing) / 2;
      const least = paired(left.clause, right.clause)
        ? LEAST_EVIDENCE.inPairedClauses
        : LEAST_EVIDENCE.across;
      return evidence >= least ? [{ pair, evidence }] : [];
    })
    .sort(
      (a, b) =>
        b.evidence - a.evidence ||
        a.pair.reviewed.index - b.pair.reviewed.index ||
        a.pair.superior.index - b.pair.superior.index,
    )
    .map(({ pair }) => pair);

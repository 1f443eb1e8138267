import { otherSide } from '../../../../core/model/document-side.ts';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import { isPaired, mergePlan, repairPlan, type ClausePlace, type PairingPlan } from './pairing-plan.ts';

/**
 * What dropping a clause on a row does: on the other side's cell it is paired with what stands there, on its own
 * side's cell it joins what stands there. Null where that says nothing.
 */
export const dropPlan = (
  clause: ClausePlace,
  row: ComparisonRow,
  cell: ComparisonSide,
): PairingPlan | null => {
  const isOwnRow = row[clause.side].some(({ start }) => start === clause.start);
  const targets = row[otherSide(clause.side)];
  if (isOwnRow || targets.length === 0) return null;
  return isPaired(row) && cell === clause.side
    ? mergePlan(clause, row)
    : repairPlan(
        clause,
        targets.map(({ start }) => start),
      );
};

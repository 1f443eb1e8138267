import { otherSide } from '../../../../core/model/document-side.ts';
import type { ClauseSide, ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { Messages } from '../../messages/zh.ts';
import {
  clauseAtPlace,
  isPaired,
  mergePlan,
  repairPlan,
  separableClauses,
  splitInOrderPlan,
  takeOutPlan,
  type ClausePlace,
  type PairingPlan,
} from './pairing-plan.ts';

/** One thing that can be done, as menus and the keyboard's picker list it. */
export interface PairingChoice {
  readonly key: string;
  readonly label: string;
  readonly plan: PairingPlan;
}

/** Longest heading or beginning that a choice shows, characters. */
const HEADING_LENGTH = 18;

const clauseWords = ({ label, heading }: ClauseSide): string =>
  `${label}${heading === null || heading === label ? '' : heading.slice(0, HEADING_LENGTH)}`;

const labelsOf = (clauses: readonly ClauseSide[]): string => clauses.map(({ label }) => label).join('');

/** 改配到: every clause of the other side that the clause is not paired with alone. */
export const repairChoices = (
  rows: readonly ComparisonRow[],
  clause: ClausePlace,
): readonly PairingChoice[] => {
  const other = otherSide(clause.side);
  return rows
    .flatMap((row) => {
      const isOwn = row[clause.side].some(({ start }) => start === clause.start);
      const isSettled = isOwn && row[clause.side].length === 1 && row[other].length === 1;
      return isSettled ? [] : row[other];
    })
    .toSorted((a, b) => a.start - b.start)
    .map((target) => ({
      key: `repair-${target.start}`,
      label: clauseWords(target),
      plan: repairPlan(clause, [target.start]),
    }));
};

/** 并入: every other row that has both sides. */
export const mergeChoices = (rows: readonly ComparisonRow[], clause: ClausePlace): readonly PairingChoice[] =>
  rows
    .filter((row) => isPaired(row) && !row[clause.side].some(({ start }) => start === clause.start))
    .map((row) => ({
      key: `merge-${row.id}`,
      label: `${labelsOf(row.superior)} — ${labelsOf(row.reviewed)} ${(row.reviewed[0]?.heading ?? '').slice(0, HEADING_LENGTH)}`,
      plan: mergePlan(clause, row),
    }));

/** 拆开: one of several clauses leaves the row, or each gets its own counterpart. */
export const splitChoices = (
  row: ComparisonRow,
  clause: ClausePlace,
  { pairing, common }: Messages,
): readonly PairingChoice[] => {
  const isSquare = row.superior.length > 1 && row.reviewed.length > 1;
  return [
    ...(isSquare
      ? [{ key: 'split-in-order', label: pairing.inOrder, plan: splitInOrderPlan(clause, row) }]
      : []),
    ...separableClauses(row).map((place) => {
      const found = clauseAtPlace([row], place);
      const mark = place.side === 'superior' ? common.superiorMark : common.reviewedMark;
      return {
        key: `split-${place.side}-${place.start}`,
        label: pairing.takeOut(`${mark}${found === undefined ? '' : clauseWords(found)}`),
        plan: takeOutPlan(place, row),
      };
    }),
  ];
};

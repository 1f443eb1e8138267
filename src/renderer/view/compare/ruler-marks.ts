import { DOCUMENT_SIDES } from '../../../core/model/document-side.ts';
import type { FindingKind } from '../../../core/model/finding.ts';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { DifferenceStop } from './comparison-items.ts';
import type { FindingsById } from './difference-filter.ts';

/** A mark on the overview ruler. */
export interface RulerMark {
  /** 0 at the top, 1 at the bottom. */
  readonly at: number;
  readonly kind: FindingKind;
  /** Index of the stop that a click goes to. */
  readonly stop: number;
}

const textLength = (row: ComparisonRow): number =>
  Math.max(
    1,
    ...DOCUMENT_SIDES.map((side) =>
      row.sentences.reduce(
        (sum, sentence) => sum + (sentence[side] ? sentence[side].end - sentence[side].start : 0),
        0,
      ),
    ),
  );

/** Where the differences lie in the whole comparison, each row as long as its text. */
export const rulerMarks = (
  rows: readonly ComparisonRow[],
  stops: readonly DifferenceStop[],
  findings: FindingsById,
): readonly RulerMark[] => {
  const lengths = rows.map(textLength);
  let total = 0;
  const begins = lengths.map((length) => {
    total += length;
    return total - length;
  });
  return stops.map((stop, index) => {
    const row = rows[stop.row];
    const inside =
      row === undefined || stop.sentence === null ? 0 : stop.sentence / Math.max(1, row.sentences.length);
    const alone: FindingKind = row?.relation === 'superior_only' ? 'omitted_obligation' : 'added_obligation';
    const finding = stop.finding === null ? undefined : findings.get(stop.finding);
    return {
      at: ((begins[stop.row] ?? 0) + inside * (lengths[stop.row] ?? 0)) / Math.max(1, total),
      kind: finding?.kind ?? alone,
      stop: index,
    };
  });
};

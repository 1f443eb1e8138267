import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowPlace } from './comparison-state.ts';

/** The row of the clause of a side that holds this place of its source text; null where none does. */
export const placeOfClause = (
  rows: readonly ComparisonRow[],
  side: ComparisonSide,
  offset: number,
): RowPlace | null => {
  const row = rows.findIndex((one) => one[side].some(({ start, end }) => start <= offset && offset < end));
  return row === -1 ? null : { row, sentence: null };
};

/** Where the passage of a side is shown that holds this place of its source text; null where none does. */
export const placeOfPassage = (
  rows: readonly ComparisonRow[],
  side: ComparisonSide,
  offset: number,
): RowPlace | null => {
  for (const [row, { sentences }] of rows.entries()) {
    const sentence = sentences.findIndex(({ [side]: passage }) => {
      return passage !== null && passage.start <= offset && offset < passage.end;
    });
    if (sentence !== -1) return { row, sentence };
  }
  return null;
};

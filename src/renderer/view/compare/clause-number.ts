import type { DocumentSide } from '../../../core/model/document-side.ts';
import { parseNumeral } from '../../../core/extract/numeral.ts';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';

/** What a person typed to go to a clause: its number, and its section's where they gave it (二、（四）). */
export interface ClauseNumber {
  readonly section: number | null;
  readonly clause: number;
}

const numeralPattern = /[0-9０-９]+|[〇零一二两三四五六七八九十百千]+/g;
const typedPattern = /^[\s第（()）、.．。\-—条章节款项0-9０-９〇零一二两三四五六七八九十百千]+$/;

/** Reads 四, 4, （四）, 4., 第四条, 二、（四） or 2-4; null where no clause number can be meant. */
export const parseClauseNumber = (typed: string): ClauseNumber | null => {
  if (!typedPattern.test(typed)) return null;
  const numbers = (typed.match(numeralPattern) ?? []).map(parseNumeral);
  const [first, second] = numbers;
  if (first === undefined || first === null || numbers.length > 2) return null;
  if (second === undefined) return { section: null, clause: first };
  return second === null ? null : { section: first, clause: second };
};

/** Number in a printed label such as （四）, 3. or 第五条; null where it has none. */
export const labelNumber = (label: string | null): number | null => {
  const numeral = label?.match(numeralPattern)?.[0];
  return numeral === undefined ? null : parseNumeral(numeral);
};

const rowHasClause = (row: ComparisonRow, wanted: ClauseNumber, side: DocumentSide): boolean =>
  row[side].some(
    ({ label, section }) =>
      labelNumber(label) === wanted.clause &&
      (wanted.section === null || labelNumber(section) === wanted.section),
  );

/**
 * Index of the row with that clause, in the reviewed document if it has one, else in the superior. Where
 * numbers restart in every section, asking again from the row found goes to the next.
 */
export const findClauseRow = (
  rows: readonly ComparisonRow[],
  wanted: ClauseNumber,
  after: number,
): number | null => {
  for (const side of ['reviewed', 'superior'] as const) {
    const found = rows.flatMap((row, index) => (rowHasClause(row, wanted, side) ? [index] : []));
    const [first] = found;
    if (first !== undefined) return found.find((index) => index > after) ?? first;
  }
  return null;
};

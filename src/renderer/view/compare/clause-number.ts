import type { ComparisonRow } from '../../../core/report/comparison-view.ts';

/** What a person typed to go to a clause: its number, and its section's where they gave it (二、（四）). */
export interface ClauseNumber {
  readonly section: number | null;
  readonly clause: number;
}

const digits: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九'].map((character, value) => [character, value] as const),
)
  .set('零', 0)
  .set('两', 2);
const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Value of a Chinese numeral below 10 000 as labels use it (十三, 一百二十), or null. */
const chineseValue = (numeral: string): number | null => {
  let total = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const multiplier = multipliers.get(character);
    if (multiplier === undefined) {
      digit = digits.get(character) ?? null;
      if (digit === null) return null;
    } else {
      total += (digit ?? 1) * multiplier;
      digit = null;
    }
  }
  return total + (digit ?? 0);
};

/** Value of a label's number: 四, 4, ４ or 十三; null where the text is no number. */
const numberValue = (numeral: string): number | null => {
  const narrow = numeral.normalize('NFKC');
  return /^\d{1,4}$/.test(narrow) ? Number(narrow) : chineseValue(narrow);
};

const numeralPattern = /[0-9０-９]+|[〇零一二两三四五六七八九十百千]+/g;
const typedPattern = /^[\s第（()）、.．。\-—条章节款项0-9０-９〇零一二两三四五六七八九十百千]+$/;

/** Reads 四, 4, （四）, 4., 第四条, 二、（四） or 2-4; null where no clause number can be meant. */
export const parseClauseNumber = (typed: string): ClauseNumber | null => {
  if (!typedPattern.test(typed)) return null;
  const numbers = (typed.match(numeralPattern) ?? []).map(numberValue);
  const [first, second] = numbers;
  if (first === undefined || first === null || numbers.length > 2) return null;
  if (second === undefined) return { section: null, clause: first };
  return second === null ? null : { section: first, clause: second };
};

/** Number in a printed label such as （四）, 3. or 第五条; null where it has none. */
export const labelNumber = (label: string | null): number | null => {
  const numeral = label?.match(numeralPattern)?.[0];
  return numeral === undefined ? null : numberValue(numeral);
};

const rowHasClause = (row: ComparisonRow, wanted: ClauseNumber, side: 'superior' | 'reviewed'): boolean =>
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

import { NUMBERING_PATTERNS, type NumberingStyle } from './numbering-styles.ts';
import { numeralValue } from './numeral.ts';

/** A label at the beginning of a line. */
export interface Label {
  readonly style: NumberingStyle;
  readonly rank: number;
  /** As printed, without the blanks around it, e.g. `（四）`, `3.`, `第五条`. */
  readonly printed: string;
  readonly value: number;
}

/** Most lines begin with none of these; this saves them all patterns. */
const MAY_BEGIN_LABEL = /^[第〇零一二三四五六七八九十百千（(﹙\d０-９①-⑳㈠-㈩⑴-⒛]/;

/** The label with which a text begins, or null: a numeral in a sentence is none. */
export const readLabel = (text: string): Label | null => {
  if (!MAY_BEGIN_LABEL.test(text)) return null;
  for (const { style, rank, pattern, notBefore } of NUMBERING_PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = labelValue(match[1] ?? '');
    if (value === null || value === 0) continue;
    if (notBefore?.test(text.slice(match[0].length)) === true) continue;
    return { style, rank, printed: match[0].trimEnd(), value };
  }
  return null;
};

const CIRCLED_ROWS = ['①', '⑴', '⒈', '㈠'];

/** The value of a label's numeral: 三, 12, ①, ⒈, ㈠; null where it is none. */
export const labelValue = (numeral: string): number | null => {
  for (const first of CIRCLED_ROWS) {
    const value = numeral.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (value >= 1 && value <= 20) return value;
  }
  return numeralValue(numeral);
};

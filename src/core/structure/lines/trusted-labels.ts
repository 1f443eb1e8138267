import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import type { Paragraph } from './paragraph.ts';

const DECIMAL: ReadonlySet<NumberingStyle> = new Set(['decimal_1', 'decimal_2', 'decimal_3', 'decimal_4']);
/** Labels 1.1, 1.2 from which on a text counts as numbered in decimals. */
const MIN_DECIMALS = 3;

/**
 * Decimal numbering (1 总则, 1.1 编制目的) is a system or nothing: where a text has hardly any 1.1, a line that
 * begins with a bare number is a cell of a table or a part of a sentence.
 */
export const withTrustedLabels = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const decimals = paragraphs.filter(({ label }) => label?.style === 'decimal_2').length;
  if (decimals >= MIN_DECIMALS) return paragraphs;
  return paragraphs.map((paragraph) =>
    paragraph.label !== null && DECIMAL.has(paragraph.label.style)
      ? { ...paragraph, label: null }
      : paragraph,
  );
};

import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import type { Paragraph } from './paragraph.ts';

const DECIMAL: ReadonlySet<NumberingStyle> = new Set(['decimal_1', 'decimal_2', 'decimal_3', 'decimal_4']);
/** Labels 1.1, 1.2 from which on a text counts as numbered in decimals. */
const MIN_DECIMALS = 3;

/**
 * Takes back labels that are none in this text. Decimal numbering (1 总则, 1.1 编制目的) is a system or nothing:
 * where a text has hardly any 1.1, a line that begins with a bare number is a cell of a table or a part of a
 * sentence. 一，总体要求 is a slip for 一、 where it counts on from 一、 or on to 二、.
 */
export const withTrustedLabels = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const decimals = paragraphs.filter(({ label }) => label?.style === 'decimal_2').length;
  const isSystem = decimals >= MIN_DECIMALS;
  const slips = slipsInSequence(paragraphs);
  return paragraphs.map((paragraph) => {
    const { label } = paragraph;
    const isTrusted =
      label === null ||
      (DECIMAL.has(label.style) ? isSystem : !SLIP.test(label.printed) || slips.has(paragraph));
    return isTrusted ? paragraph : { ...paragraph, label: null };
  });
};

const SLIP = /^[一二三四五六七八九十]+[，,]$/;

/** The lines 一， … that stand in sequence with their neighbours 一、 二， …. */
const slipsInSequence = (paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> => {
  const counted = paragraphs.filter(({ label }) => label?.style === 'han_comma');
  return new Set(
    counted.filter(({ label }, at) => {
      const value = label?.value ?? 0;
      const before = counted[at - 1]?.label?.value ?? 0;
      return before === value - 1 && (value > 1 || counted[at + 1]?.label?.value === 2);
    }),
  );
};

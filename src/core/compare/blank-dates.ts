import { DOCUMENT_SIDES, otherSide, type DocumentSide } from '../model/document-side.ts';
import { canonicalSpan, overlap, textAt, type CanonicalSpan } from '../model/span.ts';
import type { WordChange } from './changed-words.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import { lettersOf } from './document-letters.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';

/** A date that a draft leaves open (2017年 月 日, ×年×月×日, 自年月日起) and what stands in its place on the other side. */
export interface FilledDate {
  /** The side that leaves it open. */
  readonly open: DocumentSide;
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
}

/** What stands where a number will: blanks, crosses, lines, or nothing. */
const OPEN = '[\\s×xX＊*_＿〇○◯]{0,6}';
/** The year may be known already; the month is not. */
const BLANK_DATE = new RegExp(`(?:\\d{4}|${OPEN})年${OPEN}月(?:${OPEN}日)?`, 'u');
const DATE = /\d{4}年\d{1,2}月(?:\d{1,2}日)?/u;
/** 按年月日, 出生年月日: the words, no blank. */
const NAMED = /(?:按|逐|出生|出生的|具体|签订)年月日?$/u;

/** The blank of one of two minor clauses with the date that fills it in the other; null where there is none. */
export const filledDate = (pair: MinorClausePair, context: ComparisonContext): FilledDate | null => {
  for (const open of DOCUMENT_SIDES) {
    const filled = otherSide(open);
    const blank = blankIn(pair[open].span, context[open]);
    const date = blank && firstIn(DATE, pair[filled].span, context[filled]);
    if (blank && date && blankIn(pair[filled].span, context[filled]) === null) {
      return open === 'superior'
        ? { open, superior: blank, reviewed: date }
        : { open, superior: date, reviewed: blank };
    }
  }
  return null;
};

/** Whether the words changed in nothing but the date that was filled in. */
export const onlyFillsDate = (
  change: WordChange,
  date: FilledDate | null,
  { superior, reviewed }: ComparisonContext,
): boolean => {
  if (date === null) return false;
  const touches = overlap(change.superior, date.superior) > 0 || overlap(change.reviewed, date.reviewed) > 0;
  return (
    touches &&
    besides(change.superior, date.superior, superior) === besides(change.reviewed, date.reviewed, reviewed)
  );
};

/** Letters of the passage without those of the date. */
const besides = (span: CanonicalSpan, date: CanonicalSpan, { text }: ContextSide): string =>
  lettersOf(
    text.slice(span.start, Math.max(span.start, Math.min(span.end, date.start))) +
      text.slice(Math.min(span.end, Math.max(span.start, date.end)), span.end),
  );

const blankIn = (span: CanonicalSpan, side: ContextSide): CanonicalSpan | null => {
  const blank = firstIn(BLANK_DATE, span, side);
  return blank === null || NAMED.test(side.text.slice(Math.max(0, blank.start - 3), blank.end))
    ? null
    : blank;
};

const firstIn = (pattern: RegExp, span: CanonicalSpan, side: ContextSide): CanonicalSpan | null => {
  const match = pattern.exec(textAt(side.text, span));
  if (match === null) return null;
  const start = span.start + match.index;
  return canonicalSpan(start, start + match[0].length);
};

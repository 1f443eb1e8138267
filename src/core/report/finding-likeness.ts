import type { Likeness } from '../model/review.ts';
import type { FindingReport, ValueReport } from './contract/contract.ts';

/** The change that a finding is about, as {@link Likeness} says. */
export const findingLikeness = (finding: FindingReport): Likeness => {
  const { kind, from = null, to = null, left, right } = finding;
  if (from !== null && to !== null) return { kind, superior: valueKey(from), reviewed: valueKey(to) };
  return { kind, ...changedWords(right?.quote ?? '', left?.quote ?? '') };
};

/** A value in short, equal for equal values; kept in the journal, so it does not grow with the report. */
const valueKey = (value: ValueReport): string => {
  switch (value.type) {
    case 'frequency':
      return `${value.bound} ${value.count ?? '?'}/${value.period ?? '?'} ${value.duration ?? ''}`.trim();
    case 'deadline':
      return `${value.bound} ${value.date ?? '?'} ${value.trigger ?? ''}`.trim();
    case 'duration':
      return value.duration;
    case 'quantity':
      return `${value.bound} ${String(value.value)} ${value.unit}`;
  }
};

/** Width and blanks say nothing about what was changed. */
const foldQuote = (quote: string): string => quote.normalize('NFKC').replace(/\s+/gu, '');

/** What is left of two quotes when what they begin and end with in common is taken away. */
const changedWords = (
  superiorQuote: string,
  reviewedQuote: string,
): { readonly superior: string; readonly reviewed: string } => {
  const [above, below] = [foldQuote(superiorQuote), foldQuote(reviewedQuote)];
  const shorter = Math.min(above.length, below.length);
  let begin = 0;
  while (begin < shorter && above[begin] === below[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && above.at(-1 - end) === below.at(-1 - end)) end += 1;
  return {
    superior: above.slice(begin, above.length - end),
    reviewed: below.slice(begin, below.length - end),
  };
};

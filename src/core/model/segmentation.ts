import { canonicalSpan, type CanonicalSpan } from './span.ts';

/**
 * The words of a text: `ends[i]` is where word i ends (UTF-16 code units), the words are gapless, so word i
 * begins at `ends[i - 1]` (0 for the first).
 */
export interface Segmentation {
  readonly ends: readonly number[];
}

/** The words inside a span; one that crosses its border is cut there. */
export const wordsWithin = ({ ends }: Segmentation, span: CanonicalSpan): readonly CanonicalSpan[] => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const words: CanonicalSpan[] = [];
  let start = span.start;
  for (let i = low; start < span.end; i++) {
    const end = Math.min(span.end, ends[i] ?? span.end);
    words.push(canonicalSpan(start, end));
    start = end;
  }
  return words;
};

import { firstIndexWhere } from './first-index.ts';
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
  const first = firstIndexWhere(ends, (end) => end > span.start);
  const words: CanonicalSpan[] = [];
  let start = span.start;
  for (let i = first; start < span.end; i++) {
    const end = Math.min(span.end, ends[i] ?? span.end);
    words.push(canonicalSpan(start, end));
    start = end;
  }
  return words;
};

/** The words of a minor clause as the grammar of duties reads them: brackets, titles and quotations count as one. */
import type { Segmentation } from '../model/segmentation.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { closingOf } from './brackets.ts';
import { GLUED_AFTER, GLUED_BEFORE } from './lexicon/glued-words.ts';

export interface ClauseToken {
  readonly kind: 'word' | 'bracket' | 'quotation' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word at an index; empty outside of the clause. */
export const wordAt = (tokens: readonly ClauseToken[], index: number): string => tokens[index]?.text ?? '';

/** The tokens joined again. */
export const wordsOf = (tokens: readonly ClauseToken[]): string => {
  let words = '';
  for (const { text } of tokens) words += text;
  return words;
};

const firstWordAfter = (ends: readonly number[], position: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
};

const GLUED = new RegExp(
  `^(?:${[
    ...GLUED_BEFORE.map(({ sign, except }) => `${sign}[^${except}]`),
    ...GLUED_AFTER.map(({ heads, signs }) => `[${heads}][${signs}]`),
  ].join('|')})$`,
  'u',
);

const kindOf = (text: string): ClauseToken['kind'] => (/^[\p{L}\p{N}%％]/u.test(text) ? 'word' : 'sign');

/** Tokens of the span, in order and without gaps; a word that crosses its border is cut there. */
export const clauseTokens = (
  text: string,
  words: Segmentation,
  span: CanonicalSpan,
): readonly ClauseToken[] => {
  const tokens: ClauseToken[] = [];
  let start = span.start;
  let word = firstWordAfter(words.ends, start);
  while (start < span.end) {
    const closing = closingOf(text, start, span.end);
    const closed = closing < 0 ? null : closing + 1;
    while ((words.ends[word] ?? span.end) <= start && word < words.ends.length) word += 1;
    const whole = closed ?? Math.min(span.end, words.ends[word] ?? span.end);
    const end = closed === null && GLUED.test(text.slice(start, whole)) ? start + 1 : whole;
    const piece = text.slice(start, end);
    const kind = closed === null ? kindOf(piece) : /^[“《]/.test(piece) ? 'quotation' : 'bracket';
    tokens.push({ kind, text: piece, start, end });
    start = end;
  }
  return tokens;
};

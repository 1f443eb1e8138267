/** The words of a minor clause as the grammar of duties reads them: brackets, titles and quotations count as one. */
import type { Segmentation } from '../model/segmentation.ts';
import type { CanonicalSpan } from '../model/span.ts';

export interface ClauseToken {
  readonly kind: 'word' | 'bracket' | 'quotation' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '〔': '〕',
  '《': '》',
  '“': '”',
  '【': '】',
  '[': ']',
};

/** The word at an index; empty outside of the clause. */
export const wordAt = (tokens: readonly ClauseToken[], index: number): string => tokens[index]?.text ?? '';

/** The tokens joined again. */
export const wordsOf = (tokens: readonly ClauseToken[]): string => tokens.map((token) => token.text).join('');

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

const kindOf = (text: string): ClauseToken['kind'] => (/^[\p{L}\p{N}%％]/u.test(text) ? 'word' : 'sign');

/** Where the bracket that opens at `start` is closed inside the clause, or null. */
const closeOf = (text: string, start: number, limit: number): number | null => {
  const close = CLOSING[text.charAt(start)];
  if (close === undefined) return null;
  const at = text.indexOf(close, start);
  return at < 0 || at >= limit ? null : at + 1;
};

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
    const closed = closeOf(text, start, span.end);
    while ((words.ends[word] ?? span.end) <= start && word < words.ends.length) word += 1;
    const end = closed ?? Math.min(span.end, words.ends[word] ?? span.end);
    const piece = text.slice(start, end);
    const kind = closed === null ? kindOf(piece) : /^[“《]/.test(piece) ? 'quotation' : 'bracket';
    tokens.push({ kind, text: piece, start, end });
    start = end;
  }
  return tokens;
};

/** The words of a minor clause as the grammar of duties reads them: brackets, titles and quotations count as one. */
import { firstIndexWhere } from '../model/first-index.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { closingOf } from './brackets.ts';
import { GLUED_AFTER, GLUED_BEFORE } from './lexicon/glued-words.ts';
import { classesOf, NO_CLASSES, type WordClasses } from './word-classes.ts';

export interface ClauseToken {
  readonly kind: 'word' | 'bracket' | 'quotation' | 'sign';
  readonly text: string;
  readonly classes: WordClasses;
  readonly start: number;
  readonly end: number;
}

/** The word at an index; empty outside of the clause. */
export const wordAt = (tokens: readonly ClauseToken[], index: number): string => tokens[index]?.text ?? '';

/** The words from one token up to another. */
export const wordsBetween = (tokens: readonly ClauseToken[], from: number, to: number): string => {
  let words = '';
  for (let index = from; index < Math.min(to, tokens.length); index += 1) words += wordAt(tokens, index);
  return words;
};

/** The words from a token on, of the minor clause that the tokens make up. */
export const wordsFrom = (clause: string, tokens: readonly ClauseToken[], from: number): string => {
  const first = tokens[from];
  return first === undefined ? '' : clause.slice(first.start - (tokens[0]?.start ?? 0));
};

const firstWordAfter = (ends: readonly number[], position: number): number =>
  firstIndexWhere(ends, (end) => end > position);

const GLUED = new RegExp(
  `^(?:${[
    ...GLUED_BEFORE.map(({ sign, except }) => `${sign}[^${except}]`),
    ...GLUED_AFTER.map(({ heads, signs }) => `[${heads}][${signs}]`),
  ].join('|')})$`,
  'u',
);

/** Chinese characters (U+4E00 to U+9FFF) are letters; others are asked about one by one. */
const isWord = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first >= 0x4e00 && first <= 0x9fff) || /^[\p{L}\p{N}%％]/u.test(text);
};

const wordToken = (text: string, start: number, whole: number): ClauseToken => {
  const printed = text.slice(start, whole);
  const word = printed.length === 2 && GLUED.test(printed) ? printed.charAt(0) : printed;
  const end = start + word.length;
  return isWord(word)
    ? { kind: 'word', text: word, classes: classesOf(word), start, end }
    : { kind: 'sign', text: word, classes: NO_CLASSES, start, end };
};

const bracketToken = (text: string, start: number, end: number): ClauseToken => ({
  kind: /[“《]/.test(text.charAt(start)) ? 'quotation' : 'bracket',
  text: text.slice(start, end),
  classes: NO_CLASSES,
  start,
  end,
});

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
    const token = closed === null ? wordToken(text, start, whole) : bracketToken(text, start, whole);
    tokens.push(token);
    start = token.end;
  }
  return tokens;
};

import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { comparableText } from './comparable-text.ts';

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** Letters and digits of a passage, folded: for comparing only. */
export const lettersOf = (passage: string): string => comparableText(passage).replace(NOT_LETTERS, '');

/** {@link lettersOf} a passage of the document: a piece of the document's letters, which are folded once. */
export const lettersWithin = (analyzed: AnalyzedDocument, { start, end }: CanonicalSpan): string => {
  const { letters, before } = documentLetters(analyzed);
  return letters.slice(before[start], before[end]);
};

interface DocumentLetters {
  readonly letters: string;
  /** By position in the canonical text: how many UTF-16 code units of the letters stand before it. */
  readonly before: Uint32Array;
}

/** Nearly every character lies in the CJK block: there nothing is folded. */
const NOT_CHINESE = /[^\u4e00-\u9fff]/gu;

const documentLetters = oncePerDocument(({ document }): DocumentLetters => {
  const { text } = document.canonical;
  const before = new Uint32Array(text.length + 1);
  const pieces: string[] = [];
  let size = 0;
  let from = 0;
  const takeChinese = (to: number): void => {
    for (let at = from; at < to; at++) before[at] = size++;
    pieces.push(text.slice(from, to));
  };
  for (const { 0: character, index } of text.matchAll(NOT_CHINESE)) {
    takeChinese(index);
    from = index + character.length;
    before.fill(size, index, from);
    const letter = lettersOf(character);
    size += letter.length;
    pieces.push(letter);
  }
  takeChinese(text.length);
  before[text.length] = size;
  return { letters: pieces.join(''), before };
});

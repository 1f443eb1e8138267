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

const documentLetters = oncePerDocument(({ document }): DocumentLetters => {
  const { text } = document.canonical;
  const before = new Uint32Array(text.length + 1);
  const letters: string[] = [];
  let at = 0;
  let size = 0;
  for (const character of text) {
    const letter = isChinese(character) ? character : lettersOf(character);
    // Half of a character outside of the basic plane is never a passage's border.
    for (const end = at + character.length; at < end; at++) before[at] = size;
    size += letter.length;
    letters.push(letter);
  }
  before[at] = size;
  return { letters: letters.join(''), before };
});

/** Nearly every character lies in the CJK block: there nothing is folded. */
const isChinese = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

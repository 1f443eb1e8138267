import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { sentencesOf } from '../extract/sentences.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';

/** The words of two or more Chinese characters in the minor clauses of a document's units, numbered for itself. */
export interface ClauseWords {
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each unit, for each of its minor clauses: the numbers of its words, each once. */
  readonly units: readonly (readonly (readonly number[])[])[];
}

const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;

export const clauseWords = (analyzed: AnalyzedDocument, units: readonly CanonicalSpan[]): ClauseWords => {
  const { text } = analyzed.document.canonical;
  const numberOf = new Map<string, number>();
  const numbered = (word: string): number => {
    const number = numberOf.get(word) ?? numberOf.size;
    numberOf.set(word, number);
    return number;
  };
  return {
    numberOf,
    units: units.map((unit) =>
      sentencesOf(text, unit).flatMap(({ minorClauses }) =>
        minorClauses.map(({ span }) => {
          const words = wordsWithin(analyzed.words, span)
            .map((word) => textAt(text, word))
            .filter((word) => CHINESE_WORD.test(word));
          return [...new Set(words)].map(numbered);
        }),
      ),
    ),
  };
};

import { DOCUMENT_SIDES, otherSide, type DocumentSide } from '../model/document-side.ts';
import type { WordChange } from './changed-words.ts';
import { namesBody } from './body-coverage.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { lettersWithin } from './document-letters.ts';
import type { MinorClausePair } from './pair-minor-clauses.ts';

/** Whether words of one side only stand elsewhere in the other side's sentence. */
export type AreMoved = (letters: string, side: DocumentSide) => boolean;

/** Letters of words that are looked for in the rest of the sentence. */
const LEAST_LETTERS = 2;

/**
 * Words that only one side has here came from elsewhere, or went there, where the other side's sentence has them as
 * often as their own: a comma was set otherwise, or the words come in another order. Names of bodies do not count: who
 * does what is told by their order.
 */
export const movedWords = (pair: MinorClausePair, context: ComparisonContext): AreMoved => {
  const sentences = {
    superior: lettersWithin(context.superior.analyzed, pair.superior.unit),
    reviewed: lettersWithin(context.reviewed.analyzed, pair.reviewed.unit),
  };
  return (letters, side) =>
    letters.length >= LEAST_LETTERS &&
    !namesBody(letters, context[side]) &&
    timesIn(sentences[otherSide(side)], letters) >= timesIn(sentences[side], letters);
};

/** Whether all that the change is made of stands elsewhere. */
export const onlyMoves = (change: WordChange, areMoved: AreMoved, context: ComparisonContext): boolean =>
  DOCUMENT_SIDES.every((side) => {
    const letters = lettersWithin(context[side].analyzed, change[side]);
    return letters === '' || areMoved(letters, side);
  });

const timesIn = (sentence: string, letters: string): number => sentence.split(letters).length - 1;

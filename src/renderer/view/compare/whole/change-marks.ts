import type { ComparisonRow, SentenceRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { SourceMark } from '../../reader/source-marks.ts';
import type { ComparisonSide } from '../comparison-side.ts';

const marksOfSentence = (sentence: SentenceRow, side: ComparisonSide): readonly SourceMark[] => {
  const passage = sentence[side];
  if (passage === null) return [];
  const isAlone = sentence.superior === null || sentence.reviewed === null;
  // Where the other document says it elsewhere, only what was changed or left out on the way is marked.
  if (isAlone && sentence.elsewhere === undefined && sentence.counterpart === undefined) {
    return [{ kind: 'change', change: 'only', start: passage.start, end: passage.end }];
  }
  return passage.runs.flatMap(({ change, start, end }) =>
    change === 'same' || change === 'kept' ? [] : [{ kind: 'change', change, start, end }],
  );
};

/** The words of one source text that the other document has not, or has otherwise. */
export const changeMarks = (rows: readonly ComparisonRow[], side: ComparisonSide): readonly SourceMark[] =>
  rows.flatMap((row) => row.sentences.flatMap((sentence) => marksOfSentence(sentence, side)));

import type { SentenceRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { Detail } from '../../../core/report/shown-part.ts';
import type { ComparisonItem } from './comparison-items.ts';

const HEAD_HEIGHT = 60;
const SENTENCE_PADDING = 9;
const LINE_HEIGHT = 27;
const FINDING_HEIGHT = 28;
/** Characters of a side that go into a line, in a window of common width. */
const LINE_CHARACTERS = 28;

/** Of an item of the list before it has been drawn, CSS pixels. */
export const estimatedHeight = (item: ComparisonItem | undefined, detail: Detail): number => {
  if (item?.kind !== 'clause') return HEAD_HEIGHT;
  if (item.open) return HEAD_HEIGHT + item.row.sentences.reduce((sum, each) => sum + sentenceHeight(each), 0);
  return detail === 'clause' ? HEAD_HEIGHT + FINDING_HEIGHT * item.shown.length : HEAD_HEIGHT;
};

/** Of a pair of sentences before it has been drawn, CSS pixels. */
export const sentenceHeight = ({ superior, reviewed, findings }: SentenceRow): number => {
  const characters = Math.max(
    ...[superior, reviewed].map((passage) => (passage ? passage.end - passage.start : 0)),
  );
  return (
    SENTENCE_PADDING +
    LINE_HEIGHT * Math.ceil(characters / LINE_CHARACTERS) +
    FINDING_HEIGHT * findings.length
  );
};

import { expect, it } from 'vitest';
import type {
  ComparisonRow,
  Passage,
  SentenceRow,
} from '../../src/core/report/comparison-view/comparison-view.ts';
import { placeOfClause, placeOfPassage } from '../../src/renderer/view/compare/counterpart-place.ts';

const passage = (start: number, end: number): Passage => ({ clause: '（一）', start, end, runs: [] });
const sentence = (superior: Passage | null, reviewed: Passage | null): SentenceRow => ({
  superior,
  reviewed,
  relation: 'same',
  moved: false,
  findings: [],
  duties: [],
});
const row = (start: number, end: number, ...sentences: readonly SentenceRow[]): ComparisonRow => ({
  id: `row-${start}`,
  relation: 'adapted',
  moved: false,
  score: 1,
  confidence: 1,
  why: null,
  superior: [{ section: null, label: '（一）', heading: null, start, end }],
  reviewed: [],
  sentences,
  findings: [],
});
const rows = [
  row(0, 40, sentence(passage(10, 20), null), sentence(passage(20, 40), passage(90, 99))),
  row(40, 80, sentence(passage(50, 80), null)),
];

it.each([
  ['in a sentence', 25, { row: 0, sentence: 1 }, { row: 0, sentence: null }],
  ['at the begin of a sentence', 50, { row: 1, sentence: 0 }, { row: 1, sentence: null }],
  ['in a heading', 45, null, { row: 1, sentence: null }],
  ['in the other document only', 95, null, null],
])('a place of the superior %s', (_name, offset, inSentence, inClause) => {
  expect(placeOfPassage(rows, 'superior', offset)).toEqual(inSentence);
  expect(placeOfClause(rows, 'superior', offset)).toEqual(inClause);
});

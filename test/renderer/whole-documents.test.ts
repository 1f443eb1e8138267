import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type {
  ComparisonRow,
  Passage,
  SentenceRow,
} from '../../src/core/report/comparison-view/comparison-view.ts';
import { changeMarks } from '../../src/renderer/view/compare/whole/change-marks.ts';
import { clauseLinks, linksByLine } from '../../src/renderer/view/compare/whole/clause-links.ts';
import {
  counterpartOffset,
  counterpartStretches,
  pairedStretches,
  placeAtOffset,
} from '../../src/renderer/view/compare/whole/counterpart-stretches.ts';
import { row as bareRow, sentence as bareSentence } from './report-builders.ts';

type Range = readonly [start: number, end: number];

const passage = (clause: string, [start, end]: Range, change: 'same' | 'changed' = 'same'): Passage => ({
  clause,
  start,
  end,
  runs: [{ text: '字'.repeat(end - start), start, end, change, element: null }],
});

const pair = (
  superior: Range | null,
  reviewed: Range | null,
  more: Partial<SentenceRow> = {},
): SentenceRow => ({
  ...bareSentence(),
  superior: superior && passage('(一)', superior, 'changed'),
  reviewed: reviewed && passage('（一）', reviewed, 'changed'),
  ...more,
});

const clauseRow = (
  id: string,
  superior: Range | null,
  reviewed: Range | null,
  sentences: readonly SentenceRow[] = [],
): ComparisonRow => {
  const side = (label: string, range: Range | null) =>
    range === null ? [] : [{ section: null, label, heading: null, start: range[0], end: range[1] }];
  return {
    ...bareRow(id, {}),
    superior: side(`(${id})`, superior),
    reviewed: side(`（${id}）`, reviewed),
    sentences,
  };
};

// The reviewed document has the second clause first, and one that stands alone between the two.
const rows = [
  clauseRow('一', [100, 200], [300, 500], [pair([110, 200], [320, 500])]),
  clauseRow('二', [200, 300], [100, 150], [pair([200, 300], [100, 150])]),
  clauseRow('三', null, [150, 300]),
];
const paired = (side: 'superior' | 'reviewed') => pairedStretches(counterpartStretches(rows, side));

describe('what corresponds to the upper edge of the other text', () => {
  it.each([
    ['the begin of a clause', 'superior', 100, 300],
    ['half of its head', 'superior', 105, 310],
    ['half of its sentence', 'superior', 155, 410],
    ['a clause that the other has earlier', 'superior', 200, 100],
    ['the same from the other side', 'reviewed', 300, 100],
    ['what stands before the first clause, in proportion', 'superior', 50, 150],
    ['a clause that stands alone: the end of what corresponded last', 'reviewed', 200, 300],
    ['what stands behind the last clause', 'superior', 900, 150],
  ] as const)('%s', (_what, side, from, to) => {
    expect(counterpartOffset(paired(side), from)).toBeCloseTo(to);
  });

  it('is nothing but the begin where nothing corresponds', () => {
    expect(counterpartOffset([], 40)).toBe(0);
    expect(placeAtOffset([], 40)).toBeNull();
  });

  it('never goes back inside a clause, whatever was moved in it', () => {
    const moved = [
      clauseRow(
        '一',
        [0, 300],
        [0, 300],
        [pair([10, 100], [200, 300]), pair([100, 200], [10, 100]), pair([200, 300], [100, 200])],
      ),
    ];
    const stretches = pairedStretches(counterpartStretches(moved, 'superior'));
    fc.assert(
      fc.property(fc.nat(299), fc.nat(299), (one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        expect(counterpartOffset(stretches, before)).toBeLessThanOrEqual(counterpartOffset(stretches, after));
      }),
    );
  });

  it('knows the row and the sentence of an offset', () => {
    const stretches = counterpartStretches(rows, 'superior');
    expect([0, 105, 110, 250].map((offset) => placeAtOffset(stretches, offset))).toEqual([
      { row: 0, sentence: null },
      { row: 0, sentence: null },
      { row: 0, sentence: 0 },
      { row: 1, sentence: 0 },
    ]);
  });
});

describe('links in the margin', () => {
  const movedHalves = [
    clauseRow('一', [0, 50], [0, 50], [pair([10, 20], null, { elsewhere: { clause: '（二）', start: 60 } })]),
    clauseRow(
      '二',
      [50, 90],
      [50, 90],
      [
        pair(null, [60, 70], {
          reviewed: passage('（二）', [60, 70]),
          elsewhere: { clause: '(一)', start: 10 },
        }),
      ],
    ),
  ];

  it('lead from a clause to its counterpart, or say that there is none', () => {
    expect(clauseLinks(rows, 'reviewed').map(({ at, kind, clauses, to }) => [at, kind, clauses, to])).toEqual(
      [
        [100, 'paired', '(二)', 200],
        [150, 'alone', '', null],
        [300, 'paired', '(一)', 100],
      ],
    );
  });
  it('lead from a moved passage to where it went, and back', () => {
    const moved = (side: 'superior' | 'reviewed') =>
      clauseLinks(movedHalves, side).flatMap(({ at, kind, clauses, to }) =>
        kind === 'moved' ? [[at, clauses, to]] : [],
      );
    expect(moved('superior')).toEqual([[10, '（二）', 60]]);
    expect(moved('reviewed')).toEqual([[60, '(一)', 10]]);
  });
  it('stand beside the line where the clause begins', () => {
    const lines = [
      { number: 1, start: 0, end: 149 },
      { number: 2, start: 150, end: 600 },
    ];
    const byLine = linksByLine(clauseLinks(rows, 'reviewed'), lines);
    expect([...byLine].map(([line, links]) => [line, links.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('changed words of a whole document', () => {
  it('marks what stands alone from end to end, and of moved text the words that were changed', () => {
    const alone = clauseRow('一', null, [0, 50], [pair(null, [10, 50])]);
    const moved = clauseRow(
      '二',
      null,
      [50, 90],
      [
        pair(null, [60, 70], {
          elsewhere: { clause: '(一)', start: 10 },
          reviewed: passage('（二）', [60, 70]),
        }),
      ],
    );
    expect(changeMarks([alone, moved, ...rows.slice(0, 1)], 'reviewed')).toEqual([
      { kind: 'change', change: 'only', start: 10, end: 50 },
      { kind: 'change', change: 'changed', start: 320, end: 500 },
    ]);
  });
});

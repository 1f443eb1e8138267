import { describe, expect, it } from 'vitest';
import type {
  ComparisonRow,
  Passage,
  SentenceRow,
} from '../../src/core/report/comparison-view/comparison-view.ts';
import { movedCounterpart } from '../../src/renderer/view/compare/moved-counterpart.ts';

const passage = (clause: string, text: string): Passage => ({
  clause,
  start: 0,
  end: text.length,
  runs: [{ text, start: 0, end: text.length, change: 'same', element: null }],
});
const moved = (
  elsewhere: string,
  sides: Partial<Pick<SentenceRow, 'superior' | 'reviewed'>>,
): SentenceRow => ({
  superior: null,
  reviewed: null,
  relation: 'same',
  moved: true,
  elsewhere,
  findings: [],
  duties: [],
  ...sides,
});
const row = (superior: string, reviewed: string, ...sentences: readonly SentenceRow[]): ComparisonRow => {
  const side = (label: string) => [{ section: null, label, heading: null, start: 0, end: 1 }];
  return {
    id: `${superior} ${reviewed}`,
    relation: 'adapted',
    moved: false,
    score: 1,
    confidence: 1,
    why: null,
    superior: side(superior),
    reviewed: side(reviewed),
    sentences,
    findings: [],
  };
};

describe('the other half of moved text', () => {
  // Numbers are shifted: (三) above is （二） below, so that a number alone would lead to the wrong row.
  const rows = [
    row('(二)', '（一）', moved('（三）', { superior: passage('(二)', '每月检查') })),
    row('(三)', '（二）', moved('（三）', { superior: passage('(三)', '完善台账') })),
    row(
      '(四)',
      '（三）',
      moved('(三)', { reviewed: passage('（三）', '完善台账') }),
      moved('(二)', { reviewed: passage('（三）', '每月检查') }),
      moved('(九)', { reviewed: passage('（三）', '另有规定') }),
    ),
  ];
  it.each([
    ['from above to below', { row: 0, sentence: 0 }, 'superior', { row: 2, sentence: 1 }],
    [
      'from below to above, by the other document’s number',
      { row: 2, sentence: 0 },
      'reviewed',
      { row: 1, sentence: 0 },
    ],
    ['no such clause', { row: 2, sentence: 2 }, 'reviewed', null],
  ] as const)('%s', (_name, from, side, expected) => {
    expect(movedCounterpart(rows, from, side)).toEqual(expected);
  });

  it('is the clause where its sentence is not shown', () => {
    const hidden = [
      row('(一)', '（一）', moved('（二）', { superior: passage('(一)', '略') })),
      row('(二)', '（二）'),
    ];
    expect(movedCounterpart(hidden, { row: 0, sentence: 0 }, 'superior')).toEqual({ row: 1, sentence: null });
  });
});

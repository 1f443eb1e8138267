import { describe, expect, it } from 'vitest';
import type { MatrixCellReport, MatrixReport } from '../../src/core/report/contract/matrix-contract.ts';
import { cellAfterKey } from '../../src/renderer/view/matrix/cell-place.ts';
import {
  matrixLines,
  shownLines,
  sortAfterClick,
  type MatrixFilter,
  type MatrixSort,
} from '../../src/renderer/view/matrix/matrix-lines.ts';
import { testId } from './report-builders.ts';

const cell = (kept: number, given: Partial<MatrixCellReport> = {}): MatrixCellReport => ({
  relation: kept === 0 ? 'superior_only' : 'adapted',
  moved: false,
  kept,
  clauses: [],
  passages: [],
  values: [],
  strength: null,
  stricter: 0,
  looser: 0,
  ...given,
});

const row = (clause: string, heading: string, cells: readonly MatrixCellReport[]) => ({
  document: testId(1),
  section: null,
  clause,
  heading,
  quote: `${heading}。`,
  start: 0,
  end: 3,
  strength: null,
  values: [],
  cells,
});

const MATRIX: MatrixReport = {
  version: 1,
  by: 'clause',
  superior: null,
  documents: [],
  additions: [],
  rulesVersion: '',
  rows: [
    row('（一）', '指导思想', [cell(0.9), cell(0.2, { stricter: 1 })]),
    row('（二）', '应急演练', [cell(0), cell(0.5, { looser: 2 })]),
    row('（三）', '宣传教育', [cell(0), cell(0)]),
  ],
};
const lines = matrixLines(MATRIX, MATRIX.rows, 0, 'zh');

const shown = (filter: Partial<MatrixFilter>, sort: MatrixSort = { kind: 'order' }): readonly string[] =>
  shownLines(lines, { text: '', shown: 'all', ...filter }, sort).map((line) => line.row.clause);

describe('rows of the matrix', () => {
  it.each([
    [{ text: '演练' }, ['（二）']],
    [{ text: '（一） 思想' }, ['（一）']],
    [{ text: '保留90%' }, ['（一）']],
    [{ shown: 'missing' }, ['（二）', '（三）']],
    [{ shown: 'stricter' }, ['（一）']],
    [{ shown: 'looser' }, ['（二）']],
    [{ shown: 'values' }, []],
  ] as const)('narrowed by %j', (filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it('are ordered as asked for, equal ones as they stand', () => {
    expect(shown({}, { kind: 'missing' })).toEqual(['（三）', '（二）', '（一）']);
    expect(shown({}, { kind: 'kept' })).toEqual(['（三）', '（二）', '（一）']);
    expect(shown({}, { kind: 'column', column: 0, descending: true })).toEqual([
      '（一）',
      '（二）',
      '（三）',
    ]);
    expect(shown({}, { kind: 'column', column: 1, descending: false })).toEqual([
      '（三）',
      '（一）',
      '（二）',
    ]);
  });

  it('by one document put what it lacks before what it says in other words', () => {
    const reworded = row('（四）', '宣传', [cell(0, { relation: 'adapted' })]);
    const lacking = row('（五）', '培训', [cell(0)]);
    const sorted = shownLines(
      matrixLines(MATRIX, [row('（六）', '考核', [cell(0.4)]), reworded, lacking], 0, 'zh'),
      { text: '', shown: 'all' },
      { kind: 'column', column: 0, descending: false },
    );
    expect(sorted.map((line) => line.row.clause)).toEqual(['（五）', '（四）', '（六）']);
  });

  it('a click on a head sorts by it, again the other way round, again no more', () => {
    const first = sortAfterClick({ kind: 'order' }, 2);
    expect(first).toEqual({ kind: 'column', column: 2, descending: false });
    expect(sortAfterClick(first, 2)).toEqual({ kind: 'column', column: 2, descending: true });
    expect(sortAfterClick(sortAfterClick(first, 2), 2)).toEqual({ kind: 'order' });
  });
});

it.each([
  ['ArrowDown', false, { row: 3, column: 1 }],
  ['ArrowUp', false, { row: 1, column: 1 }],
  ['ArrowRight', false, { row: 2, column: 2 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 4 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 9, column: 4 }],
  ['PageDown', false, { row: 8, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Tab', false, null],
])('%s (Ctrl %s) from the third row and second document of 10 × 5', (key, ctrlKey, expected) => {
  expect(cellAfterKey({ row: 2, column: 1 }, { key, ctrlKey }, 10, 5)).toEqual(expected);
});

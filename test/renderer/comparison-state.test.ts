import { describe, expect, it } from 'vitest';
import { findingId } from '../../src/core/model/ids.ts';
import { differenceStops } from '../../src/renderer/view/compare/comparison-items.ts';
import { comparisonReducer, firstComparisonState } from '../../src/renderer/view/compare/comparison-state.ts';
import { rulerMarks } from '../../src/renderer/view/compare/ruler-marks.ts';
import { finding, row, sentence } from './report-builders.ts';

describe('the state of a comparison', () => {
  it('adds and takes away kinds, and forgets what was opened by hand under another filter', () => {
    const opened = comparisonReducer(firstComparisonState, { kind: 'toggle_row', id: 'row-1', open: true });
    const picked = comparisonReducer(opened, { kind: 'pick', finding: 'moved' });
    expect([...picked.picked]).toEqual(['moved']);
    expect(picked.toggled.size).toBe(0);
    expect([...comparisonReducer(picked, { kind: 'pick', finding: 'moved' }).picked]).toEqual([]);
  });
  it('opens a row that it jumps to, and scrolls again even to the same place', () => {
    const move = {
      kind: 'move',
      place: { row: 2, sentence: 1 },
      id: 'row-3',
      finding: null,
      scroll: true,
    } as const;
    const once = comparisonReducer(firstComparisonState, move);
    const twice = comparisonReducer(once, move);
    expect(once.toggled.get('row-3')).toBe(true);
    expect(twice.jump).toBe(once.jump + 1);
    const clicked = comparisonReducer(once, { ...move, scroll: false });
    expect(clicked.jump).toBe(once.jump);
  });
  it('shows clauses closed and leads there to the line of a finding, not to its text', () => {
    const opened = comparisonReducer(firstComparisonState, { kind: 'toggle_row', id: 'row-1', open: true });
    const byClause = comparisonReducer(opened, { kind: 'set_detail', detail: 'clause', row: 4 });
    expect([byClause.detail, byClause.toggled.size, byClause.place]).toEqual([
      'clause',
      0,
      { row: 4, sentence: null },
    ]);
    const move = { kind: 'move', place: { row: 2, sentence: 1 }, id: 'row-3', scroll: true } as const;
    const atFinding = comparisonReducer(byClause, { ...move, finding: findingId(1) });
    expect(atFinding.toggled.get('row-3')).toBeUndefined();
    const atText = comparisonReducer(byClause, { ...move, finding: null });
    expect(atText.toggled.get('row-3')).toBe(true);
  });
});

describe('the overview ruler', () => {
  it('has a mark for every stop, in order, within the ruler', () => {
    const findings = new Map([finding(1, 'stricter'), finding(2, 'moved')].map((one) => [one.id, one]));
    const rows = [
      row('row-1', { superior: '(一)', reviewed: '（一）' }, [sentence(), sentence([1], true)]),
      row('row-2', { superior: '(二)' }, []),
      row('row-3', { superior: '(三)', reviewed: '（二）' }, [sentence([2], true)]),
    ];
    const stops = differenceStops(rows, findings, new Set());
    const marks = rulerMarks(rows, stops, findings);
    expect(marks.map(({ kind }) => kind)).toEqual(['stricter', 'omitted_obligation', 'moved']);
    expect(marks.map(({ stop }) => stop)).toEqual([0, 1, 2]);
    const places = marks.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((at) => at >= 0 && at < 1)).toBe(true);
  });
});

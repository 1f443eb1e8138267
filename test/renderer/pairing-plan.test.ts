import { describe, expect, it } from 'vitest';
import type { ClauseSide, ComparisonRow } from '../../src/core/report/comparison-view/comparison-view.ts';
import { dropPlan } from '../../src/renderer/view/compare/pairing/drop-target.ts';
import { followedRow, rowsNow } from '../../src/renderer/view/compare/pairing/follow-rows.ts';
import { pairingActOfKey } from '../../src/renderer/view/compare/pairing/pairing-keys.ts';
import { mergeChoices, repairChoices } from '../../src/renderer/view/compare/pairing/pairing-choices.ts';
import {
  clauseAtOffset,
  mergePlan,
  repairPlan,
  separableClauses,
  splitInOrderPlan,
  takeOutPlan,
  unpairPlan,
  type PlannedLink,
} from '../../src/renderer/view/compare/pairing/pairing-plan.ts';

const clause = (start: number): ClauseSide => ({
  section: null,
  label: `${start}.`,
  heading: null,
  start,
  end: start + 5,
});
const row = (id: string, superior: readonly number[], reviewed: readonly number[]): ComparisonRow => ({
  id,
  relation: 'adapted',
  moved: false,
  score: 0.5,
  confidence: 0.9,
  why: null,
  superior: superior.map(clause),
  reviewed: reviewed.map(clause),
  sentences: [],
  findings: [],
});
/** `10 20 = 30`: superior clauses on the left. */
const told = (links: readonly PlannedLink[]): readonly string[] =>
  links.map(({ superior, reviewed }) => `${superior.join(' ')} = ${reviewed.join(' ')}`);
const reviewed = (start: number) => ({ side: 'reviewed', start }) as const;
const superior = (start: number) => ({ side: 'superior', start }) as const;

const ROWS = [row('row-1', [10], [11]), row('row-2', [20, 30], [21, 31]), row('row-3', [], [41])];
const [ONE, TWO, ALONE] = ROWS;
if (ONE === undefined || TWO === undefined || ALONE === undefined) throw new RangeError('three rows');

describe('the clause at an offset of a source text', () => {
  it.each([
    ['at its begin', 'superior', 20, ['row-2', 20]],
    ['inside, the second of its row', 'reviewed', 34, ['row-2', 31]],
    ['one that stands alone', 'reviewed', 41, ['row-3', 41]],
    ['at its end the text is no longer its own', 'superior', 15, null],
    ['before all clauses', 'superior', 3, null],
  ] as const)('%s', (_name, side, offset, expected) => {
    const found = clauseAtOffset(ROWS, side, offset);
    expect(found && [found.row.id, found.clause.start]).toEqual(expected);
  });
});

describe('what is done to the pairing', () => {
  it.each([
    ['a clause is paired anew', repairPlan(reviewed(41), [10]), ['10 = 41']],
    ['a superior clause is paired anew', repairPlan(superior(10), [41]), ['10 = 41']],
    ['a clause joins a row', mergePlan(reviewed(41), ONE), ['10 = 11 41']],
    ['a clause is taken out', takeOutPlan(superior(30), TWO), ['20 = 21 31', '30 = ']],
    ['each has its own counterpart', splitInOrderPlan(reviewed(21), TWO), ['20 = 21', '30 = 31']],
    [
      'those left over belong to the last',
      splitInOrderPlan(reviewed(1), row('row-1', [10, 20, 30], [1, 2])),
      ['10 = 1', '20 30 = 2'],
    ],
    ['a row is taken apart', unpairPlan(reviewed(11), ONE), ['10 = ', ' = 11']],
  ])('%s', (_name, plan, expected) => {
    expect(told(plan.links)).toEqual(expected);
  });

  it('offers what makes a difference', () => {
    expect(repairChoices(ROWS, reviewed(11)).map(({ label }) => label)).toEqual(['20.', '30.']);
    expect(mergeChoices(ROWS, reviewed(41)).map(({ key }) => key)).toEqual(['merge-row-1', 'merge-row-2']);
    expect(separableClauses(TWO)).toHaveLength(4);
    expect(separableClauses(ONE)).toEqual([]);
  });

  it.each([
    ['on the other side: paired anew', reviewed(41), ONE, 'superior', ['10 = 41']],
    ['on its own side: joined', reviewed(41), ONE, 'reviewed', ['10 = 11 41']],
    ['on a clause alone, wherever: paired', superior(10), ALONE, 'superior', ['10 = 41']],
    ['on its own row: nothing', reviewed(11), ONE, 'superior', null],
    ['on a row without the other side: nothing', reviewed(11), ALONE, 'reviewed', null],
  ] as const)('dropped %s', (_name, dragged, target, cell, expected) => {
    const plan = dropPlan(dragged, target, cell);
    expect(plan === null ? null : told(plan.links)).toEqual(expected);
  });

  it('has keys that do not take those of other commands', () => {
    const plain = { ctrlKey: false, metaKey: false, altKey: false };
    expect(pairingActOfKey({ key: 'p', ...plain })).toBe('repair');
    expect(pairingActOfKey({ key: 'P', ...plain })).toBe('repair');
    expect(pairingActOfKey({ key: 'p', ...plain, ctrlKey: true })).toBeNull();
    expect(pairingActOfKey({ key: 'x', ...plain })).toBeNull();
  });
});

describe('rows that were made anew', () => {
  const NOW = [row('row-1', [10], [41]), row('row-2', [], [11]), row('row-3', [20, 30], [21, 31])];

  it('are known by their clauses', () => {
    expect(Object.fromEntries(rowsNow(ROWS, NOW))).toEqual({
      'row-1': 'row-2',
      'row-2': 'row-3',
      'row-3': 'row-1',
    });
  });

  it('are followed by the clause that was moved, else by where the reader was', () => {
    expect(followedRow(reviewed(41), ONE, NOW)).toBe(0);
    expect(followedRow(null, TWO, NOW)).toBe(2);
    expect(followedRow(superior(99), undefined, NOW)).toBe(0);
  });
});

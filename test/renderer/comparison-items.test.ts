import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../src/core/model/finding.ts';
import type { FindingReport } from '../../src/core/report/contract/contract.ts';
import {
  comparisonItems,
  differenceStops,
  itemIndexOfRow,
  sentenceItems,
  stepStop,
} from '../../src/renderer/view/compare/comparison-items.ts';
import {
  countByKind,
  countPicked,
  isShown,
  rowState,
} from '../../src/renderer/view/compare/difference-filter.ts';
import { partOnScreen } from '../../src/renderer/view/compare/part-on-screen.ts';
import type { Detail } from '../../src/core/report/shown-part.ts';
import { finding, row, sentence } from './report-builders.ts';

const byId = (findings: readonly FindingReport[]) => new Map(findings.map((one) => [one.id, one]));
const nothingPicked: ReadonlySet<FindingKind> = new Set();
const picked = (...kinds: readonly FindingKind[]): ReadonlySet<FindingKind> => new Set(kinds);

const findings = [
  finding(1, 'frequency_changed', ['stricter']),
  finding(2, 'localized'),
  finding(3, 'added_obligation'),
];
const known = byId(findings);
const rows = [
  row('row-1', { superior: '(一)', reviewed: '（一）', section: '一、' }, [sentence()]),
  row('row-2', { superior: '(二)', reviewed: '（二）', section: '一、' }, [sentence([2], true)]),
  row('row-3', { superior: '(三)', reviewed: '（三）', section: '二、' }, [
    sentence(),
    sentence([1, 2], true),
  ]),
  row('row-4', { superior: '(四)' }),
  row('row-5', { superior: '(五)', reviewed: '（四）', section: '二、' }, [sentence([], true)], [3]),
];

describe('the filter by kind', () => {
  it('leaves out noise unless it is picked', () => {
    expect(findings.map((one) => isShown(one, nothingPicked))).toEqual([true, false, true]);
    expect(findings.map((one) => isShown(one, picked('localized')))).toEqual([false, true, false]);
  });
  it('finds a finding under its other kinds too', () => {
    expect(isShown(findings[0] ?? finding(0, 'moved'), picked('stricter'))).toBe(true);
  });
  it('counts in the order of the table and leaves out empty kinds', () => {
    expect(countByKind(findings)).toEqual([
      { kind: 'added_obligation', count: 1 },
      { kind: 'frequency_changed', count: 1 },
      { kind: 'localized', count: 1 },
    ]);
  });
});

describe('what a chip counts', () => {
  const kinds: readonly FindingKind[] = [
    'frequency_changed',
    'stricter',
    'localized',
    'added_obligation',
    'moved',
  ];
  it('is what the filter then stops at, findings of several kinds and of several rows once', () => {
    const again = [...rows, row('row-6', { superior: '(六)', reviewed: '（五）' }, [sentence([1, 2], true)])];
    expect(kinds.map((kind) => countPicked(findings, kind))).toEqual([1, 1, 1, 1, 0]);
    for (const kind of kinds) {
      expect(differenceStops(again, known, picked(kind))).toHaveLength(countPicked(findings, kind));
    }
  });
  it('leaves noise out of a state unless a person has judged it', () => {
    const judged = findings.map((one) =>
      one.kind === 'localized' ? { ...one, state: 'dismissed' as const } : one,
    );
    expect(countPicked(findings, 'open')).toBe(2);
    expect(countPicked(judged, 'open')).toBe(2);
    expect(countPicked(judged, 'dismissed')).toBe(1);
  });
});

describe('rowState', () => {
  it('tells differences, noise, wording and identity apart', () => {
    const wording = row('row-9', { superior: '(九)', reviewed: '（九）' }, [sentence([], true)]);
    expect([...rows, wording].map((one) => rowState(one, known, nothingPicked))).toEqual([
      'identical',
      'noise',
      'different',
      'different',
      'different',
      'wording',
    ]);
  });
  it('folds a clause without counterpart when another kind is picked', () => {
    expect(rows.map((one) => rowState(one, known, picked('added_obligation')) === 'different')).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('comparisonItems', () => {
  const options = {
    picked: nothingPicked,
    detail: 'sentence' as const,
    foldSame: true,
    toggled: new Map<string, boolean>(),
    headings: new Map([['一、', '总体要求']]),
  };

  it('folds neighbours without differences and heads every section of the reviewed document', () => {
    const items = comparisonItems(rows, known, options);
    expect(items.map(({ kind }) => kind)).toEqual([
      'section',
      'folded',
      'section',
      'clause',
      'clause',
      'clause',
    ]);
    expect(items[0]).toEqual({ kind: 'section', label: '一、', heading: '总体要求' });
    expect(itemIndexOfRow(items, 0)).toBe(1);
    expect(itemIndexOfRow(items, 1)).toBe(1);
    expect(itemIndexOfRow(items, 4)).toBe(5);
  });
  it('shows every row when folding is off, open where they differ', () => {
    const items = comparisonItems(rows, known, { ...options, foldSame: false });
    const open = items.flatMap((item) => (item.kind === 'clause' ? [item.open] : []));
    expect(open).toEqual([false, false, true, true, true]);
  });
  it('keeps what a person opened or closed', () => {
    const toggled = new Map([
      ['row-1', true],
      ['row-3', false],
    ]);
    const items = comparisonItems(rows, known, { ...options, toggled });
    expect(items.flatMap((item) => (item.kind === 'clause' ? [[item.row.id, item.open]] : []))).toEqual([
      ['row-1', true],
      ['row-3', false],
      ['row-4', true],
      ['row-5', true],
    ]);
  });
});

describe('partOnScreen', () => {
  const part = (foldSame: boolean, kinds: ReadonlySet<FindingKind>, detail: Detail = 'sentence') => {
    const options = { detail, picked: kinds, foldSame, toggled: new Map<string, boolean>() };
    const items = comparisonItems(rows, known, { ...options, headings: new Map() });
    return partOnScreen(known, items, { ...options, unfolded: new Set() });
  };

  it('has the rows and sentences that are not folded and the findings that are not noise', () => {
    const shown = part(true, nothingPicked);
    expect(shown.rows.map(({ id }) => id)).toEqual(['row-3', 'row-4', 'row-5']);
    expect(shown.rows.every(({ sentences }) => sentences !== null)).toBe(true);
    expect(shown).toMatchObject({ detail: 'sentence', findings: ['F1', 'F3'], picked: [] });
    expect(part(false, nothingPicked).rows).toHaveLength(5);
  });
  it('has closed rows by clause', () => {
    expect(part(true, nothingPicked, 'clause').rows.map(({ sentences }) => sentences)).toEqual([
      null,
      null,
      null,
    ]);
  });
  it('follows the filter, to noise too', () => {
    const shown = part(true, picked('localized'));
    expect(shown.rows.map(({ id }) => id)).toEqual(['row-2', 'row-3']);
    expect(shown).toMatchObject({ findings: ['F2'], picked: ['localized'] });
  });
});

describe('sentenceItems', () => {
  const long = row('row-1', { superior: '(一)', reviewed: '（一）' }, [
    sentence(),
    sentence(),
    sentence(),
    sentence([1], true),
    sentence(),
  ]);

  it('folds three and more same sentences and keeps fewer as context', () => {
    expect(sentenceItems(long, known, nothingPicked, false)).toMatchObject([
      { kind: 'folded', from: 0, count: 3 },
      { kind: 'sentence', index: 3, state: 'different' },
      { kind: 'sentence', index: 4, state: 'identical' },
    ]);
  });
  it('loses no sentence', () => {
    for (const unfolded of [true, false]) {
      const count = sentenceItems(long, known, nothingPicked, unfolded).reduce(
        (sum, item) => sum + (item.kind === 'folded' ? item.count : 1),
        0,
      );
      expect(count).toBe(long.sentences.length);
    }
  });
});

describe('walking the differences', () => {
  const stops = differenceStops(rows, known, nothingPicked);

  it('stops at every shown finding and at clauses without counterpart, in reading order', () => {
    expect(stops.map(({ row: at, sentence: within }) => [at, within])).toEqual([
      [2, 1],
      [3, null],
      [4, null],
    ]);
  });
  it('goes to the next and the previous, round at the ends', () => {
    const place = { row: 0, sentence: null };
    expect(stepStop(stops, 0, place, 1)).toBe(1);
    expect(stepStop(stops, 2, place, 1)).toBe(0);
    expect(stepStop(stops, 0, place, -1)).toBe(2);
  });
  it('starts from the place where the reader is', () => {
    expect(stepStop(stops, null, { row: 0, sentence: null }, 1)).toBe(0);
    expect(stepStop(stops, null, { row: 2, sentence: 1 }, 1)).toBe(1);
    expect(stepStop(stops, null, { row: 3, sentence: null }, -1)).toBe(1);
    expect(stepStop(stops, null, { row: 0, sentence: null }, -1)).toBe(2);
    expect(stepStop([], null, { row: 0, sentence: null }, 1)).toBeNull();
  });
});

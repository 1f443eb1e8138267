import { describe, expect, it } from 'vitest';
import { elementId, ruleId } from '../../src/core/model/ids.ts';
import type {
  ElementReport,
  ElementReportBase,
  ValueReport,
} from '../../src/core/report/contract/contract.ts';
import { filterRows, NO_CHOICES } from '../../src/renderer/view/elements/element-filter.ts';
import { copiedRows } from '../../src/renderer/view/elements/element-labels.ts';
import { elementLines } from '../../src/renderer/view/elements/element-lines.ts';
import { nextSort, sortRows } from '../../src/renderer/view/elements/element-order.ts';
import { shownRows, type ShownRow } from '../../src/renderer/view/elements/element-rows.ts';
import {
  moveSelection,
  NO_SELECTION,
  selectAll,
  selectRow,
} from '../../src/renderer/view/elements/row-selection.ts';
import { firstTableState, tableReducer } from '../../src/renderer/view/elements/table-state.ts';
import { libraryDocument, testId } from './report-builders.ts';

const city = libraryDocument(1, {
  title: '市实施意见',
  docNumber: '市发〔2018〕1号',
  level: 'city',
  region: ['江苏省', '常州市'],
});
const district = libraryDocument(2, {
  title: '区实施办法',
  level: 'district',
  region: ['江苏省', '常州市', '武进区'],
});

let ordinal = 0;
const element = (
  document: number,
  quote: string,
  value: ValueReport,
  given: Partial<ElementReportBase> = {},
): ElementReport => {
  ordinal += 1;
  return {
    id: elementId(value.type, ordinal),
    document: testId(document),
    clause: '（四）',
    section: '二、',
    quote,
    start: ordinal * 10,
    end: ordinal * 10 + quote.length,
    context: quote,
    subject: null,
    subjectInherited: false,
    actorRole: null,
    modality: 'must',
    rule: ruleId('test'),
    confidence: 0.9,
    ...given,
    ...value,
  };
};
const often = (count: number | null, perYear: number | null): ValueReport => ({
  type: 'frequency',
  count,
  period: count === null ? null : 'P1Y',
  bound: 'at_least',
  vague: count === null,
  duration: null,
  perYear,
});
const due = (date: string): ValueReport => ({
  type: 'deadline',
  date,
  trigger: null,
  bound: 'by',
  workingDays: false,
  vague: false,
});

const rows: readonly ShownRow[] = [
  ...shownRows(
    city,
    0,
    [
      element(1, '每年至少召开2次', often(2, 2), { subject: '各级党委', actorRole: 'party_committee' }),
      element(1, '定期', often(null, null)),
      element(1, '到2020年', due('2020'), { subject: '各级政府', actorRole: 'government' }),
    ],
    'zh',
  ),
  ...shownRows(
    district,
    1,
    [
      element(2, '每季度至少召开1次', { ...often(1, 4), period: 'P3M' } as ValueReport, {
        subject: '区政府',
        actorRole: 'government',
      }),
      element(2, '2019年6月30日前', due('2019-06-30'), { subject: '区政府', actorRole: 'government' }),
    ],
    'zh',
  ),
];
const quotes = (shown: readonly ShownRow[]) => shown.map(({ row }) => row.quote);
const narrowed = (text: string, chosen: Partial<typeof NO_CHOICES> = {}) =>
  quotes(filterRows(rows, { text, chosen: { ...NO_CHOICES, ...chosen } }));

describe('filtering', () => {
  it('asks for every word, wherever it stands in the row', () => {
    expect(narrowed('召开 区政府')).toEqual(['每季度至少召开1次']);
    expect(narrowed('市发〔2018〕1号 2020')).toEqual(['到2020年']);
  });
  it('takes one of the chosen values of every facet', () => {
    expect(narrowed('', { type: ['deadline'], level: ['district'] })).toEqual(['2019年6月30日前']);
    expect(narrowed('', { role: ['government', 'party_committee'], type: ['frequency'] })).toEqual([
      '每年至少召开2次',
      '每季度至少召开1次',
    ]);
    expect(narrowed('', { role: [''] })).toEqual(['定期']);
  });
});

describe('order', () => {
  it('of values: the more often first, then the earlier, what cannot be compared last', () => {
    expect(quotes(sortRows(rows, { by: 'value', descending: false }))).toEqual([
      '每季度至少召开1次',
      '每年至少召开2次',
      '定期',
      '2019年6月30日前',
      '到2020年',
    ]);
  });
  it('of texts: what names nothing comes last', () => {
    expect(quotes(sortRows(rows, { by: 'subject', descending: false })).at(-1)).toBe('定期');
  });
  it('is that of the documents again at the third press', () => {
    const up = nextSort(null, 'value');
    const down = nextSort(up, 'value');
    expect([up, down, nextSort(down, 'value')]).toEqual([
      { by: 'value', descending: false },
      { by: 'value', descending: true },
      null,
    ]);
  });
});

describe('groups', () => {
  const heads = (by: Parameters<typeof elementLines>[1], folded = new Set<string>()) =>
    elementLines(rows, by, folded).flatMap((line) => (line.kind === 'group' ? [[line.key, line.count]] : []));
  it('by time: years first, then periods from the shortest, then what is vague', () => {
    expect(heads('time')).toEqual([
      ['year/2019', 1],
      ['year/2020', 1],
      ['period/P3M', 1],
      ['period/P1Y', 1],
      ['vague', 1],
    ]);
  });
  it('by role: rows without an actor last', () => {
    expect(heads('role').at(-1)).toEqual(['', 1]);
  });
  it('hide their rows when folded, and rows are counted as listed', () => {
    const lines = elementLines(rows, 'document', new Set([testId(1)]));
    expect(lines.map((line) => (line.kind === 'row' ? line.index : 'group'))).toEqual([
      'group',
      'group',
      0,
      1,
    ]);
  });
});

describe('selection', () => {
  const order = ['a', 'b', 'c', 'd'];
  it('extends from where it began', () => {
    const one = selectRow(NO_SELECTION, order, 'b', 'only');
    expect([...selectRow(one, order, 'd', 'extend').keys]).toEqual(['b', 'c', 'd']);
    expect([...moveSelection(one, order, -1, 'extend').keys]).toEqual(['a', 'b']);
  });
  it('takes rows in and out one by one', () => {
    const two = selectRow(selectRow(NO_SELECTION, order, 'a', 'only'), order, 'c', 'toggle');
    expect([...two.keys]).toEqual(['a', 'c']);
    expect([...selectRow(two, order, 'a', 'toggle').keys]).toEqual(['c']);
  });
  it('moves inside the list only', () => {
    expect(moveSelection(NO_SELECTION, order, 1, 'only').current).toBe('a');
    expect(moveSelection(NO_SELECTION, order, Infinity, 'only').current).toBe('d');
    expect(moveSelection(NO_SELECTION, [], 1, 'only')).toBe(NO_SELECTION);
    expect([...selectAll(NO_SELECTION, order).keys]).toEqual(order);
  });
});

describe('questions', () => {
  it('narrow, order and group at once', () => {
    const state = tableReducer(firstTableState, { kind: 'ask', question: 'deadline' });
    expect(state).toMatchObject({
      grouping: 'time',
      sort: { by: 'value' },
      filter: { chosen: { type: ['deadline'] } },
    });
    expect(tableReducer(state, { kind: 'clear' }).filter).toEqual(firstTableState.filter);
  });
});

describe('copied rows', () => {
  it('carry number, clause and quote, tab separated', () => {
    expect(copiedRows(rows.slice(0, 1), 'zh').split('\t')).toEqual([
      ...['市实施意见', '市发〔2018〕1号', '市级', '江苏省 常州市', '二、（四）', '各级党委'],
      ...['频次', '每年至少召开2次', '每年≥2次', '应当'],
    ]);
  });
  it('have a head when they are several', () => {
    expect(copiedRows(rows, 'zh').split('\n')).toHaveLength(rows.length + 1);
  });
});

it('20,000 rows are filtered, sorted and grouped within a moment', () => {
  const many = Array.from({ length: 4_000 }, () => rows).flat();
  const begin = performance.now();
  elementLines(
    sortRows(filterRows(many, { text: '召开', chosen: NO_CHOICES }), { by: 'subject', descending: false }),
    'document',
    new Set(),
  );
  expect(performance.now() - begin).toBeLessThan(500);
});

import { describe, expect, it } from 'vitest';
import type { StatedElement, StatedElementValue } from '../../src/core/model/element-correction.ts';
import { elementVerdictSchema } from '../../src/ipc/element-verdict-schema.ts';
import {
  draftOf,
  statedByWords,
  statementOfDraft,
  type ElementDraft,
} from '../../src/renderer/view/reader/elements/element-draft.ts';
import {
  periodOf,
  statedPeriod,
  type PeriodUnit,
} from '../../src/renderer/view/reader/elements/stated-period.ts';

const stated = (value: StatedElementValue): StatedElement => ({ value, actor: '各级政府', modality: 'must' });

describe('periods as they are set', () => {
  const cases: readonly (readonly [string, PeriodUnit, string])[] = [
    ['P1Y', 'year', '1'],
    ['P6M', 'half_year', '1'],
    ['P3M', 'quarter', '1'],
    ['P18M', 'month', '18'],
    ['P1W', 'week', '1'],
    ['P0.5D', 'day', '0.5'],
    ['P0D', 'day', '0'],
    ['PT24H', 'hour', '24'],
    ['PT30M', 'minute', '30'],
    ['P1T', 'term', '1'],
    ['P1Y6M', 'iso', 'P1Y6M'],
  ];
  it.each(cases)('%s is so many %s', (period, unit, amount) => {
    expect(statedPeriod(period)).toEqual({ unit, amount });
    expect(periodOf({ unit, amount })).toBe(period);
  });

  it('what is no number or no period is none', () => {
    for (const amount of ['', 'x', '-1'] as const) expect(periodOf({ unit: 'year', amount })).toBeNull();
    for (const amount of ['P', '1Y', 'PY'] as const) expect(periodOf({ unit: 'iso', amount })).toBeNull();
  });
});

describe('a statement goes through the fields unchanged, and main takes it', () => {
  const values: readonly StatedElementValue[] = [
    { type: 'frequency', count: 2, period: 'P1Y', bound: 'at_least', vague: false, duration: null },
    { type: 'frequency', count: null, period: null, bound: 'none', vague: true, duration: null },
    { type: 'frequency', count: null, period: 'P1W', bound: 'at_least', vague: false, duration: 'P0.5D' },
    {
      type: 'deadline',
      date: '2025-06',
      trigger: null,
      bound: 'by',
      workingDays: false,
      vague: false,
    },
    {
      type: 'deadline',
      date: '2021/2025',
      trigger: null,
      bound: 'range',
      workingDays: false,
      vague: false,
    },
    {
      type: 'deadline',
      date: '+P1Y-01-01',
      trigger: null,
      bound: 'from',
      workingDays: false,
      vague: false,
    },
    {
      type: 'deadline',
      date: 'P10D',
      trigger: '督查结束',
      bound: 'within',
      workingDays: true,
      vague: false,
    },
    {
      type: 'deadline',
      date: null,
      trigger: null,
      bound: 'within',
      workingDays: false,
      vague: true,
    },
    { type: 'duration', duration: 'P5Y' },
    { type: 'duration', duration: 'lifetime' },
    { type: 'quantity', value: 5, unit: '%', bound: 'at_least' },
    { type: 'quantity', value: [3, 5], unit: '人', bound: 'range' },
    { type: 'quantity', value: '1:2', unit: '', bound: 'exactly' },
    { type: 'obligation' },
  ];
  it.each(values)('%o', (value) => {
    const statement = statementOfDraft(draftOf(stated(value)));
    expect(statement).toEqual(stated(value));
    expect(elementVerdictSchema.safeParse({ kind: 'stated', element: statement }).success).toBe(true);
  });
});

describe('what is not whole is no statement', () => {
  const empty = draftOf({ value: null, actor: null, modality: 'must' });
  const cases: readonly (readonly [string, ElementDraft])[] = [
    ['a date that is none', { ...empty, type: 'deadline', deadline: { ...empty.deadline, date: '明年' } }],
    ['a length without a number', { ...empty, type: 'duration' }],
    ['an amount left open', { ...empty, type: 'quantity' }],
    [
      'a range of one number',
      { ...empty, type: 'quantity', quantity: { amount: '3', unit: '人', bound: 'range' } },
    ],
    ['times that are no number', { ...empty, frequency: { ...empty.frequency, count: '几' } }],
    ['neither period nor 定期', { ...empty, frequency: { ...empty.frequency, period: null } }],
  ];
  it.each(cases)('%s', (_, draft) => {
    expect(statementOfDraft(draft)).toBeNull();
  });
});

describe('main refuses', () => {
  const element = { value: { type: 'duration', duration: 'P5Y' }, actor: null, modality: 'must' };
  const cases: readonly (readonly [string, unknown])[] = [
    ['a period that is none', { ...element, value: { type: 'duration', duration: '五年' } }],
    ['a kind that is none', { ...element, value: { type: 'place', duration: 'P5Y' } }],
    ['an actor without a name', { ...element, actor: ' ' }],
    ['a modality that is none', { ...element, modality: 'should' }],
  ];
  it.each(cases)('%s', (_, wrong) => {
    expect(elementVerdictSchema.safeParse({ kind: 'stated', element: wrong }).success).toBe(false);
  });
});

it('selected words are read by the rules, for a person to look over', () => {
  const read = (words: string) => statedByWords(words, null).value;
  expect(read('每半年组织1次')).toMatchObject({ type: 'frequency', count: 1, period: 'P6M' });
  expect(read('不低于5%')).toMatchObject({ type: 'quantity', value: 5, bound: 'at_least' });
  expect(read('留存备查')).toBeNull();
});

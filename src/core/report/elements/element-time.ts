import { periodLength } from '../../compare/values/iso-period.ts';
import type { ValueReport } from '../contract/contract.ts';

/** When an element is due, as far as a table groups by it. */
export type ElementTime =
  /** By or from a date: the year of it. */
  | { readonly kind: 'year'; readonly year: string }
  /** By a date whose year the text leaves open. */
  | { readonly kind: 'date' }
  /** Within a time that something starts. */
  | { readonly kind: 'relative' }
  /** Every so often; ISO 8601. */
  | { readonly kind: 'period'; readonly period: string }
  /** 定期, 规定时限内. */
  | { readonly kind: 'vague' }
  | { readonly kind: 'none' };

/** The time of an element that states these values: a deadline before a frequency. */
export const elementTime = (values: readonly ValueReport[]): ElementTime => {
  const deadline = values.find(({ type }) => type === 'deadline');
  if (deadline?.type === 'deadline') return deadlineTime(deadline.date);
  const frequency = values.find(({ type }) => type === 'frequency');
  if (frequency?.type !== 'frequency') return { kind: 'none' };
  return frequency.period === null ? { kind: 'vague' } : { kind: 'period', period: frequency.period };
};

const deadlineTime = (date: string | null): ElementTime => {
  if (date === null) return { kind: 'vague' };
  const last = date.split('/').at(-1) ?? date;
  const year = /^\d{4}/.exec(last)?.[0];
  if (year !== undefined) return { kind: 'year', year };
  return last.startsWith('--') ? { kind: 'date' } : { kind: 'relative' };
};

/** Same key, same group. */
export const timeKey = (time: ElementTime): string => {
  switch (time.kind) {
    case 'year':
      return `year/${time.year}`;
    case 'period':
      return `period/${time.period}`;
    case 'date':
    case 'relative':
    case 'vague':
    case 'none':
      return time.kind;
  }
};

/** Room for the periods between the years and the rest. */
const PERIOD_ROOM = 1e5;
const AFTER = { date: 1e4, relative: 2e4, vague: 1e9, none: 2e9 } as const;

/** Order of the groups: years, open dates, relative ones, periods from the shortest, vague ones, none. */
export const timeOrder = (time: ElementTime): number => {
  switch (time.kind) {
    case 'year':
      return Number(time.year);
    case 'period':
      return PERIOD_ROOM + (periodLength(time.period)?.leastDays ?? PERIOD_ROOM);
    case 'date':
    case 'relative':
    case 'vague':
    case 'none':
      return AFTER[time.kind];
  }
};

import type { Deadline, Duration, Frequency, Quantity, ValueElement } from '../../model/element.ts';
import type { Direction } from '../../model/finding.ts';
import { comparePeriods, periodLength } from './iso-period.ts';

/** How the reviewed document's value stands to the superior's; `equal` is no difference. */
export type ValueOrder = Direction | 'equal';

/** Compares two values of one kind; values of different kinds are incomparable. */
export const compareValues = (superior: ValueElement, reviewed: ValueElement): ValueOrder => {
  if (superior.type === 'frequency' && reviewed.type === 'frequency') {
    return compareFrequencies(superior, reviewed);
  }
  if (superior.type === 'deadline' && reviewed.type === 'deadline')
    return compareDeadlines(superior, reviewed);
  if (superior.type === 'duration' && reviewed.type === 'duration')
    return compareDurations(superior, reviewed);
  if (superior.type === 'quantity' && reviewed.type === 'quantity')
    return compareQuantities(superior, reviewed);
  return 'incomparable';
};

/** More often is stricter; where at most so often is allowed, less often is. */
const compareFrequencies = (superior: Frequency, reviewed: Frequency): ValueOrder => {
  if (superior.vague || reviewed.vague)
    return compareVagueness(superior.vague, reviewed.vague, superior.period === reviewed.period);
  if (superior.duration !== reviewed.duration) return 'incomparable';
  const ceiling = superior.bound === 'at_most';
  if (ceiling !== (reviewed.bound === 'at_most')) return 'incomparable';
  const rates = [rateOf(superior), rateOf(reviewed)] as const;
  const order = compareRates(rates[0], rates[1]);
  if (order === null) return 'incomparable';
  if (order === 0) return 'equal';
  return order > 0 === ceiling ? 'looser' : 'stricter';
};

/** 每季度 is stricter than 定期; the other way round it is looser. */
const compareVagueness = (superior: boolean, reviewed: boolean, samePeriod: boolean): ValueOrder => {
  if (superior && reviewed) return samePeriod ? 'equal' : 'incomparable';
  return superior ? 'stricter' : 'looser';
};

/** Times in a period; null where the period has no length. */
interface Rate {
  readonly count: number;
  readonly period: string;
}

const rateOf = ({ count, period }: Frequency): Rate | null =>
  period === null ? null : { count: count ?? 1, period };

/** Sign of the change of rate from `superior` to `reviewed`, or null where calendars disagree. */
const compareRates = (superior: Rate | null, reviewed: Rate | null): -1 | 0 | 1 | null => {
  if (superior === null || reviewed === null) return null;
  if (superior.period === reviewed.period) return sign(reviewed.count - superior.count);
  const [from, to] = [periodLength(superior.period), periodLength(reviewed.period)];
  if (from === null || to === null) return null;
  if (from.months !== null && to.months !== null) {
    return sign(reviewed.count * from.months - superior.count * to.months);
  }
  if (reviewed.count / to.mostDays > superior.count / from.leastDays) return 1;
  if (reviewed.count / to.leastDays < superior.count / from.mostDays) return -1;
  return null;
};

const sign = (value: number): -1 | 0 | 1 => {
  if (value === 0) return 0;
  return value < 0 ? -1 : 1;
};

/** Earlier is stricter. A day, month or year given as a date ends with its last day. */
const compareDeadlines = (superior: Deadline, reviewed: Deadline): ValueOrder => {
  if (superior.vague || reviewed.vague) {
    // 事故结案后1年内 and 在规定时限内结案 begin with different events.
    if ((superior.trigger === null) !== (reviewed.trigger === null)) return 'incomparable';
    return compareVagueness(superior.vague, reviewed.vague, true);
  }
  if (superior.date === null || reviewed.date === null) return 'incomparable';
  const comparable = closing(superior) === closing(reviewed);
  if (superior.date === reviewed.date && superior.workingDays === reviewed.workingDays) {
    return comparable ? 'equal' : 'incomparable';
  }
  if (!comparable || [superior, reviewed].some(startsSomewhere)) return 'incomparable';
  return compareDates(superior.date, reviewed.date) ?? comparePeriodDeadlines(superior, reviewed);
};

/**
 * A date from which something holds, or a range with a start: earlier or longer is neither stricter nor looser.
 */
const startsSomewhere = ({ bound, date }: Deadline): boolean =>
  bound === 'from' || (bound === 'range' && !(date ?? '').startsWith('..'));

/** `by` and `within` both close a period. */
const closing = ({ bound }: Deadline): string => (bound === 'within' ? 'by' : bound);

const comparePeriodDeadlines = (superior: Deadline, reviewed: Deadline): ValueOrder => {
  const from = periodLength(superior.date ?? '', superior.workingDays);
  const to = periodLength(reviewed.date ?? '', reviewed.workingDays);
  if (from === null || to === null) return 'incomparable';
  if (superior.workingDays && reviewed.workingDays) return earlier(sign(to.leastDays - from.leastDays));
  const order = comparePeriods(from, to);
  if (order === null) return 'incomparable';
  if (order === 'equal') return 'equal';
  return order === 'shorter' ? 'stricter' : 'looser';
};

/** Null where one of them is no date. */
const compareDates = (superior: string, reviewed: string): ValueOrder | null => {
  const [from, to] = [lastDay(superior), lastDay(reviewed)];
  if (from === null || to === null) return null;
  return earlier(to === from ? 0 : to < from ? -1 : 1);
};

const earlier = (change: -1 | 0 | 1): ValueOrder => {
  if (change === 0) return 'equal';
  return change < 0 ? 'stricter' : 'looser';
};

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A string that orders dates by their last day: 2020 after 2020-06-30; null for what is no plain date. */
const lastDay = (date: string): string | null => {
  const end = date.includes('/') ? (date.split('/')[1] ?? '') : date;
  return DATE.test(end) ? end.padEnd('2020-12-31'.length, '~') : null;
};

/** A term of validity or of office is neither stricter nor looser. */
const compareDurations = (superior: Duration, reviewed: Duration): ValueOrder =>
  superior.duration === reviewed.duration ? 'equal' : 'incomparable';

/** More of a least amount is stricter, less of a greatest one is; other amounts say nothing of strictness. */
const compareQuantities = (superior: Quantity, reviewed: Quantity): ValueOrder => {
  const [from, to] = [amountOf(superior), amountOf(reviewed)];
  const asPrinted = [superior, reviewed].map(({ value, unit, bound }) => `${String(value)} ${unit} ${bound}`);
  if (asPrinted[0] === asPrinted[1]) return 'equal';
  if (from === null || to === null) return 'incomparable';
  if (from.unit !== to.unit || superior.bound !== reviewed.bound) return 'incomparable';
  if (from.value === to.value) return 'equal';
  return MORE_IS[superior.bound](to.value > from.value);
};

const MORE_IS: Readonly<Record<Quantity['bound'], (more: boolean) => ValueOrder>> = {
  at_least: (more) => (more ? 'stricter' : 'looser'),
  at_most: (more) => (more ? 'looser' : 'stricter'),
  exactly: () => 'incomparable',
  range: () => 'incomparable',
};

const MYRIAD: ReadonlyMap<string, number> = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** Amount with 万 and 亿 taken out of the unit (万元 → 元); null for ranges and what is no number. */
const amountOf = ({ value, unit }: Quantity): { readonly value: number; readonly unit: string } | null => {
  const number = typeof value === 'string' ? Number(value.replaceAll(',', '')) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const factor = MYRIAD.get(unit.charAt(0));
  return factor === undefined ? { value: number, unit } : { value: number * factor, unit: unit.slice(1) };
};

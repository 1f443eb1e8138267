/** Lengths of time (3个月, 半年, 一年半, 3—5年, 15个工作日) and recurring periods (每季度), as ISO 8601. */
import { COUNTED_TIME_UNITS, RECURRING_TIME_UNITS, type TimeUnit } from './lexicon/time-units.ts';
import { CHINESE, NUMERAL, NUMERAL_SIGNS, parseNumeral, RANGE_DASH } from './numeral.ts';
import { anyOf } from './pattern.ts';

const COUNTED_WORDS = COUNTED_TIME_UNITS.flatMap((unit) => unit.words);
const RECURRING_WORDS = RECURRING_TIME_UNITS.flatMap((unit) => unit.words);

/** Fragment: a unit that may follow 每. */
export const RECURRING_UNIT = anyOf(RECURRING_WORDS);

/** Fragment: halves that are words of their own. */
const HALVES = `(?:半个?(?:年|月|天|日|小时|学期)|(?:${NUMERAL})个半(?:月|小时)|(?:${CHINESE})年半)`;

/**
 * Fragment: a length of time. Not inside a date (5月3日), an ordinal (第三年) or a decade (80年代).
 */
export const TIME_SPAN =
  `(?<![月年第])(?:${HALVES}|${NUMERAL} ?(?:${RANGE_DASH}${NUMERAL} ?)?${anyOf(COUNTED_WORDS)}(?:半(?!数|价))?)` +
  '(?![代级龄岁])';

/** A numeral right before a unit of time: no {@link TIME_SPAN} is without it. */
export const COUNTED_TIME = new RegExp(
  `[${NUMERAL_SIGNS}半] ?[月${COUNTED_WORDS.map((word) => word.charAt(0)).join('')}]`,
  'u',
);

export interface TimeSpan {
  /** ISO 8601 duration; a range is `A/B`. */
  readonly iso: string;
  readonly workingDays: boolean;
}

const written = (value: number): string => String(Math.round(value * 1000) / 1000);

/** `6` months → `P6M`, `24` hours → `PT24H`. */
export const isoDuration = (value: number, unit: Pick<TimeUnit, 'designator' | 'multiple'>): string => {
  const amount = written(value * unit.multiple);
  return unit.designator.length > 1
    ? `PT${amount}${unit.designator.slice(1)}`
    : `P${amount}${unit.designator}`;
};

const HALF_UNITS: Readonly<Record<string, Pick<TimeUnit, 'designator' | 'multiple'>>> = {
  年: { designator: 'M', multiple: 6 },
  月: { designator: 'M', multiple: 0.5 },
  天: { designator: 'D', multiple: 0.5 },
  日: { designator: 'D', multiple: 0.5 },
  小时: { designator: 'TM', multiple: 30 },
  学期: { designator: 'T', multiple: 0.5 },
};

/** Years beyond this are a year's name (一九九七年), not a length. */
const LONGEST_YEARS = 99;

const parseHalf = (text: string): TimeSpan | null => {
  const half = /^半个?(年|月|天|日|小时|学期)$/.exec(text);
  const unit = HALF_UNITS[half?.[1] ?? ''];
  return unit === undefined ? null : { iso: isoDuration(1, unit), workingDays: false };
};

/** 一年半 is eighteen months, 两个半月 two and a half. */
const parseAndHalf = (text: string): TimeSpan | null => {
  const match = /^(.+?)(?:年半|个半(月|小时))$/.exec(text);
  const value = match === null ? null : parseNumeral(match[1] ?? '');
  if (value === null) return null;
  if (match?.[2] === undefined) return { iso: `P${written(value * 12 + 6)}M`, workingDays: false };
  return match[2] === '月'
    ? { iso: `P${written(value + 0.5)}M`, workingDays: false }
    : { iso: `PT${written(value + 0.5)}H`, workingDays: false };
};

const unitOf = (units: readonly TimeUnit[], word: string): TimeUnit | null =>
  units.find((unit) => unit.words.includes(word)) ?? null;

const COUNTED = new RegExp(
  `^(?<from>.+?)(?: ?${RANGE_DASH}(?<to>[0-9０-９.．零〇○一二三四五六七八九十百千两廿卅]+))? ?(?<unit>${anyOf(COUNTED_WORDS)})$`,
  'u',
);

const isYearName = (value: number, unit: TimeUnit): boolean =>
  unit.designator === 'Y' && value > LONGEST_YEARS;

const parseCounted = (text: string): TimeSpan | null => {
  const { from: first = '', to: last = '', unit: word = '' } = COUNTED.exec(text)?.groups ?? {};
  const unit = unitOf(COUNTED_TIME_UNITS, word);
  const from = parseNumeral(first);
  if (unit === null || from === null || isYearName(from, unit)) return null;
  const to = parseNumeral(last);
  const iso = isoDuration(from, unit) + (to === null ? '' : `/${isoDuration(to, unit)}`);
  return { iso, workingDays: unit.workingDays === true };
};

/** The length of time that the text states, or null where it states none. */
export const parseTimeSpan = (text: string): TimeSpan | null =>
  parseHalf(text) ?? parseAndHalf(text) ?? parseCounted(text);

/** The period of `每<count><unit>`: ISO 8601. @returns null where the unit is none */
export const recurringPeriod = (count: string | undefined, unitWord: string): string | null => {
  const unit = unitOf(RECURRING_TIME_UNITS, unitWord) ?? unitOf(COUNTED_TIME_UNITS, unitWord);
  const value = count === undefined || count === '' ? 1 : parseNumeral(count);
  return unit === null || value === null ? null : isoDuration(value, unit);
};

/** How often a period fits into a year, where that is exact. A month of 30 days would not be. */
const PERIODS_PER_YEAR: Readonly<Record<string, number>> = { Y: 1, M: 12 };

/** Times a year of `count` in each `period`, or null where the period is no exact part of a year. */
export const timesPerYear = (count: number | null, period: string | null): number | null => {
  const match = /^P([\d.]+)([YM])$/.exec(period ?? '');
  const perYear = PERIODS_PER_YEAR[match?.[2] ?? ''];
  if (count === null || match === null || perYear === undefined) return null;
  return Math.round((count * perYear * 1000) / Number(match[1])) / 1000;
};

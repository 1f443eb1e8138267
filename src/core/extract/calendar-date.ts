/** Dates of the calendar as printed (2025年底, 6月30日, 今年上半年, “十五五”末), as ISO 8601. */
import { anyOf } from './pattern.ts';
import { parseNumeral } from './numeral.ts';

const YEAR = '(?<![0-9０-９])(?:[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3}) ?年(?!第|级|代)';
/** Years named by their place: they have no number without the date of issue. */
const NAMED_YEAR = '(?:今年|本年|当年|明年|次年|翌年|该年)';
const MONTH = '(?<![0-9])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?';
const DAY = '(?:[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九]) ?[日号]';
const PART = '(?:年?底|年?末|年中|(?:上|下)半年|第?[一二三四]季度)';
const MONTH_PART = '(?:底|末|初|上旬|中旬|下旬|中)';

/** Fragment: a day, month, quarter, half or end of a year; at least a year or a month is named. */
export const DATE = `(?:(?:${YEAR}|${NAMED_YEAR})(?:度)?(?:${MONTH}(?:${DAY}|${MONTH_PART})?|${PART})?|${MONTH}(?:${DAY}|${MONTH_PART})?)`;

/** Fragment: as {@link DATE}, with a named year. */
export const DATE_WITH_YEAR = `(?:${YEAR}(?:度)?(?:${MONTH}(?:${DAY}|${MONTH_PART})?|${PART})?)`;

/** Fragment: the day alone, for the second end of a range (1月1日至7日). */
export const DAY_OF_MONTH = DAY;

/**
 * National five-year plans (五年规划): the eleventh ran from 2006 to 2010.
 * Source: 国民经济和社会发展五年规划纲要 of each period.
 */
const PLANS: readonly string[] = ['十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];
const FIRST_PLAN_BEGINS = 2006;
const PLAN_YEARS = 5;

/** Fragment: “十四五”, with or without quotation marks. */
export const FIVE_YEAR_PLAN = `[“"]?${anyOf(PLANS)}[”"]?`;

/** First and last year of a five-year plan. */
export const planYears = (text: string): readonly [number, number] | null => {
  const index = PLANS.findIndex((plan) => text.includes(plan));
  if (index < 0) return null;
  const first = FIRST_PLAN_BEGINS + index * PLAN_YEARS;
  return [first, first + PLAN_YEARS - 1];
};

const two = (value: number): string => String(value).padStart(2, '0');

const lastDay = (year: number | null, month: number): number => {
  if (month === 2) return year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const PART_ENDS: readonly (readonly [RegExp, string])[] = [
  [/上半年|第?二季度|年中/, '-06-30'],
  [/第?一季度/, '-03-31'],
  [/第?三季度/, '-09-30'],
  [/下半年|第?四季度|底|末/, '-12-31'],
];

const READ = new RegExp(
  `^(?:(?<year>[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3}) ?年|(?<named>${NAMED_YEAR}))?(?:度)?` +
    `(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?(?:(?<day>[0-9一二三十四五六七八九]{1,3}) ?[日号]|(?<monthPart>${MONTH_PART}))?|(?<part>${PART}))?$`,
  'u',
);

const readMonth = (
  year: number | null,
  prefix: string,
  groups: Readonly<Record<string, string | undefined>>,
): string => {
  const month = parseNumeral(groups['month'] ?? '') ?? 1;
  const day = parseNumeral(groups['day'] ?? '');
  if (day !== null) return `${prefix}-${two(month)}-${two(day)}`;
  if (/底|末|下旬/.test(groups['monthPart'] ?? ''))
    return `${prefix}-${two(month)}-${two(lastDay(year, month))}`;
  if (groups['monthPart'] === '上旬') return `${prefix}-${two(month)}-10`;
  if (groups['monthPart'] === '中旬') return `${prefix}-${two(month)}-20`;
  return `${prefix}-${two(month)}`;
};

/** 次年1月1日 → `+P1Y-01-01`; a year without a number is left open (`--06-30`). */
const yearPrefix = (year: number | null, named: string | undefined): string => {
  if (year !== null) return String(year).padStart(4, '0');
  return /次年|翌年|明年/.test(named ?? '') ? '+P1Y' : '-';
};

/**
 * The last day, or the month or year itself, that a printed date names: `2025年底` → `2025-12-31`,
 * `2020年` → `2020`, `6月30日` → `--06-30`. `assumedYear` completes the second end of a range.
 */
export const parseDate = (text: string, assumedYear: string | null = null): string | null => {
  const groups = READ.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const year = parseNumeral(groups['year'] ?? '') ?? (assumedYear === null ? null : Number(assumedYear));
  const prefix = yearPrefix(year, groups['named']);
  if (groups['month'] !== undefined) return readMonth(year, prefix, groups);
  const end = PART_ENDS.find(([words]) => words.test(groups['part'] ?? ''))?.[1];
  if (end !== undefined) return `${prefix}${end}`;
  return prefix === '-' ? '--12-31' : prefix;
};

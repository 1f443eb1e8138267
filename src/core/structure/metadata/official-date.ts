import { numeralValue } from '../numbering/numeral.ts';

const YEAR = '[12]\\d{3}|[一二][〇○零Ｏ一二三四五六七八九]{3}';
const MONTH = '\\d{1,2}|[元一二三四五六七八九十]{1,2}';
const DAY = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(`(${YEAR})\\s*年\\s*(${MONTH})\\s*月\\s*(?:(${DAY})\\s*日)?`, 'g');

/** A date with the words between it and the next one, which say what happened on it. */
export interface DatedEvent {
  /** ISO 8601: `2018-07-06`, or `2018-07` where no day is printed. */
  readonly date: string;
  readonly event: string;
}

/** The dates in a text with what is said of them, in order. */
export const datedEvents = (text: string): readonly DatedEvent[] => {
  const matches = Array.from(text.matchAll(DATE));
  return matches.flatMap((match, at) => {
    const date = isoDate(match[1] ?? '', match[2] ?? '', match[3]);
    const event = text.slice(match.index + match[0].length, matches[at + 1]?.index);
    return date === null ? [] : [{ date, event }];
  });
};

/** The dates in a text, in order. */
export const officialDates = (text: string): readonly string[] => datedEvents(text).map(({ date }) => date);

const isoDate = (
  printedYear: string,
  printedMonth: string,
  printedDay: string | undefined,
): string | null => {
  const year = numeralValue(printedYear.replace(/[○Ｏ零]/g, '〇'));
  const month = printedMonth === '元' ? 1 : numeralValue(printedMonth);
  const day = printedDay === undefined ? null : numeralValue(printedDay);
  if (year === null || month === null || month < 1 || month > 12 || (day ?? 1) > 31) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
};

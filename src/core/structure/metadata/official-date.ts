import { numeralValue } from '../numbering/numeral.ts';

const YEAR = '[12]\\d{3}|[一二][〇○零Ｏ0一二三四五六七八九]{3}';
const DATE = new RegExp(
  `(${YEAR})\\s*年\\s*(\\d{1,2}|[元一二三四五六七八九十]{1,2})\\s*月\\s*(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?`,
  'g',
);

/** The dates in a text as ISO 8601 (`2018-07-06`, or `2018-07` where no day is printed), in order. */
export const officialDates = (text: string): readonly string[] =>
  Array.from(text.matchAll(DATE), (match) => {
    const year = numeralValue((match[1] ?? '').replace(/[○Ｏ0零]/g, (zero) => (zero === '0' ? '0' : '〇')));
    const month = match[2] === '元' ? 1 : numeralValue(match[2] ?? '');
    const day = match[3] === undefined ? null : numeralValue(match[3]);
    if (year === null || month === null || month > 12 || (day ?? 1) > 31) return null;
    const two = (value: number) => String(value).padStart(2, '0');
    return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  }).filter((date) => date !== null);

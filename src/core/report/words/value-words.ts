import { describeValue } from '../../compare/values/describe-value.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { ValueReport } from '../contract/contract.ts';

/**
 * A value for a table, where it stands without its sentence: 每年≥2次, 2020年底前, 受理后15个工作日内. `printed` is
 * the passage itself, for what no calendar or count expresses (定期, 规定时限内).
 */
export const valueWords = (value: ValueReport, printed: string): LocalizedText => {
  const plain = describeValue(value, printed);
  if (value.type !== 'deadline' || value.date === null || value.vague) return plain;
  const { date, bound } = value;
  const [start, end] = date.split('/');
  if (start !== undefined && end !== undefined) return rangeWords(start, end, plain);
  const day = dateWords(date);
  if (day === null) return plain;
  if (bound === 'from') return { zh: `${day.zh}起`, en: `from ${day.en}` };
  return { zh: `${day.zh}${day.whole ? '底' : ''}前`, en: `by ${day.whole ? 'the end of ' : ''}${day.en}` };
};

interface DateWords extends LocalizedText {
  /** A year or a month, not a day. */
  readonly whole: boolean;
}

/** `2020`, `2020-06`, `2020-06-30`, or without its year `--06-30`. */
const CALENDAR_DATE = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$/;

const dateWords = (date: string): DateWords | null => {
  const match = CALENDAR_DATE.exec(date);
  const [, year, month, day] = match ?? [];
  if (match === null || (year === undefined && month === undefined)) return null;
  const parts = [
    year === undefined ? '' : `${year}年`,
    month === undefined ? '' : `${Number(month)}月`,
    day === undefined ? '' : `${Number(day)}日`,
  ];
  return { zh: parts.join(''), en: date.replace(/^--/, ''), whole: day === undefined };
};

/** An open start is written `..`. */
const rangeWords = (start: string, end: string, plain: LocalizedText): LocalizedText => {
  const until = dateWords(end);
  const since = dateWords(start);
  if (until === null) return plain;
  if (since !== null) return { zh: `${since.zh}至${until.zh}`, en: `${since.en} to ${until.en}` };
  return start === '..' ? { zh: `${until.zh}前`, en: `before ${until.en}` } : plain;
};

/** Behind a value that a person stated, in lists and printed reports (人工). */
export const HUMAN_VALUE_WORDS = { zh: '〔人工〕', en: ' [by hand]' } as const;

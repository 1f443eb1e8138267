import type { Edit } from '../lines/passage.ts';
import type { RepairRule } from './repair-rule.ts';

const isYear = (digits: string): boolean => Number(digits) >= 1949 && Number(digits) <= 2099;

/** Splits digits that lost 月 between them into month and day; null unless exactly one split is a date. */
const splitMonthDay = (digits: string): number | null => {
  const splits = [1, 2].filter((length) => {
    const month = Number(digits.slice(0, length));
    const rest = digits.slice(length);
    const day = Number(rest);
    return rest !== '' && !rest.startsWith('0') && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  });
  return splits.length === 1 ? (splits[0] ?? null) : null;
};

/** Blanks before which a line may still be label and heading, whose blank means something. */
const HEAD_LENGTH = 30;

/** How far back the 《 of a title may stand. */
const LONGEST_TITLE = 120;

/** Whether a blank stands inside a sentence: not behind a label or heading, not in a title or list of names. */
const isInProse = ({ input, index }: RegExpExecArray): boolean => {
  const before = input.slice(Math.max(0, index - LONGEST_TITLE), index);
  const isInTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
  return (
    !isInTitle &&
    /[，。；]/.test(index < HEAD_LENGTH ? before : input.slice(index - HEAD_LENGTH, index + HEAD_LENGTH))
  );
};

/** Slips that are repaired in the canonical text; each reads one paragraph. */
export const REPAIR_RULES: readonly RepairRule[] = [
  {
    id: 'repair.document-number-bracket',
    kind: 'missing_bracket',
    certainty: 'sure',
    pattern: /[\u4e00-\u9fff][〔［[【](\d{4})(\d{1,4})号/g,
    production: (match: RegExpExecArray): Edit | null => {
      if (!isYear(match[1] ?? '')) return null;
      const at = match.index + 6;
      return {
        start: at,
        end: at,
        after: match[0].includes('〔') ? '〕' : match[0].includes('【') ? '】' : ']',
      };
    },
    examples: [['（国发〔202015号）', '（国发〔2020〕15号）']],
  },
  {
    id: 'repair.date-month-after-year',
    kind: 'missing_character',
    certainty: 'sure',
    pattern: /\d{4}年(\d{2,4})日/g,
    production: (match: RegExpExecArray): Edit | null => {
      const length = splitMonthDay(match[1] ?? '');
      const at = match.index + 5 + (length ?? 0);
      return length === null ? null : { start: at, end: at, after: '月' };
    },
    examples: [['2019年625日', '2019年6月25日']],
  },
  {
    id: 'repair.date-month',
    kind: 'missing_character',
    certainty: 'probable',
    pattern: /(?<=[于自至在前以])(\d{3,4})日(?=[前上下至起止（(]|前|之前|以前)/g,
    production: (match: RegExpExecArray): Edit | null => {
      const length = splitMonthDay(match[1] ?? '');
      const at = match.index + (length ?? 0);
      return length === null ? null : { start: at, end: at, after: '月' };
    },
    examples: [['请于625日下班前反馈', '请于6月25日下班前反馈']],
  },
  {
    id: 'repair.stray-space',
    kind: 'stray_space',
    certainty: 'probable',
    pattern:
      /(?<=[\p{Script=Han}，。、；：）”\d])[ \u00a0]{1,2}(?=[\p{Script=Han}，。、；：（“])|(?<=[\p{Script=Han}，。、；：])[ \u00a0]{1,2}(?=\d)/gu,
    production: (match: RegExpExecArray): Edit | null =>
      isInProse(match) ? { start: match.index, end: match.index + match[0].length, after: '' } : null,
    examples: [['各级党委，要把县 (市、区)纳入，每年 2 次', '各级党委，要把县 (市、区)纳入，每年2次']],
  },
];

import type { Validity } from '../../model/document.ts';
import { numeralValue } from '../numbering/numeral.ts';
import { officialDates } from './official-date.ts';

/** 本办法自…起施行; the last such sentence that speaks of the document itself holds, else the last one. */
const EFFECTIVE =
  /(本[^。，,；《》]{1,12}?)?(?:[自从]|于(?=\d{4}))([^。，,；]{2,24}?)起(?:正式)?(?:施行|实施|执行|生效)/g;
const ISSUE_DAY = /(?:印发|发布|公布|发文|下发)之?日/;

/** The date from which the text says that it holds; 自印发之日起 is the date of issue. */
export const effectiveDate = (text: string, issued: string | null): string | null => {
  const matches = Array.from(text.matchAll(EFFECTIVE));
  const own = matches.findLast(([, subject]) => subject !== undefined) ?? matches.at(-1);
  const from = own?.[2];
  if (from === undefined) return null;
  return officialDates(from)[0] ?? (ISSUE_DAY.test(from) ? issued : null);
};

/** The letter around a draft, and when it was sent. */
export interface LetterOfDraft {
  readonly letter: string;
  /** ISO 8601 date or null. */
  readonly sent: string | null;
}

/**
 * How long a document holds and until when it asks for replies.
 *
 * @param notes - the notes below the title
 */
export const validityOf = (
  title: string | null,
  text: string,
  notes: readonly string[],
  { letter, sent }: LetterOfDraft,
): Validity => ({
  effectiveAfter: effectiveAfter(text),
  expires: expiry(text),
  validFor: period(VALID_FOR.exec(text)),
  replyBy: replyDate(letter === '' ? text : letter, sent),
  trial: title !== null && /试行|暂行/.test(title.replace(/《[^《》]*》/g, '')),
  repealed: [title ?? '', ...notes].some((line) => REPEALED.test(line)),
});

const NUMERAL = '\\d{1,3}|[一二三四五六七八九十两]{1,3}';
/** 自公布之日起30日后施行 */
const AFTER = new RegExp(`之日起(?:满)?(${NUMERAL})(个月|月|日|天|年)后(?:起)?(?:施行|实施|执行|生效)`);
/** What says that the document itself is meant, and not a licence or a subsidy. */
const FROM_ON = '起(?:正式)?(?:施行|实施|实行|执行|生效)[，,]?\\s*';
const OWN =
  '(?:本[\\u4e00-\\u9fff]{0,4}(?:意见|办法|通知|措施|方案|规定|细则|政策|条例|文件|决定|公告|通告|规划|计划)的?|(?:以上|上述)[\\u4e00-\\u9fff]{1,8}?)';
const TERM = '(?:有效期限?|试行期限?|暂行期限?|执行期限?|期限)';
/** 起施行，有效期5年; 本办法有效期为两年; 试行期一年 */
const VALID_FOR = new RegExp(`(?:${FROM_ON}|${OWN})${TERM}(?:为|是|暂定)?(${NUMERAL})(个月|月|日|天|年)`);
/** 起施行，有效期至2026年11月30日; 上述政策…起实施，至…结束 */
const UNTIL = new RegExp(
  `(?:${FROM_ON}${TERM}?|${OWN}${TERM})(?:截?至|到)([^。，,；]{6,20}日)(?:止|结束|终止)?(?=[。，,；\\n）)]|$)`,
);
const REPEALED = /[（(【[](?:本文件|本办法)?(?:已|现已|已经)?(?:废止|失效)[）)】\]]|^(?:已废止|已失效)$/;

const UNITS: Readonly<Record<string, string>> = { 年: 'Y', 个月: 'M', 月: 'M', 日: 'D', 天: 'D' };

const period = (match: RegExpExecArray | null): string | null => {
  const count = numeralValue(match?.[1] ?? '');
  const unit = UNITS[match?.[2] ?? ''];
  return match === null || count === null || unit === undefined ? null : `P${count}${unit}`;
};

const effectiveAfter = (text: string): string | null => period(AFTER.exec(text));

const expiry = (text: string): string | null => {
  const stated = UNTIL.exec(text)?.[1];
  const date = stated === undefined ? undefined : officialDates(stated).at(-1);
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
};

const DAY = '(?:([12]\\d{3})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日';
const REPLY_WORD = '(?:反馈|回复|返回|书面|意见|建议|报送|发送|发至|寄至|提出|传真)';
const REPLY: readonly RegExp[] = [
  // 请于11月28日前将意见反馈…
  new RegExp(`[请望可于在](?:[^。；]{0,12}?)(?<!\\d)${DAY}[^，。；]{0,12}?前[^。；]{0,60}?${REPLY_WORD}`),
  // 意见反馈截止时间为…, 征求意见时间：…至…
  new RegExp(`(?:截止|期限|时间)[^。；\\n]{0,40}?(?:[为至到：:—-]|是)\\s*${DAY}(?!\\s*[至到—-])`),
];
/** A letter's reply words stand near words of consultation; elsewhere 前…报送 is a duty. */
const CONSULTS = /征求|征集|反馈|修改意见/;

/** The day by which opinions are asked for, its year from the letter's date where that is the next such day. */
const replyDate = (text: string, sent: string | null): string | null => {
  if (!CONSULTS.test(text.slice(0, CONSULTATION_LENGTH))) return null;
  for (const pattern of REPLY) {
    const match = pattern.exec(text.slice(0, CONSULTATION_LENGTH));
    if (match === null) continue;
    const [, year, month = '', day = ''] = match;
    const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== undefined) return `${year}-${monthDay}`;
    if (sent === null) return `--${monthDay}`;
    const sentYear = Number(sent.slice(0, 4));
    return `${monthDay >= sent.slice(5) ? sentYear : sentYear + 1}-${monthDay}`;
  }
  return null;
};

/** Characters from the beginning in which a letter asks for opinions. */
const CONSULTATION_LENGTH = 3000;

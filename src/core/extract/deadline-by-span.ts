/**
 * Deadlines that count a length of time (事故结案后1年内, 自受理之日起15个工作日内, 提前二十四小时) or leave it open
 * (规定时限内). What a period counts from is its trigger; the passage then begins at the trigger.
 */
import { ruleId } from '../model/ids.ts';
import { NO_OPENER_BEFORE, TRIGGER_OPENERS, TRIGGER_VERBS, VAGUE_LIMITS } from './lexicon/deadline-words.ts';
import { anyOf, pattern } from './pattern.ts';
import type { ValueRule } from './rule.ts';
import { statedDeadline as deadline } from './stated-deadline.ts';
import { COUNTED_TIME, parseTimeSpan, TIME_SPAN } from './time-span.ts';

interface Trigger {
  readonly words: string;
  /** Code units before the match at which the passage begins: 自 belongs to the passage, not to the trigger. */
  readonly reach: number;
}

const OPENER = new RegExp(`(?:${anyOf(TRIGGER_OPENERS)})(?!${anyOf(NO_OPENER_BEFORE)})`, 'gu');
const VERB = new RegExp(`${anyOf(TRIGGER_VERBS)}(?=.)`, 'gu');
const LABEL = /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）).、]|[并且或及和、\s])*/;

/** The event that a period counts from: what follows 自, 在, 应当…, or the whole minor clause. */
const triggerBefore = (before: string): Trigger => {
  const opener = [...before.matchAll(OPENER)].at(-1);
  const opened = opener === undefined ? 0 : opener.index + opener[0].length;
  // 主管部门收到申请后: the event begins at its verb; 合同签订后 is all event.
  const verb = opener === undefined ? [...before.matchAll(VERB)].at(-1) : undefined;
  const start = verb === undefined ? opened : verb.index;
  const label = LABEL.exec(before.slice(start))?.[0].length ?? 0;
  const words = before.slice(start + label);
  const since = /[自从]$/.exec(opener?.[0] ?? '')?.[0].length ?? 0;
  return { words, reach: words === '' ? 0 : words.length + (label === 0 ? since : 0) };
};

const afterTrigger: ValueRule = {
  id: ruleId('deadline.after-trigger'),
  needs: ['内', '日后起'],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?:之日起计算的?|之日起算?|之日后|之日|之后|以后|后|起)的?(?:第)?(?<span>${TIME_SPAN})(?:以内|之内|内)`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    const trigger = triggerBefore(match.before);
    if (span === null || trigger.words === '') return null;
    const more = { trigger: trigger.words, workingDays: span.workingDays };
    return deadline(span.iso, 'within', more, trigger.reach);
  },
  confidence: 0.95,
  examples: [
    ['事故结案后1年内，区政府要组织开展评估', '事故结案后1年内'],
    ['应当自受理之日起15个工作日内作出决定', '自受理之日起15个工作日内'],
    ['主管部门应当在收到申请后十日内答复', '收到申请后十日内'],
  ],
};

const withinSpan: ValueRule = {
  id: ruleId('deadline.within-span'),
  needs: ['内'],
  sign: COUNTED_TIME,
  pattern: pattern(`(?:在|于|限)?(?<![近前上过去])(?<span>${TIME_SPAN})(?:以内|之内|内)`),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    // 一年内四次受到处罚 counts events in a stretch of time; that is a duration.
    if (
      span === null ||
      /^(?:累计)?[0-9一二两三四五六七八九十]+次|^(?:不得|不予|未|无|发生|累计|不再|禁止|没有|曾|受到)/.test(
        match.after,
      )
    )
      return null;
    return deadline(span.iso, 'within', { workingDays: span.workingDays });
  },
  confidence: 0.9,
  examples: [
    ['监管执法人员3年内必须具备相应的专业知识', '3年内'],
    ['争取三年内实现全覆盖', '三年内'],
  ],
};

const byUsing: ValueRule = {
  id: ruleId('deadline.by-using-time'),
  needs: ['用过', '时左努'],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?:经过|力争用|争取用|再用|用)(?<span>${TIME_SPAN})(?:左右|多)?(?:的)?(?:时间|努力|左右)`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : deadline(span.iso, 'within');
  },
  confidence: 0.8,
  rank: 1,
  examples: [['用三年左右时间建成统一平台', '用三年左右时间']],
};

const openLimit: ValueRule = {
  id: ruleId('deadline.limit-left-open'),
  needs: ['限', '期'],
  pattern: pattern('(?<!有|无|期|极|年)限期(?!内|为|的|[0-9一二三四五六七八九十])'),
  produce: () => deadline(null, 'within', { vague: true }),
  confidence: 0.85,
  examples: [['由主管部门责令限期改正', '限期']],
};

const limitedWorkingDays: ValueRule = {
  id: ruleId('deadline.at-most-working-days'),
  needs: ['工小', '日时', '过至到在'],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?:最长|最多|最迟|原则上)?(?:不得超过|不超过|不应超过|缩短至|压缩至|压缩到|缩短到|缩减至|控制在)(?<span>${TIME_SPAN})(?<=工作日|小时)(?:以内|之内|内)?`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : deadline(span.iso, 'within', { workingDays: span.workingDays });
  },
  confidence: 0.85,
  examples: [['从申请受理到完成认定原则上不超过十五个工作日', '原则上不超过十五个工作日']],
};

const aheadOf: ValueRule = {
  id: ruleId('deadline.ahead-of-event'),
  needs: ['提', '前'],
  sign: COUNTED_TIME,
  pattern: pattern(`(?:至少)?提前(?:至少|不少于)?(?<span>${TIME_SPAN})(?!内|以内|以上)`),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : deadline(span.iso, 'by', { workingDays: span.workingDays });
  },
  confidence: 0.85,
  examples: [['应当提前二十四小时通知生产经营单位', '提前二十四小时']],
};

const eventAhead: ValueRule = {
  id: ruleId('deadline.event-ahead'),
  needs: ['前'],
  sign: COUNTED_TIME,
  pattern: pattern(`(?<=[满行施工产期日到束])前(?<span>${TIME_SPAN})(?!以上)`),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    const trigger = triggerBefore(match.before);
    if (span === null || trigger.words === '') return null;
    return deadline(span.iso, 'by', { workingDays: span.workingDays, trigger: trigger.words }, trigger.reach);
  },
  confidence: 0.8,
  examples: [['产权人应于期满前六个月提出申请', '期满前六个月']],
};

const spanBefore: ValueRule = {
  id: ruleId('deadline.span-before-event'),
  needs: ['前'],
  sign: COUNTED_TIME,
  pattern: pattern(`(?:至少)?(?<span>${TIME_SPAN})(?:之前|以前|前)(?!期)`),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    const trigger = triggerBefore(match.before);
    if (span === null) return null;
    return deadline(
      span.iso,
      'by',
      { workingDays: span.workingDays, trigger: trigger.words || null },
      trigger.reach,
    );
  },
  confidence: 0.8,
  examples: [['建设单位应当在公开出售车位5日前上传销售方案', '公开出售车位5日前']],
};

const sameDay: ValueRule = {
  id: ruleId('deadline.same-day'),
  needs: ['当即', '日天'],
  pattern: pattern('(?:当日|当天)(?:内|前)?|即日起(?:施行|实施|执行)?'),
  produce: (match) => deadline('P0D', match.text.startsWith('即') ? 'from' : 'within'),
  confidence: 0.8,
  examples: [['应当于当日内报告', '当日内']],
};

const vagueLimit: ValueRule = {
  id: ruleId('deadline.vague'),
  needs: ['内', '期时'],
  pattern: pattern(`(?:在)?${anyOf(VAGUE_LIMITS)}(?:以内|之内|内)`),
  produce: () => deadline(null, 'within', { vague: true }),
  confidence: 0.85,
  examples: [['事故要在规定时限内结案', '在规定时限内']],
};

export const RELATIVE_DEADLINE_RULES: readonly ValueRule[] = [
  afterTrigger,
  withinSpan,
  byUsing,
  openLimit,
  limitedWorkingDays,
  aheadOf,
  eventAhead,
  spanBefore,
  sameDay,
  vagueLimit,
];

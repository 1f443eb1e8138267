/**
 * How often (频次). The count stands behind its verb (每年至少召开2次), so a rule bridges the words between the
 * period and the count, but never a comma. Decisions of the gold: 每三年开展一次 is `exactly`, 每半年开展 has no
 * count, 定期 without a period and 年度 in 年度计划 are vague.
 */
import { ruleId } from '../model/ids.ts';
import type { FrequencyBound } from '../model/element.ts';
import { AT_LEAST, AT_MOST, NAMED_ROUNDS, OCCASIONS, PERIODIC_WORK } from './lexicon/frequency-words.ts';
import { ARABIC, CHINESE, NUMERAL, NUMERAL_SIGNS, parseNumeral, RANGE_DASH } from './numeral.ts';
import { anyOf, pattern, within } from './pattern.ts';
import type { RuleMatch, RuleProduct, StatedFrequency, ValueRule } from './rule.ts';
import { parseTimeSpan, recurringPeriod, RECURRING_UNIT, TIME_SPAN, timesPerYear } from './time-span.ts';

const EVERY = `每(?:隔)?(?<periods>${CHINESE}|${ARABIC})?(?:个)?(?<unit>${RECURRING_UNIT})`;
const COUNT = `(?<count>${NUMERAL})(?:${RANGE_DASH}(?<most>${NUMERAL}))? ?${anyOf(OCCASIONS)}(?!性|数)`;
const SOFTENED = '(?:原则上|至少|最多)?';
const OR_MORE = '(?:(?:及|或)?以[上下内])?';

const frequency = (
  count: number | null,
  period: string | null,
  bound: FrequencyBound,
  more: Partial<Pick<StatedFrequency, 'vague' | 'duration'>> = {},
): RuleProduct => {
  const perYear = timesPerYear(count, period);
  return {
    value: { type: 'frequency', count, period, bound, vague: false, duration: null, perYear, ...more },
  };
};

const boundOf = (words: string): FrequencyBound => {
  if (AT_LEAST.test(words)) return 'at_least';
  return AT_MOST.test(words) ? 'at_most' : 'exactly';
};

const periodOf = (match: RuleMatch): string | null =>
  recurringPeriod(match.group('periods'), match.group('unit') ?? '');

/** `以上` behind the count bounds it as 至少 before it does. */
const countBound = (match: RuleMatch): FrequencyBound => {
  if (match.text.endsWith('以上') || match.group('most') !== undefined) return 'at_least';
  return /以[下内]$/.test(match.text) ? 'at_most' : boundOf(match.text);
};

const counted = (match: RuleMatch): RuleProduct | null => {
  const period = periodOf(match);
  const count = parseNumeral(match.group('count') ?? '');
  return period === null || count === null ? null : frequency(count, period, countBound(match));
};

const everyPeriodCount: ValueRule = {
  id: ruleId('frequency.every-period-count'),
  needs: ['每', '次遍轮回场期批届'],
  pattern: pattern(`${SOFTENED}${EVERY}${within(40, '每')}${COUNT}${OR_MORE}`),
  produce: counted,
  confidence: 0.97,
  examples: [
    ['区委每年至少召开2次党委常委会会议', '每年至少召开2次'],
    ['镇（开发区、街道）每年党（工）委至少召开4次会议', '每年党（工）委至少召开4次'],
    ['企业要每三年开展一次全面的风险评估', '每三年开展一次'],
    ['每周至少深入企业督查检查一次安全生产工作', '每周至少深入企业督查检查一次'],
  ],
};

const PERIOD_FIRST = `(?<![第近前过去每后]|(?<!则)上|之日起|工作)(?<periods>${NUMERAL})(?:个)?(?<unit>${anyOf(['年', '季度', '月', '周', '星期', '学期', '学年', '天', '日'])})`;

const periodCount: ValueRule = {
  id: ruleId('frequency.period-count'),
  needs: ['次遍轮回场期批届', NUMERAL_SIGNS, '年季月周星学天日'],
  pattern: pattern(`${SOFTENED}${PERIOD_FIRST}(?:内)?(?<verb>${within(10, '每内')})${COUNT}${OR_MORE}`),
  produce: (match) => {
    const periods = parseNumeral(match.group('periods') ?? '');
    // 2019年开展1次 names a year, 5月组织2次 a month.
    const named = periods === null || periods > 10 || (match.group('unit') === '月' && periods > 1);
    // 连续三年两次受到处罚 counts what happened, 一年后 what follows.
    if (named || /[，后起前]|累计|连续|超过|受到|发生/.test(match.group('verb') ?? '')) return null;
    if (/连续|累计|每$/.test(match.before) || /^(?:以上|以下)?(?:受到|发生|出现|被|因)/.test(match.after))
      return null;
    return counted(match);
  },
  confidence: 0.9,
  examples: [
    ['对在岗执法人员原则上2年轮训1次', '原则上2年轮训1次'],
    ['一年组织两次演练', '一年组织两次'],
  ],
};

const onlySoOften: ValueRule = {
  id: ruleId('frequency.only-so-often'),
  needs: ['次遍轮回场期批届', '仅只最至', '年季月周日学'],
  pattern: pattern(
    `(?<![0-9０-９上下前后])(?:一个|1个|每个?|一)?(?:自然)?(?<unit>年度|学年|年|季度|月|周|日|学期)内?(?:仅|只|最多|至多)(?:可以?|能|限|允许|得)?(?<verb>${within(10, '每')})${COUNT}`,
  ),
  produce: (match) => {
    const count = parseNumeral(match.group('count') ?? '');
    return count === null ? null : frequency(count, periodOf(match), 'at_most');
  },
  confidence: 0.85,
  rank: 1,
  examples: [
    ['同一家庭年度内仅可申请一次', '年度内仅可申请一次'],
    ['同一单位一年内只能申报1次', '一年内只能申报1次'],
  ],
};

const onePeriodOnce: ValueRule = {
  id: ruleId('frequency.one-period-one-round'),
  needs: ['一', '年季月周日天旬'],
  pattern: pattern(
    `[一每](?<unit>年|季度|季|月|周|日|天|旬)一(?=${anyOf([...NAMED_ROUNDS, '评', '报', '查', '检', '结', '审'])})`,
  ),
  produce: (match) => frequency(1, periodOf(match), 'exactly'),
  confidence: 0.9,
  contextual: true,
  examples: [
    ['实行每月一调度、每季度一通报', '每月一'],
    ['实行一年一考核', '一年一'],
  ],
};

const everyPeriodDuration: ValueRule = {
  id: ruleId('frequency.every-period-duration'),
  needs: ['每', '不至'],
  pattern: pattern(
    `${EVERY}${within(20, '每')}(?<compared>不少于|不低于|至少|不得少于|不超过|不得超过)(?<span>${TIME_SPAN})`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    const bound = boundOf(match.group('compared') ?? '');
    return span === null ? null : frequency(null, periodOf(match), bound, { duration: span.iso });
  },
  confidence: 0.95,
  examples: [['每周督查检查时间不少于半天', '每周督查检查时间不少于半天']],
};

const everyPeriodVague: ValueRule = {
  id: ruleId('frequency.every-period-vague'),
  needs: ['每', '定', '期'],
  pattern: pattern(`${EVERY}(?:要|应当|应|都要|均要)?定期`),
  produce: (match) => frequency(null, periodOf(match), 'none', { vague: true }),
  confidence: 0.95,
  examples: [['每年定期听取安全生产工作汇报', '每年定期']],
};

const everyPeriod: ValueRule = {
  id: ruleId('frequency.every-period'),
  needs: ['每'],
  pattern: pattern(EVERY),
  produce: (match) => {
    // 每天24小时 is a manner, 每小时50公里 a rate.
    if (/^ ?[0-9]+ ?(?:小时|公里|千米)/.test(match.after) || match.group('unit') === '小时') return null;
    return frequency(null, periodOf(match), 'none');
  },
  confidence: 0.9,
  examples: [
    ['每半年开展风险点危险源排查', '每半年'],
    ['必须每年与被监督单位签订责任书', '每年'],
  ],
};

const byPeriod: ValueRule = {
  id: ruleId('frequency.by-period'),
  needs: ['按逐分', '年半季月周旬学日'],
  pattern: pattern(
    `(?:(?<!依)按(?:照)?(?<unit>年度|半年度|半年|季度|季|月度|月|周|旬|学期|学年|日|年)|[逐分](?<each>月|季度|季|周|旬|日))(?![龄边常薪租节付供份前底内以末初]|(?:度)?[^，。；、]{0,8}(?:计划|任务|目标|预算))`,
  ),
  produce: (match) => {
    const period = recurringPeriod(undefined, match.group('unit') ?? match.group('each') ?? '');
    return period === null ? null : frequency(null, period, 'none');
  },
  confidence: 0.85,
  examples: [
    ['按季度公布检查结果', '按季度'],
    ['逐月通报工作进展', '逐月'],
  ],
};

const namedRound: ValueRule = {
  id: ruleId('frequency.named-round'),
  needs: ['年季月周日旬', '调通巡例会研小点督排检报分考评总公监汇讲'],
  pattern: pattern(
    `(?<![0-9０-９零一二三四五六七八九十每上下本当半几逐按分节假工次])(?<unit>年|半年|季度|季|月|周|日|旬)(?=${anyOf(NAMED_ROUNDS)})`,
  ),
  produce: (match) => frequency(null, periodOf(match), 'none'),
  confidence: 0.8,
  contextual: true,
  examples: [
    ['建立周调度、月通报、季评估机制', '周'],
    ['落实日巡查制度', '日'],
  ],
};

const attributive: ValueRule = {
  id: ruleId('frequency.periodic-work'),
  needs: ['年季月', '度'],
  pattern: pattern(
    `(?<![0-9０-９〇上下本当该前财会每个全整年两三去今明])(?<unit>年度|半年度|季度|月度)(?=(?:性|的)?${anyOf(PERIODIC_WORK)})`,
  ),
  produce: (match) => frequency(null, periodOf(match), 'none', { vague: true }),
  confidence: 0.85,
  contextual: true,
  examples: [
    ['依法制定年度安全生产监督检查计划', '年度'],
    ['加大安全生产在年度综合考核中的权重', '年度'],
  ],
};

const regularly: ValueRule = {
  id: ruleId('frequency.regularly'),
  needs: ['定', '期'],
  pattern: pattern('(?<!不)定期(?!存|储蓄|保险|限|性存|整存|租|人寿)(?:不定期|或不定期|和不定期|、不定期)?'),
  produce: () => frequency(null, null, 'none', { vague: true }),
  confidence: 0.95,
  examples: [
    ['定期开展风险评估和危害辨识', '定期'],
    ['持证上岗和定期轮训制度', '定期'],
  ],
};

export const FREQUENCY_RULES: readonly ValueRule[] = [
  everyPeriodCount,
  periodCount,
  onlySoOften,
  onePeriodOnce,
  everyPeriodDuration,
  everyPeriodVague,
  everyPeriod,
  byPeriod,
  namedRound,
  attributive,
  regularly,
];

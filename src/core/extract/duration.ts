/**
 * How long (期限): a term, a period of validity, an interdiction, an experience asked for. 五年内不得 is a
 * duration, 3年内必须 a deadline: within it something is forbidden, not due.
 */
import { ruleId } from '../model/ids.ts';
import { TIME_NAMES } from './lexicon/number-names.ts';
import { NUMERAL_SIGNS } from './numeral.ts';
import { pattern } from './pattern.ts';
import type { RuleMatch, RuleProduct, ValueRule } from './rule.ts';
import { COUNTED_TIME, parseTimeSpan, TIME_SPAN } from './time-span.ts';

const COMPARED =
  '(?:原则上|一般)?(?:不得?(?:少于|低于|短于|超过|长于|高于)|不[应能宜](?:少于|低于|超过|短于)|(?:最长|最多|最高)(?:不得?超过|为)|至少|最少|最短|最长|最多|超过|满|不满|未满|不足|已满|低于|长达|达到?|为|期限|暂定|为期|连续|累计|延长|展期|以来|缩短至|缩短为|延长至)?';
const QUALIFIED = '(?:（?[(（]?不?含[^）)]{0,8}[）)])?(?:(?:及|或)?以[上下]|左右)?';

const duration = (match: RuleMatch): RuleProduct | null => {
  const span = parseTimeSpan(match.group('span') ?? '');
  if (span === null || span.workingDays) return null;
  // 近五年, 上一年 and 成立五年来 look back.
  const isBare = match.text.trimStart().startsWith(match.group('span') ?? '');
  if (isBare && /(?:近|上|过去|今后|未来|往|前|同|每|下|第)$/.test(match.before)) return null;
  if (
    /^(?:内|前|后|来|度|末|底|初|期间|之[内前后]|以[内来后]|[一二两三四五六七八九十0-9]次)/.test(match.after)
  )
    return null;
  if (TIME_NAMES.some((name) => name.after.test(match.after))) return null;
  return { value: { type: 'duration', duration: span.iso } };
};

const statedSpan: ValueRule = {
  id: ruleId('duration.span'),
  needs: [`${NUMERAL_SIGNS}半`],
  sign: COUNTED_TIME,
  pattern: pattern(`${COMPARED} ?(?<span>${TIME_SPAN})${QUALIFIED}`),
  produce: duration,
  confidence: 0.85,
  examples: [
    ['本通知有效期两年', '两年'],
    ['保存期限不得少于三年', '不得少于三年'],
    ['具有五年以上安全生产管理工作经历', '五年以上'],
  ],
};

const workingTerm: ValueRule = {
  id: ruleId('duration.working-days'),
  needs: ['工', '日', '期'],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?<=期|期限|期间)(?:一般)?(?:为|不得?少于|不低于|不超过)?(?<span>${TIME_SPAN})(?<=工作日)(?!内|以内|之内)`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : { value: { type: 'duration', duration: span.iso } };
  },
  confidence: 0.85,
  rank: 2,
  contextual: true,
  examples: [['公示期为7个工作日', '为7个工作日']],
};

const spanRange: ValueRule = {
  id: ruleId('duration.range'),
  needs: [`${NUMERAL_SIGNS}半`],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?<from>${TIME_SPAN})(?:[（(]不?含[）)])?(?:至|到|[-—－–~～]{1,2}|以上)(?<to>${TIME_SPAN})(?:[（(]不?含[）)])?(?:以下|之间)?`,
  ),
  produce: (match) => {
    const from = parseTimeSpan(match.group('from') ?? '');
    const to = parseTimeSpan(match.group('to') ?? '');
    if (from === null || to === null || /^(?:内|前|后)/.test(match.after)) return null;
    return { value: { type: 'duration', duration: `${from.iso}/${to.iso}` } };
  },
  confidence: 0.85,
  rank: 1,
  examples: [
    ['去化周期在12个月至24个月之间的', '12个月至24个月之间'],
    ['处五日以上十日以下拘留', '五日以上十日以下'],
  ],
};

const interdiction: ValueRule = {
  id: ruleId('duration.interdiction'),
  needs: ['内'],
  sign: COUNTED_TIME,
  pattern: pattern(`(?<span>${TIME_SPAN})(?:以内|之内|内)(?=不得|不予|不再|禁止|不能|不可|不准|限制)`),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : { value: { type: 'duration', duration: span.iso } };
  },
  confidence: 0.95,
  rank: 1,
  contextual: true,
  examples: [['五年内不得担任生产经营单位的主要负责人', '五年内']],
};

const countingWindow: ValueRule = {
  id: ruleId('duration.counting-window'),
  needs: ['内'],
  sign: COUNTED_TIME,
  pattern: pattern(
    `(?<span>${TIME_SPAN})(?:以内|之内|内)(?=(?:累计)?(?:[0-9一二两三四五六七八九十]{1,3}次|发生|未|无|没有|曾|受到))`,
  ),
  produce: (match) => {
    const span = parseTimeSpan(match.group('span') ?? '');
    return span === null ? null : { value: { type: 'duration', duration: span.iso } };
  },
  confidence: 0.85,
  rank: 1,
  contextual: true,
  examples: [['一百八十日内三次受到行政处罚的', '一百八十日内']],
};

const lifetime: ValueRule = {
  id: ruleId('duration.lifetime'),
  needs: ['终', '身'],
  pattern: pattern('终身(?=不得|禁|追|负责|责任|限制|行业)'),
  produce: () => ({ value: { type: 'duration', duration: 'lifetime' } }),
  confidence: 0.9,
  contextual: true,
  examples: [['终身不得担任本行业生产经营单位的主要负责人', '终身']],
};

export const DURATION_RULES: readonly ValueRule[] = [
  statedSpan,
  workingTerm,
  spanRange,
  interdiction,
  countingWindow,
  lifetime,
];

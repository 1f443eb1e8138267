/** Deadlines that name a day, a year or a plan period (到2020年, 2025年底前, “十五五”期间). */
import { ruleId } from '../model/ids.ts';
import type { DeadlineBound } from '../model/element.ts';
import { DATE, DATE_WITH_YEAR, DAY_OF_MONTH, FIVE_YEAR_PLAN, parseDate, planYears } from './calendar-date.ts';
import { COMPLETION } from './lexicon/deadline-words.ts';
import { anyOf, pattern, within } from './pattern.ts';
import type { RuleMatch, RuleProduct, ValueRule } from './rule.ts';
import { statedDeadline as deadline } from './stated-deadline.ts';
import { TIME_SPAN } from './time-span.ts';

const dated =
  (bound: DeadlineBound) =>
  (match: RuleMatch): RuleProduct | null => {
    const date = parseDate(match.group('date') ?? '');
    return date === null ? null : deadline(date, bound);
  };

const LATEST = '(?:最迟|最晚|力争|确保|争取|务必)?(?:不迟于|不晚于|到|至|在|于)?';

/** The hour of a reply deadline: 9月26日（星期二）下午17：00前. */
const HOUR =
  '(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?(?:(?:上午|下午|中午|晚上)?(?:[0-2]?[0-9] ?[:：时点] ?(?:[0-5][0-9]分?)?)?)?(?:下班)?';

const beforeDate: ValueRule = {
  id: ruleId('deadline.before-date'),
  needs: ['前', '年月'],
  pattern: pattern(`${LATEST}(?<date>${DATE})${HOUR}(?:以前|之前|前)(?!后|[0-9０-９一二三四五六七八九十])`),
  produce: dated('by'),
  confidence: 0.97,
  examples: [
    ['2025年6月30日前完成整改', '2025年6月30日前'],
    ['各地要在2019年2月底前完成', '在2019年2月底前'],
    ['并于9月26日下午17：00前反馈', '于9月26日下午17：00前'],
  ],
};

const yearEndBefore: ValueRule = {
  id: ruleId('deadline.before-year-end'),
  needs: ['前', '年季'],
  pattern: pattern(
    '(?:今年|本年|当年|次年|每年)?(?<!年)(?<part>年底|年末|上半年|下半年|[一二三四]季度末?)(?:以前|之前|前)',
  ),
  produce: (match) => {
    const part = match.group('part') ?? '';
    return deadline(parseDate(`本年${part.replace(/^年/, '').replace(/季度末/, '季度')}`), 'by');
  },
  confidence: 0.9,
  examples: [['年底前全部建成', '年底前']],
};

const untilDate: ValueRule = {
  id: ruleId('deadline.until-date'),
  needs: ['到', '年月五'],
  pattern: pattern(
    `(?:最迟|最晚|力争|确保|争取)?到(?<date>${DATE}|${FIVE_YEAR_PLAN}(?=末|时?期末))(?:末|时|期末|时期末|为止)?`,
  ),
  produce: (match) => {
    const plan = planYears(match.group('date') ?? '');
    if (plan !== null) return deadline(String(plan[1]), 'by');
    // 从2016年到2018年 is a range.
    return /[从由自].*年/.test(match.before) ? null : dated('by')(match);
  },
  confidence: 0.95,
  examples: [
    ['到2020年，安全生产监管体制机制基本成熟', '到2020年'],
    ['到“十五五”末，覆盖率明显提高', '到“十五五”末'],
  ],
};

const latestDate: ValueRule = {
  id: ruleId('deadline.latest-date'),
  needs: ['迟晚', '年月'],
  pattern: pattern(
    `(?:最迟|最晚|不迟于|不晚于)(?:应|应当|要|须|不迟于)?(?:于|到|至|在)?(?<date>${DATE})(?:底|末)?`,
  ),
  produce: dated('by'),
  confidence: 0.95,
  examples: [['最迟于2019年将执法车辆配备到位', '最迟于2019年']],
};

const endOfDate: ValueRule = {
  id: ruleId('deadline.end-of-date'),
  needs: ['底末', '年'],
  pattern: pattern(
    `(?:力争|争取|确保)?(?:在|于)?(?<date>${DATE_WITH_YEAR})(?<=底|末)(?!数|为|的|余额|人口|，?全|存)`,
  ),
  produce: (match) => (/截至|截止|至$/.test(match.before) ? null : dated('by')(match)),
  confidence: 0.85,
  examples: [['力争2025年底实现全覆盖', '力争2025年底']],
};

const notBefore: ValueRule = {
  id: ruleId('deadline.not-before-date'),
  needs: ['早', '于', '年月'],
  pattern: pattern(`(?:最早)?不(?:得|应)?早于(?<date>${DATE})`),
  produce: dated('from'),
  confidence: 0.9,
  examples: [['补贴起始时间不早于2024年3月1日', '不早于2024年3月1日']],
};

const untilAtLatest: ValueRule = {
  id: ruleId('deadline.closing-date'),
  needs: ['截', '年月'],
  pattern: pattern(
    `(?:截止|截至)(?:时间|日期)?(?:为|于|到|至)?(?<date>${DATE})(?:止|前)?(?!的?(?:总|累计|已|全|共|，|,))`,
  ),
  produce: (match) =>
    match.text.startsWith('截至') && !/止|前$/.test(match.text) ? null : dated('by')(match),
  confidence: 0.85,
  examples: [['补贴申报截止于2026年12月31日', '截止于2026年12月31日']],
};

const nextPeriod: ValueRule = {
  id: ruleId('deadline.from-next-period'),
  needs: ['次', '起', '自从'],
  pattern: pattern('(?:自|从)(?<trigger>[^，。；：自从]{0,24}?)的?次(?<unit>[月日年])(?:1日)?起'),
  produce: (match) => {
    const units: Readonly<Record<string, string>> = { 月: '+P1M', 日: '+P1D', 年: '+P1Y' };
    return deadline(units[match.group('unit') ?? ''] ?? null, 'from', {
      trigger: (match.group('trigger') ?? '').replace(/之日$/, '') || null,
    });
  },
  confidence: 0.8,
  examples: [['自办理登记的次月起按规定领取', '自办理登记的次月起']],
};

const COMPLETED = new RegExp(anyOf(COMPLETION), 'u');

const bareDate: ValueRule = {
  id: ruleId('deadline.bare-date'),
  needs: ['年'],
  pattern: pattern(
    `(?<![起自从至到由—－-])(?<date>${DATE_WITH_YEAR}|(?:今年|本年|明年|今年年|本年年|年)内|(?:今年)?(?:上|下)半年)(?!度|以来|来|起|[至—－\\-~～]|前|之前|以前|底|末|[，,]?截至)`,
  ),
  produce: (match) => {
    if (!/^[（(\s]*(?:并|力争|争取|确保|计划|在|于|其中)?$/.test(match.before)) return null;
    if (!COMPLETED.test(match.after) || /^(?:[^，。]{0,20})(?:施行|修订|发布|印发|通过|已)/.test(match.after))
      return null;
    const printed = match.group('date') ?? '';
    return deadline(
      parseDate(
        /^[12一二]/.test(printed)
          ? printed
          : `本年${printed.replace(/^(?:今年|本年|明年)?年?/, '').replace('内', '')}`,
      ),
      'by',
    );
  },
  confidence: 0.8,
  contextual: true,
  examples: [['2018年区级安全生产监督管理部门执法车辆等按要求配备到位', '2018年']],
};

const fromDate: ValueRule = {
  id: ruleId('deadline.from-date'),
  needs: ['起开后', '年月'],
  pattern: pattern(
    `(?:(?:自|从)(?<date>${DATE})(?:起|开始|以后|之后|后)?|(?<start>${DATE})(?:起|开始)(?!草|诉|点))(?!至|到|[-—－~～]|以来|的)(?:正式)?(?:施行|实施|执行|生效|试行)?`,
  ),
  produce: (match) => {
    const named = match.group('date');
    if (named !== undefined && !/起|开始|后/.test(match.text)) return null;
    const date = parseDate(named ?? match.group('start') ?? '');
    return date === null ? null : deadline(date, 'from');
  },
  confidence: 0.95,
  examples: [
    ['本意见自2021年12月1日起实施', '自2021年12月1日起实施'],
    ['2023年起，各地要按时报送', '2023年起'],
  ],
};

/** The day of an act: 本文件印发之日, 发文之日, 文件出台. */
const ACT_DAY = `(?<act>${within(24, '至到自从在凡')}(?:之日|印发|出台|发布|公布))`;

const sinceAct: ValueRule = {
  id: ruleId('deadline.since-act'),
  needs: ['之', '日', '起', '自从'],
  pattern: pattern(
    `(?:自|从)(?<trigger>${within(30, '自从')})之日起(?:正式)?(?:施行|实施|执行|生效|试行|开始执行)?(?!${TIME_SPAN}|至|到|[0-9])`,
  ),
  produce: (match) => deadline('P0D', 'from', { trigger: match.group('trigger') ?? null }),
  confidence: 0.9,
  examples: [['本通知自印发之日起施行', '自印发之日起施行']],
};

const dateRange: ValueRule = {
  id: ruleId('deadline.date-range'),
  needs: ['至到—－–―~～-', '年月'],
  pattern: pattern(
    `(?:自|从|在|于)?(?<from>${DATE})(?:起|开始)?(?:[（(][^（）()]{0,16}[）)])?(?:至|到|持续到|[-—－–―~～]{1,2})(?<to>${DATE}|${DAY_OF_MONTH})(?:[（(][^（）()]{0,16}[）)])?(?:期间内?|止|为止)?`,
  ),
  produce: (match) => {
    const from = parseDate(match.group('from') ?? '');
    const printed = match.group('to') ?? '';
    if (from === null) return null;
    const year = /^\d{4}/.exec(from)?.[0] ?? null;
    const month = /^(?:\d{4}|-)-(\d{2})/.exec(from)?.[1] ?? null;
    const whole = /[年月]/.test(printed) ? printed : `${month ?? ''}月${printed}`;
    const to = parseDate(whole, printed.includes('年') ? null : year);
    return to === null ? null : deadline(`${from}/${to}`, 'range');
  },
  confidence: 0.92,
  examples: [
    ['2024年8月15日至12月31日期间购房的', '2024年8月15日至12月31日期间'],
    ['自2022年10月1日至2025年12月31日', '自2022年10月1日至2025年12月31日'],
  ],
};

const actToDate: ValueRule = {
  id: ruleId('deadline.act-to-date'),
  needs: ['至到—－~～-', '年月', '日印出发公'],
  pattern: pattern(
    `(?:凡?(?:自|从|在))?${ACT_DAY}起?[，,]?(?:至|到|[-—－~～])(?<to>${DATE})(?:期间内?|止|前)?`,
  ),
  produce: (match) => {
    const to = parseDate(match.group('to') ?? '');
    const trigger = (match.group('act') ?? '').replace(/之日$/, '');
    return to === null ? null : deadline(`P0D/${to}`, 'range', { trigger });
  },
  confidence: 0.9,
  examples: [['自本文件印发之日起至2027年12月31日', '自本文件印发之日起至2027年12月31日']],
};

const validUntil: ValueRule = {
  id: ruleId('deadline.valid-until'),
  needs: ['年月', '至到为是'],
  pattern: pattern(
    `(?:有效期|执行期|执行期限|期限|时间|持续|延长|延续|推迟|截止|截止时间|截止日期)?(?:限|为|延长|暂定|持续|延续)?(?:至|到|为|是)(?<date>${DATE})(?:止|为止|前|之前|截止)?(?!起|至|开始)`,
  ),
  produce: (match) => {
    if (/[0-9０-９年月日起]$/.test(match.before) || (match.before + match.text).includes('截至')) return null;
    const cue =
      /期|时间|延|持续|推迟|截止|止|前/.test(match.text) || /期|限|时间|延|持续|截止/.test(match.before);
    return cue ? dated('by')(match) : null;
  },
  confidence: 0.9,
  contextual: true,
  examples: [['有效期至2026年11月30日', '有效期至2026年11月30日']],
};

const planPeriod: ValueRule = {
  id: ruleId('deadline.plan-period'),
  needs: ['五', '末期时'],
  pattern: pattern(`${FIVE_YEAR_PLAN}(?<end>末|期末|时期末)?(?:时?期间?|期内|末|期末)`),
  produce: (match) => {
    const years = planYears(match.text);
    if (years === null) return null;
    return match.text.includes('末')
      ? deadline(String(years[1]), 'by')
      : deadline(`${years[0]}/${years[1]}`, 'range');
  },
  confidence: 0.9,
  examples: [['“十四五”期间，新增保障性租赁住房', '“十四五”期间']],
};

export const DATED_DEADLINE_RULES: readonly ValueRule[] = [
  beforeDate,
  yearEndBefore,
  untilDate,
  latestDate,
  notBefore,
  untilAtLatest,
  nextPeriod,
  endOfDate,
  bareDate,
  fromDate,
  sinceAct,
  dateRange,
  actToDate,
  validUntil,
  planPeriod,
];

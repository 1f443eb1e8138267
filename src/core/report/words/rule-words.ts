/** What each rule of the extraction reads, in words for people: explanations print them beside the rule's id. */
import type { LocalizedText } from '../../model/problem.ts';

type RuleWords = Readonly<Record<string, LocalizedText>>;

const FREQUENCIES: RuleWords = {
  'frequency.every-period-count': { zh: '“每＋周期……＋次数”', en: 'every period … so many times' },
  'frequency.period-count': { zh: '“一年……两次”（周期＋次数，不带“每”）', en: 'a period … so many times' },
  'frequency.only-so-often': { zh: '“年度内仅可……一次”', en: 'only so many times in a period' },
  'frequency.one-period-one-round': { zh: '“一年一考核”“每月一调度”', en: 'one round a period' },
  'frequency.every-period-duration': {
    zh: '“每周……不少于半天”（周期＋时长）',
    en: 'so long in every period',
  },
  'frequency.every-period-vague': { zh: '“每年定期”（有周期、未写次数）', en: 'regularly in every period' },
  'frequency.every-period': { zh: '“每＋周期”（未写次数）', en: 'every period' },
  'frequency.by-period': { zh: '“按季度”“逐月”', en: 'by the period, period after period' },
  'frequency.named-round': { zh: '“周调度、月通报”（周期＋工作名称）', en: 'a period in front of a round' },
  'frequency.periodic-work': { zh: '“年度计划”“季度考核”（周期性工作，未写次数）', en: 'periodic work' },
  'frequency.regularly': { zh: '“定期”（未写周期）', en: 'regularly, no period stated' },
};

const DEADLINES: RuleWords = {
  'deadline.before-date': { zh: '“某年某月某日前”', en: 'before a date' },
  'deadline.before-year-end': { zh: '“年底前”“上半年前”', en: 'before the end of the year' },
  'deadline.until-date': { zh: '“到某年”', en: 'by a date' },
  'deadline.latest-date': { zh: '“最迟于某日”', en: 'at the latest on a date' },
  'deadline.not-before-date': { zh: '“不早于某日”', en: 'not before a date' },
  'deadline.closing-date': { zh: '“截止于某日”', en: 'closing on a date' },
  'deadline.from-next-period': { zh: '“自……的次月起”', en: 'from the next day, month or year' },
  'deadline.end-of-date': { zh: '“某年底”“某月末”', en: 'at the end of a year or month' },
  'deadline.bare-date': { zh: '句首年份＋完成类动词', en: 'a year at the head of what is to be finished' },
  'deadline.from-date': { zh: '“自某日起”', en: 'from a date' },
  'deadline.since-act': { zh: '“自……之日起”', en: 'from the day of an act' },
  'deadline.date-range': { zh: '“某日至某日”', en: 'from one date to another' },
  'deadline.act-to-date': { zh: '“印发之日起至某日”', en: 'from the day of an act to a date' },
  'deadline.valid-until': { zh: '“有效期至某日”“延长至某日”', en: 'valid or extended until a date' },
  'deadline.plan-period': { zh: '“十五五”期间、期末', en: 'a five-year plan' },
  'deadline.after-trigger': { zh: '“……之日起（后）多久内”', en: 'within a time after an event' },
  'deadline.within-span': { zh: '“多久内”', en: 'within a time' },
  'deadline.by-using-time': { zh: '“用三年左右时间”', en: 'in the course of some time' },
  'deadline.limit-left-open': { zh: '“限期”（未写时长）', en: 'within a limit left open' },
  'deadline.at-most-working-days': {
    zh: '“不超过多少个工作日（小时）”',
    en: 'in at most so many working days',
  },
  'deadline.ahead-of-event': { zh: '“提前多久”', en: 'so long ahead' },
  'deadline.event-ahead': { zh: '“期满前多久”', en: 'before an event, so long' },
  'deadline.span-before-event': { zh: '“某事多久前”', en: 'so long before an event' },
  'deadline.same-day': { zh: '“当日”“即日起”', en: 'the same day' },
  'deadline.vague': { zh: '“规定期限内”（未写时长）', en: 'a limit without a figure' },
};

const DURATIONS: RuleWords = {
  'duration.span': { zh: '时长：“有效期五年”“满三年”', en: 'a length of time' },
  'duration.working-days': { zh: '“公示期为7个工作日”', en: 'a term in working days' },
  'duration.range': { zh: '时长的幅度：“五日以上十日以下”', en: 'a range of lengths of time' },
  'duration.interdiction': { zh: '“五年内不得”', en: 'a time for which something is forbidden' },
  'duration.counting-window': {
    zh: '“一年内三次受到……”（计数的时间窗）',
    en: 'a stretch in which events count',
  },
  'duration.lifetime': { zh: '“终身”', en: 'for life' },
};

const QUANTITIES: RuleWords = {
  'quantity.amount': { zh: '数＋单位', en: 'a number with its unit' },
  'quantity.compared-before-verb': {
    zh: '“至少建设一所”（比较词在动词前）',
    en: 'a comparator, a verb, a number',
  },
  'quantity.compared-magnitude': {
    zh: '“超过100万”（无单位的大数）',
    en: 'a compared number without a unit',
  },
  'quantity.percent-in-words': { zh: '“百分之几”', en: 'a percentage in words' },
  'quantity.percent-range-in-words': {
    zh: '“百分之几以上百分之几以下”',
    en: 'a range of percentages in words',
  },
  'quantity.range': { zh: '数的幅度：“二万元以上五万元以下”', en: 'a range' },
  'quantity.rate': { zh: '“每人每年1200元”', en: 'an amount for each' },
  'quantity.amount-each-period': { zh: '“每月500元”', en: 'an amount for each period' },
  'quantity.fraction': { zh: '“三分之二”', en: 'a fraction' },
  'quantity.half': { zh: '“一半以上”“超过半数”', en: 'a half, compared' },
  'quantity.ratio': { zh: '“1：2”的比例', en: 'a ratio' },
};

const DUTIES: RuleWords = {
  'obligation.by-agent': { zh: '“由＋主体＋动词”', en: 'who acts stands behind 由' },
  'obligation.responsibility': { zh: '责任陈述：“是第一责任人”“负责”', en: 'who answers for something' },
  'obligation.modal': { zh: '情态词＋动词', en: 'a modal word before the act' },
  'obligation.pivot': { zh: '兼语：“督促＋主体＋动词”', en: 'a body is made to act' },
  'obligation.fronted-object': {
    zh: '介词短语在前：“将……纳入”“按……予以”',
    en: 'a fronted phrase before the act',
  },
  'obligation.named-actor': { zh: '主体＋动词，无情态词', en: 'a body and its act, no modal word' },
  'obligation.bare-imperative': { zh: '动词在句首（祈使）', en: 'the verb stands first' },
  'obligation.fronted-topic': { zh: '对象在句首：“经费列入预算”', en: 'what the act concerns stands first' },
};

const ROLES: RuleWords = {
  'role.no-words': { zh: '没有文字', en: 'no words' },
  'role.definition': { zh: '定义、施行日期或简称', en: 'a definition or an entry into force' },
  'role.condition': {
    zh: '以“的”“时”“后”等结尾，或以“对”“如”等开头而无谓语',
    en: 'closes or opens as a condition',
  },
  'role.condition-run': {
    zh: '以“对”“未”“如”等开头，与后面以“的”结尾的分句同为条件',
    en: 'runs into a condition that ends in 的',
  },
  'role.joined-condition': { zh: '以“且”“或”接续前一条件', en: 'joined to the condition before it' },
  'role.division': { zh: '“……包括……”“分为……”', en: 'what something consists of' },
  'role.described-topic': {
    zh: '“……的＋名词”，其后才写怎么办',
    en: 'a described noun, before what becomes of it',
  },
  'role.occasion': {
    zh: '主体＋动作，后一分句以“应当”“不得”开头：说明何时适用',
    en: 'the occasion of what the next minor clause orders',
  },
  'role.purpose': { zh: '以“为”“为了”“以便”开头', en: 'opens as a purpose' },
  'role.topic': {
    zh: '后一分句以情态词开头，本分句只提出对象',
    en: 'only names what the next minor clause orders',
  },
  'role.manner': { zh: '以“按照”“依托”“采取”等开头而无谓语', en: 'opens as a manner and has no predicate' },
  'role.result': { zh: '跟在义务后面说明结果', en: 'what comes out of the duty before it' },
  'role.predicate': {
    zh: '有谓语、情态词，或主体之后有动作',
    en: 'a predicate, a modal word, or a body and its act',
  },
  'role.continuation': { zh: '与前一分句同以一词收尾，接续其义务', en: 'runs on with the duty before it' },
  'role.led-act': { zh: '由“并”或副词引出的动作', en: 'an act led in by a connective or an adverb' },
  'role.no-sign': { zh: '没有谓语的名词短语，或括号内的说明', en: 'a noun phrase or a remark in brackets' },
};

const PEOPLE: RuleWords = {
  'human.stated': { zh: '人工更正或添加', en: 'corrected or added by a person' },
};

const ALL_WORDS: RuleWords = {
  ...FREQUENCIES,
  ...DEADLINES,
  ...DURATIONS,
  ...QUANTITIES,
  ...DUTIES,
  ...ROLES,
  ...PEOPLE,
};

/** What a rule reads; its id where nobody has put it into words. */
export const ruleWords = (rule: string): LocalizedText => ALL_WORDS[rule] ?? { zh: rule, en: rule };

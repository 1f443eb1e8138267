/**
 * How much (数量). Value and unit are kept as printed: 万 and 亿 belong to the unit (25, 万个). A comparator
 * earlier in a list, or a bounding noun of the same minor clause (最高…), holds for every number after it.
 */
import { ruleId } from '../model/ids.ts';
import type { QuantityBound } from '../model/element.ts';
import { NUMBER_IDIOMS } from './lexicon/number-names.ts';
import { PER_WHAT, QUANTITY_UNITS, type UnitFamily } from './lexicon/quantity-units.ts';
import { ARABIC, CHINESE, NUMERAL_SIGNS, parseNumeral, RANGE_DASH } from './numeral.ts';
import { anyOf, pattern } from './pattern.ts';
import { boundOf, LEADING, TRAILING } from './quantity-bound.ts';
import type { RuleMatch, RuleProduct, ValueRule } from './rule.ts';

/** 个 before a unit of time is no unit of its own (3个月), nor is 分 where it begins a word (5分钟, 3分之1, 2分局). */
const UNITS = `(?:(?!个(?:月|工作|小时|星期|季度|学期|学年|自然|日历|年|半)|分[之钟秒别局行支类级期管层布片区析工批公院校])${anyOf(QUANTITY_UNITS.flatMap((family) => family.words))})`;
const MAGNITUDE = '(?:[多余几]?(?:百万|千万|百亿|千亿|万亿|万|亿))';
const INCLUSIVE = '(?:[（(]不?含[^）)]{0,12}[）)])';
const PER = `(?:(?:/|每)${anyOf(PER_WHAT)}(?:[/·每](?:年|月|日|次|学年|学期|季度))?|[/·](?:年|月|日|天|季度|学年|学期|小时))`;

/** A Chinese numeral keeps 万 and 亿 in the unit as an Arabic one does: 三十万元 is 30 万元. */
const FIGURE = `(?:${ARABIC}|${CHINESE})`;
/** A digit, or a Chinese numeral right before a unit or a comparator. */
const COUNTED_THING = new RegExp(
  `[0-9０-９]|[一二两三四五六七八九十百千][多余几]?(?:[百千万亿]|[（(]|${UNITS})`,
  'u',
);
const UNIT = `${MAGNITUDE}? ?(?:多|余)?${UNITS}`;

const FAMILIES = new Map(
  QUANTITY_UNITS.flatMap(({ family, words }) => words.map((word) => [word, family] as const)),
);

const familyOf = (unit: string): UnitFamily['family'] | undefined =>
  FAMILIES.get(unit.replace(/^[多余几百千万亿 ]+/, ''));

const quantity = (
  value: number | readonly [number, number] | string,
  unit: string,
  bound: QuantityBound,
): RuleProduct => ({
  value: { type: 'quantity', value, unit: unit.replace(/[多余几 ]/g, ''), bound },
});

/** Whether a Chinese numeral before this unit is a mere article or part of a name: 一个体系, 两个维护, 三项制度. */
const isArticle = (match: RuleMatch, figure: string, unit: string): boolean => {
  if (/^[0-9０-９]/.test(figure)) return false;
  const family = familyOf(unit);
  // 达到十分满意
  if (family === 'points') return true;
  if (match.group('leading') !== undefined || match.group('trailing') !== undefined) return false;
  if (family === 'counted' || family === 'times') return true;
  return (family === 'people' && figure === '一') || /^[百千万两]$/.test(figure);
};

const isName = (match: RuleMatch): boolean => {
  const around = match.before.slice(-3) + match.text + match.after.slice(0, 3);
  // 第2、3项, 前款第一、二项
  if (/第[0-9０-９一二三四五六七八九十、和至及]{0,8}$/.test(match.before)) return true;
  if (match.group('unit') === '条' && match.group('leading') === undefined) return true;
  if (/^[号届条款章节]|^方面/.test(match.after) || /[×*÷]$/.test(match.before)) return true;
  return (
    match.group('leading') === undefined &&
    NUMBER_IDIOMS.some((idiom) => around.includes(idiom) && match.text.startsWith(idiom.slice(0, 1)))
  );
};

/** Times of an action are a quantity only where they are bounded: 不得超过3次, 累计2次. */
const COUNTED_TIMES = /(?:累计|连续|只能|仅限|限)$/;

const isUnboundedCount = (match: RuleMatch, unit: string): boolean =>
  familyOf(unit) === 'times' &&
  match.group('leading') === undefined &&
  match.group('trailing') === undefined &&
  !COUNTED_TIMES.test(match.before);

const amountOf = (match: RuleMatch): RuleProduct | null => {
  const figure = match.group('figure') ?? '';
  const unit = match.group('unit') ?? '';
  const value = parseNumeral(figure);
  if (value === null || isArticle(match, figure, unit) || isName(match) || isUnboundedCount(match, unit))
    return null;
  const times = familyOf(unit) === 'times' ? (COUNTED_TIMES.exec(match.before)?.[0].length ?? 0) : 0;
  return { ...quantity(value, unit + (match.group('per') ?? ''), boundOf(match)), extendLeft: times };
};

const amount: ValueRule = {
  id: ruleId('quantity.amount'),
  needs: [NUMERAL_SIGNS],
  sign: COUNTED_THING,
  pattern: pattern(
    `(?:(?<leading>${LEADING}(?:人民币|每[户人套次])?) ?)?(?<figure>${FIGURE}) ?(?<unit>${UNIT})(?<per>${PER})?${INCLUSIVE}?(?:[^，。；：、（）()0-9以级一二三四五六七八九十]{1,4}(?=[及或]以[上下]))?(?<trailing>${TRAILING})?${INCLUSIVE}?`,
  ),
  produce: amountOf,
  confidence: 0.9,
  examples: [
    ['考核中不低于5%的权重', '不低于5%'],
    ['职工人数在 100 人以上的企业', '100 人以上'],
    ['给予8000元/套补贴', '8000元/套'],
    ['提高2个百分点', '2个百分点'],
  ],
};

/** 至少建设一所: the comparator stands before the verb, the number behind it. */
const comparedApart: ValueRule = {
  id: ruleId('quantity.compared-before-verb'),
  needs: ['至最不', '少多'],
  pattern: pattern(
    `(?<leading>至少|最少|不得少于|不少于|至多|最多)(?<verb>[^，。；：、0-9０-９一二两三四五六七八九十百千]{2,8})(?<figure>${FIGURE}) ?(?<unit>${UNIT})`,
  ),
  produce: (match) => {
    const value = parseNumeral(match.group('figure') ?? '');
    const unit = match.group('unit') ?? '';
    return value === null || familyOf(unit) === 'times' ? null : quantity(value, unit, boundOf(match));
  },
  confidence: 0.85,
  examples: [['每个街道至少建设一所服务中心', '至少建设一所']],
};

const bareMagnitude: ValueRule = {
  id: ruleId('quantity.compared-magnitude'),
  needs: ['万亿'],
  pattern: pattern(
    `(?<leading>${LEADING})(?<figure>${ARABIC})(?<unit>${MAGNITUDE})(?<trailing>${TRAILING})?(?=的|[，。；、,;）)]|$)`,
  ),
  produce: (match) => {
    const value = parseNumeral(match.group('figure') ?? '');
    return value === null ? null : quantity(value, match.group('unit') ?? '', boundOf(match));
  },
  confidence: 0.85,
  examples: [['市辖区户籍人口超过100万的城市', '超过100万']],
};

const percentWords: ValueRule = {
  id: ruleId('quantity.percent-in-words'),
  needs: ['分', '之'],
  pattern: pattern(
    `(?<leading>${LEADING})?(?<share>百分之|千分之|万分之)(?<figure>${FIGURE})(?<trailing>${TRAILING})?`,
  ),
  produce: (match) => {
    const value = parseNumeral(match.group('figure') ?? '');
    const units: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰', 万分之: '‱' };
    return value === null ? null : quantity(value, units[match.group('share') ?? ''] ?? '%', boundOf(match));
  },
  confidence: 0.95,
  examples: [['处上一年年收入百分之四十的罚款', '百分之四十']],
};

const percentRange: ValueRule = {
  id: ruleId('quantity.percent-range-in-words'),
  needs: ['百', '分', '之'],
  pattern: pattern(`百分之(?<from>${FIGURE})(?:以上)?(?:至|到|、)?百分之(?<to>${FIGURE})(?:以下)?`),
  produce: (match) => {
    const from = parseNumeral(match.group('from') ?? '');
    const to = parseNumeral(match.group('to') ?? '');
    return from === null || to === null ? null : quantity([from, to], '%', 'range');
  },
  confidence: 0.95,
  rank: 1,
  examples: [['百分之二十以上百分之五十以下的罚款', '百分之二十以上百分之五十以下']],
};

const range: ValueRule = {
  id: ruleId('quantity.range'),
  needs: [NUMERAL_SIGNS],
  sign: COUNTED_THING,
  pattern: pattern(
    `(?<from>${FIGURE}) ?(?<fromUnit>${UNIT}|${MAGNITUDE})?${INCLUSIVE}?(?:及?以上)?${INCLUSIVE}?(?:${RANGE_DASH}|(?<=以上)(?:不足|，?低于|不满)?|(?<=以上))(?<to>${FIGURE}) ?(?<unit>${MAGNITUDE}?${INCLUSIVE}?${UNIT})(?<per>${PER})?${INCLUSIVE}?(?:及?以下|之间)?`,
  ),
  produce: (match) => {
    const from = parseNumeral(match.group('from') ?? '');
    const to = parseNumeral(match.group('to') ?? '');
    const unit = (match.group('unit') ?? '').replace(/[（(].*?[）)]/, '');
    // 由7%提高到15% are two numbers, not a range.
    if (from === null || to === null || isName(match)) return null;
    const scaled = scaleTo(from, match.group('fromUnit') ?? unit, unit);
    return quantity([scaled, to], unit + (match.group('per') ?? ''), 'range');
  },
  confidence: 0.92,
  rank: 1,
  examples: [
    ['处二万元以上五万元以下的罚款', '二万元以上五万元以下'],
    ['商业比例在5%至10%', '5%至10%'],
    ['从业人员一百人以上不足三百人的', '一百人以上不足三百人'],
  ],
};

/** 五千元以上二万元以下 → [0.5, 2] 万元. */
const scaleTo = (value: number, from: string, to: string): number => {
  const power = (unit: string): number => parseNumeral(`1${/[万亿]+/.exec(unit)?.[0] ?? ''}`) ?? 1;
  return (value * power(from)) / power(to);
};

/** Between the head and its amount only such words stand: 每平方米给予补贴200元. */
const RATE_BRIDGE =
  '(?:给予|补贴|补助|奖励|奖补|发放|资助|收取|缴纳|收费|安排|支付|拨付|配备|配置|拥有|的|标准|为|按|定额|一次性){0,3}';

const perHead: ValueRule = {
  id: ruleId('quantity.rate'),
  needs: ['每'],
  pattern: pattern(
    `每(?<what>${anyOf(PER_WHAT)})(?:每(?<time>年|月|日|天|学年|学期|次|季度))?${RATE_BRIDGE}(?<leading>${LEADING})?(?<figure>${FIGURE}) ?(?<unit>${MAGNITUDE}?${anyOf(['元', '元人民币', '分', '平方米', '个', '名', '张', '%', '千克', '吨', '床', '美元'])})(?<trailing>${TRAILING})?`,
  ),
  produce: (match) => {
    const value = parseNumeral(match.group('figure') ?? '');
    const time = match.group('time');
    if (value === null || isArticle(match, match.group('figure') ?? '', match.group('unit') ?? ''))
      return null;
    return quantity(
      value,
      `${match.group('unit') ?? ''}/${match.group('what') ?? ''}${time === undefined ? '' : `/${time}`}`,
      boundOf(match),
    );
  },
  confidence: 0.9,
  examples: [
    ['按每人每年1200元的标准安排', '每人每年1200元'],
    ['按建筑面积给予每平方米200元补贴', '每平方米200元'],
  ],
};

const perTime: ValueRule = {
  id: ruleId('quantity.amount-each-period'),
  needs: ['每', '元吨度时米'],
  pattern: pattern(
    `每(?<time>年|月|日|天|学年|学期|季度)(?<leading>${LEADING})?(?<figure>${ARABIC}) ?(?<unit>${MAGNITUDE}?(?:元|吨|平方米|度|千瓦时|立方米))(?<trailing>${TRAILING})?`,
  ),
  produce: (match) => {
    const value = parseNumeral(match.group('figure') ?? '');
    return value === null
      ? null
      : quantity(value, `${match.group('unit') ?? ''}/${match.group('time') ?? ''}`, boundOf(match));
  },
  confidence: 0.85,
  examples: [['给予每月500元生活补贴', '每月500元']],
};

const fraction: ValueRule = {
  id: ruleId('quantity.fraction'),
  needs: ['之/'],
  pattern: pattern(
    `(?<leading>${LEADING})?(?:(?<parts>${CHINESE})分之(?<taken>${CHINESE})|(?<top>[1-9])/(?<bottom>[2-9])(?![0-9/年月]))(?<trailing>${TRAILING})?`,
  ),
  produce: (match) => {
    const parts = match.group('bottom') ?? parseNumeral(match.group('parts') ?? '');
    const taken = match.group('top') ?? parseNumeral(match.group('taken') ?? '');
    if (parts === null || taken === null || [100, 1000, 10000].includes(Number(parts))) return null;
    return quantity(shareOf(Number(taken), Number(parts)), '', boundOf(match));
  },
  confidence: 0.9,
  examples: [
    ['经三分之二以上业主同意', '三分之二以上'],
    ['按其水平投影面积的1/2计算建筑面积', '1/2'],
  ],
};

/** 1/2 → 0.5; 2/3, which no decimal gives exactly, stays a fraction. */
const shareOf = (taken: number, parts: number): number | string =>
  Number.isInteger((taken * 1000) / parts) ? taken / parts : `${taken}/${parts}`;

const half: ValueRule = {
  id: ruleId('quantity.half'),
  needs: ['半', '一数'],
  pattern: pattern(
    `(?<leading>不足|不少于|不得少于|不低于|不得低于|不超过|不得超过|超过|达到|超|过)?(?:一半|半数)(?<trailing>及?以上|及?以下)?`,
  ),
  produce: (match) => {
    const compared = match.group('leading') ?? match.group('trailing');
    if (compared === undefined) return null;
    return quantity(0.5, '', match.group('leading') === '过' ? 'at_least' : boundOf(match));
  },
  confidence: 0.85,
  examples: [
    ['经全体业主一半以上同意', '一半以上'],
    ['实践课时超过一半', '超过一半'],
  ],
};

const ratio: ValueRule = {
  id: ruleId('quantity.ratio'),
  needs: [':：∶比', '123456789'],
  pattern: pattern(
    '(?<left>(?<![0-9:：])[1-9][0-9]{0,3}(?:\\.[0-9]{1,2})?) ?[:：∶比] ?(?<right>[1-9][0-9]{0,3}(?:\\.[0-9]{1,2})?)(?![0-9:：])(?<trailing>以上|以下)?',
  ),
  produce: (match) => {
    if (!/比例|配比|配置|配备|师生比|之比|生师比/.test(match.before + match.after.slice(0, 8))) return null;
    return quantity(`${match.group('left') ?? ''}:${match.group('right') ?? ''}`, '', boundOf(match));
  },
  confidence: 0.85,
  contextual: true,
  examples: [['按照监管执法编制1：2的比例聘用', '1：2']],
};

export const QUANTITY_RULES: readonly ValueRule[] = [
  amount,
  comparedApart,
  bareMagnitude,
  percentWords,
  percentRange,
  range,
  perHead,
  perTime,
  fraction,
  half,
  ratio,
];

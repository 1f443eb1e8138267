import type { Deadline, Duration, Frequency, Quantity } from '../../model/element.ts';
import type { LocalizedText } from '../../model/problem.ts';

/** What a value states, whoever holds it: an element of a document or its report. */
export type StatedValue =
  | Pick<Frequency, 'type' | 'count' | 'period' | 'bound' | 'vague' | 'duration'>
  | Pick<Deadline, 'type' | 'date' | 'trigger' | 'bound' | 'workingDays' | 'vague'>
  | Pick<Duration, 'type' | 'duration'>
  | Pick<Quantity, 'type' | 'value' | 'unit' | 'bound'>;

type Stated<Type extends StatedValue['type']> = Extract<StatedValue, { readonly type: Type }>;

/** A value in a few words made from its parts: 每年≥2次 / at least 2 × a year. `printed` stands in where it is vague. */
export const describeValue = (value: StatedValue, printed: string): LocalizedText => {
  switch (value.type) {
    case 'frequency':
      return describeFrequency(value, printed);
    case 'deadline':
      return describeDeadline(value, printed);
    case 'duration':
      return describeDuration(value);
    case 'quantity':
      return describeQuantity(value);
  }
};

const BOUND_SIGN = { at_least: '≥', at_most: '≤', exactly: '', none: '', range: '' } as const;

const EVERY_PERIOD: ReadonlyMap<string, LocalizedText> = new Map([
  ['P1Y', { zh: '每年', en: 'a year' }],
  ['P6M', { zh: '每半年', en: 'each half-year' }],
  ['P3M', { zh: '每季度', en: 'a quarter' }],
  ['P1M', { zh: '每月', en: 'a month' }],
  ['P1W', { zh: '每周', en: 'a week' }],
  ['P1D', { zh: '每日', en: 'a day' }],
  ['P1T', { zh: '每学期', en: 'a school term' }],
]);

const describeFrequency = (value: Stated<'frequency'>, printed: string): LocalizedText => {
  if (value.period === null) return { zh: printed, en: value.vague ? 'regularly' : printed };
  const every = EVERY_PERIOD.get(value.period) ?? everyLength(value.period);
  if (value.vague) return { zh: printed, en: `periodically (${every.en})` };
  if (value.count === null && value.duration !== null) {
    const { zh, en } = describeLength(value.duration);
    const sign = BOUND_SIGN[value.bound];
    return { zh: `${every.zh}${sign}${zh}`, en: `${sign}${en} ${every.en}` };
  }
  const count = `${BOUND_SIGN[value.bound]}${value.count ?? ''}`;
  const times = value.count === null ? '' : `${count}次`;
  return {
    zh: `${every.zh}${times}`,
    en: value.count === null ? `each period (${every.en})` : `${count} × ${every.en}`,
  };
};

const everyLength = (period: string): LocalizedText => {
  const { zh, en } = describeLength(period);
  return { zh: `每${zh}`, en: `every ${en}` };
};

const LENGTH_UNITS: readonly (readonly [RegExp, string, string])[] = [
  [/^P(\d+(?:\.\d+)?)Y$/, '年', 'years'],
  [/^P(\d+(?:\.\d+)?)M$/, '个月', 'months'],
  [/^P(\d+(?:\.\d+)?)W$/, '周', 'weeks'],
  [/^P(\d+(?:\.\d+)?)D$/, '日', 'days'],
  [/^PT(\d+(?:\.\d+)?)H$/, '小时', 'hours'],
  [/^PT(\d+(?:\.\d+)?)M$/, '分钟', 'minutes'],
];

/** `P1Y` as 1年; a period that mixes units stays as it is. */
const describeLength = (period: string): LocalizedText => {
  for (const [pattern, zh, en] of LENGTH_UNITS) {
    const amount = pattern.exec(period)?.[1];
    if (amount !== undefined) return { zh: `${amount}${zh}`, en: `${amount} ${en}` };
  }
  return { zh: period, en: period };
};

const describeDeadline = (value: Stated<'deadline'>, printed: string): LocalizedText => {
  const { date, trigger } = value;
  // A period of no length (当日, 自印发之日起) says less than what is printed, also as the beginning of a range.
  if (date === null || value.vague || date.startsWith('P0D')) return { zh: printed, en: printed };
  if (!date.startsWith('P')) return { zh: printed, en: `${value.bound === 'from' ? 'from' : 'by'} ${date}` };
  const { zh, en } = describeLength(date);
  const length = value.workingDays ? { zh: zh.replace('日', '个工作日'), en: `${en} (working)` } : { zh, en };
  return {
    zh: `${trigger === null ? '' : `${trigger}后`}${length.zh}内`,
    en: `within ${length.en}${trigger === null ? '' : ` of ${trigger}`}`,
  };
};

const describeDuration = ({ duration }: Stated<'duration'>): LocalizedText => {
  if (duration === 'lifetime') return { zh: '终身', en: 'for life' };
  const lengths = duration.split('/').map(describeLength);
  return {
    zh: lengths.map(({ zh }) => zh).join('–'),
    en: lengths.map(({ en }) => en).join('–'),
  };
};

const describeQuantity = ({ value, unit, bound }: Stated<'quantity'>): LocalizedText => {
  const amount = Array.isArray(value) ? value.join('–') : String(value);
  return { zh: `${BOUND_SIGN[bound]}${amount}${unit}`, en: `${BOUND_SIGN[bound]}${amount} ${unit}` };
};

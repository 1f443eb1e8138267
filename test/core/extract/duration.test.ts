import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** Sentences of official prose and every value read out of each: `type quote = what it says`. */
const ROWS: readonly (readonly [sentence: string, read: readonly string[]])[] = [
  ['去化周期在12个月(不含)至24个月之间的。', ['duration 12个月(不含)至24个月之间 = P12M/P24M']],
  ['处五日以上十日以下拘留。', ['duration 五日以上十日以下 = P5D/P10D']],
  ['公示期为7个工作日。', ['duration 为7个工作日 = P7D']],
  // terms, validity, experience, interdictions
  ['五年内不得担任任何生产经营单位的主要负责人。', ['duration 五年内 = P5Y']],
  ['终身不得担任本行业生产经营单位的主要负责人。', ['duration 终身 = lifetime']],
  ['情节严重的，实行终身行业和职业禁入。', ['duration 终身 = lifetime']],
  ['记录保存期限不得少于三年。', ['duration 不得少于三年 = P3Y']],
  ['本通知有效期两年。', ['duration 两年 = P2Y']],
  ['执行期限暂定1年。', ['duration 暂定1年 = P1Y']],
  ['试用期6个月。', ['duration 6个月 = P6M']],
  ['具有三年以上安全生产管理工作经历。', ['duration 三年以上 = P3Y']],
  ['离岗六个月以上的从业人员应当重新培训。', ['duration 六个月以上 = P6M']],
  [
    '租赁合同期限原则上不少于1年、不超过3年。',
    ['duration 原则上不少于1年 = P1Y', 'duration 不超过3年 = P3Y'],
  ],
  ['对市场价格连续3个月环比下降的地区及时下调。', ['duration 连续3个月 = P3M']],
  ['商品住宅去化周期超过36个月的，暂停供应。', ['duration 超过36个月 = P36M']],
  ['缓缴期限最长不超过6个月。', ['duration 最长不超过6个月 = P6M']],
  ['公开出售前连续30日公示。', ['duration 连续30日 = P30D']],
  ['组织失业青年参加3—12个月的就业见习。', ['duration 3—12个月 = P3M/P12M']],
  ['缓缴期一年半。', ['duration 一年半 = P18M']],
  ['处十五日以下拘留。', ['duration 十五日以下 = P15D']],
  ['参保1年以上的职工可以申请。', ['duration 1年以上 = P1Y']],
  ['剩余期限不足六年的，按剩余期限计算。', ['duration 不足六年 = P6Y']],
  ['督查检查时间不少于半天。', ['duration 不少于半天 = P0.5D']],
  ['试行3年。', ['duration 3年 = P3Y']],
  ['一百八十日内三次受到处罚的，依法关闭。', ['duration 一百八十日内 = P180D']],
  ['与其签订1年以上劳动合同的，给予补贴。', ['duration 1年以上 = P1Y']],
];

describe('durations', () => {
  it.each(ROWS)('%s', (sentence, expected) => {
    expect(readValues(sentence)).toEqual(expected);
  });
});

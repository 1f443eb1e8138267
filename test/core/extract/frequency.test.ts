import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** Sentences of official prose and every value read out of each: `type quote = what it says`. */
const ROWS: readonly (readonly [sentence: string, read: readonly string[]])[] = [
  ['同一家庭年度内仅可申请一次。', ['frequency 年度内仅可申请一次 = 1 a P1Y at_most']],
  ['业主委员会至少每半年召开一次会议。', ['frequency 至少每半年召开一次 = 1 a P6M at_least']],
  // counts, periods, bounds; vague ones; what only looks like a frequency
  ['每年不少于2次', ['frequency 每年不少于2次 = 2 a P1Y at_least']],
  ['每季度不少于1次', ['frequency 每季度不少于1次 = 1 a P3M at_least']],
  ['各级党委每半年至少研究一次安全生产工作', ['frequency 每半年至少研究一次 = 1 a P6M at_least']],
  ['每三年组织一次重点区域安全风险评估', ['frequency 每三年组织一次 = 1 a P3Y exactly']],
  ['每两年开展1次综合督查', ['frequency 每两年开展1次 = 1 a P2Y exactly']],
  ['每个季度召开一次例会', ['frequency 每个季度召开一次 = 1 a P3M exactly']],
  ['每年组织一至两次应急演练', ['frequency 每年组织一至两次 = 1 a P1Y at_least']],
  ['每年开展1—2次培训', ['frequency 每年开展1—2次 = 1 a P1Y at_least']],
  ['每年不得超过两次', ['frequency 每年不得超过两次 = 2 a P1Y at_most']],
  ['每月对重点企业开展1次以上检查', ['frequency 每月对重点企业开展1次以上 = 1 a P1M at_least']],
  [
    '每季度对辖区内危险化学品企业开展一次全覆盖检查',
    ['frequency 每季度对辖区内危险化学品企业开展一次 = 1 a P3M exactly'],
  ],
  ['原则上每年至少更新一次计税评估价格', ['frequency 原则上每年至少更新一次 = 1 a P1Y at_least']],
  ['每两个月调度一次', ['frequency 每两个月调度一次 = 1 a P2M exactly']],
  ['每半月通报一次', ['frequency 每半月通报一次 = 1 a P0.5M exactly']],
  ['每日巡查不少于2次', ['frequency 每日巡查不少于2次 = 2 a P1D at_least']],
  ['每学期至少组织1次应急避险演练', ['frequency 每学期至少组织1次 = 1 a P1T at_least']],
  ['原则上2年轮训1次', ['frequency 原则上2年轮训1次 = 1 a P2Y exactly']],
  ['一年组织两次演练', ['frequency 一年组织两次 = 2 a P1Y exactly']],
  ['三年开展一次评估', ['frequency 三年开展一次 = 1 a P3Y exactly']],
  ['一季度一通报', ['frequency 一季度一 = 1 a P3M exactly']],
  ['每月一调度', ['frequency 每月一 = 1 a P1M exactly']],
  ['每周五召开例会', ['frequency 每周 = ? a P1W none']],
  ['每周…不少于半天', ['frequency 每周…不少于半天 = ? a P1W at_least for P0.5D']],
  ['每周督查检查时间不少于一天', ['frequency 每周督查检查时间不少于一天 = ? a P1W at_least for P1D']],
  ['每年培训时间不少于20学时', ['frequency 每年 = ? a P1Y none', 'quantity 不少于20学时 = at_least 20 学时']],
  ['每年累计培训不少于24小时', ['frequency 每年累计培训不少于24小时 = ? a P1Y at_least for PT24H']],
  ['按季度公布结果', ['frequency 按季度 = ? a P3M none']],
  ['按月报送进展情况', ['frequency 按月 = ? a P1M none']],
  ['逐月分析形势', ['frequency 逐月 = ? a P1M none']],
  [
    '建立周调度、月通报、季评估制度',
    ['frequency 周 = ? a P1W none', 'frequency 月 = ? a P1M none', 'frequency 季 = ? a P3M none'],
  ],
  ['定期检查', ['frequency 定期 = ? a ? none vague']],
  ['定期或不定期开展抽查', ['frequency 定期或不定期 = ? a ? none vague']],
  ['不定期开展抽查', []],
  ['制定年度监督检查计划', ['frequency 年度 = ? a P1Y none vague']],
  ['开展季度考核', ['frequency 季度 = ? a P3M none']],
  ['2018年度工作总结', []],
  ['本年度工作要点', []],
  ['常态化开展检查', []],
  ['及时报告', []],
  ['按年龄分组', []],
  ['每人每年补助1200元', ['quantity 每人每年补助1200元 = exactly 1200 元/人/年']],
  ['定期存款利率', []],
  ['每逢节假日', []],
  ['每天24小时值班', []],
];

describe('frequencies', () => {
  it.each(ROWS)('%s', (sentence, expected) => {
    expect(readValues(sentence)).toEqual(expected);
  });
});

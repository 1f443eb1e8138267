import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** Sentences of official prose and every value read out of each: `type quote = what it says`. */
const ROWS: readonly (readonly [sentence: string, read: readonly string[]])[] = [
  // shares, money, areas, people, ratios, ranges; bounds of their own, of the list, of a noun
  ['考核中不低于5%的权重。', ['quantity 不低于5% = at_least 5 %']],
  ['职工人数在 100 人以上的企业设立安全生产管理机构。', ['quantity 100 人以上 = at_least 100 人']],
  ['从业人员超过一百人的，应当设置安全生产管理机构。', ['quantity 超过一百人 = at_least 100 人']],
  ['从业人员一百人以上不足三百人的，配备专职人员。', ['quantity 一百人以上不足三百人 = range 100,300 人']],
  ['配备两名以上专职安全生产管理人员。', ['quantity 两名以上 = at_least 2 名']],
  ['可申请最高不超过15万元的创业担保贷款。', ['quantity 最高不超过15万元 = at_most 15 万元']],
  ['最高80万元。', ['quantity 最高80万元 = at_most 80 万元']],
  ['按照监管执法编制1：2的比例聘用。', ['quantity 1：2 = exactly 1:2']],
  ['提高2个百分点。', ['quantity 2个百分点 = exactly 2 个百分点']],
  ['每迟报一次减3分。', ['quantity 3分 = exactly 3 分']],
  ['考核得分不低于90分的评为优秀。', ['quantity 不低于90分 = at_least 90 分']],
  [
    '商业建筑比例为大于（等于）5%且小于（等于）10%。',
    ['quantity 大于（等于）5% = at_least 5 %', 'quantity 小于（等于）10% = at_most 10 %'],
  ],
  ['达到70%以上。', ['quantity 达到70%以上 = at_least 70 %']],
  ['机械化率达到55%。', ['quantity 达到55% = at_least 55 %']],
  ['不得超过3次。', ['quantity 不得超过3次 = at_most 3 次']],
  ['按每人每年1200元的标准安排。', ['quantity 每人每年1200元 = exactly 1200 元/人/年']],
  ['给予8000元/套补贴。', ['quantity 8000元/套 = exactly 8000 元/套']],
  ['按建筑面积给予每平方米200元补贴。', ['quantity 每平方米200元 = exactly 200 元/平方米']],
  ['给予200元/m2的购房补贴。', ['quantity 200元/m2 = exactly 200 元/m2']],
  ['给予每月500元生活补贴。', ['quantity 每月500元 = exactly 500 元/月']],
  ['扣除标准为每月1500元。', ['quantity 每月1500元 = exactly 1500 元/月']],
  ['处二万元以上五万元以下的罚款。', ['quantity 二万元以上五万元以下 = range 2,5 万元']],
  ['处五千元以上三万元以下罚款。', ['quantity 五千元以上三万元以下 = range 0.5,3 万元']],
  ['并处违法所得二倍以上五倍以下的罚款。', ['quantity 二倍以上五倍以下 = range 2,5 倍']],
  ['处上一年年收入百分之四十的罚款。', ['quantity 百分之四十 = exactly 40 %']],
  [
    '处上一年年收入百分之二十以上百分之五十以下的罚款。',
    ['quantity 百分之二十以上百分之五十以下 = range 20,50 %'],
  ],
  ['经三分之二以上业主同意。', ['quantity 三分之二以上 = at_least 2/3']],
  ['按其水平投影面积的1/2计算建筑面积。', ['quantity 1/2 = exactly 0.5']],
  ['商业比例在5%至10%，可以下调。', ['quantity 5%至10% = range 5,10 %']],
  ['比例上限由7%提高到15%。', ['quantity 7% = at_most 7 %', 'quantity 15% = at_most 15 %']],
  [
    '贷款最高限额分别提高至100万元/户、60万元/户。',
    ['quantity 100万元/户 = at_most 100 万元/户', 'quantity 60万元/户 = at_most 60 万元/户'],
  ],
  [
    '首套住房为不低于15%，二套住房为不低于25%。',
    ['quantity 不低于15% = at_least 15 %', 'quantity 不低于25% = at_least 25 %'],
  ],
  ['不得超过该套型总建筑面积的15%。', ['quantity 15% = at_most 15 %']],
  ['建筑面积以不超过70平方米的小户型为主。', ['quantity 不超过70平方米 = at_most 70 平方米']],
  [
    '建筑面积90平方米以上(含90平方米)至144平方米以下户型的，给予补贴。',
    ['quantity 90平方米以上(含90平方米)至144平方米以下 = range 90,144 平方米'],
  ],
  ['总动力超过10亿千瓦。', ['quantity 超过10亿千瓦 = at_least 10 亿千瓦']],
  ['新增高校毕业生就业岗位1.2万个。', ['quantity 1.2万个 = exactly 1.2 万个']],
  ['发放总计1000张购房优惠券。', ['quantity 1000张 = exactly 1000 张']],
  ['新开工老旧小区改造超150个。', ['quantity 超150个 = at_least 150 个']],
  ['落实不少于30家二级及以上公立综合医院增设儿科门诊。', ['quantity 不少于30家 = at_least 30 家']],
  ['组织16—24岁失业青年参加见习。', ['quantity 16—24岁 = range 16,24 岁']],
  ['年龄一般不超过70周岁。', ['quantity 不超过70周岁 = at_most 70 周岁']],
  ['市辖区户籍人口超过100万的城市。', ['quantity 超过100万 = at_least 100 万']],
  [
    '由原6层及以下主体封顶调整为完成地上3层。',
    ['quantity 6层及以下 = at_most 6 层', 'quantity 3层 = exactly 3 层'],
  ],
  ['再下降不超过10个点。', ['quantity 不超过10个点 = at_most 10 个点']],
  ['不低于相应期限市场报价利率减20个基点。', ['quantity 20个基点 = exactly 20 个基点']],
  [
    '60平方米以下的用于公租房，60至90平方米的用于租赁住房，90平方米以上的用于安置房。',
    [
      'quantity 60平方米以下 = at_most 60 平方米',
      'quantity 60至90平方米 = range 60,90 平方米',
      'quantity 90平方米以上 = at_least 90 平方米',
    ],
  ],
  [
    '单户担保金额500万元及以下的占比不得低于50%。',
    ['quantity 500万元及以下 = at_most 500 万元', 'quantity 不得低于50% = at_least 50 %'],
  ],
  [
    '花生种植、收获机械化率分别达到65%和55%。',
    ['quantity 达到65% = at_least 65 %', 'quantity 55% = at_least 55 %'],
  ],
  ['专有部分面积占比二分之一以上的业主。', ['quantity 二分之一以上 = at_least 0.5']],
  ['面积不少于总面积千分之三的比例。', ['quantity 千分之三 = at_least 3 ‰']],
  [
    '经过半数业主同意，一半以上参加。',
    ['quantity 过半数 = at_least 0.5', 'quantity 一半以上 = at_least 0.5'],
  ],
  ['每个街道至少建设一所托育中心。', ['quantity 至少建设一所 = at_least 1 所']],
  ['一次性购买10套住房及以上的。', ['quantity 10套住房及以上 = at_least 10 套']],
  ['三孩家庭最高贷款额度上浮30%。', ['quantity 30% = exactly 30 %']],
  ['就餐人数不足核定人数60%的。', ['quantity 60% = at_most 60 %']],
  ['出台稳就业措施15条。', []],
  ['罚款数额为2,000元以上。', ['quantity 2,000元以上 = at_least 2000 元']],
];

describe('quantities', () => {
  it.each(ROWS)('%s', (sentence, expected) => {
    expect(readValues(sentence)).toEqual(expected);
  });
});

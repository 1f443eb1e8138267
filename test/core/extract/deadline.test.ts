import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** Sentences of official prose and every value read out of each: `type quote = what it says`. */
const ROWS: readonly (readonly [sentence: string, read: readonly string[]])[] = [
  ['补贴起始时间最早不早于2024年3月1日。', ['deadline 最早不早于2024年3月1日 = from 2024-03-01']],
  ['申报截止于2026年9月30日。', ['deadline 截止于2026年9月30日 = by 2026-09-30']],
  ['用三年左右时间建成统一平台。', ['deadline 用三年左右时间 = within P3Y']],
  ['责令限期改正。', ['deadline 限期 = within ? vague']],
  ['有限期合同不受影响。', []],
  // dates, ranges, periods counted from a trigger, vague limits
  ['到2020年，安全生产监管体制机制基本成熟。', ['deadline 到2020年 = by 2020']],
  ['力争到2025年底，实现全覆盖。', ['deadline 力争到2025年底 = by 2025-12-31']],
  [
    '到“十四五”末，建成保障性租赁住房40万套。',
    ['deadline 到“十四五”末 = by 2025', 'quantity 40万套 = exactly 40 万套'],
  ],
  ['2018年区级安全生产监督管理部门执法车辆等按要求配备到位。', ['deadline 2018年 = by 2018']],
  ['今年年内完成整改。', ['deadline 今年年内 = by --12-31']],
  ['上半年完成摸底排查。', ['deadline 上半年 = by --06-30']],
  ['2025年上半年完成方案编制。', ['deadline 2025年上半年 = by 2025-06-30']],
  ['2025年一季度完成评审。', ['deadline 2025年一季度 = by 2025-03-31']],
  ['镇（开发区、街道）最迟于2019年将执法车辆配备到位。', ['deadline 最迟于2019年 = by 2019']],
  ['2025年6月30日前完成整改。', ['deadline 2025年6月30日前 = by 2025-06-30']],
  ['以上工作要在2019年2月底前完成。', ['deadline 在2019年2月底前 = by 2019-02-28']],
  ['年底前全部建成。', ['deadline 年底前 = by --12-31']],
  ['今年年底前完成。', ['deadline 今年年底前 = by --12-31']],
  ['各省份于2019年11月底前完成考核。', ['deadline 于2019年11月底前 = by 2019-11-30']],
  ['6月30日前报送总结。', ['deadline 6月30日前 = by --06-30']],
  [
    '请于11月28日（星期二）下午16：00前报送区安委会办公室。',
    ['deadline 于11月28日（星期二）下午16：00前 = by --11-28'],
  ],
  ['力争2025年底实现全覆盖。', ['deadline 力争2025年底 = by 2025-12-31']],
  ['2020年起，各地要按时报送。', ['deadline 2020年起 = from 2020']],
  ['自2021年12月1日起施行。', ['deadline 自2021年12月1日起施行 = from 2021-12-01']],
  ['本办法从2019年1月1日开始执行。', ['deadline 从2019年1月1日开始执行 = from 2019-01-01']],
  ['有效期至2026年11月30日。', ['deadline 有效期至2026年11月30日 = by 2026-11-30']],
  ['补贴申报截止时间为2024年12月30日。', ['deadline 截止时间为2024年12月30日 = by 2024-12-30']],
  ['补贴申请受理时间延长至2026年12月31日。', ['deadline 时间延长至2026年12月31日 = by 2026-12-31']],
  [
    '2024年8月15日至12月31日期间购房的，给予补贴。',
    ['deadline 2024年8月15日至12月31日期间 = range 2024-08-15/2024-12-31'],
  ],
  [
    '自2022年10月1日至2025年12月31日，对纳税人予以退税优惠。',
    ['deadline 自2022年10月1日至2025年12月31日 = range 2022-10-01/2025-12-31'],
  ],
  ['2019年1月1日至7日集中排查。', ['deadline 2019年1月1日至7日 = range 2019-01-01/2019-01-07']],
  [
    '发文之日起至2025年12月31日期间，按起始价的30%缴纳。',
    [
      'deadline 发文之日起至2025年12月31日期间 = range P0D/2025-12-31 after 发文',
      'quantity 30% = exactly 30 %',
    ],
  ],
  [
    '自本文件印发之日至2027年12月31日，可按规定分割宗地。',
    ['deadline 自本文件印发之日至2027年12月31日 = range P0D/2027-12-31 after 本文件印发'],
  ],
  ['本措施自印发之日起施行。', ['deadline 自印发之日起施行 = from P0D after 印发']],
  ['事故结案后1年内，区政府要组织开展评估。', ['deadline 事故结案后1年内 = within P1Y after 事故结案']],
  ['事故结案后一年内组织评估。', ['deadline 事故结案后一年内 = within P1Y after 事故结案']],
  [
    '自受理之日起15个工作日内作出决定。',
    ['deadline 自受理之日起15个工作日内 = within P15D working after 受理'],
  ],
  [
    '主管部门应当自收到申请之日起五日内予以答复。',
    ['deadline 自收到申请之日起五日内 = within P5D after 收到申请'],
  ],
  [
    '竞得人必须在成交结果公示后3个工作日内签订《成交确认书》。',
    ['deadline 成交结果公示后3个工作日内 = within P3D working after 成交结果公示'],
  ],
  ['合同签订后1个月内缴纳出让价款。', ['deadline 合同签订后1个月内 = within P1M after 合同签订']],
  [
    '应当在批复事故调查报告后一年内组织评估。',
    ['deadline 批复事故调查报告后一年内 = within P1Y after 批复事故调查报告'],
  ],
  [
    '最迟应在出让合同签订之日起两年内缴清。',
    ['deadline 出让合同签订之日起两年内 = within P2Y after 出让合同签订'],
  ],
  [
    '对生产经营单位作出处罚决定后七个工作日内予以公开。',
    ['deadline 生产经营单位作出处罚决定后七个工作日内 = within P7D working after 生产经营单位作出处罚决定'],
  ],
  [
    '对自有住房出售后1年内重新购房的纳税人予以退税。',
    ['deadline 自有住房出售后1年内 = within P1Y after 自有住房出售'],
  ],
  ['执法人员3年内必须具备相应的专业知识。', ['deadline 3年内 = within P3Y']],
  ['争取三年内实现政府性融资担保业务市级全覆盖。', ['deadline 三年内 = within P3Y']],
  ['不动产登记机构应当在5个工作日内办结。', ['deadline 在5个工作日内 = within P5D working']],
  ['24小时内报告。', ['deadline 24小时内 = within PT24H']],
  [
    '从申请受理到完成认定原则上不超过十五个工作日。',
    ['deadline 原则上不超过十五个工作日 = within P15D working'],
  ],
  ['审批时限压缩至10个工作日以内。', ['deadline 压缩至10个工作日以内 = within P10D working']],
  ['应当提前二十四小时通知生产经营单位。', ['deadline 提前二十四小时 = by PT24H']],
  ['建设单位应当在公开出售车位5日前上传方案。', ['deadline 公开出售车位5日前 = by P5D after 公开出售车位']],
  ['产权人应于期满前六个月提出申请。', ['deadline 期满前六个月 = by P6M after 期满']],
  ['应当于当日内上报。', ['deadline 当日内 = within P0D']],
  ['事故要在规定时限内结案。', ['deadline 在规定时限内 = within ? vague']],
  ['在合同约定的期限内交付。', ['deadline 约定的期限内 = within ? vague']],
  ['对限期内未完成整改的企业依法关闭。', ['deadline 限期内 = within ? vague']],
  [
    '“十四五”期间新增床位1万张。',
    ['deadline “十四五”期间 = range 2021/2025', 'quantity 1万张 = exactly 1 万张'],
  ],
];

describe('deadlines', () => {
  it.each(ROWS)('%s', (sentence, expected) => {
    expect(readValues(sentence)).toEqual(expected);
  });
});

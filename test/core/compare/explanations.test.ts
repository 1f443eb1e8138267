import { describe, expect, it } from 'vitest';
import { cityDistrictFindings as findings } from './city-district-findings.ts';

describe('an explanation', () => {
  it.each([
    [
      'sets against one another only what stands in the same place',
      '负责指导协调、监督检查、巡查考核本级政府有关部门和下级政府河湖保护工作。',
      '牵头负责指导协调、监督检查、巡查考核政府有关部门和各镇（开发区、街道）河湖保护工作。',
      ['stricter | stricter | 要求加严：（无）→牵头'],
    ],
    [
      'of who must act names no verb',
      '进一步强化和落实政府部门河湖保护的责任。',
      '切实履行河湖保护的责任。',
      ['subject_changed | 责任主体变化：政府部门→（无）'],
    ],
    [
      'of who must act leaves out the duty that begins without a body',
      '受托机构收到申请后，应当在5日内予以撤销资金监管；不予撤销的，应当书面说明理由。',
      '主管部门应当自受理之日起5日内予以撤销资金监管；不予撤销的，应当书面说明理由。',
      [
        'subject_changed | 责任主体变化：（无）→主管部门',
        'omitted_obligation | 上位有、本文件无：受托机构收到申请后',
      ],
    ],
    [
      'tells each exchange by itself',
      '重新修订和完善河湖管护日常管理和巡查督办等制度。',
      '创新完善河湖管护日常管理、督查推动、联席会议、暗查暗访等制度。',
      ['scope_changed | 范围变化：重新修订和→创新；和巡查督办→督查推动、联席会议、暗查暗访'],
    ],
    [
      'leaves out values that are equal',
      '主管部门应当自受理申请之日起5日内完成备案工作。',
      '主管部门应当自受理之日起5日内出具备案证明。',
      ['scope_changed | 范围变化：申请→（无）；完成→出具；工作→证明'],
    ],
    [
      'says that a rule is followed instead of made',
      '出台《河湖管护考核细则》，规范巡查工作。',
      '按照《河湖管护考核细则》，规范巡查工作。',
      ['scope_changed | 要求的行为变化：出台→按照'],
    ],
    [
      'of a case in a list names no condition',
      '有下列情形之一的，责令限期改正：\n（1）未建立巡查台账的；\n（2）委托没有资格的机构管护河湖的。',
      '有下列情形之一的，责令限期改正：\n（1）未建立巡查台账的；',
      ['scope_changed | 所列情形减少：委托没有资格的机构管护河湖的'],
    ],
    [
      'tells an item whole where the word before it is the word it begins with',
      '开展风险评估和危害辨识。',
      '开展风险源排查、风险评估和危害辨识。',
      ['scope_changed | stricter | 范围扩大，增：风险源排查'],
    ],
    [
      'tells an item whole where the word behind it is the word it ends with',
      '加强防护设施等的维护。',
      '加强防护设施、避雷设施等的维护。',
      ['scope_changed | stricter | 范围扩大，增：避雷设施'],
    ],
    [
      'of ranges of time gives both ends in words',
      '去化周期在36个月以上的，暂停供地。',
      '去化周期在18个月至36个月之间的，暂停供地。',
      ['quantity_changed | incomparable | 36个月→18个月–36个月，不可直接比较'],
    ],
    [
      'of names tells no value beside them',
      '企业要每三年开展一次全面的河道风险评估和污染辨识。',
      '定期开展河道风险评估和污染辨识。',
      [
        'frequency_changed | looser | 每3年1次（企业）→定期，放宽',
        'subject_changed | 责任主体变化：企业→（无）',
      ],
    ],
    [
      'tells an item with its value once',
      '值班室应当配备救生衣、手电筒。',
      '值班室应当配备救生衣、不少于2台应急照明设备、手电筒。',
      ['scope_changed | stricter | 范围扩大，增：不少于2台应急照明设备'],
    ],
    [
      'never tells half of a date',
      '登记范围为2013年12月28日及以后出生的居民。',
      '登记范围为2014年1月18日及以后出生的居民。',
      ['scope_changed | 范围变化：2013年12月28日→2014年1月18日'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(findings(superior, reviewed)).toEqual(expected);
  });
});

describe('the direction of a changed scope', () => {
  it.each([
    ['items of a list that went', '加强矿山、危险化学品、烟花爆竹监管。', '加强危险化学品监管。', 'looser'],
    ['an item joined with 和', '建立健全河湖巡查制度。', '建立健全河湖巡查和约谈制度。', 'stricter'],
    ['a place that narrows', '实行网格管理。', '在工业园区实行网格管理。', null],
    ['an attribute that went', '应当设立独立的监管账户。', '应当设立监管账户。', null],
    ['a condition that narrows', '对上述企业开展检查。', '对上述群众举报的企业开展检查。', null],
    ['a list that was an attribute', '纳入政府、部门督查问责范围。', '纳入督查问责范围。', null],
    [
      'more cases of what is given',
      '对烈士遗属、退役军人给予补贴。',
      '对烈士遗属、现役军人、退役军人给予补贴。',
      null,
    ],
    ['more cases of what is allowed', '企业可以出租、转让设备。', '企业可以出租、抵押、转让设备。', null],
    ['可 for 可以', '毕业生可以“先落户后就业”。', '毕业生可按“先落户后就业”的原则办理。', null],
  ])('%s', (_name, superior, reviewed, expected) => {
    const directions = findings(superior, reviewed).flatMap(
      (line) => /stricter|looser/.exec(line)?.[0] ?? [],
    );
    expect(directions[0] ?? null).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../src/core/compare/values/compare-values.ts';
import type { ValueElement } from '../../../../src/core/model/element.ts';
import { sampleDocument } from '../../sample-document.ts';

/** The first value that a sentence states, read by the real rules. @throws Error if it states none */
const valueOf = (sentence: string): ValueElement => {
  const value = sampleDocument(`第一条 ${sentence}\n`).elements.find(
    (element) => element.type !== 'obligation',
  );
  if (value === undefined) throw new Error(`no value in ${sentence}`);
  return value;
};

describe('frequencies', () => {
  it.each([
    ['每年至少召开2次会议', '每年至少召开4次会议', 'stricter'],
    ['每季度至少检查1次', '每半年至少检查1次', 'looser'],
    ['每年检查4次', '每季度检查1次', 'equal'],
    ['每周至少巡查1次', '每月至少巡查1次', 'looser'],
    ['每月巡查1次', '每周巡查1次', 'stricter'],
    ['每学期组织1次演练', '每半年组织1次演练', 'incomparable'],
    ['每年检查不超过2次', '每年检查不超过1次', 'stricter'],
    ['定期开展检查', '每季度开展1次检查', 'stricter'],
    ['每季度开展1次检查', '定期开展检查', 'looser'],
    ['每两年轮训1次', '每三年轮训1次', 'looser'],
  ] as const)('%s → %s: %s', (superior, reviewed, expected) => {
    expect(compareValues(valueOf(superior), valueOf(reviewed))).toBe(expected);
  });
});

describe('deadlines', () => {
  it.each([
    ['到2020年建成', '到2019年建成', 'stricter'],
    ['2024年6月30日前完成', '2024年12月31日前完成', 'looser'],
    ['应当在30日内答复', '应当在20日内答复', 'stricter'],
    ['应当在1个月内答复', '应当在30日内答复', 'incomparable'],
    ['应当在2个月内答复', '应当在30日内答复', 'stricter'],
    ['应当在10个工作日内答复', '应当在15日内答复', 'incomparable'],
    ['应当在10个工作日内答复', '应当在5日内答复', 'stricter'],
    ['应当在5个工作日内答复', '应当在10个工作日内答复', 'looser'],
    ['应当在30日内答复', '应当在规定时限内答复', 'looser'],
    ['事故结案后1年内组织评估', '事故应当在规定时限内结案', 'incomparable'],
    ['应当在1年内整改', '应当在12个月内整改', 'equal'],
  ] as const)('%s → %s: %s', (superior, reviewed, expected) => {
    expect(compareValues(valueOf(superior), valueOf(reviewed))).toBe(expected);
  });
});

describe('quantities', () => {
  it.each([
    ['绿地率不低于30%', '绿地率不低于35%', 'stricter'],
    ['上浮不超过20%', '上浮不超过25%', 'looser'],
    ['补贴不超过2万元', '补贴不超过20000元', 'equal'],
    ['面积不低于30平方米', '面积不超过30平方米', 'incomparable'],
    ['奖励5万元', '奖励3万元', 'incomparable'],
  ] as const)('%s → %s: %s', (superior, reviewed, expected) => {
    expect(compareValues(valueOf(superior), valueOf(reviewed))).toBe(expected);
  });
});

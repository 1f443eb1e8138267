import { describe, expect, it } from 'vitest';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { riverMeasures } from './river-measures.ts';

const ARTICLES = [
  '为了加强河湖管护，制定本办法。',
  '市水务部门应当建立河湖巡查台账。',
  '管护单位应当每月组织一次巡查。',
  '本办法自2022年4月1日起施行。',
];

/** Suspected slips of references, as the passage and the reason. */
const slips = (third: string, behind = ''): readonly string[] => {
  const above = riverMeasures('常熟市', ARTICLES, behind);
  const below = riverMeasures('昆山市', ARTICLES.with(2, third), behind);
  return compareAnalyzed(below, above).findings.flatMap(({ rule, explanation }) =>
    rule === 'compare.slip-reference' ? [explanation.zh.replace('疑似笔误（本文件）：', '')] : [],
  );
};

const ANNEXES = '\n附件：1.河湖巡查表\n      2.河湖考核表\n';

describe('references to parts that are not there', () => {
  it.each([
    [
      'an article beyond the last',
      '违反本办法第十二条规定的，责令改正。',
      '',
      ['“本办法第十二条”，该文件只有4条，没有所指的条'],
    ],
    ['an annex that is not listed', '考核标准见附件3。', ANNEXES, ['“附件3”，该文件未列此附件']],
    ['an article that is there', '违反本办法第二条规定的，责令改正。', '', []],
    ['an article of another document', '违反《中华人民共和国水法》第六十五条规定的，责令改正。', '', []],
    ['an annex that is listed', '考核标准见附件2。', ANNEXES, []],
    ['an annex where the file has none', '考核标准见附件3。', '', []],
  ])('%s', (_name, third, behind, expected) => {
    expect(slips(third, behind)).toEqual(expected);
  });
});

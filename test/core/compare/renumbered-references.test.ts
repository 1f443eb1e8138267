import { describe, expect, it } from 'vitest';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { riverMeasures } from './river-measures.ts';

const ARTICLES = [
  '为了加强河湖管护，制定本办法。',
  '市水务部门应当建立河湖巡查台账。',
  '管护单位应当每月组织一次巡查。\n管护单位不得在堤防上堆放物料。',
];
const ADDED = '鼓励志愿者参加河湖清洁活动。';
const END = '本办法自2022年4月1日起施行。';
const penalty = (reference: string): string => `违反本办法${reference}规定的，由水务部门责令限期改正。`;

/** What is told of the reference in the last but one article. */
const told = (above: string, below: string): readonly string[] => {
  const superior = riverMeasures('常熟市', [...ARTICLES, penalty(above), END]);
  const reviewed = riverMeasures('昆山市', [
    ARTICLES[0] ?? '',
    ADDED,
    ...ARTICLES.slice(1),
    penalty(below),
    END,
  ]);
  return compareAnalyzed(reviewed, superior).findings.flatMap(({ kind, explanation }) =>
    /第.条/.test(explanation.zh) && kind !== 'added_obligation' ? [`${kind} | ${explanation.zh}`] : [],
  );
};

describe('a reference of two paired sentences', () => {
  it.each([
    [
      'to the counterpart of the article',
      '第三条',
      '第四条',
      ['format_only | 所引条款编号变化，内容对应：本办法第三条→本办法第四条'],
    ],
    [
      'to the counterpart of the paragraph',
      '第三条第二款',
      '第四条第二款',
      ['format_only | 所引条款编号变化，内容对应：本办法第三条第二款→本办法第四条第二款'],
    ],
    ['to another article', '第三条', '第二条', ['scope_changed | 范围变化：第三条→第二条']],
  ])('%s', (_name, above, below, expected) => {
    expect(told(above, below)).toEqual(expected);
  });
});

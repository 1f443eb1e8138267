import { describe, expect, it } from 'vitest';
import { documentReport } from '../../../src/core/report/document-report.ts';
import { readOne } from './read-text.ts';

const clauses = (text: string): readonly (readonly [string | null, string])[] =>
  documentReport(readOne(text)).sections.flatMap((section) =>
    section.clauses.map(({ label, certainty }) => [label, certainty] as const),
  );

const ARTICLES = [
  '第一条 为了加强储备粮管理，制定本办法。',
  '第二条 储备粮每年轮换一次。',
  '第三条 承储企业应当建立台账。',
];

describe('a clause whose beginning was guessed says so', () => {
  it('labels at the beginnings of lines are sure', () => {
    expect(clauses(['某市储备粮管理办法', ...ARTICLES].join('\n'))).toEqual([
      ['第一条', 'sure'],
      ['第二条', 'sure'],
      ['第三条', 'sure'],
    ]);
  });

  it('a label that was found inside a line is a guess, and a repair marks its place', () => {
    const text = `某市储备粮管理办法\n${ARTICLES[0]}\n${ARTICLES[1]}${ARTICLES[2]}\n第四条 本办法自公布之日起施行。`;
    expect(clauses(text)).toEqual([
      ['第一条', 'sure'],
      ['第二条', 'sure'],
      ['第三条', 'probable'],
      ['第四条', 'sure'],
    ]);
    const lost = readOne(text).repairs.filter(({ kind }) => kind === 'lost_line_break');
    expect(lost).toEqual([
      {
        kind: 'lost_line_break',
        source: { start: text.indexOf('第三条'), end: text.indexOf('第三条') },
        before: '',
        after: '\n',
        certainty: 'probable',
        rule: 'break.before-label',
      },
    ]);
  });

  it('a guess inside the body leaves the clause sure', () => {
    expect(clauses('某市储备粮管理办法\n第一条 至2020年925日完成。\n第二条 加强管理。')).toEqual([
      ['第一条', 'sure'],
      ['第二条', 'sure'],
    ]);
  });
});

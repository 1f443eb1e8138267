import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/model/ids.ts';
import type { SourceText } from '../../../src/core/model/source.ts';
import { sourceSpan } from '../../../src/core/model/span.ts';
import { readDocuments } from '../../../src/core/structure/read-documents.ts';
import { readSource } from '../../../src/main/readers/read-source.ts';
import { expectLaws } from './laws.ts';
import { outlineOf, sourceOf } from './read-text.ts';

/** A text of which the lines that hold a tab are rows of a table, as the readers mark them. */
const withRows = (lines: readonly string[]): SourceText => {
  const text = lines.join('\n');
  const marks = Array.from(text.matchAll(/[^\n]*\t[^\n]*/g), ({ index, 0: row }) => ({
    kind: 'table_row' as const,
    span: sourceSpan(index, index + row.length),
  }));
  return { ...sourceOf(text), format: 'docx', encoding: null, lineBreaks: 'known', marks };
};

const outline = (source: SourceText): readonly string[] => {
  const read = readDocuments(source);
  expectLaws(source.text, read);
  return read.documents.flatMap(outlineOf);
};

const NOTICE = ['某市粮食局关于开展储备粮检查的通知', '各县区粮食局：', '现将有关事项通知如下：'];

describe('rows of a table are paragraphs of the clause that they stand in', () => {
  it.each([
    [
      'numbers 1. 2. in the first column',
      [
        '一、检查内容',
        '检查下列事项：',
        '1.\t账目\t每月',
        '2.\t库存\t每季度',
        '二、检查时间',
        '即日起检查。',
      ],
      ['一、检查内容 | 检查下列事项： | 1.\t账目\t每月 | 2.\t库存\t每季度', '二、检查时间 | 即日起检查。'],
    ],
    [
      '一、 in a cell',
      [
        '一、检查内容',
        '见下表。',
        '类别\t事项',
        '一、账目\t账实相符',
        '二、库存\t数量真实',
        '二、检查时间',
        '即日起。',
      ],
      [
        '一、检查内容 | 见下表。 | 类别\t事项 | 一、账目\t账实相符 | 二、库存\t数量真实',
        '二、检查时间 | 即日起。',
      ],
    ],
    [
      'cells that hold lists of their own',
      [
        '一、检查内容',
        '见下表。',
        '账目\t1.查总账；2.查分账。',
        '库存\t一、数量；二、质量。',
        '二、检查时间',
        '即日起。',
      ],
      [
        '一、检查内容 | 见下表。 | 账目\t1.查总账；2.查分账。 | 库存\t一、数量；二、质量。',
        '二、检查时间 | 即日起。',
      ],
    ],
    [
      '第X条 in a table of penalties',
      [
        '第一条 为规范裁量，制定本标准。',
        '第二条 裁量按下表执行。',
        '第三条\t短少\t警告',
        '第九条\t霉变\t罚款',
        '第三条 本标准自公布之日起施行。',
      ],
      [
        '第一条 | 为规范裁量，制定本标准。',
        '第二条 | 裁量按下表执行。 | 第三条\t短少\t警告 | 第九条\t霉变\t罚款',
        '第三条 | 本标准自公布之日起施行。',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(withRows([...NOTICE, ...lines]))).toEqual(expected);
  });

  it('a table right below the title is text, not title', () => {
    const source = withRows([
      '某市轻微违法不予处罚清单',
      '序号\t情形',
      '1\t1. 首次发生；2. 及时改正',
      '2\t初次短少',
    ]);
    const [document] = readDocuments(source).documents;
    expect(document?.title).toBe('某市轻微违法不予处罚清单');
    expect(outline(source)).toEqual(['- | 序号\t情形 | 1\t1. 首次发生；2. 及时改正 | 2\t初次短少']);
  });
});

describe('a tab that makes no table leaves a label what it is', () => {
  it.each([
    [
      'number and heading set apart',
      ['一、\t检查内容', '二、\t检查时间'],
      ['一、 | 检查内容', '二、 | 检查时间'],
    ],
    [
      'one row alone',
      ['一、检查内容\t（市局负责）', '检查账目。', '二、检查时间', '即日起。'],
      ['一、检查内容（市局负责） | 检查账目。', '二、检查时间 | 即日起。'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(withRows([...NOTICE, ...lines]))).toEqual(expected);
  });
});

it('a Word file’s table stays in its article', async () => {
  const name = 'frames-notes-tables.docx';
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/readers', name));
  const reading = await readSource({ path: name, sha256: sha256('0'.repeat(64)), bytes });
  if (reading.kind !== 'text') throw new Error(reading.problem.message.en);
  const rows = outline(reading.source).filter((clause) => clause.includes('1\t检查 整改\t每月'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatch(/^(?: {2})?第.条 .*序号\t事项\t时限 \| 1\t检查 整改\t每月/);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { structureSource } from '../../../src/core/pipeline.ts';
import { fixtureBytes, markedPassages, readBytesAs, readProblem, readText, realFiles } from './read-file.ts';

const linesOf = async (name: string): Promise<readonly string[]> =>
  (await readText(name, fixtureBytes(name))).text.split('\n').filter((line) => line !== '');

describe('automatic numbering is printed as Word prints it', () => {
  it('levels, styles, restarts and overrides', async () => {
    expect(await linesOf('automatic-numbering.docx')).toEqual([
      '某市安全生产管理办法',
      '一、总体要求',
      '（一）指导思想。',
      '（二）工作目标。',
      '1. 事故起数下降。',
      '（1）较大事故。',
      '① 道路交通。',
      '二、主要任务',
      '（一）落实责任。',
      '正文不编号。',
      '一、另起一组',
      '（一）重新计数。',
      '戊．天干编号',
    ]);
  });

  it('articles that run on through chapters, decimals under Chinese numerals, a style taken out of its list', async () => {
    expect(await linesOf('statute-numbering.docx')).toEqual([
      '某市安全生产管理办法',
      '第一章 总则',
      '第一条 为了加强管理，制定本办法。',
      '第二条 本办法适用于本市。',
      '第二章 职责',
      '第三条 各级人民政府应当加强领导。',
      '2.1 按阿拉伯数字编号。',
      '不参加编号的标题',
    ]);
  });

  it('says how many numbers were worked out, and where they stand', async () => {
    const source = await readText('a.docx', fixtureBytes('statute-numbering.docx'));
    expect(source.notes).toEqual([{ kind: 'labels_resolved', count: 6 }]);
    expect(markedPassages(source).slice(0, 2)).toEqual([
      'automatic_label: 第一章',
      'automatic_label: 第一条',
    ]);
  });
});

describe('pending revisions', () => {
  it('are taken as final and counted', async () => {
    const source = await readText('a.docx', fixtureBytes('pending-revisions.docx'));
    expect(source.text.split('\n').filter((line) => line !== '')).toEqual([
      '某市安全生产管理办法',
      '第一条 企业应当每季度至少组织一次应急演练。',
      '第二条 本办法自2020年1月1日起施行。',
      '第三条 解释权归市应急管理局。',
    ]);
    expect(source.notes).toEqual([{ kind: 'revisions_accepted', insertions: 3, deletions: 5 }]);
  });

  it('are told with the document', async () => {
    const reading = await readBytesAs('a.docx', fixtureBytes('pending-revisions.docx'));
    expect(structureSource(reading).documents[0]?.source.notes).toEqual([
      { kind: 'revisions_accepted', insertions: 3, deletions: 5 },
    ]);
  });
});

describe('frames, notes, fields and tables', () => {
  it('stand where they are read', async () => {
    expect(await linesOf('frames-notes-tables.docx')).toEqual([
      '某市人民政府文件',
      '第一章 总则\t1',
      '某市安全生产管理办法',
      '第一条 本办法所称企业1，是指规模以上企业。☑',
      '第二条 见附件，换行',
      '继续。',
      '序号\t事项\t时限',
      '1\t检查 整改\t每月',
      '第三条 只为排版的表格。',
      '第四条 仍是正文。',
      '1 指年主营业务收入2000万元以上。',
    ]);
  });

  it('are marked; what is not printed in the body is counted', async () => {
    const source = await readText('a.docx', fixtureBytes('frames-notes-tables.docx'));
    expect(markedPassages(source)).toEqual([
      'text_box: 某市人民政府文件',
      'table_of_contents: 第一章 总则\t1',
      'note_reference: 1',
      'table_row: 序号\t事项\t时限',
      'table_row: 1\t检查 整改\t每月',
      'note: 1 指年主营业务收入2000万元以上。',
    ]);
    expect(source.notes).toEqual([
      { kind: 'left_out', what: 'page_header', characters: 4 },
      { kind: 'left_out', what: 'comment', characters: 2 },
      { kind: 'left_out', what: 'hidden_text', characters: 4 },
    ]);
  });

  it('leave no trace of notes and contents in the clauses', async () => {
    const reading = await readBytesAs('a.docx', fixtureBytes('frames-notes-tables.docx'));
    const [document] = structureSource(reading).documents;
    expect(document?.canonical.text).toContain('第一条 本办法所称企业，是指规模以上企业。');
    expect(document?.canonical.text).not.toContain('主营业务');
    expect(document?.repairs.map(({ rule, before }) => [rule, before])).toEqual([
      ['furniture.table-of-contents', '第一章 总则\t1'],
      ['furniture.note-reference', '1'],
      ['furniture.note', '1 指年主营业务收入2000万元以上。'],
    ]);
  });
});

describe('Word files without a text', () => {
  it.each([
    ['scan.docx', 'scanned', '只有图片（1 张图片）'],
    ['blank.docx', 'empty', '没有任何文字'],
  ])('%s is reported as %s', async (name, cause, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(`“${name}”`);
    expect(problem.message.zh).toContain(words);
  });

  it('a truncated one is named as such', async () => {
    const bytes = fixtureBytes('statute-numbering.docx');
    const problem = await readProblem('a.docx', bytes.subarray(0, bytes.length - 300));
    expect(problem.cause).toBe('unreadable');
    expect(problem.message.zh).toContain('可能被截断');
  });
});

describe.skipIf(realFiles === null)('real Word files (skipped where shared/realworld is absent)', () => {
  const folder = join(realFiles ?? '', 'docx');
  it.each(realFiles === null ? [] : readdirSync(folder))('%s is read, or named as a scan', async (name) => {
    const reading = await readBytesAs(name, readFileSync(join(folder, name)));
    if (reading.kind === 'problem') expect(reading.problem.cause).toBe('scanned');
    else expect(reading.source.text).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});

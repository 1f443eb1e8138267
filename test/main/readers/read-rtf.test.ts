import { describe, expect, it } from 'vitest';
import { fixtureBytes, markedPassages, readProblem, readText } from './read-file.ts';

describe('an RTF file in GBK', () => {
  it('gives its text, with pending revisions as final', async () => {
    const source = await readText('a.rtf', fixtureBytes('notice-gbk.rtf'));
    expect(source).toMatchObject({ format: 'rtf', encoding: null, lineBreaks: 'known' });
    expect(source.text.trimEnd().split('\n')).toEqual([
      '某市安全生产管理办法',
      '某市人民政府文件',
      '第一条 企业应当每季度至少组织一次应急演练。',
      '第二条 本办法由镕市应急管理局解释。',
      '第三条 所称企业1，从严“镕”管理。',
      '事项\t频次',
      '检查 整改\t每月',
      '條例',
      '1 指规模以上企业。',
    ]);
  });

  it('marks boxes, printed numbers, notes and rows of tables', async () => {
    expect(markedPassages(await readText('a.rtf', fixtureBytes('notice-gbk.rtf')))).toEqual([
      'text_box: 某市人民政府文件',
      'automatic_label: 第二条',
      'note_reference: 1',
      'table_row: 事项\t频次',
      'table_row: 检查 整改\t每月',
      'note: 1 指规模以上企业。',
    ]);
  });

  it('counts what was taken as final and what was left out', async () => {
    const { notes } = await readText('a.rtf', fixtureBytes('notice-gbk.rtf'));
    expect(notes).toEqual([
      { kind: 'revisions_accepted', insertions: 1, deletions: 2 },
      { kind: 'labels_resolved', count: 1 },
      { kind: 'left_out', what: 'page_header', characters: 4 },
      { kind: 'left_out', what: 'comment', characters: 2 },
      { kind: 'left_out', what: 'hidden_text', characters: 2 },
    ]);
  });

  it.each([
    ['cut-off.rtf', 'unreadable', '被截断'],
    ['scan.rtf', 'scanned', '1 张图片'],
  ])('%s is %s', async (name, cause, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(words);
  });
});

describe('an RTF file that LibreOffice wrote from a docx', () => {
  it('has the same numbers', async () => {
    const [docx, rtf] = await Promise.all(
      ['docx', 'rtf'].map((end) => readText(`a.${end}`, fixtureBytes(`automatic-numbering.${end}`))),
    );
    expect(rtf?.text).toBe(docx?.text);
    expect(rtf?.notes).toEqual(docx?.notes);
  });

  it('has the same tables and notes', async () => {
    const { text } = await readText('a.rtf', fixtureBytes('frames-notes-tables.rtf'));
    expect(text.split('\n').slice(-8).join('\n')).toBe(
      '序号\t事项\t时限\n1\t检查 整改\t每月\n第三条 只为排版的表格。\n第四条 仍是正文。\n\n1 指年主营业务收入2000万元以上。\n'.replace(
        /^/,
        '继续。\n',
      ),
    );
  });
});

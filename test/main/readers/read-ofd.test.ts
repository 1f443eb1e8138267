import { describe, expect, it } from 'vitest';
import { structureSource } from '../../../src/core/pipeline.ts';
import { fixtureBytes, markedPassages, readBytesAs, readProblem, readText } from './read-file.ts';

describe('an OFD file', () => {
  it('gives its printed lines, by the places of its characters, with the templates of each page', async () => {
    const source = await readText('two-pages.ofd', fixtureBytes('two-pages.ofd'));
    expect(source).toMatchObject({ format: 'ofd', encoding: null, lineBreaks: 'known' });
    expect(source.text.split('\n').slice(0, 4)).toEqual([
      '某市人民政府规章',
      '某市安全生产管理办法',
      '第一条 为了加强安全生产工作，防止和减少生产',
      '安全事故，保障人民群众生命和财产安全，促进经济',
    ]);
  });

  it('marks running heads, page numbers, watermarks and rows of tables', async () => {
    const source = await readText('two-pages.ofd', fixtureBytes('two-pages.ofd'));
    expect(markedPassages(source).filter((passage) => !passage.startsWith('line_wrap'))).toEqual([
      'running_head: 某市人民政府规章',
      'page_number: —1—',
      'watermark: 严禁外传',
      'running_head: 某市人民政府规章',
      'table_row: 类别\t频次',
      'table_row: 矿山\t每月',
      'page_number: —2—',
      'watermark: 内部资料',
    ]);
  });

  it('says that seals were not checked and that remarks were left out', async () => {
    const { notes } = await readText('two-pages.ofd', fixtureBytes('two-pages.ofd'));
    expect(notes).toEqual([
      { kind: 'signatures_not_checked', count: 1 },
      { kind: 'left_out', what: 'comment', characters: 2 },
    ]);
  });

  it('joins lines over wraps and pages', async () => {
    const [document] = structureSource(await readBytesAs('a.ofd', fixtureBytes('two-pages.ofd'))).documents;
    expect(document?.canonical.text.split('\n')).toEqual([
      '某市安全生产管理办法',
      '第一条 为了加强安全生产工作，防止和减少生产安全事故，保障人民群众生命和财产安全，促进经济社会持续健康发展，制定本办法。',
      '第二条 本办法适用于本市行政区域内的安全生产及其监督管理。',
      '第三条 各级人民政府应当加强领导，每季度至少召开一次会议，分析形势，研究解决重大问题，督促有关部门依法履行职责。',
      '第四条 检查频次按下表执行。',
      '类别\t频次',
      '矿山\t每月',
    ]);
  });

  it.each([
    ['scan.ofd', 'scanned', '扫描件'],
    ['locked.ofd', 'encrypted', '打开密码'],
    ['part-missing.ofd', 'unreadable', '缺少 Doc_0/Document.xml'],
  ])('%s is %s', async (name, cause, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(words);
  });
});

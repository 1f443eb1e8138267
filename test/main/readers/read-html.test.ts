import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { structureSource } from '../../../src/core/pipeline.ts';
import { fixtureBytes, markedPassages, readBytesAs, readProblem, readText, realFiles } from './read-file.ts';

const LINES = [
  '某市人民政府关于印发某市安全生产管理办法的通知',
  '索 引 号：\t000-2021-0001\t文号：\t某政发〔2021〕3号',
  '发布机构：\t某市人民政府\t成文日期：\t2021-03-05',
  '文号：某政发〔2021〕3号',
  '各县（区）人民政府，市政府各部门：',
  '现将《某市安全生产管理办法》印发给你们，请认真贯彻执行。',
  '某市人民政府',
  '2021年3月5日',
  '某市安全生产管理办法',
  '第一条 为了加强安全生产工作，制定本办法。',
  '第二条 各级人民政府应当加强领导，每季度至少召开一次会议。',
  '第三条 本办法自印发之日起施行。',
  '扫一扫在手机打开当前页',
  '相关链接：',
  '《某市安全生产管理办法》政策解读',
];

describe('a saved government page', () => {
  it.each([
    ['notice.html', 'utf-8'],
    ['notice-gbk.html', 'gb18030'],
    ['notice.txt', 'utf-8'],
  ])('%s gives heading, facts and text without navigation', async (name, encoding) => {
    const source = await readText(name, fixtureBytes(name.replace('.txt', '.html')));
    expect(source).toMatchObject({ format: 'html', encoding, lineBreaks: 'known' });
    expect(source.text.split('\n').flatMap((line) => (line === '' ? [] : [line.trim()]))).toEqual(LINES);
  });

  it('marks what belongs to the site and counts what was left out', async () => {
    const source = await readText('notice.html', fixtureBytes('notice.html'));
    expect(markedPassages(source).filter((passage) => !passage.startsWith('table_row'))).toEqual([
      `site_metadata: ${LINES[1] ?? ''}`,
      `site_metadata: ${LINES[2] ?? ''}`,
      `site_metadata: ${LINES[3] ?? ''}`,
      'site_tools: 扫一扫在手机打开当前页',
      'related_links: 相关链接：',
      'related_links: 《某市安全生产管理办法》政策解读',
    ]);
    expect(source.notes).toEqual([
      { kind: 'stated_facts', docNumber: '某政发〔2021〕3号', issued: '2021-03-05' },
      { kind: 'left_out', what: 'site_navigation', characters: 107 },
    ]);
  });

  it('gives the number that only the page states to the document', async () => {
    const [document] = structureSource(await readBytesAs('a.html', fixtureBytes('notice.html'))).documents;
    expect(document).toMatchObject({ title: '某市安全生产管理办法', docNumber: '某政发〔2021〕3号' });
    expect(document?.sections.flatMap(({ clauses }) => clauses.map(({ label }) => label))).toEqual([
      '第一条',
      '第二条',
      '第三条',
    ]);
  });
});

describe('pages without a document', () => {
  it.each([
    ['attachment-only.html', '只附有文件（附件：名单.doc）'],
    ['redirect.html', '只有转到其他页面的脚本'],
  ])('%s says so', async (name, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe('no_document');
    expect(problem.message.zh).toContain(words);
  });
});

describe.skipIf(realFiles === null)('real pages (skipped where shared/realworld is absent)', () => {
  const pages = (folder: string): readonly string[] =>
    realFiles === null
      ? []
      : readdirSync(join(realFiles, folder)).map((name) => join(realFiles ?? '', folder, name));

  it.each([...pages('html'), ...pages('html_gbk')])('%s gives one text without the site', async (path) => {
    const reading = await readBytesAs(path, readFileSync(path));
    const { documents } = structureSource(reading);
    expect(documents.length).toBeGreaterThan(0);
    for (const { canonical } of documents)
      expect(canonical.text).not.toMatch(/ICP备|公网安备|当前位置|索\s*引\s*号|扫一扫|网站标识码/);
  });

  it.each(pages('html_without_document'))('%s is no document', async (path) => {
    expect((await readProblem(path, readFileSync(path))).cause).toBe('no_document');
  });
});

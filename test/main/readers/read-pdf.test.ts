import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { structureSource } from '../../../src/core/pipeline.ts';
import { rowsInReadingOrder } from '../../../src/main/readers/pages/page-columns.ts';
import { fixtureBytes, markedPassages, readBytesAs, readProblem, readText, realFiles } from './read-file.ts';

describe('a PDF with a text layer', () => {
  it('gives its lines, also from a font that is not embedded', async () => {
    const source = await readText('two-pages.pdf', fixtureBytes('two-pages.pdf'));
    expect(source).toMatchObject({ format: 'pdf', encoding: null, lineBreaks: 'known' });
    expect(source.text.split('\n').slice(0, 4)).toEqual([
      '某市人民政府规章',
      '某市安全生产管理办法',
      '第一条 为了加强安全生产工作，防止和减少生产安全事故，',
      '保障人民群众生命和财产安全，制定本办法。',
    ]);
  });

  it('marks running heads, page numbers, watermarks and wraps', async () => {
    const source = await readText('two-pages.pdf', fixtureBytes('two-pages.pdf'));
    const passages = markedPassages(source);
    expect(passages.filter((passage) => !passage.startsWith('line_wrap'))).toEqual([
      'running_head: 某市人民政府规章',
      'page_number: —1—',
      'watermark: 内部资料',
      'running_head: 某市人民政府规章',
      'page_number: —2—',
      'watermark: 内部资料',
    ]);
    expect(passages.filter((passage) => passage.startsWith('line_wrap'))).toHaveLength(6);
  });

  it('joins lines over wraps and pages and keeps paragraphs apart', async () => {
    const [document] = structureSource(await readBytesAs('a.pdf', fixtureBytes('two-pages.pdf'))).documents;
    expect(document?.canonical.text.split('\n')).toEqual([
      '某市安全生产管理办法',
      '第一条 为了加强安全生产工作，防止和减少生产安全事故，保障人民群众生命和财产安全，制定本办法。',
      '第二条 本办法适用于本市行政区域内的安全生产及其监督管理。',
      '第三条 各级人民政府应当加强领导，每季度至少召开一次会议，分析形势，研究解决重大问题，督促有关部门依法履行职责。',
      '第四条 生产经营单位应当每半年至少组织一次应急演练，并将演练情况报送所在地应急管理部门，由其建立档案备查。演练不得流于形式。',
      '第五条 本办法自２０２１年５月１日起施行。',
    ]);
  });

  it('reads one column after the other', async () => {
    const { text } = await readText('two-columns.pdf', fixtureBytes('two-columns.pdf'));
    const lines = text.trim().split('\n');
    expect(lines[0]).toBe('某市人民政府公报');
    expect(
      lines
        .slice(1)
        .map((line) => line.charAt(0))
        .join(''),
    ).toBe(`${'左'.repeat(12)}${'右'.repeat(12)}`);
  });
});

describe('a table whose cells are printed on several lines', () => {
  const run = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 10, size: 10 });
  const rows = (...runs: readonly ReturnType<typeof run>[]) =>
    rowsInReadingOrder(runs).map(({ text }) => text);
  const HEAD = [run('序号', 50, 20), run('单位', 100, 20), run('电话', 250, 20), run('备注', 400, 20)];
  const SECOND = [run('2', 50, 80), run('乙局', 100, 80), run('5678', 250, 80), run('无', 400, 80)];

  it('gives one line a row, each cell whole', () => {
    const first = [run('1', 50, 50), run('甲局', 100, 50), run('无', 400, 50)];
    expect(rows(...HEAD, run('白天1234', 250, 44), ...first, run('夜间4321', 250, 56), ...SECOND)).toEqual([
      '序号\t单位\t电话\t备注',
      '1\t甲局\t白天1234夜间4321\t无',
      '2\t乙局\t5678\t无',
    ]);
  });

  it('leaves rows beside a cell that spans them, and prose below, as they are', () => {
    const first = [run('1', 50, 50), run('甲局', 100, 50), run('1234', 250, 50)];
    expect(
      rows(
        ...HEAD,
        ...first,
        run('4321', 250, 62),
        run('无', 400, 62),
        ...SECOND,
        run('注：见附件。', 50, 94),
      ),
    ).toEqual(['序号\t单位\t电话\t备注', '1\t甲局\t1234', '4321\t无', '2\t乙局\t5678\t无', '注：见附件。']);
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['scan.pdf', 'scanned', '扫描件'],
    ['broken-layer.pdf', 'text_layer_broken', '可读字符占'],
    ['locked.pdf', 'encrypted', '打开密码'],
  ])('%s is %s', async (name, cause, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(words);
  });

  it('a truncated one is named as such', async () => {
    const problem = await readProblem('a.pdf', fixtureBytes('two-pages.pdf').subarray(0, 300));
    expect(problem.cause).toBe('unreadable');
  });
});

/** Pairs of the same document from two formats. */
const TWINS = [
  ['1-a.docx', '1-b.pdf'],
  ['2-a.docx', '2-b.pdf'],
  ['3-a.docx', '3-b.pdf'],
  ['4-a.docx', '4-b.html'],
  ['5-a.pdf', '5-b.html'],
] as const;

describe.skipIf(realFiles === null)('real files (skipped where shared/realworld is absent)', () => {
  const pathsOf = (folder: string): readonly string[] =>
    realFiles === null
      ? []
      : readdirSync(join(realFiles, folder)).map((name) => join(realFiles ?? '', folder, name));
  const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

  const clausesOf = async (name: string): Promise<readonly string[]> => {
    const path = join(realFiles ?? '', 'twins', name);
    const { documents } = structureSource(await readBytesAs(name, readFileSync(path)));
    return documents.flatMap(({ canonical, sections }) =>
      sections.flatMap(({ label, clauses }) =>
        clauses.map(({ span }) => bare(`${label ?? ''}|${canonical.text.slice(span.start, span.end)}`)),
      ),
    );
  };

  it.each(TWINS)('%s and %s yield the same clauses', async (a, b) => {
    const clauses = await clausesOf(a);
    expect(clauses.length).toBeGreaterThan(5);
    expect(await clausesOf(b)).toEqual(clauses);
  });

  it.each(pathsOf('pdf'))('%s is read without page numbers in its documents', async (path) => {
    const { documents } = structureSource(await readBytesAs(path, readFileSync(path)));
    for (const { canonical } of documents)
      expect(canonical.text).not.toMatch(/^\s*[—–－-]\s*\d+\s*[—–－-]\s*$/mu);
  });

  it.each([
    ['pdf_scanned', 'scanned'],
    ['pdf_broken_text_layer', 'text_layer_broken'],
  ])('%s are %s', async (folder, cause) => {
    for (const path of pathsOf(folder))
      expect((await readProblem(path, readFileSync(path))).cause).toBe(cause);
  });
});

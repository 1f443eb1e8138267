import { describe, expect, it } from 'vitest';
import { matrixColumn } from '../../../src/core/matrix/matrix-column.ts';
import { matrixRows } from '../../../src/core/matrix/matrix-rows.ts';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonView, Passage } from '../../../src/core/report/comparison-view/comparison-view.ts';
import { matrixReport } from '../../../src/core/report/matrix-report.ts';
import { htmlReport } from '../../../src/core/report/printed/html-report.ts';
import { markdownReport } from '../../../src/core/report/printed/markdown-report.ts';
import { printedComparison } from '../../../src/core/report/printed/printed-comparison.ts';
import { printedMatrix } from '../../../src/core/report/printed/printed-matrix.ts';
import { cellText, type PrintedReport } from '../../../src/core/report/printed/printed-report.ts';
import type { ShownPart } from '../../../src/core/report/shown-part.ts';
import type { ReportLanguage } from '../../../src/core/report/words/report-words.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import { sampleDocument } from '../sample-document.ts';

/** Text that would be markup, or end a cell, if it were not escaped. */
const HOSTILE = '<script>alert(1)</script>"\'>&amp;|`*_~[x](javascript:y)\\';

const superior = sampleDocument(`一、责任
（一）演练${HOSTILE}。各级政府每年至少组织1次应急演练${HOSTILE}，并报告情况。
（二）考核。把安全生产纳入考核，实行一票否决制度。
`);
const reviewed = sampleDocument(`一、责任
（一）演练${HOSTILE}。区政府每年至少组织2次应急演练${HOSTILE}，并报告情况。
（二）宣传教育。广泛开展安全知识进社区、进校园活动。
`);

const titled = (analyzed: AnalyzedDocument, title: string): AnalyzedDocument => ({
  ...analyzed,
  document: { ...analyzed.document, title },
});
const comparisonOf = (below: AnalyzedDocument, above: AnalyzedDocument): ComparisonView =>
  buildComparisonView(compareDocuments(below, above, alignDocuments(below, above)), below, above);
const view = comparisonOf(titled(reviewed, `本市办法${HOSTILE}`), titled(superior, `省意见${HOSTILE}`));

const printed = (of: ComparisonView, language: ReportLanguage): PrintedReport =>
  printedComparison(of, { language, version: '1.2.3', settings: [] });

const passagesOf = (side: 'superior' | 'reviewed'): readonly string[] =>
  view.rows
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => sentence[side] ?? [])
    .map((passage: Passage) => passage.runs.map(({ text }) => text).join(''));

const unescapedHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the HTML report', () => {
  const html = htmlReport(printed(view, 'zh'));
  const cells = [...html.matchAll(/<tr><td><\/td>(<td[^>]*>.*?<\/td>)(<td[^>]*>.*?<\/td>)/gsu)].map(
    ([, left = '', right = '']) => ({ left, right }),
  );
  const filled = (cell: string) => !cell.startsWith('<td class="empty">');

  it('has the superior document left and the reviewed one right, each text as it stands in the source', () => {
    const left = cells.map((cell) => cell.left).filter(filled);
    const right = cells.map((cell) => cell.right).filter(filled);
    expect(left.map(unescapedHtml)).toEqual(passagesOf('superior'));
    expect(right.map(unescapedHtml)).toEqual(passagesOf('reviewed'));
  });

  it('strikes out what only the superior has and underlines what the reviewed one has instead', () => {
    expect(cells.some(({ left }) => left.includes('<del>'))).toBe(true);
    expect(cells.some(({ right }) => right.includes('<ins>'))).toBe(true);
    expect(cells.filter(({ left, right }) => left.includes('<ins>') || right.includes('<del>'))).toEqual([]);
  });

  it('says in words where one side has nothing', () => {
    expect(html).toContain('（本文件无）');
    expect(html).toContain('（上位无）');
    expect(html).toContain('上位有、本文件无');
  });

  it('lets nothing of a document become markup', () => {
    expect(html).not.toMatch(/<script|<img|<a\b/);
    expect(unescapedHtml(html)).toContain(`省意见${HOSTILE}`);
  });

  it('loads nothing and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(/);
  });

  it('names its sources and rules, and is the same each time', () => {
    expect(html).toContain(superior.document.source.sha256);
    expect(html).toContain(reviewed.document.source.sha256);
    expect(html).toContain(view.report.rulesVersion);
    expect(html).toContain('Duikan 1.2.3');
    expect(htmlReport(printed(view, 'zh'))).toBe(html);
  });

  it('lists every finding with its sign', () => {
    const list = html.slice(html.indexOf('<table class="findings">'));
    expect(view.report.findings.length).toBeGreaterThan(0);
    for (const { id, kind } of view.report.findings) {
      expect(list.includes(`<td class="number">${id}</td>`)).toBe(kind !== 'format_only');
    }
    expect(list).toMatch(/[＋－↑↓↻⇄◐≡]\p{Script=Han}/u);
  });

  it('is written in English on request', () => {
    expect(htmlReport(printed(view, 'en'))).toContain('Superior document');
  });
});

describe('the Markdown report', () => {
  const markdown = markdownReport(printed(view, 'zh'));
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const cellsOf = (row: string) => row.slice(1, -1).split(/(?<!\\)\|/);
  const unescaped = (cell: string) =>
    cell
      .replace(/<\/?(?:ins|del|b)>/g, '')
      .trim()
      .replace(/\\([\\`*_[\]|~])/g, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');

  it('keeps its tables whole, whatever the text holds', () => {
    const widths = rows.map((row) => cellsOf(row.replaceAll('\\\\', '')).length);
    expect([...new Set(widths)].sort()).toEqual([3, 5, 6]);
  });

  it('has every passage as it stands in the source', () => {
    const cells = rows.flatMap((row) => row.slice(2, -2).split(' | ')).map(unescaped);
    for (const text of [...passagesOf('superior'), ...passagesOf('reviewed')]) expect(cells).toContain(text);
  });

  it('lets nothing of a document become markup', () => {
    expect(markdown).not.toMatch(/<script/);
    expect(markdown).not.toMatch(/(?<!\\)\[x/);
  });

  it('names its sources, and is the same each time', () => {
    expect(markdown).toContain(superior.document.source.sha256);
    expect(markdownReport(printed(view, 'zh'))).toBe(markdown);
  });
});

it('a value that a person stated is marked where it stands, in every format', () => {
  const byHand = {
    ...reviewed,
    elements: reviewed.elements.map((element) =>
      element.type === 'frequency' ? { ...element, human: true as const } : element,
    ),
  };
  const marked = printed(comparisonOf(byHand, superior), 'zh');
  expect(htmlReport(marked).match(/<span class="quiet">〔人工〕<\/span>/g)).toHaveLength(1);
  expect(markdownReport(marked)).toMatch(/至少组织.*2.*次.*〔人工〕/);
  const rows = matrixRows(superior, 'clause');
  const column = matrixColumn(rows, compareAnalyzed(byHand, superior), byHand, superior);
  const matrix = matrixReport(superior, [byHand], { by: 'clause', rows, columns: [column], additions: [] });
  expect(matrix.rows[0]?.cells[0]?.values).toMatchObject([{ type: 'frequency', human: true }]);
  const table = printedMatrix(matrix, { language: 'zh', version: '1.2.3', settings: [] });
  expect(htmlReport(table)).toContain('每年≥2次〔人工〕');
});

it('a document against itself has no differences to report', () => {
  const same = comparisonOf(reviewed, reviewed);
  expect(htmlReport(printed(same, 'zh'))).toContain('没有需要说明的差异');
  expect(htmlReport(printed(same, 'zh'))).not.toMatch(/<ins>|<del>/);
  expect(markdownReport(printed(same, 'zh'))).not.toMatch(/<ins>|<del>/);
});

describe('a report of what is shown', () => {
  const [first] = view.report.findings;
  const [row] = view.rows.filter(({ findings }) => first !== undefined && findings.includes(first.id));
  const whole: ShownPart = {
    detail: 'sentence',
    rows: row === undefined ? [] : [{ id: row.id, sentences: [...row.sentences.keys()] }],
    findings: first === undefined ? [] : [first.id],
    picked: ['frequency_changed', 'open'],
  };
  const showing = (part: Partial<ShownPart>) =>
    printedComparison(view, { language: 'zh', version: '1.2.3', settings: [] }, { ...whole, ...part });
  const report = showing({});
  const table = (holds: string, { blocks } = report) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.holds === holds ? block.rows : []));
  const texts = (part: Partial<ShownPart>): readonly string[] =>
    table('comparison', showing(part)).map(({ cells }) => cells.map(cellText).join('|'));

  it('lists its clauses in full under their own numbers, and its differences', () => {
    const heads = table('comparison').filter(({ kind }) => kind === 'head');
    expect(heads.map(({ cells }) => cells[0] && cellText(cells[0]))).toEqual([
      String(view.rows.findIndex(({ id }) => id === row?.id) + 1),
    ]);
    expect(table('comparison')).toHaveLength(1 + (row?.sentences.length ?? 0));
    expect(table('findings').map(({ cells }) => cells[0] && cellText(cells[0]))).toEqual([first?.id]);
  });

  it('lists of a closed row its differences without the text around them, and then not once more', () => {
    const closed = { detail: 'clause', rows: [{ id: row?.id ?? '', sentences: null }] } as const;
    const [, ...differences] = texts(closed);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain(`${first?.left?.quote ?? '—'}|${first?.id} `);
    expect(table('findings', showing(closed))).toEqual([]);
  });

  it('says how many sentences of an open row are left out', () => {
    const rows = [{ id: row?.id ?? '', sentences: [] }];
    expect(texts({ rows })[1]).toBe(`|（略 ${row?.sentences.length} 句）|||`);
  });

  it('lists duties instead of sentences: who, how strictly, the values, what', () => {
    const sentences = row?.sentences ?? [];
    const lines = texts({ detail: 'duty' }).join('\n');
    // A sentence without duties has its text.
    const listed = sentences.reduce((sum, { duties }) => sum + Math.max(1, duties.length), 0);
    expect(texts({ detail: 'duty' })).toHaveLength(1 + listed);
    const stated = sentences.flatMap(({ duties }) => duties.flatMap(({ reviewed }) => reviewed ?? []));
    expect(stated.length).toBeGreaterThan(0);
    for (const { values, act } of stated) {
      const said = values.map(({ words }) => ` · ${words.zh}`).join('');
      expect(lines).toContain(`${said}\n${act.map(({ text }) => text).join('')}`);
    }
  });

  it('says what it was chosen by and how much is left out', () => {
    const html = htmlReport(report);
    expect(html).toContain(
      `按窗口所示：按句显示，筛选 ↻频次、○未处理；列出条款 1 / ${view.rows.length} 行（序号与全表一致），差异 1 / ${view.report.findings.length} 处`,
    );
    expect(htmlReport(printed(view, 'zh'))).not.toContain('按窗口所示');
  });
});

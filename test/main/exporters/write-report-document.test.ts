import { unzipSync } from 'fflate/browser';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import { printedComparison } from '../../../src/core/report/printed/printed-comparison.ts';
import {
  cellText,
  plainRow,
  printedText,
  type PrintedReport,
} from '../../../src/core/report/printed/printed-report.ts';
import { writeReportDocument } from '../../../src/main/exporters/docx/write-report-document.ts';
import {
  descendantsOf as all,
  isElement,
  parseXml,
  textOf,
  type XmlElement,
} from '../../../src/main/readers/xml/parse-xml.ts';
import { analyzeFile } from '../../core/analyze-text.ts';
import { readText } from '../readers/read-file.ts';

const corpus = resolve(import.meta.dirname, '../../../corpus');
const reviewed = analyzeFile(resolve(corpus, '000_850909aa168bec30.txt'));
const superior = analyzeFile(resolve(corpus, '002_ed3a36659357f992.txt'));
const view = buildComparisonView(compareAnalyzed(reviewed, superior), reviewed, superior);
const report = printedComparison(view, { language: 'zh', version: '1.2.3', settings: [] });
const file = writeReportDocument(report);

const partOf = (document: Uint8Array, name: string): XmlElement =>
  parseXml(unzipSync(document)[name] ?? new Uint8Array(), { zh: name, en: name });

const TEXT_OF: Readonly<Record<string, string>> = { br: '\n', tab: '\t' };

/** The text as a word processor reads it. */
const readBack = (element: XmlElement): string =>
  element.name === 't'
    ? textOf(element)
    : (TEXT_OF[element.name] ?? element.children.filter(isElement).map(readBack).join(''));

const body = partOf(file, 'word/document.xml');
const tables = all(body, 'tbl');
const rowsOf = (table: XmlElement | undefined): readonly (readonly XmlElement[])[] =>
  all(table ?? body, 'tr').map((row) => all(row, 'tc'));

describe('a 条文对照表 in Word', () => {
  it('holds every cell as it stands in the source', () => {
    const printed = report.blocks.filter((block) => block.kind === 'table');
    expect(tables).toHaveLength(printed.length);
    printed.forEach((table, at) => {
      const [header, ...rows] = rowsOf(tables[at]).map((cells) => cells.map(readBack));
      expect(header).toEqual(table.columns.map(({ title }) => title));
      expect(rows).toEqual(table.rows.map(({ cells }) => cells.map(cellText)));
    });
  });

  it('marks changed words by weight and line in both columns', () => {
    const marks = (column: number, mark: string): string =>
      rowsOf(tables[1])
        .flatMap((cells) => all(cells[column] ?? body, 'r'))
        .filter((run) => all(run, mark).length > 0)
        .map(readBack)
        .join('|');
    expect(marks(1, 'strike')).not.toBe('');
    expect(marks(2, 'u')).not.toBe('');
    expect(marks(1, 'u') + marks(2, 'strike')).toBe('');
  });

  it('is A4 landscape, its heads repeated on every page, its typefaces named as the standard has them', () => {
    expect(all(body, 'pgSz').map(({ attributes }) => attributes)).toEqual([
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
    expect(tables.every((table) => all(all(table, 'tr')[0] ?? body, 'tblHeader').length === 1)).toBe(true);
    const faces = all(partOf(file, 'word/styles.xml'), 'rFonts').map(
      ({ attributes }) => attributes['w:eastAsia'],
    );
    expect(new Set(faces)).toEqual(new Set(['仿宋_GB2312', '方正小标宋简体', '黑体', '宋体']));
  });

  it('says where it comes from', () => {
    const text = readBack(body);
    expect(text).toContain(reviewed.document.source.sha256);
    expect(text).toContain(superior.document.source.sha256);
    expect(text).toContain(`Duikan 1.2.3；规则版本 ${view.report.rulesVersion}`);
  });

  it('is the same file each time, and our own reader reads it', async () => {
    expect(writeReportDocument(report)).toEqual(file);
    const { text } = await readText('对照表.docx', file);
    expect(text).toContain('条文对照表');
    expect(text).toContain('每季度');
  });
});

it('text that XML would take for its own stays text; what XML cannot hold is shown as missing', () => {
  const hostile = '<w:p> & "责任"\n第二行\t制表\u0007\ud800';
  const small: PrintedReport = {
    language: 'zh',
    title: '<b>',
    subject: '',
    blocks: [
      {
        kind: 'table',
        holds: 'matrix',
        name: '',
        columns: [{ title: '&', percent: 100 }],
        rows: [plainRow([printedText(hostile)])],
      },
    ],
  };
  const document = partOf(writeReportDocument(small), 'word/document.xml');
  expect(all(document, 'tc').map(readBack)).toEqual(['&', '<w:p> & "责任"\n第二行\t制表\ufffd\ufffd']);
});

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import { printedComparison } from '../../../src/core/report/printed/printed-comparison.ts';
import { reportWorkbook } from '../../../src/main/exporters/report-workbook.ts';
import { analyzeFile } from '../../core/analyze-text.ts';

const corpus = resolve(import.meta.dirname, '../../../corpus');
const reviewed = analyzeFile(resolve(corpus, '000_850909aa168bec30.txt'));
const superior = analyzeFile(resolve(corpus, '002_ed3a36659357f992.txt'));
const view = buildComparisonView(compareAnalyzed(reviewed, superior), reviewed, superior);
const [table, findings, sources] = reportWorkbook(
  printedComparison(view, { language: 'zh', version: '1.2.3', settings: [] }),
).sheets;

it('has the columns of a 条文对照表', () => {
  expect(table?.header).toEqual(['序号', '上位文件条款', '本文件条款', '差异类型', '说明']);
});

it('gives both texts of every sentence whole, in their order', () => {
  const cells = table?.rows.map((row) => row[1]) ?? [];
  const written = cells.map((cell) =>
    cell?.kind === 'rich' && !['quiet', 'strong'].includes(cell.runs[0]?.mark ?? '')
      ? cell.runs.map(({ text }) => text).join('')
      : cell?.kind === 'text'
        ? cell.text
        : '',
  );
  const expected = view.rows.flatMap(({ sentences }) => [
    '',
    ...sentences.map((sentence) => (sentence.superior?.runs ?? []).map(({ text }) => text).join('')),
  ]);
  expect(written).toEqual(expected);
});

it('strikes through what the superior alone says and underlines what the reviewed document has instead', () => {
  const marks = (column: number) =>
    new Set(
      table?.rows.flatMap((row) => {
        const cell = row[column];
        return cell?.kind === 'rich' ? cell.runs.map(({ mark }) => mark) : [];
      }),
    );
  expect(marks(1)).toEqual(new Set(['strong', 'plain', 'removed', 'quiet']));
  expect(marks(2)).toEqual(new Set(['strong', 'plain', 'added', 'quiet']));
});

it('lists the differences on a sheet of their own', () => {
  expect(findings?.header).toEqual(['序号', '上位文件', '本文件', '差异类型', '程度', '说明']);
  expect(findings?.rows).toHaveLength(
    view.report.findings.filter(({ kind }) => kind !== 'format_only').length,
  );
});

it('says where it comes from', () => {
  const text = JSON.stringify(sources);
  expect(text).toContain('武发〔2018〕77号');
  expect(text).toContain(view.report.rulesVersion);
  expect(text).toMatch(/[0-9a-f]{64}/);
});

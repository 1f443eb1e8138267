import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { buildComparisonView } from '../../../src/core/report/build-comparison-view.ts';
import { comparisonWorkbook } from '../../../src/main/exporters/comparison-workbook.ts';
import { analyzeFile } from '../../core/analyze-text.ts';

const corpus = resolve(import.meta.dirname, '../../../corpus');
const reviewed = analyzeFile(resolve(corpus, '000_850909aa168bec30.txt'));
const superior = analyzeFile(resolve(corpus, '002_ed3a36659357f992.txt'));
const view = buildComparisonView(compareAnalyzed(reviewed, superior), reviewed, superior);
const [table, sources] = comparisonWorkbook(view, 'zh').sheets;

it('has the columns of a 条文对照表', () => {
  expect(table?.header).toEqual(['序号', '上位文件条款', '本文件条款', '差异类型', '说明']);
});

it('gives both texts of every sentence whole, in their order', () => {
  const cells = table?.rows.map((row) => row[1]) ?? [];
  const written = cells.map((cell) =>
    cell?.kind === 'rich' && cell.runs[0]?.mark !== 'quiet' && cell.runs[0]?.mark !== 'strong'
      ? cell.runs.map(({ text }) => text).join('')
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

it('says where it comes from', () => {
  const text = JSON.stringify(sources);
  expect(text).toContain('武发〔2018〕77号');
  expect(text).toContain(view.report.rulesVersion);
  expect(text).toMatch(/[0-9a-f]{64}/);
});

import { strFromU8, unzipSync } from 'fflate/browser';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { textCell, type Cell, type Sheet } from '../../../src/main/exporters/xlsx/workbook.ts';
import { writeWorkbook } from '../../../src/main/exporters/xlsx/write-workbook.ts';

const sheetOf = (rows: readonly (readonly Cell[])[], given: Partial<Sheet> = {}): Sheet => ({
  name: '要素表',
  widths: [20, 40],
  above: [],
  header: ['文件', '内容'],
  rows,
  ...given,
});

const partOf = (file: Uint8Array, name: string): string =>
  strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const sheetXml = (rows: readonly (readonly Cell[])[], given: Partial<Sheet> = {}): string =>
  partOf(writeWorkbook({ sheets: [sheetOf(rows, given)] }), 'xl/worksheets/sheet1.xml');

/** The text of the first cell below the header, as a spreadsheet program reads it. */
const readBack = (text: string): string => {
  const xml = sheetXml([[textCell(text)]]);
  const cell = /<c r="A2"[^>]*>.*?<t[^>]*>([\s\S]*?)<\/t>/.exec(xml)?.[1] ?? '';
  const [node] = parseDocument(cell, { xmlMode: true }).children;
  const stored = node !== undefined && 'data' in node ? node.data : '';
  return stored.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
};

describe('cells', () => {
  it.each(['=1+1', '+86', '-责任', '@各部门', '=HYPERLINK("http://x")', '\t=1'])('%s stays text', (text) => {
    const xml = sheetXml([[textCell(text)]]);
    expect(xml).toContain('t="inlineStr"');
    expect(xml).not.toMatch(/<f[ >]/);
    expect(readBack(text)).toBe(text);
  });

  it('keep every character, also what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        fc.pre(!text.includes('\r'));
        expect(readBack(text)).toBe(text);
      }),
    );
    for (const text of ['<安全> & "责任"', '_x0041_', '\u0007铃', '\ud800半个', '第一行\n第二行']) {
      expect(readBack(text)).toBe(text);
    }
  });

  it('that would be too long for a spreadsheet say that they are cut', () => {
    const text = readBack('长'.repeat(40_000));
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toContain('单元格字数已满');
  });

  it('mark runs by more than colour', () => {
    const xml = sheetXml([
      [
        {
          kind: 'rich',
          runs: [
            { text: '每年', mark: 'plain' },
            { text: '1次', mark: 'removed' },
            { text: '2次', mark: 'added' },
          ],
        },
      ],
    ]);
    expect(xml).toMatch(/<strike\/>.*?1次/);
    expect(xml).toMatch(/<b\/><u\/>.*?2次/);
  });
});

describe('a sheet', () => {
  it('has its header frozen, repeated in print and filtered', () => {
    const file = writeWorkbook({ sheets: [sheetOf([[textCell('甲'), { kind: 'number', value: 3 }]])] });
    const sheet = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<v>3</v>');
    expect(partOf(file, 'xl/workbook.xml')).toContain("'要素表'!$1:$1");
  });

  it('keeps its first columns in sight where others go on to the right', () => {
    const sheet = { ...sheetOf([[textCell('甲'), textCell('乙')]]), frozenColumns: 1 };
    expect(partOf(writeWorkbook({ sheets: [sheet] }), 'xl/worksheets/sheet1.xml')).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
  });

  it('is the same bytes whenever it is written', () => {
    const write = () => writeWorkbook({ sheets: [sheetOf([[textCell('甲'), textCell('乙')]])] });
    expect(write()).toEqual(write());
  });
});

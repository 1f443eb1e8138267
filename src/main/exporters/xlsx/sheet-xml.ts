import { CELL_FORMATS, HEADER_FORMAT, RUN_PROPERTIES } from './workbook-styles.ts';
import type { Cell, Sheet, TextRun } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** The most characters that a cell of a spreadsheet can hold (ECMA-376; Excel refuses the file beyond it). */
const MOST_IN_CELL = 32_767;
const CUT_NOTE = '…〔单元格字数已满，其余见源文件 / cut: the cell is full, see the source〕';

/** `0` is `A`, `26` is `AA`. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;

/** Rows above the table's own first row. */
export const headerRow = ({ above }: Sheet): number => above.length + 1;

/** The range of the table with its header, e.g. `A1:T40`; null where there is no header. */
export const tableRange = (sheet: Sheet, absolute: boolean): string | null => {
  if (sheet.header === null) return null;
  const fixed = absolute ? '$' : '';
  const last = columnName(sheet.header.length - 1);
  const top = headerRow(sheet);
  return `${fixed}A${fixed}${top}:${fixed}${last}${fixed}${top + sheet.rows.length}`;
};

const textXml = (text: string): string => `<t xml:space="preserve">${xmlText(text)}</t>`;

const fitted = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - CUT_NOTE.length)}${CUT_NOTE}`;

/** The runs as far as the cell can hold them. */
const fittedRuns = (runs: readonly TextRun[]): readonly TextRun[] => {
  const whole = runs.map(({ text }) => text).join('');
  return whole.length <= MOST_IN_CELL ? runs : [{ text: fitted(whole), mark: 'plain' }];
};

const contentXml = (cell: Cell): string => {
  switch (cell.kind) {
    case 'number':
      return `<v>${cell.value}</v>`;
    case 'text':
    case 'heading':
      return `<is>${textXml(fitted(cell.text))}</is>`;
    case 'rich':
      return `<is>${fittedRuns(cell.runs)
        .map(({ text, mark }) => `<r>${RUN_PROPERTIES[mark]}${textXml(text)}</r>`)
        .join('')}</is>`;
  }
};

const isEmpty = (cell: Cell): boolean =>
  cell.kind === 'rich' ? cell.runs.length === 0 : cell.kind === 'text' && cell.text === '';

const cellXml = (cell: Cell, at: string, format: number): string => {
  if (isEmpty(cell)) return `<c r="${at}" s="${format}"/>`;
  const type = cell.kind === 'number' ? '' : ' t="inlineStr"';
  return `<c r="${at}" s="${format}"${type}>${contentXml(cell)}</c>`;
};

const rowXml = (cells: readonly Cell[], row: number, formatOf: (cell: Cell) => number): string =>
  `<row r="${row}">${cells
    .map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, formatOf(cell)))
    .join('')}</row>`;

const frozenXml = (sheet: Sheet): string => {
  if (sheet.header === null) return '<sheetView workbookViewId="0"/>';
  const below = headerRow(sheet);
  const beside = sheet.frozenColumns ?? 0;
  const first = `${columnName(beside)}${below + 1}`;
  const pane = beside === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${beside === 0 ? '' : `xSplit="${beside}" `}ySplit="${below}"`;
  return [
    `<sheetView workbookViewId="0"><pane ${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>`,
    ...(beside === 0 ? [] : ['<selection pane="topRight"/><selection pane="bottomLeft"/>']),
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView>`,
  ].join('');
};

/** One sheet of the workbook: A4 landscape, all columns on one page's width. */
export const sheetXml = (sheet: Sheet): string => {
  const top = headerRow(sheet);
  const header = (sheet.header ?? []).map((text): Cell => ({ kind: 'text', text }));
  const below = sheet.header === null ? top : top + 1;
  const range = tableRange(sheet, false);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews>${frozenXml(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${sheet.widths
      .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
      .join('')}</cols>`,
    '<sheetData>',
    ...sheet.above.map((cells, at) => rowXml(cells, at + 1, ({ kind }) => CELL_FORMATS[kind])),
    sheet.header === null ? '' : rowXml(header, top, () => HEADER_FORMAT),
    ...sheet.rows.map((cells, at) => rowXml(cells, below + at, ({ kind }) => CELL_FORMATS[kind])),
    '</sheetData>',
    range === null ? '' : `<autoFilter ref="${range}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
};

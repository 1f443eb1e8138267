import type { PrintedCell, PrintedReport, PrintedTable } from '../../core/report/printed/printed-report.ts';
import { cellText } from '../../core/report/printed/printed-report.ts';
import { textCell, type Cell, type Sheet, type Workbook } from './xlsx/workbook.ts';

/** Digits of the standard font that a landscape page is wide; what a table needs more goes beyond it. */
const PAGE_DIGITS = 181;
const NARROWEST = 7;

/** A row number is written as a number, all else as text with its marks. */
const sheetCell = (cell: PrintedCell): Cell => {
  if (cell.kind === 'number' && /^\d+$/.test(cellText(cell))) {
    return { kind: 'number', value: Number(cellText(cell)) };
  }
  return cell.runs.every(({ mark }) => mark === 'plain')
    ? textCell(cellText(cell))
    : { kind: 'rich', runs: cell.runs };
};

const widthsOf = ({ columns }: PrintedTable): readonly number[] =>
  columns.map(({ percent }) => Math.max(NARROWEST, Math.round((percent * PAGE_DIGITS) / 100)));

const tableSheet = (table: PrintedTable): Sheet => ({
  name: table.name,
  widths: widthsOf(table),
  above: [],
  header: table.columns.map(({ title }) => title),
  // Of a matrix number and clause: the documents go on to the right.
  frozenColumns: table.holds === 'matrix' ? 2 : 0,
  rows: table.rows.map(({ cells }) => cells.map(sheetCell)),
});

/** Everything that is no table of its own, in its order. */
const aboutRows = ({ blocks }: PrintedReport): readonly (readonly Cell[])[] =>
  blocks.flatMap((block): readonly (readonly Cell[])[] => {
    switch (block.kind) {
      case 'heading':
        return [[{ kind: 'rich', runs: [{ text: block.text, mark: 'strong' }] }]];
      case 'paragraph':
        return [[textCell(''), textCell(block.text)]];
      case 'table':
        return block.holds === 'heads'
          ? [
              block.columns.map(({ title }): Cell => ({
                kind: 'rich',
                runs: [{ text: title, mark: 'strong' }],
              })),
              ...block.rows.map(({ cells }) => cells.map(sheetCell)),
            ]
          : [];
    }
  });

/** A report as a workbook: a sheet a table, and one that says what it is about and where it comes from. */
export const reportWorkbook = (report: PrintedReport): Workbook => {
  const tables = report.blocks.filter((block) => block.kind === 'table');
  const about = report.language === 'zh' ? '来源' : 'About';
  return {
    sheets: [
      ...tables.filter(({ holds }) => holds !== 'heads').map(tableSheet),
      {
        name: about,
        widths: [16, 70, 70],
        above: [[{ kind: 'heading', text: report.title }]],
        header: null,
        rows: aboutRows(report),
      },
    ],
  };
};

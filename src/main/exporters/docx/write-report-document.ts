import {
  cellText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedReport,
  type PrintedRow,
  type PrintedRun,
  type PrintedTable,
} from '../../../core/report/printed/printed-report.ts';
import { contentTypes, packOfficeFile, relationships } from '../office-file.ts';
import { RUN_PROPERTIES, STYLES_XML, type ParagraphStyle } from './word-styles.ts';
import { runContent } from './word-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A4 landscape in twentieths of a point, margins of 20 mm above and below and 18 mm at the sides. */
const PAGE = { width: 16838, height: 11906, vertical: 1134, side: 1021 };
const TABLE_WIDTH = PAGE.width - 2 * PAGE.side;

const runXml = ({ text, mark }: PrintedRun): string =>
  text === '' ? '' : `<w:r>${RUN_PROPERTIES[mark]}${runContent(text)}</w:r>`;

const paragraphXml = (style: ParagraphStyle, runs: readonly PrintedRun[], keptWithNext = false): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keptWithNext ? '<w:keepNext/>' : ''}</w:pPr>${runs.map(runXml).join('')}</w:p>`;

const textParagraph = (style: ParagraphStyle, text: string): string =>
  paragraphXml(style, [{ text, mark: 'plain' }]);

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('');

const cellXml = (content: string, width: number, shade: string | null): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${
    shade === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`
  }</w:tcPr>${content}</w:tc>`;

const HEADER_SHADE = 'C5C5C5';
const HEAD_ROW_SHADE = 'F2F2F2';

const bodyCell = (cell: PrintedCell, width: number, isHead: boolean): string =>
  cellXml(
    paragraphXml(cell.kind === 'text' ? 'Cell' : 'CellCentered', cell.runs, isHead),
    width,
    isHead ? HEAD_ROW_SHADE : null,
  );

/** A row stays on one page unless a cell has more characters than this: pages would be left half empty. */
const LONGEST_KEPT_WHOLE = 160;

const staysWhole = ({ kind, cells }: PrintedRow): boolean =>
  kind === 'head' || cells.every((cell) => cellText(cell).length <= LONGEST_KEPT_WHOLE);

const rowXml = (row: PrintedRow, widths: readonly number[]): string =>
  `<w:tr><w:trPr>${staysWhole(row) ? '<w:cantSplit/>' : ''}</w:trPr>${row.cells
    .map((cell, at) => bodyCell(cell, widths[at] ?? 0, row.kind === 'head'))
    .join('')}</w:tr>`;

/** Widths in whole units that together make the table's. */
const columnWidths = ({ columns }: PrintedTable): readonly number[] => {
  const edges = columns.map((_, at) =>
    Math.round((columns.slice(0, at + 1).reduce((sum, { percent }) => sum + percent, 0) * TABLE_WIDTH) / 100),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
};

const tableXml = (table: PrintedTable): string => {
  const widths = columnWidths(table);
  const header = table.columns.map(({ title }, at) =>
    cellXml(textParagraph('CellHead', title), widths[at] ?? 0, HEADER_SHADE),
  );
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${TABLE_WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header.join('')}</w:tr>`,
    ...table.rows.map((row) => rowXml(row, widths)),
    // Two tables without a paragraph between them would be one.
    `</w:tbl>${paragraphXml('Small', [])}`,
  ].join('');
};

const blockXml = (block: PrintedBlock): string => {
  switch (block.kind) {
    case 'heading':
      return textParagraph('Heading', block.text);
    case 'paragraph':
      return textParagraph(block.small ? 'Small' : 'Text', block.text);
    case 'table':
      return tableXml(block);
  }
};

const documentXml = ({ title, blocks }: PrintedReport): string =>
  [
    `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>`,
    textParagraph('Title', title),
    ...blocks.map(blockXml),
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/>',
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/>`,
    `<w:pgMar w:top="${PAGE.vertical}" w:right="${PAGE.side}" w:bottom="${PAGE.vertical}" w:left="${PAGE.side}" w:header="567" w:footer="567" w:gutter="0"/>`,
    '</w:sectPr></w:body></w:document>',
  ].join('');

const FIELD = RUN_PROPERTIES.plain;

/** Page number between dashes (GB/T 9704-2012, 7.5). */
const FOOTER_XML = [
  `<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>`,
  `<w:r>${FIELD}<w:t xml:space="preserve">— </w:t></w:r>`,
  `<w:r>${FIELD}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${FIELD}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>`,
  `<w:r>${FIELD}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${FIELD}<w:t>1</w:t></w:r><w:r>${FIELD}<w:fldChar w:fldCharType="end"/></w:r>`,
  `<w:r>${FIELD}<w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
].join('');

/**
 * A report as a Word document (ECMA-376), A4 landscape, the heads of tables on every page. Equal reports, equal bytes.
 */
export const writeReportDocument = (report: PrintedReport): Uint8Array =>
  packOfficeFile({
    '[Content_Types].xml': contentTypes([
      ['word/document.xml', 'wordprocessingml.document.main'],
      ['word/styles.xml', 'wordprocessingml.styles'],
      ['word/footer1.xml', 'wordprocessingml.footer'],
    ]),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': documentXml(report),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['footer', 'footer1.xml'],
    ]),
    'word/styles.xml': STYLES_XML,
    'word/footer1.xml': FOOTER_XML,
  });

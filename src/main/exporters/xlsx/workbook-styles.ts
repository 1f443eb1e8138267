import type { Cell, RunMark } from './workbook.ts';

/** Typeface and size of official tables; a system without it takes its own. */
const FONT = '<sz val="10.5"/>';
const FACE = '<name val="宋体"/><family val="3"/><charset val="134"/>';
const RUN_FACE = '<rFont val="宋体"/><family val="3"/><charset val="134"/>';
const RED = '<color rgb="FFA8261B"/>';
const BLUE = '<color rgb="FF1C4F9C"/>';
const GREY = '<color rgb="FF565C66"/>';

/** Marks differ in weight and line too, so that they are told apart in print. */
export const RUN_PROPERTIES: Readonly<Record<RunMark, string>> = {
  plain: `<rPr>${FONT}${RUN_FACE}</rPr>`,
  removed: `<rPr><strike/>${FONT}${RED}${RUN_FACE}</rPr>`,
  added: `<rPr><b/><u/>${FONT}${BLUE}${RUN_FACE}</rPr>`,
  strong: `<rPr><b/>${FONT}${RUN_FACE}</rPr>`,
  quiet: `<rPr>${FONT}${GREY}${RUN_FACE}</rPr>`,
};

/** Index of the cell format in the style sheet below. */
export const HEADER_FORMAT = 3;
export const CELL_FORMATS: Readonly<Record<Cell['kind'], number>> = {
  text: 1,
  rich: 1,
  number: 2,
  heading: 4,
};

const alignment = (horizontal: string): string =>
  `<alignment horizontal="${horizontal}" vertical="top" wrapText="1"/>`;

/** Number format 49 is text: a cell that is edited stays text too. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="3">',
  `<font>${FONT}${FACE}</font>`,
  `<font><b/>${FONT}${FACE}</font>`,
  `<font><b/><sz val="14"/>${FACE}</font>`,
  '</fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6EDF6"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>',
  ...['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`,
  ),
  '<diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${alignment('left')}</xf>`,
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">${alignment('right')}</xf>`,
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment('center')}</xf>`,
  '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');

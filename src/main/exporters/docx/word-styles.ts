import type { PrintedMark } from '../../../core/report/printed/printed-report.ts';

/**
 * Typefaces and sizes of official documents (GB/T 9704-2012, 7.2–7.3): title in 小标宋 of size 2 (22 pt), headings in
 * 黑体 and text in 仿宋 of size 3 (16 pt); a table with text of two documents is set smaller, in 宋体 of size 5
 * (10.5 pt). A system that lacks one takes its own.
 */
const SONG = '宋体';
const FANG_SONG = '仿宋_GB2312';
const TITLE_FACE = '方正小标宋简体';
const HEADING_FACE = '黑体';
const LATIN = 'Times New Roman';

/** `hint`: “”…— belong to both scripts and are set in the Chinese typeface. */
const face = (eastAsian: string): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${eastAsian}" w:cs="${LATIN}"/>`;

/** Size in half points. */
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** Marks differ in weight and line too, so that they are told apart in print. */
export const RUN_PROPERTIES: Readonly<Record<PrintedMark, string>> = {
  plain: '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>',
  removed: '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:strike/><w:color w:val="A8261B"/></w:rPr>',
  added: '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:color w:val="1C4F9C"/><w:u w:val="single"/></w:rPr>',
  strong: '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/></w:rPr>',
  quiet: '<w:rPr><w:rFonts w:hint="eastAsia"/><w:color w:val="565C66"/></w:rPr>',
};

export type ParagraphStyle =
  'Title' | 'Heading' | 'Text' | 'Small' | 'Cell' | 'CellCentered' | 'CellHead' | 'PageNumber';

const STYLES: Readonly<Record<ParagraphStyle, { readonly paragraph: string; readonly run: string }>> = {
  Title: {
    paragraph:
      '<w:keepNext/><w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    run: face(TITLE_FACE) + size(44),
  },
  Heading: {
    paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
    run: face(HEADING_FACE) + size(32),
  },
  Text: { paragraph: '<w:spacing w:before="60" w:after="60"/>', run: face(FANG_SONG) + size(28) },
  Small: { paragraph: '<w:spacing w:before="40" w:after="40"/>', run: face(FANG_SONG) + size(21) },
  Cell: { paragraph: '<w:spacing w:before="20" w:after="20"/>', run: face(SONG) + size(21) },
  CellCentered: {
    paragraph: '<w:spacing w:before="20" w:after="20"/><w:jc w:val="center"/>',
    run: face(SONG) + size(21),
  },
  CellHead: {
    paragraph: '<w:spacing w:before="40" w:after="40"/><w:jc w:val="center"/>',
    run: `${face(HEADING_FACE)}<w:b/>${size(21)}`,
  },
  PageNumber: { paragraph: '<w:jc w:val="center"/>', run: face(SONG) + size(28) },
};

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const STYLES_XML = [
  `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${face(FANG_SONG)}${size(28)}`,
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...Object.entries(STYLES).map(
    ([id, { paragraph, run }]) =>
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="Duikan ${id}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  ),
  '</w:styles>',
].join('');

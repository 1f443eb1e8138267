import { readLabel } from '../numbering/read-label.ts';
import { endsSentence, printedWidth } from './punctuation.ts';
import type { ReadLine } from './build-paragraph.ts';

/** How a file breaks its lines. */
export interface LineLayout {
  /** Width in Han characters at which lines were broken, or null where a paragraph is one line. */
  readonly wrapWidth: number | null;
  /** Whether paragraphs begin with an indent, so that a line without one may continue the line before. */
  readonly indented: boolean;
}

/** Lines shorter than this are headings, dates or the end of a paragraph: they say nothing of the width. */
const MIN_WIDTH = 12;
const MIN_LINES = 8;
/** Share of all lines that must end without a full stop before lines count as broken at a width. */
const MIN_OPEN_SHARE = 0.2;
/** No page is wider, in Han characters; longer lines were cut by a page break. */
const MAX_WIDTH = 60;
/** How far the width of a broken line may lie from the usual one. */
const TOLERANCE = 0.25;

/** Columns of a table or of a list of names: wide blanks (组 长：王某 秘书长), or several narrower ones. */
export const isTabular = (text: string): boolean =>
  /\S(?:\u3000{2}| {3}|\t)\s*\S/.test(text) || /\S(?:\u3000| {2})\S.*\S(?:\u3000| {2})\S/.test(text);

/** A line of prose that goes on in the next: no heading, no row of a table. */
const isOpenProse = (text: string): boolean =>
  !endsSentence(text) && readLabel(text) === null && !isTabular(text) && /[，。；、,]/.test(text);

/** Measures the layout of a file from its lines. */
export const lineLayout = (lines: readonly ReadLine[]): LineLayout => {
  const open = lines.filter(({ passage }) => isOpenProse(passage.text));
  const wide = open
    .map(({ passage }) => printedWidth(passage.text))
    .filter((width) => width >= MIN_WIDTH)
    .sort((a, b) => a - b);
  const median = wide[wide.length >>> 1] ?? 0;
  const usual = wide.filter((width) => Math.abs(width - median) <= median * TOLERANCE);
  const isWrapped =
    median <= MAX_WIDTH &&
    usual.length >= Math.max(MIN_LINES, wide.length * 0.6) &&
    usual.length >= lines.length * MIN_OPEN_SHARE;
  const indented = lines.filter((line) => line.indent >= 2).length;
  return { wrapWidth: isWrapped ? median : null, indented: indented >= lines.length * 0.5 };
};

/** Whether a line is so wide that its break may be the printer's. */
export const isFullLine = (text: string, layout: LineLayout): boolean =>
  layout.wrapWidth !== null && printedWidth(text) >= layout.wrapWidth * (1 - TOLERANCE / 2);

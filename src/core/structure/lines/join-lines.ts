import { readLabel, type Label } from '../numbering/read-label.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { isFullLine, type LineLayout } from './line-layout.ts';
import { endsOpen, endsSentence, printedWidth } from './punctuation.ts';

/** What the decision looks at: the paragraph so far, its last line, and the line that follows. */
export interface LineBreak {
  readonly paragraph: string;
  readonly label: Label | null;
  readonly lastLine: string;
  readonly next: string;
  readonly nextIndent: number;
  /** Either side is marked as a heading by Markdown. */
  readonly marked: boolean;
  /** Last value read in each numbering style. */
  readonly reached: ReadonlyMap<NumberingStyle, number>;
}

/** Lines that begin something new whatever stands before them. */
const BEGINS_NEW =
  /^(?:附\s*(?:件|录|表|图)|——|主题词|抄\s*送|联\s*系\s*人|[（(](?:此件|联系人|责任单位|牵头单位))/;
/** 2018年7月6日, 二〇一八年七月六日 alone on a line. */
const DATE_LINE = /^[\d〇○零一二三四五六七八九十]{2,4}\s*年[\s\d〇○零一二三四五六七八九十元月日]{0,12}$/;
/** A heading without full stop that is longer than this was cut off in its body. */
const LONGEST_HEADING = 45;
/** Prose that lost its end has at least this width. */
const MIN_PROSE = 20;

/**
 * Whether the line break is the printer's (a page or the width ended) and not the author's. A line that ends
 * a sentence ends a paragraph; a line that begins with a label in sequence begins one.
 */
export const isPrintersBreak = (at: LineBreak, layout: LineLayout): boolean => {
  if (at.marked || endsSentence(at.paragraph)) return false;
  if (BEGINS_NEW.test(at.next) || DATE_LINE.test(at.next) || DATE_LINE.test(at.paragraph)) return false;
  if (beginsNumbered(at)) return false;
  if (endsOpen(at.paragraph)) return true;
  if (layout.indented && at.nextIndent >= 2) return false;
  if (isFullLine(at.lastLine, layout)) return true;
  return layout.wrapWidth === null && isCutProse(at);
};

/**
 * A label that begins the next line counts unless it is out of sequence: `…按照本办法` / `第四条规定` continues
 * the sentence.
 */
const beginsNumbered = (at: LineBreak): boolean => {
  const label = readLabel(at.next);
  if (label === null) return false;
  const reached = at.reached.get(label.style) ?? 0;
  return label.value === 1 || (label.value > reached && label.value <= reached + 3);
};

/** Text with a sentence in it that stops without an end, as a page break leaves it. */
const isCutProse = ({ paragraph, label }: LineBreak): boolean => {
  const width = printedWidth(paragraph);
  if (label !== null) return /[。；]/.test(paragraph) || (width > LONGEST_HEADING && /[，,]/.test(paragraph));
  return width >= MIN_PROSE && /[，。；,]/.test(paragraph);
};

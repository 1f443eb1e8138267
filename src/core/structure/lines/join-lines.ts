import { CONTACT_LINE, DATE_LINE, DOCUMENT_NUMBER_LINE } from '../blocks/document-cues.ts';
import { isBodyName } from '../blocks/issuing-body.ts';
import { readLabel, type Label } from '../numbering/read-label.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { isFullLine, isTabular, type LineLayout } from './line-layout.ts';
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
/** A heading without full stop that is longer than this was cut off in its body. */
const LONGEST_HEADING = 45;
/** Prose that lost its end has at least this width. */
const MIN_PROSE = 20;

/**
 * Whether the line break is the printer's (a page or the width ended) and not the author's. A line that ends
 * a sentence ends a paragraph; a line that begins with a label in sequence begins one. Where the file itself
 * knows its paragraphs (`knowsBreaks`), only an open bracket or comma joins them: the author's slip.
 */
export const isPrintersBreak = (at: LineBreak, layout: LineLayout, knowsBreaks: boolean): boolean => {
  if (isCutChapterHeading(at)) return true;
  if (isComplete(at)) return false;
  if (at.paragraph === at.label?.printed) return readLabel(at.next) === null;
  if (BEGINS_NEW.test(at.next) || beginsNumbered(at)) return false;
  if (endsOpen(at.paragraph, at.next)) return true;
  if (knowsBreaks) return false;
  if (layout.indented && at.nextIndent >= 2) return false;
  return isFullLine(at.lastLine, layout) || isCutProse(at);
};

/** Longest second line of a chapter's heading. */
const LONGEST_HEADING_REST = 20;

/** 第四章 重污染天气应对和重点区域 / 大气污染联合防治: a chapter has nothing but articles below its heading. */
const isCutChapterHeading = ({ label, next }: LineBreak): boolean =>
  label !== null &&
  label.rank <= 3 &&
  next.length <= LONGEST_HEADING_REST &&
  /^\p{Script=Han}+$/u.test(next) &&
  readLabel(next) === null;

const isComplete = ({ marked, paragraph, lastLine, next }: LineBreak): boolean =>
  marked || endsSentence(paragraph) || standsAlone(lastLine) || standsAlone(next);

/** A date, a document number, a signature, whom to call, a row of a table: each is one line. */
const standsAlone = (line: string): boolean => {
  const body = line.slice(readLabel(line)?.printed.length ?? 0).trimStart();
  return (
    [DATE_LINE, DOCUMENT_NUMBER_LINE, CONTACT_LINE].some((cue) => cue.test(line)) ||
    (line.length >= SHORTEST_SIGNATURE && !line.includes('、') && isBodyName(line)) ||
    isTabular(body)
  );
};

/**
 * A label that begins the next line counts unless it is an article out of sequence: `…按照本办法` / `第四条规定`
 * continues the sentence.
 */
const beginsNumbered = (at: LineBreak): boolean => {
  const label = readLabel(at.next);
  if (label === null) return false;
  const reached = at.reached.get(label.style) ?? 0;
  const isInSequence = label.value === 1 || (label.value > reached && label.value <= reached + 3);
  return isInSequence || (label.style !== 'article' && !/[，、,]$/.test(at.paragraph));
};

/** Shorter words may be the end of a name that a line break cut. */
const SHORTEST_SIGNATURE = 4;

/** Text with a sentence in it that stops without an end, as a page break leaves it; a 条 has no heading. */
const isCutProse = ({ paragraph, label }: LineBreak): boolean => {
  if (label?.style === 'article') return true;
  const width = printedWidth(paragraph);
  if (label !== null) return /[。；]/.test(paragraph) || (width > LONGEST_HEADING && /[，,]/.test(paragraph));
  return width >= MIN_PROSE && /[，。；,]/.test(paragraph);
};

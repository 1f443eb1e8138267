import type { BlockKind } from '../../model/document.ts';
import { isHeadReading, isTailReading } from '../lines/given-lines.ts';
import type { TextLine } from '../lines/text-line.ts';
import { endsSentence } from '../lines/punctuation.ts';
import {
  ADDRESSEES_LINE,
  ANNEX_MARK,
  DATE_LINE,
  DOCUMENT_NUMBER_LINE,
  ISSUE_NOTE_LINE,
  LEAD_IN,
  LETTERHEAD_LINE,
  ORDER_NUMBER_LINE,
  TITLE_END,
  TITLE_REMARK_LINE,
} from './document-cues.ts';
import { isBodyName } from './issuing-body.ts';

/** A line with the part of the document that it belongs to. */
export interface MarkedLine {
  readonly kind: BlockKind;
  readonly line: TextLine;
}

/** The texts of the lines of one kind, in order. */
export const linesOf = (marked: readonly MarkedLine[], kind: BlockKind): readonly string[] =>
  marked.filter((line) => line.kind === kind).map(({ line }) => line.text);

/** Title lines are short; a longer line without a full stop is text. */
const LONGEST_TITLE_LINE = 90;
/** More short lines than this are no title but a list. */
const MAX_TITLE_LINES = 10;
const LONGEST_ADDRESSEES = 600;

/** Marks the lines above the first label: letterhead, number, title, addressees, preamble. */
export const frontMatter = (lines: readonly TextLine[]): readonly MarkedLine[] => {
  const marked: MarkedLine[] = [];
  let inText = false;
  let titleLines = 0;
  const stated = lines.findLastIndex(({ given }) => isHeadReading(given));
  for (const [at, line] of lines.entries()) {
    if (at > stated && endsHead(line)) break;
    inText ||= titleLines > MAX_TITLE_LINES || isTableBelowTitle(line, marked.at(-1));
    const kind: BlockKind = isHeadReading(line.given)
      ? line.given
      : inText
        ? textKind(line.text)
        : headKind(line.text, lines[at + 1]?.text);
    titleLines = kind === 'title' ? titleLines + 1 : 0;
    inText ||= kind === 'preamble' || kind === 'addressees';
    marked.push({ kind, line });
  }
  return marked;
};

const endsHead = ({ label, given }: TextLine): boolean => label !== null || isTailReading(given);

/** A table above the title is a letterhead, or what a web page tells of its document; below it, it is text. */
const isTableBelowTitle = ({ isTableRow }: TextLine, before: MarkedLine | undefined): boolean =>
  isTableRow && TITLE_END.test(before?.line.text ?? '');

/** What a line above the text is, by the first cue that fits; any other short line is part of the title. */
const HEAD_CUES: readonly (readonly [BlockKind, (text: string) => boolean])[] = [
  ['letterhead', (text) => ANNEX_MARK.test(text)],
  ['doc_number', (text) => DOCUMENT_NUMBER_LINE.test(text) || ORDER_NUMBER_LINE.test(text)],
  ['letterhead', (text) => LETTERHEAD_LINE.test(text) && !text.includes('关于')],
  ['issue_note', (text) => DATE_LINE.test(text) || ISSUE_NOTE_LINE.test(text)],
  ['title', (text) => TITLE_REMARK_LINE.test(text)],
  ['addressees', (text) => isAddressees(text)],
  ['preamble', (text) => endsSentence(text) || text.length > LONGEST_TITLE_LINE],
];

const headKind = (text: string, next: string | undefined): BlockKind => {
  const cue = HEAD_CUES.find(([, fits]) => fits(text));
  if (cue !== undefined) return cue[0];
  return isBodyName(text) && !TITLE_END.test(text) && !continuesTitle(next) ? 'letterhead' : 'title';
};

const continuesTitle = (next: string | undefined): boolean =>
  next !== undefined && (next.startsWith('关于') || (isBodyName(next) && !TITLE_END.test(next)));

/** Below the first sentence only a second number or remark can stand; all else is text. */
const textKind = (text: string): BlockKind => (isAddressees(text) ? 'addressees' : 'preamble');

const isAddressees = (text: string): boolean =>
  text.length <= LONGEST_ADDRESSEES && ADDRESSEES_LINE.test(text) && !LEAD_IN.test(text);

import type { BlockKind } from '../../model/document.ts';
import { isRole, isTailReading } from '../lines/given-lines.ts';
import type { TextLine } from '../lines/text-line.ts';
import { ANNEX_LINE, ANNEX_MARK, CONTACT_LINE, DATE_LINE, DISTRIBUTION_LINE } from './document-cues.ts';
import { isBareHeading } from '../outline/heading.ts';
import type { MarkedLine } from './front-matter.ts';
import { isBodyName } from './issuing-body.ts';

/** A name and the date on one line: 国务院办公厅 2018年12月4日. */
const SIGNED_LINE = /^[\u4e00-\u9fff（）()、\s]{2,60}?\s+\d{4}年\d{1,2}月\d{1,2}日$/;
/** Lines between a signature and its date. */
const SIGNATURE_LINES = 8;
/**
 * The paragraph that closes a document speaks of the document itself or to all who received it; it belongs to
 * no clause.
 */
const CLOSING =
  /^(?:各[^，。；：]{2,60}(?:要|应|须|可)|.{0,12}各(?:地区|级|单位|部门)[^，。；：]{0,40}(?:要|应)|本(?:意见|办法|细则|方案|通知|通告|公告|措施|规定|政策|决定|文件|规划|计划|条例)|以上|上述|此前|过去|原|请各|请认真|特此|此令|此复|专此)/;

/**
 * Marks the lines after the last clause: closing, list of annexes, signature and date, notes of distribution.
 *
 * @param lines - the lines after the one with the last label of a clause
 * @param clause - that line, or null where there is none
 * @param mayClose - whether a paragraph without label can be a closing (in a statute it is a 款)
 */
export const tailMatter = (
  lines: readonly TextLine[],
  clause: TextLine | null,
  mayClose: boolean,
): readonly MarkedLine[] => {
  const cue = lines.findIndex((_, at) => cueKind(lines, at) !== null);
  const tailStart = cue < 0 ? lines.length : cue;
  const closingStart = mayClose ? closingAt(lines.slice(0, tailStart), clause) : tailStart;
  const marked: MarkedLine[] = lines
    .slice(closingStart, tailStart)
    .map((line) => ({ kind: 'closing', line }));
  let kind: BlockKind = 'closing';
  for (const [offset, line] of lines.slice(tailStart).entries()) {
    kind =
      cueKind(lines, tailStart + offset) ??
      (kind === 'annexes' || kind === 'closing' ? kind : 'distribution');
    marked.push({ kind, line });
  }
  return marked;
};

/** Where the closing begins; a heading alone on its line keeps the paragraph below it. */
const closingAt = (lines: readonly TextLine[], clause: TextLine | null): number => {
  const labelled = lines.findLastIndex(({ label }) => label !== null);
  const head = lines[labelled] ?? clause;
  const first = labelled + 1 + (head !== null && isBareHeading(head) ? 1 : 0);
  let start = lines.length;
  while (start > first && isClosing(lines[start - 1])) start -= 1;
  return start;
};

const isClosing = (line: TextLine | undefined): boolean => line?.label === null && CLOSING.test(line.text);

const cueKind = (lines: readonly TextLine[], at: number): BlockKind | null => {
  const given = lines[at]?.given ?? null;
  if (isTailReading(given)) return given;
  return given === 'text' || isRole(given) ? null : printedCue(lines, at);
};

const printedCue = (lines: readonly TextLine[], at: number): BlockKind | null => {
  const line = lines[at];
  if (line === undefined) return null;
  const { text } = line;
  if (ANNEX_LINE.test(text) || ANNEX_MARK.test(text)) return 'annexes';
  if (DATE_LINE.test(text) || SIGNED_LINE.test(text)) return 'signature';
  if (isBodyName(text) && signatureFollows(lines, at)) return 'signature';
  if (DISTRIBUTION_LINE.test(text) || CONTACT_LINE.test(text)) return 'distribution';
  return null;
};

/** A name signs where only names and a date follow, or nothing at all. */
const signatureFollows = (lines: readonly TextLine[], at: number): boolean => {
  for (const { text } of lines.slice(at + 1, at + 1 + SIGNATURE_LINES)) {
    if (DATE_LINE.test(text) || DISTRIBUTION_LINE.test(text)) return true;
    if (!isBodyName(text)) return false;
  }
  return true;
};

import type { BlockKind } from '../../model/document.ts';
import type { TextLine } from '../lines/text-line.ts';
import { ANNEX_LINE, ANNEX_MARK, CONTACT_LINE, DATE_LINE, DISTRIBUTION_LINE } from './document-cues.ts';
import type { MarkedLine } from './front-matter.ts';
import { isBodyName } from './issuing-body.ts';

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
 * @param mayClose - whether a paragraph without label can be a closing (in a statute it is a 款)
 */
export const tailMatter = (lines: readonly TextLine[], mayClose: boolean): readonly MarkedLine[] => {
  const cue = lines.findIndex((_, at) => cueKind(lines, at) !== null);
  const tailStart = cue < 0 ? lines.length : cue;
  let closingStart = tailStart;
  if (mayClose) {
    while (closingStart > 0 && isClosing(lines[closingStart - 1])) closingStart -= 1;
  }
  const marked: MarkedLine[] = lines
    .slice(closingStart, tailStart)
    .map((line) => ({ kind: 'closing', line }));
  let kind: BlockKind = 'closing';
  for (let at = tailStart; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    kind = cueKind(lines, at) ?? (kind === 'annexes' ? kind : 'distribution');
    marked.push({ kind, line });
  }
  return marked;
};

const isClosing = (line: TextLine | undefined): boolean =>
  line !== undefined && line.label === null && CLOSING.test(line.text);

const cueKind = (lines: readonly TextLine[], at: number): BlockKind | null => {
  const line = lines[at];
  if (line === undefined) return null;
  const { text } = line;
  if (ANNEX_LINE.test(text) || ANNEX_MARK.test(text)) return 'annexes';
  if (DATE_LINE.test(text)) return 'signature';
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

import type { Repair } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { sourceSpan } from '../../model/span.ts';
import { DATE_LINE } from '../blocks/document-cues.ts';
import { isBodyName } from '../blocks/issuing-body.ts';
import { readLabel } from '../numbering/read-label.ts';
import type { ReadLine } from './build-paragraph.ts';
import { labelCuts } from './label-cuts.ts';
import { slicePassage, type Passage } from './passage.ts';
import { blankBreaks, sorted, unbrokenCuts } from './unbroken-cuts.ts';

/** Line-start labels from which on the lines of a text can be trusted. */
const MIN_LABELLED_LINES = 2;
/** The deepest rank that counts for that: （一） and 第一条. */
const DEEPEST_TRUSTED = 5;

/**
 * Cuts lines apart where a text lost its line breaks (pasted, or taken from a web page). A text without any
 * labelled lines is cut at labels that count 1, 2, 3; elsewhere a label inside a line begins a line where the
 * labels at the beginnings of lines leave a gap for it.
 */
export const ungluedLines = (lines: readonly ReadLine[]): readonly ReadLine[] =>
  hasTrustedLines(lines)
    ? filledGaps(lines)
    : filledGaps(lines.flatMap((line) => cutLine(line, unbrokenCuts(cuttableText(line)))));

/** A row of a table is one line, whatever its cells hold. */
const cuttableText = ({ passage, isTableRow }: ReadLine): string => (isTableRow ? '' : passage.text);

const hasTrustedLines = (lines: readonly ReadLine[]): boolean =>
  lines.filter((line) => (readLabel(cuttableText(line))?.rank ?? Infinity) <= DEEPEST_TRUSTED).length >=
  MIN_LABELLED_LINES;

const filledGaps = (lines: readonly ReadLine[]): readonly ReadLine[] => {
  if (!hasTrustedLines(lines)) return lines;
  const texts = lines.map(cuttableText);
  const cuts = labelCuts(texts);
  const lostBreaks = cuts.size >= MIN_GLUED_LINES;
  return lines.flatMap((line, at) => {
    const labels = cuts.get(at) ?? [];
    const isGlued = labels.length > 0 || (lostBreaks && opensSection(line));
    const blanks = isGlued ? blankBreaks(line.passage.text, labels) : [];
    return cutLine(line, sorted([...labels, ...blanks, ...signatureCut(cuttableText(line), texts[at + 1])]));
  });
};

/** Glued lines from which on a blank behind the heading of a section stands for a lost line break. */
const MIN_GLUED_LINES = 2;

const opensSection = (line: ReadLine): boolean =>
  (readLabel(cuttableText(line))?.rank ?? Infinity) < DEEPEST_TRUSTED;

/** …落实到位。某市人民政府 above a date: the signature began a line of its own. */
const signatureCut = (text: string, next: string | undefined): readonly number[] => {
  if (next === undefined || !DATE_LINE.test(next)) return [];
  const end = text.lastIndexOf('。') + 1;
  return end > 0 && end < text.length && isBodyName(text.slice(end)) ? [end] : [];
};

/** The parts of a line between cuts, each with what was left out in it. */
const cutLine = (line: ReadLine, cuts: readonly number[]): readonly ReadLine[] => {
  if (cuts.length === 0) return [line];
  const { passage, span, repairs } = line;
  const parts = [0, ...cuts].flatMap((from, at) => {
    const printed = passage.text.slice(from, cuts[at]);
    const start = from + (printed.length - printed.trimStart().length);
    const end = from + printed.trimEnd().length;
    return start < end ? [slicePassage(passage, start, end)] : [];
  });
  const inParts = repairsOfParts(parts, repairs);
  return parts.map((part, at) => {
    const isFirst = at === 0;
    const start = isFirst ? span.start : startOf(part, span.start);
    const end = at === parts.length - 1 ? span.end : (part.pieces.at(-1)?.source.end ?? start);
    return {
      span: sourceSpan(start, Math.max(start, end)),
      indent: isFirst ? line.indent : 0,
      blankBefore: isFirst ? line.blankBefore : 0,
      passage: part,
      marked: line.marked && parts.length === 1,
      isTableRow: false,
      repairs: [...(isFirst ? [] : [breakBefore(part, start)]), ...(inParts[at] ?? [])],
    };
  });
};

/** The break that was lost in front of a part; which labels count is a choice, so it is never sure. */
const breakBefore = ({ text }: Passage, position: number): Repair => ({
  kind: 'lost_line_break',
  source: sourceSpan(position, position),
  before: '',
  after: '\n',
  certainty: 'probable',
  rule: ruleId(readLabel(text) === null ? 'break.before-line' : 'break.before-label'),
});

const startOf = ({ pieces }: Passage, otherwise: number): number => pieces[0]?.source.start ?? otherwise;

/** The repairs of a line, which are in order, by the part that they lie in. */
const repairsOfParts = (
  parts: readonly Passage[],
  repairs: readonly Repair[],
): readonly (readonly Repair[])[] => {
  let left = 0;
  return parts.map((_, at) => {
    const next = parts[at + 1];
    const end = next === undefined ? Infinity : startOf(next, Infinity);
    const first = left;
    while ((repairs[left]?.source.start ?? Infinity) < end) left += 1;
    return repairs.slice(first, left);
  });
};

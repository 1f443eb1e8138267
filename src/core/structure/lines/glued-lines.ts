import { sourceSpan } from '../../model/span.ts';
import { readLabel } from '../numbering/read-label.ts';
import type { ReadLine } from './build-paragraph.ts';
import { labelCuts } from './label-cuts.ts';
import { slicePassage } from './passage.ts';
import { unbrokenCuts } from './unbroken-cuts.ts';

/** Line-start labels from which on the lines of a text can be trusted. */
const MIN_LABELLED_LINES = 2;
/** The deepest rank that counts for that: （一） and 第一条. */
const DEEPEST_TRUSTED = 5;

/**
 * Cuts lines apart where a text lost its line breaks (pasted, or taken from a web page). A text without any
 * labelled lines is cut at labels that count 1, 2, 3; elsewhere a label inside a line begins a line where the
 * labels at the beginnings of lines leave a gap for it.
 */
export const ungluedLines = (lines: readonly ReadLine[]): readonly ReadLine[] => {
  const labelled = lines.filter(
    ({ passage }) => (readLabel(passage.text)?.rank ?? Infinity) <= DEEPEST_TRUSTED,
  );
  if (labelled.length < MIN_LABELLED_LINES) {
    return lines.flatMap((line) => cutLine(line, unbrokenCuts(line.passage.text)));
  }
  const cuts = labelCuts(lines.map(({ passage }) => passage.text));
  return lines.flatMap((line, at) => cutLine(line, cuts.get(at) ?? []));
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
  let left = 0;
  return parts.map((part, at) => {
    const start = at === 0 ? span.start : (part.pieces[0]?.source.start ?? span.start);
    const next = parts[at + 1]?.pieces[0]?.source.start;
    const end = next === undefined ? span.end : (part.pieces.at(-1)?.source.end ?? span.end);
    const first = left;
    while (left < repairs.length && (repairs[left]?.source.start ?? 0) < (next ?? Infinity)) left += 1;
    return {
      span: sourceSpan(start, Math.max(start, end)),
      indent: at === 0 ? line.indent : 0,
      blankBefore: at === 0 ? line.blankBefore : 0,
      passage: part,
      marked: at === 0 && line.marked && parts.length === 1,
      repairs: repairs.slice(first, left),
    };
  });
};

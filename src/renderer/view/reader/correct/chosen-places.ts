import { lineAnchor, type Anchor } from '../../../../core/model/anchor.ts';
import { lineIndexAt, type SourceLine } from '../source-lines.ts';
import type { SourceRange } from '../source-marks.ts';

/** Lines that one decision may concern at once. */
const MOST_PLACES = 500;

/**
 * The places that a choice of text means: where it begins, which may be inside a line, and the beginning of
 * every further line that it reaches into. Blank lines are none.
 */
export const chosenPlaces = (
  text: string,
  lines: readonly SourceLine[],
  { start, end }: SourceRange,
): readonly Anchor[] => {
  const first = lineIndexAt(lines, start);
  const last = lineIndexAt(lines, Math.max(start, end - 1));
  return lines.slice(first, Math.min(last + 1, first + MOST_PLACES)).flatMap((line, at) => {
    const isInside = at === 0 && text.slice(line.start, start).trim() !== '';
    return (isInside ? lineAnchor(text, start) : null) ?? lineAnchor(text, line.start) ?? [];
  });
};

/** The nearest line with text, so many steps from the one that holds the offset; null beyond either end. */
export const lineBeside = (
  text: string,
  lines: readonly SourceLine[],
  offset: number,
  step: 1 | -1,
): SourceLine | null => {
  for (let at = lineIndexAt(lines, offset) + step; ; at += step) {
    const line = lines[at];
    if (line === undefined) return null;
    if (text.slice(line.start, line.end).trim() !== '') return line;
  }
};

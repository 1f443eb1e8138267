import { firstIndexWhere } from '../../../core/model/first-index.ts';

/** One line of a source text. Offsets count in the whole text; `end` leaves out the line break. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, empty ones too, so that numbers are those of the file. */
export const sourceLines = (text: string): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ number: lines.length + 1, start, end: index });
    start = index + lineBreak.length;
  }
  lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
};

/** Index of the line that holds the offset. */
export const lineIndexAt = (lines: readonly SourceLine[], offset: number): number =>
  Math.max(0, firstIndexWhere(lines, ({ start }) => start > offset) - 1);

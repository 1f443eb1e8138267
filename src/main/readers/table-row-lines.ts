import { joinLaidOutLines, markedLine, unbrokenLine, type LaidOutLine } from './laid-out-line.ts';

const isBlankLine = ({ text }: LaidOutLine): boolean => text.trim() === '';

/** A row on one line; where only one cell holds text, as in tables made for layout, its paragraphs stay lines. */
export const tableRowLines = (cells: readonly (readonly LaidOutLine[])[]): readonly LaidOutLine[] => {
  const filled = cells.filter((lines) => !lines.every(isBlankLine));
  const [only] = filled;
  if (filled.length <= 1) {
    const lines = (only ?? []).filter((line) => !isBlankLine(line));
    return cells.length === 1 ? lines : lines.map((line) => markedLine(line, { kind: 'table_row' }));
  }
  const joined = cells.map((lines) =>
    unbrokenLine(
      joinLaidOutLines(
        lines.filter((line) => !isBlankLine(line)),
        ' ',
      ),
    ),
  );
  return [markedLine(joinLaidOutLines(joined, '\t'), { kind: 'table_row' })];
};

import { readLabel } from '../numbering/read-label.ts';
import type { ReadLine } from './build-paragraph.ts';

/**
 * Takes back rows that are no table. A table has two rows at least: one alone is a line of text whose parts stand
 * far apart, as in a signature. Nor is 一、 with its heading behind a tab a row, unless the rows beside it have more
 * cells, or 第一章 总\t则, which fills its line: a number and its text are what a line consists of.
 */
export const withTables = (lines: readonly ReadLine[]): readonly ReadLine[] =>
  lines.map((line, at) =>
    line.isTableRow && !isRow(line, [lines[at - 1], lines[at + 1]]) ? { ...line, isTableRow: false } : line,
  );

const isRow = (line: ReadLine, beside: readonly (ReadLine | undefined)[]): boolean => {
  const rows = beside.filter((other) => other?.isTableRow === true);
  return rows.length > 0 && !(isLabelled(line) && rows.every((row) => row === undefined || isLabelled(row)));
};

/** Two cells, of which the first is a label, or begins with that of a chapter. */
const isLabelled = ({ passage }: ReadLine): boolean => {
  const [first, second, third] = passage.text.split('\t');
  if (first === undefined || second === undefined || third !== undefined) return false;
  const label = readLabel(first);
  return label !== null && (label.rank <= CHAPTER_RANK || label.printed === first.trim());
};

/** 编, 章 and 节; nothing else has a heading of two characters. */
const CHAPTER_RANK = 3;

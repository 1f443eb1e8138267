import type { PendingMark, TextLayout } from './text-layout.ts';

/** A mark on part of a line, in its own offsets. */
export interface LineMark {
  readonly mark: PendingMark;
  readonly start: number;
  readonly end: number;
}

/** A paragraph or table row on its way into the text. Line breaks inside are the author's. */
export interface LaidOutLine {
  readonly text: string;
  readonly marks: readonly LineMark[];
}

/** The line with a mark on all of it. */
export const markedLine = (line: LaidOutLine, mark: PendingMark): LaidOutLine => ({
  text: line.text,
  marks: [...line.marks, { mark, start: 0, end: line.text.length }],
});

/** One line after the other on a single line. */
export const joinLaidOutLines = (lines: readonly LaidOutLine[], separator: string): LaidOutLine => {
  let text = '';
  const marks: LineMark[] = [];
  lines.forEach((line, at) => {
    if (at > 0) text += separator;
    const offset = text.length;
    for (const { mark, start, end } of line.marks)
      marks.push({ mark, start: start + offset, end: end + offset });
    text += line.text;
  });
  return { text, marks };
};

/** The line on one physical line. */
export const unbrokenLine = (line: LaidOutLine): LaidOutLine => ({
  text: line.text.replace(/[\r\n]/g, ' '),
  marks: line.marks,
});

/** Appends lines to a text, each on its own line. */
export const appendLines = (layout: TextLayout, lines: readonly LaidOutLine[]): void => {
  for (const { text, marks } of lines) {
    const at = layout.length;
    layout.append(`${text}\n`);
    for (const { mark, start, end } of marks) layout.mark(mark, at + start, at + end);
  }
};

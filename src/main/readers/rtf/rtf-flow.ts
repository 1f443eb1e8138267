import { joinLaidOutLines, markedLine, type LaidOutLine, type LineMark } from '../laid-out-line.ts';
import { labelledLine } from '../numbering/labelled-line.ts';
import type { PendingMark } from '../text-layout.ts';
import { tableRowLines } from '../table-row-lines.ts';

/** Bullets are signs, also those of symbol fonts in the private use area. */
const BULLET = /^[^\p{L}\p{N}①-⑳㈠-㈩]*$/u;

/** Collects the paragraphs and table rows of one text: the body, a note, a frame. */
export class RtfFlow {
  readonly #lines: LaidOutLine[] = [];
  readonly #frames: LaidOutLine[] = [];
  #cells: (readonly LaidOutLine[])[] = [];
  #cell: LaidOutLine[] = [];
  #text = '';
  #marks: LineMark[] = [];
  #label = '';
  /** Paragraphs with a printed number. */
  labels = 0;

  append(text: string): void {
    this.#text += text;
  }

  appendMarked(text: string, mark: PendingMark): void {
    const start = this.#text.length;
    this.#text += text;
    this.#marks.push({ mark, start, end: this.#text.length });
  }

  /** The number in front of the paragraph, as the writer worked it out (`\listtext`), with its separator. */
  setLabel(printed: string): void {
    this.#label = printed;
  }

  /** Lines of a frame that is tied to this paragraph; they follow it. */
  addFrame(lines: readonly LaidOutLine[]): void {
    this.#frames.push(...lines.map((line) => markedLine(line, { kind: 'text_box' })));
  }

  endParagraph(inTable: boolean, mark: PendingMark | null = null): void {
    const line = this.#takeLine();
    (inTable ? this.#cell : this.#lines).push(mark === null ? line : markedLine(line, mark));
    if (!inTable) this.#lines.push(...this.#frames.splice(0));
  }

  endCell(): void {
    if (this.#text !== '') this.#cell.push(this.#takeLine());
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#text !== '' || this.#cell.length > 0) this.endCell();
    this.#lines.push(...tableRowLines(this.#cells), ...this.#frames.splice(0));
    this.#cells = [];
  }

  finish(): readonly LaidOutLine[] {
    if (this.#cells.length > 0) this.endRow();
    if (this.#text !== '' || this.#label !== '') this.endParagraph(false);
    return [...this.#lines, ...this.#cell, ...this.#frames];
  }

  #takeLine(): LaidOutLine {
    const line = { text: this.#text, marks: this.#marks };
    const printed = this.#label;
    this.#text = '';
    this.#marks = [];
    this.#label = '';
    const label = printed.trim();
    if (label === '') return line;
    if (BULLET.test(label)) return joinLaidOutLines([{ text: '• ', marks: [] }, line], '');
    this.labels += 1;
    const suffix = printed.endsWith('\t') ? 'tab' : printed.endsWith(' ') ? 'space' : 'nothing';
    return labelledLine({ label, suffix, isBullet: false }, line);
  }
}

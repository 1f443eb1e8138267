import type { SourceRange } from './source-marks.ts';

const LINE = '[data-passage^="line/"]';

/** Offset at which a line begins, from its key: `line/120`, or `line/120/superior` where two texts are shown. */
const startOfKey = ({ dataset }: HTMLElement): number =>
  Number.parseInt(dataset['passage']?.slice('line/'.length) ?? '', 10);

/** Offset in the source text of a point of the page; null where it is not in the text. */
const offsetAt = (container: Node, offset: number): number | null => {
  const element = container instanceof Element ? container : container.parentElement;
  const line = element?.closest<HTMLElement>(LINE);
  if (!line) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(container, offset);
  return startOfKey(line) + before.toString().length;
};

/** Offset in the source text of the words at a point of the window, CSS pixels; null where none are. */
export const offsetAtPoint = (x: number, y: number): number | null => {
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? null : offsetAt(caret.offsetNode, caret.offset);
};

/** Offset at which the line begins that an element of the source text belongs to. */
export const lineStartOf = (element: Element): number | null => {
  const line = element.closest('.source-row')?.querySelector<HTMLElement>(LINE);
  return line ? startOfKey(line) : null;
};

/** The selected range of the source text; null where nothing is selected, or not in the text. */
export const selectedRange = (selection: Selection | null): SourceRange | null => {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  if (start === null) return null;
  return { start, end: offsetAt(range.endContainer, range.endOffset) ?? start + selection.toString().length };
};

/** Where a person clicked in the source text; null where that was not in its words. */
export const caretOffset = (selection: Selection | null): number | null =>
  selection?.anchorNode && selection.isCollapsed
    ? offsetAt(selection.anchorNode, selection.anchorOffset)
    : null;

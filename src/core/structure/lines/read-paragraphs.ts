import type { Repair } from '../../model/document.ts';
import { sourceSpan } from '../../model/span.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { readLabel } from '../numbering/read-label.ts';
import { buildParagraph, removalOf, type ReadLine } from './build-paragraph.ts';
import { ungluedLines } from './glued-lines.ts';
import { isPrintersBreak, type LineBreak } from './join-lines.ts';
import { layoutMarks, type LayoutMarks, type SourceLayout } from './layout-marks.ts';
import { lineLayout, type LineLayout } from './line-layout.ts';
import { isMarkedHeading, markupResidue } from './markup.ts';
import { furnitureRule, isBareNumber } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import { editPassage, keptPassage, passageSource, type Passage } from './passage.ts';
import { printedWidth } from './punctuation.ts';
import { sourceLines, type SourceLine } from './source-line.ts';
import { tableOfContents } from './table-of-contents.ts';
import { withTrustedLabels } from './trusted-labels.ts';

/** A file's paragraphs, and the furniture that was left out of them. */
export interface ReadParagraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Repair[];
}

/** Reads the lines of a source into paragraphs: furniture and markup left out, broken lines joined, slips repaired. */
export const readParagraphs = (source: string, fileLayout?: SourceLayout): ReadParagraphs => {
  const marks = layoutMarks(source, fileLayout);
  const all = ungluedLines(sourceLines(source));
  const contents = new Set(tableOfContents(all));
  const furniture = all.flatMap((line, at) => {
    const rule = contents.has(line)
      ? 'furniture.table-of-contents'
      : (marks.lineRule(line) ?? furnitureRule(line.text) ?? pageNumberRule(all, at));
    return rule === null ? [] : [removalOf(source, line.span, 'page_furniture', rule)];
  });
  const left = new Set(furniture.map((repair) => repair.source.start));
  const lines = all.filter((line) => !left.has(line.span.start));
  const read = lines.map((line) => readLine(source, line, marks));
  // a line of nothing but markup (***) is a rule on the page
  const [blank, filled] = [read.filter(isEmpty), read.filter((line) => !isEmpty(line))];
  return {
    paragraphs: withTrustedLabels(
      joined(filled, lineLayout(lines), marks).map((group) => buildParagraph(source, group)),
    ),
    furniture: [...furniture, ...blank.flatMap(({ repairs }) => repairs)],
  };
};

const isEmpty = ({ passage }: ReadLine): boolean => passage.text === '';

/** The lines of each paragraph. */
const joined = (
  lines: readonly ReadLine[],
  layout: LineLayout,
  marks: LayoutMarks,
): readonly (readonly ReadLine[])[] => {
  const groups: ReadLine[][] = [];
  const reached = new Map<NumberingStyle, number>();
  let openText = '';
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const { text } = line.passage;
    const isContinued =
      last !== undefined &&
      (marks.isWrap(sourceSpan(last.line.span.end, line.line.span.start)) ||
        isPrintersBreak(breakBetween(openText, last, line, reached), layout, marks.knowsBreaks));
    if (isContinued) open?.push(line);
    else groups.push([line]);
    openText = edges(isContinued ? openText + text : text);
    const label = isContinued ? null : readLabel(openText);
    if (label !== null) reached.set(label.style, label.value);
  }
  return groups;
};

const breakBetween = (
  paragraph: string,
  last: ReadLine,
  next: ReadLine,
  reached: ReadonlyMap<NumberingStyle, number>,
): LineBreak => ({
  paragraph,
  label: readLabel(paragraph),
  lastLine: last.passage.text,
  next: next.passage.text,
  nextIndent: next.line.indent,
  marked: next.marked || last.marked,
  reached,
});

/** As much of a paragraph as decides whether it goes on: a file without any full stop must not cost its square. */
const EDGE = 300;
const edges = (text: string): string =>
  text.length <= 2 * EDGE ? text : text.slice(0, EDGE) + text.slice(-EDGE);

/** Lines beside a page number are text, not cells of a table. */
const MIN_TEXT_WIDTH = 12;

/** A bare number is a page number after a field code, or alone between lines of text. */
const pageNumberRule = (lines: readonly SourceLine[], at: number): string | null => {
  const line = lines[at];
  if (line === undefined || !isBareNumber(line.text)) return null;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before !== undefined && furnitureRule(before.text) === 'furniture.page-field')
    return 'furniture.page-number';
  const isText = (other: SourceLine | undefined) =>
    other === undefined || printedWidth(other.text) >= MIN_TEXT_WIDTH;
  const isAlone = line.blankBefore > 0 && (after === undefined || after.blankBefore > 0);
  return isAlone && isText(before) && isText(after) ? 'furniture.page-number' : null;
};

const readLine = (source: string, line: SourceLine, marks: LayoutMarks): ReadLine => {
  const whole = keptPassage(source, line.span);
  const furniture = marks.furnitureIn(line);
  const kept = editPassage(whole, furniture);
  const residue = markupResidue(kept.text);
  const repairs = [
    ...furniture.map(({ start, end, rule }) =>
      removalOf(source, passageSource(whole, start, end), 'page_furniture', rule),
    ),
    ...residue.map((edit) =>
      removalOf(source, passageSource(kept, edit.start, edit.end), 'markup', 'markup.residue'),
    ),
  ];
  const bare = editPassage(kept, residue);
  return { line, passage: trimmed(bare), marked: isMarkedHeading(line.text), repairs };
};

const trimmed = (passage: Passage): Passage => {
  const lead = passage.text.length - passage.text.trimStart().length;
  const end = passage.text.trimEnd().length;
  return editPassage(passage, [
    ...(lead > 0 && lead < passage.text.length ? [{ start: 0, end: lead, after: '' }] : []),
    ...(end < passage.text.length ? [{ start: end, end: passage.text.length, after: '' }] : []),
  ]);
};

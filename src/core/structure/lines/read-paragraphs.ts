import type { GivenReadings } from '../../model/correction.ts';
import type { Repair } from '../../model/document.ts';
import { sourceSpan, type SourceSpan } from '../../model/span.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { readLabel, type Label } from '../numbering/read-label.ts';
import { buildParagraph, removalOf, type ReadLine } from './build-paragraph.ts';
import { givenFurniture, givenLabel, isGivenText, linesCutAt, NO_READINGS } from './given-lines.ts';
import { ungluedLines } from './glued-lines.ts';
import { isPrintersBreak, type LineBreak } from './join-lines.ts';
import { layoutMarks, type LayoutMarks, type SourceLayout } from './layout-marks.ts';
import { lineLayout, type LineLayout } from './line-layout.ts';
import { isMarkedHeading, markupResidue } from './markup.ts';
import { furnitureRules } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import { editPassage, keptPassage, passageSource, type Passage } from './passage.ts';
import { sourceLines, type SourceLine } from './source-line.ts';
import { CHARACTER_RULES, MAY_NEED_CHARACTER_RULES } from '../repair/character-rules.ts';
import { repairPassage } from '../repair/repair-passage.ts';
import { withTables } from './table-rows.ts';
import { withTrustedLabels } from './trusted-labels.ts';

/** A file's paragraphs, and the furniture that was left out of them. */
export interface ReadParagraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Repair[];
}

/**
 * Reads the lines of a source into paragraphs: furniture and markup left out, broken lines joined, slips repaired.
 *
 * @param given - what people say begins at an offset; taken as it is
 */
export const readParagraphs = (
  source: string,
  fileLayout?: SourceLayout,
  given: GivenReadings = NO_READINGS,
): ReadParagraphs => {
  const marks = layoutMarks(source, fileLayout);
  const furniture: Repair[] = [];
  const read: ReadLine[] = [];
  const leaveOut = (span: SourceSpan, rule: string): void => {
    furniture.push(removalOf(source, span, 'page_furniture', rule));
  };
  for (const line of linesCutAt(sourceLines(source), given)) {
    const rule = givenFurniture(line.span, given) ?? marks.lineRule(line);
    if (rule === null || isGivenText(line.span, given)) read.push(readLine(source, line, marks));
    else leaveOut(line.span, rule);
  }
  // a line of nothing but markup (***) is a rule on the page
  furniture.push(...read.filter(isEmpty).flatMap(({ repairs }) => repairs));
  const all = ungluedLines(withTables(read.filter((line) => !isEmpty(line))));
  const found = furnitureRules(all);
  const rules = all.map(({ span }, at) => (isGivenText(span, given) ? null : (found[at] ?? null)));
  const text = all.filter((_, at) => rules[at] === null);
  for (const [at, { span }] of all.entries()) {
    const rule = rules[at] ?? null;
    if (rule !== null) leaveOut(span, rule);
  }
  const paragraphs = joined(text, lineLayout(text), marks, given).map((group) =>
    buildParagraph(source, group),
  );
  return {
    paragraphs: withTrustedLabels(paragraphs).map((paragraph) => withReading(paragraph, given)),
    furniture,
  };
};

/** A paragraph whose first line a person has read: its label follows from that, trusted or not. */
const withReading = (paragraph: Paragraph, given: GivenReadings): Paragraph => {
  const stated = given.get(paragraph.source.start) ?? null;
  if (stated === null || stated === 'continuation') return paragraph;
  return { ...paragraph, given: stated, label: givenLabel(paragraph.text, stated) };
};

const isEmpty = ({ passage }: ReadLine): boolean => passage.text === '';

/** The lines of each paragraph. */
const joined = (
  lines: readonly ReadLine[],
  layout: LineLayout,
  marks: LayoutMarks,
  given: GivenReadings,
): readonly (readonly ReadLine[])[] => {
  const groups: ReadLine[][] = [];
  const reached = new Map<NumberingStyle, number>();
  let openText = '';
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const { text } = line.passage;
    const stated = given.get(line.span.start);
    const isContinued =
      last !== undefined &&
      (stated === undefined
        ? marks.isWrap(sourceSpan(last.span.end, line.span.start)) ||
          (!isBesideTable(last, line) &&
            isPrintersBreak(breakBetween(openText, last, line, reached), layout, marks.knowsBreaks))
        : stated === 'continuation');
    if (isContinued) open?.push(line);
    else groups.push([line]);
    openText = edges(isContinued ? openText + text : text);
    const label = isContinued ? null : openingLabel(openText, line);
    if (label !== null) reached.set(label.style, label.value);
  }
  return groups;
};

const isBesideTable = (last: ReadLine, next: ReadLine): boolean => last.isTableRow || next.isTableRow;

const openingLabel = (text: string, { isTableRow }: ReadLine): Label | null =>
  isTableRow ? null : readLabel(text);

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
  nextIndent: next.indent,
  marked: next.marked || last.marked,
  reached,
});

/** As much of a paragraph as decides whether it goes on: a file without any full stop must not cost its square. */
const EDGE = 300;
const edges = (text: string): string =>
  text.length <= 2 * EDGE ? text : text.slice(0, EDGE) + text.slice(-EDGE);

const readLine = (source: string, line: SourceLine, marks: LayoutMarks): ReadLine => {
  const whole = keptPassage(source, line.span);
  const furniture = marks.furnitureIn(line);
  const shown = editPassage(whole, furniture);
  const residue = markupResidue(shown.text);
  const bare = editPassage(shown, residue);
  const { passage, repairs: slips } = MAY_NEED_CHARACTER_RULES.test(bare.text)
    ? repairPassage(bare, CHARACTER_RULES, source)
    : { passage: bare, repairs: [] };
  const repairs = [
    ...furniture.map(({ start, end, rule }) =>
      removalOf(source, passageSource(whole, start, end), 'page_furniture', rule),
    ),
    ...slips,
    ...residue.map((edit) =>
      removalOf(source, passageSource(shown, edit.start, edit.end), 'markup', 'markup.residue'),
    ),
  ].sort((a, b) => a.source.start - b.source.start);
  const { span, indent, blankBefore } = line;
  return {
    span,
    indent,
    blankBefore,
    passage: trimmed(passage),
    marked: isMarkedHeading(shown.text),
    isTableRow: marks.isTableRow(line),
    repairs,
  };
};

const trimmed = (passage: Passage): Passage => {
  const lead = passage.text.length - passage.text.trimStart().length;
  const end = passage.text.trimEnd().length;
  return editPassage(passage, [
    ...(lead > 0 && lead < passage.text.length ? [{ start: 0, end: lead, after: '' }] : []),
    ...(end < passage.text.length ? [{ start: end, end: passage.text.length, after: '' }] : []),
  ]);
};

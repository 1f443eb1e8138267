import type { Repair } from '../../model/document.ts';
import { ruleId } from '../../model/ids.ts';
import { sourceSpan, type SourceSpan } from '../../model/span.ts';
import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { readLabel } from '../numbering/read-label.ts';
import { repairPassage } from '../repair/repair-passage.ts';
import { isPrintersBreak } from './join-lines.ts';
import { lineLayout } from './line-layout.ts';
import { isMarkedHeading, markupResidue } from './markup.ts';
import { furnitureRule, isBareNumber } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import { editPassage, joinPassages, keptPassage, passageSource, type Passage } from './passage.ts';
import { sourceLines, type SourceLine } from './source-line.ts';

/** A file's paragraphs, and the furniture that was left out of them. */
export interface ReadParagraphs {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Repair[];
}

interface ReadLine {
  readonly line: SourceLine;
  readonly passage: Passage;
  readonly marked: boolean;
  readonly repairs: readonly Repair[];
}

/** Reads the lines of a source into paragraphs: furniture and markup left out, broken lines joined, slips repaired. */
export const readParagraphs = (source: string): ReadParagraphs => {
  const all = sourceLines(source);
  const furniture = all.flatMap((line, at) => {
    const rule = furnitureRule(line.text) ?? pageNumberRule(all, at);
    return rule === null ? [] : [removal('page_furniture', rule, source, line.span)];
  });
  const left = new Set(furniture.map((repair) => repair.source.start));
  const lines = all.filter((line) => !left.has(line.span.start));
  const layout = lineLayout(lines);
  const reached = new Map<NumberingStyle, number>();
  const paragraphs: Paragraph[] = [];
  let open: ReadLine[] = [];
  let openText = '';
  for (const line of lines) {
    const read = readLine(source, line);
    if (read.passage.text === '') {
      // nothing but markup: its repairs go to the paragraph before
      const before = open.at(-1);
      if (before !== undefined)
        open[open.length - 1] = { ...before, repairs: [...before.repairs, ...read.repairs] };
      else furniture.push(...read.repairs);
      continue;
    }
    const last = open.at(-1);
    const continues =
      last !== undefined &&
      isPrintersBreak(
        {
          paragraph: openText,
          label: readLabel(openText),
          lastLine: last.line.text,
          next: read.passage.text,
          nextIndent: line.indent,
          marked: read.marked || last.marked,
          reached,
        },
        layout,
      );
    if (!continues && open.length > 0) paragraphs.push(paragraph(source, open));
    if (continues) open.push(read);
    else open = [read];
    openText = edges(continues ? openText + read.passage.text : read.passage.text);
    const label = continues ? null : readLabel(openText);
    if (label !== null) reached.set(label.style, label.value);
  }
  if (open.length > 0) paragraphs.push(paragraph(source, open));
  return { paragraphs, furniture };
};

/** As much of a paragraph as decides whether it goes on: a file without any full stop must not cost its square. */
const EDGE = 300;
const edges = (text: string): string =>
  text.length <= 2 * EDGE ? text : text.slice(0, EDGE) + text.slice(-EDGE);

/** A bare number after a field code, or between the two halves of a page, is a page number. */
const pageNumberRule = (lines: readonly SourceLine[], at: number): string | null => {
  const line = lines[at];
  if (line === undefined || !isBareNumber(line.text)) return null;
  const before = lines[at - 1];
  const afterField = before !== undefined && furnitureRule(before.text) === 'furniture.page-field';
  const alone = line.blankBefore > 0 && (lines[at + 1]?.blankBefore ?? 1) > 0;
  return afterField || alone ? 'furniture.page-number' : null;
};

const readLine = (source: string, line: SourceLine): ReadLine => {
  const kept = keptPassage(source, line.span);
  const residue = markupResidue(kept.text);
  const repairs = residue.map((edit) =>
    removal('markup', 'markup.residue', source, passageSource(kept, edit.start, edit.end)),
  );
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

const paragraph = (source: string, lines: readonly ReadLine[]): Paragraph => {
  const [first, ...rest] = lines;
  if (first === undefined) throw new RangeError('a paragraph has at least one line');
  const joins = rest.map((line, at) =>
    removal(
      'line_join',
      line.line.blankBefore > 0 ? 'join.page-break' : 'join.line-break',
      source,
      sourceSpan((lines[at] ?? first).line.span.end, line.line.span.start),
    ),
  );
  const repaired = repairPassage(joinPassages(lines.map((line) => line.passage)));
  return {
    ...repaired.passage,
    label: readLabel(repaired.passage.text),
    source: sourceSpan(first.line.span.start, (lines.at(-1) ?? first).line.span.end),
    blankBefore: first.line.blankBefore,
    markedHeading: first.marked,
    repairs: [...lines.flatMap((line) => line.repairs), ...joins, ...repaired.repairs],
  };
};

const removal = (kind: Repair['kind'], rule: string, source: string, span: SourceSpan): Repair => ({
  kind,
  source: span,
  before: source.slice(span.start, span.end),
  after: '',
  certainty: 'sure',
  rule: ruleId(rule),
});

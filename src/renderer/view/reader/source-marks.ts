import type { ElementType } from '../../../core/model/element.ts';
import type { DocumentCorrections, LineReading } from '../../../core/model/correction.ts';
import type { ElementId } from '../../../core/model/ids.ts';
import type { DocumentReport, ElementReport, RepairReport } from '../../../core/report/contract/contract.ts';
import { lineIndexAt, type SourceLine } from './source-lines.ts';

/** A range of the source text, half-open, UTF-16 code units. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of source text is marked as. */
export type SourceMark = SourceRange &
  (
    | {
        readonly kind: 'element';
        readonly type: ElementType;
        readonly id: ElementId;
        /** A person stated it. */
        readonly human: boolean;
      }
    | { readonly kind: 'repair'; readonly repair: RepairReport }
    | { readonly kind: 'citation' }
    | { readonly kind: 'label' }
    | { readonly kind: 'furniture' }
    /** A person said that the words are no element. */
    | { readonly kind: 'dismissed' }
    | { readonly kind: 'correction'; readonly reading: LineReading }
    /** Words that the other document of a comparison has otherwise, or has not. */
    | { readonly kind: 'change'; readonly change: 'changed' | 'only' }
    | { readonly kind: 'target' }
  );

/** A stretch of a line under one set of marks. */
export interface MarkedStretch extends SourceRange {
  readonly marks: readonly SourceMark[];
}

/** A missing character has no width in the source: it is shown on the character before its place. */
const shownRange = ({ start, end }: RepairReport): SourceRange =>
  start === end ? { start: Math.max(0, start - 1), end } : { start, end };

/** Most characters between a label and its heading: spaces, a line break, Markdown residue. */
const HEADING_GAP = 8;

/** End of label and heading in the source; a heading that a repair went through ends where its length says. */
const headingEnd = (text: string, start: number, label: string | null, heading: string | null): number => {
  const afterLabel = start + (label ?? '').length;
  if (heading === null) return afterLabel;
  const found = text.indexOf(heading, start);
  return (found === -1 || found > afterLabel + HEADING_GAP ? afterLabel : found) + heading.length;
};

/** Begins of sections and clauses with their headings: what a reader looks for first. */
const labelMarks = (report: DocumentReport, text: string): readonly SourceMark[] =>
  report.sections
    .flatMap((section) => [section, ...section.clauses])
    .flatMap(({ start, label, heading }): readonly SourceMark[] => {
      const end = headingEnd(text, start, label, heading);
      return end === start ? [] : [{ kind: 'label', start, end }];
    });

/** All marks of a document's reader view; of elements the shorter ones first, so that they are drawn inside. */
export const documentMarks = (
  report: DocumentReport,
  elements: readonly ElementReport[],
  text: string,
): readonly SourceMark[] => [
  ...elements
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ id, type, start, end, human }): SourceMark => ({
      kind: 'element',
      id,
      type,
      start,
      end,
      human: human === true,
    })),
  ...report.repairs.map((repair): SourceMark => ({
    kind: 'repair',
    repair,
    ...shownRange(repair),
  })),
  ...report.cites.map(({ start, end }): SourceMark => ({
    kind: 'citation',
    start,
    end,
  })),
  ...report.furniture.map(({ start, end }): SourceMark => ({
    kind: 'furniture',
    start,
    end,
  })),
  ...labelMarks(report, text),
];

/** Where people said what a line is, or that words are no element. */
export const correctionMarks = ({ places, elements }: DocumentCorrections): readonly SourceMark[] => [
  ...places.map(({ reading, source: { start, end } }): SourceMark => ({
    kind: 'correction',
    reading,
    start,
    end,
  })),
  ...elements
    .filter(({ element }) => element === null)
    .map(({ source: { start, end } }): SourceMark => ({ kind: 'dismissed', start, end })),
];

/** Marks by index of line, so that drawing one line never walks over all marks of the document. */
export const marksByLine = (
  lines: readonly SourceLine[],
  marks: readonly SourceMark[],
): ReadonlyMap<number, readonly SourceMark[]> => {
  const byLine = new Map<number, SourceMark[]>();
  for (const mark of marks) {
    const last = lineIndexAt(lines, Math.max(mark.start, mark.end - 1));
    for (let index = lineIndexAt(lines, mark.start); index <= last; index += 1) {
      const here = byLine.get(index);
      if (here) here.push(mark);
      else byLine.set(index, [mark]);
    }
  }
  return byLine;
};

/** Cuts a line wherever a mark begins or ends. Marks may reach beyond the line. */
export const markedStretches = (
  line: SourceRange,
  marks: readonly SourceMark[],
): readonly MarkedStretch[] => {
  const here = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
  const cuts = [...new Set([line.start, line.end, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= line.start && cut <= line.end)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? line.start;
    return {
      start,
      end,
      marks: here.filter((mark) => mark.start < end && mark.end > start),
    };
  });
};

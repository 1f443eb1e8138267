import { firstIndexWhere } from '../../model/first-index.ts';
import type { SourceMark, SourceText } from '../../model/source.ts';
import type { SourceSpan } from '../../model/span.ts';
import type { Edit } from './passage.ts';
import { isBlank, type SourceLine } from './source-line.ts';

/** What a file's layout says beside its text; a plain text says nothing. */
export type SourceLayout = Pick<SourceText, 'marks' | 'lineBreaks'>;

const NO_LAYOUT: SourceLayout = { marks: [], lineBreaks: 'unknown' };

type FurnitureMark = Extract<SourceMark, { readonly kind: 'furniture' }>;

/** A stretch of a line to leave out, and the rule by which it is furniture. */
export interface FurnitureEdit extends Edit {
  readonly rule: string;
}

/** What the reader of the file knew of its layout, asked by place. */
export interface LayoutMarks {
  /** Whether every line break ends a paragraph unless it is marked as a wrap. */
  readonly knowsBreaks: boolean;
  /** The rule by which the whole line is furniture, or null. */
  lineRule(line: SourceLine): string | null;
  /** Furniture inside a line that also holds text, e.g. the sign of a footnote; in offsets of the line. */
  furnitureIn(line: SourceLine): readonly FurnitureEdit[];
  /** Whether the line is a row of a table, as far as the reader of the file could tell. */
  isTableRow(line: SourceLine): boolean;
  /** Whether the line break inside the gap between two lines is known to be the printer's. */
  isWrap(gap: SourceSpan): boolean;
}

/** Makes the marks of a text ready to be asked; each question is a binary search. */
export const layoutMarks = (text: string, { marks, lineBreaks }: SourceLayout = NO_LAYOUT): LayoutMarks => {
  const furniture = marks.filter((mark): mark is FurnitureMark => mark.kind === 'furniture');
  const wraps = marks.filter(({ kind }) => kind === 'line_wrap');
  const tableRows = marks.filter(({ kind }) => kind === 'table_row');
  const isBlankRange = (start: number, end: number): boolean => [...text.slice(start, end)].every(isBlank);
  return {
    knowsBreaks: lineBreaks === 'known',
    lineRule: ({ span }) => {
      const inside = touching(furniture, span);
      const [first] = inside;
      if (first === undefined) return null;
      const starts = [...inside.map((mark) => mark.span.start), span.end];
      const ends = [span.start, ...inside.map((mark) => mark.span.end)];
      const isCovered = starts.every((start, at) => isBlankRange(ends[at] ?? start, start));
      return isCovered ? ruleOf(first) : null;
    },
    furnitureIn: ({ span }) =>
      touching(furniture, span).map((mark) => ({
        start: Math.max(0, mark.span.start - span.start),
        end: Math.min(span.end, mark.span.end) - span.start,
        after: '',
        rule: ruleOf(mark),
      })),
    isTableRow: ({ span }) => touching(tableRows, span).length > 0,
    isWrap: (gap) => touching(wraps, gap).length > 0,
  };
};

const ruleOf = ({ reason }: FurnitureMark): string => `furniture.${reason.replaceAll('_', '-')}`;

/** Marks that share a code unit with the span; they are in order and do not overlap. */
const touching = <Mark extends SourceMark>(marks: readonly Mark[], span: SourceSpan): readonly Mark[] => {
  const first = firstIndexWhere(marks, (mark) => mark.span.end > span.start);
  let end = first;
  while ((marks[end]?.span.start ?? span.end) < span.end) end += 1;
  return marks.slice(first, end);
};

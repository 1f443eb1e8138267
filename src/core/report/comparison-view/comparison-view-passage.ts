import type { SpanIndex } from '../../compare/span-index.ts';
import type { CanonicalMapping } from '../../import/canonical-mapping.ts';
import type { Unit } from '../../model/alignment.ts';
import type { KeptPassage } from '../../model/comparison.ts';
import type { Element, Obligation, ValueElement } from '../../model/element.ts';
import { firstIndexWhere } from '../../model/first-index.ts';
import type { ClauseId, ElementId } from '../../model/ids.ts';
import { canonicalSpan, overlap, textAt, type CanonicalSpan } from '../../model/span.ts';
import type { ClauseReferences } from '../clause-reference.ts';
import type { CounterpartPlace, Passage, TextRun } from './comparison-view.ts';

/** One document as the rows draw on it. */
export interface PassageSource {
  readonly text: string;
  readonly mapping: CanonicalMapping;
  readonly clauses: ClauseReferences;
  /** Passages to highlight, ascending, without overlaps. */
  readonly marks: readonly ElementMark[];
  readonly elements: SpanIndex<Element>;
  /** By duty: the duties of the other document that correspond to it. */
  readonly counterparts: ReadonlyMap<ElementId, readonly CounterpartDuty[]>;
  /** Its words that the other document has elsewhere. */
  readonly kept: SpanIndex<KeptPassage>;
}

/** A duty of the other document. */
export interface CounterpartDuty {
  readonly duty: Obligation;
  readonly values: readonly ValueElement[];
  readonly clause: ClauseId;
}

/** A passage of a document as a place to go to. */
export const placeOf = ({ clauses, mapping }: PassageSource, { clause, span }: Unit): CounterpartPlace => ({
  clause: clauses.of(clause),
  start: mapping.toSource(span).start,
});

/** Both documents as the rows draw on them. */
export interface RowSources {
  readonly reviewed: PassageSource;
  readonly superior: PassageSource;
}

/** The passage of an element that is highlighted: the value itself, or the modal word of an obligation. */
export interface ElementMark {
  readonly element: Element;
  readonly span: CanonicalSpan;
}

/** What is highlighted in a document. Where a value and a modal word overlap, the value is. */
export const elementMarks = (elements: readonly Element[], text: string): readonly ElementMark[] => {
  const marks: ElementMark[] = [];
  const rank = (element: Element): number => (element.type === 'obligation' ? 1 : 0);
  const candidates = elements
    .map((element) => ({ element, span: markedSpan(element, text) }))
    .sort((a, b) => rank(a.element) - rank(b.element));
  for (const { element, span } of candidates) {
    if (span === null || marks.some((mark) => overlap(mark.span, span) > 0)) continue;
    marks.push({ element, span });
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
};

const markedSpan = (element: Element, text: string): CanonicalSpan | null => {
  if (element.type !== 'obligation') return element.span;
  if (element.modalWord === null) return null;
  const start = text.indexOf(element.modalWord, element.context.start);
  return start < 0 || start >= element.span.end
    ? null
    : canonicalSpan(start, start + element.modalWord.length);
};

/** A stretch of a passage and whether the other side has it too. */
export interface ChangeStretch {
  readonly span: CanonicalSpan;
  readonly change: TextRun['change'];
}

/** A unit with its stretches cut where a highlighted element begins or ends. */
export const passageOf = (
  source: PassageSource,
  unit: Unit,
  stretches: readonly ChangeStretch[],
): Passage => {
  const { start, end } = source.mapping.toSource(unit.span);
  return {
    clause: source.clauses.of(unit.clause),
    start,
    end,
    runs: stretches.filter(({ span }) => span.end > span.start).flatMap((stretch) => runsOf(source, stretch)),
  };
};

/** Marks that end behind a place; without looking at all those before it. */
const marksFrom = (marks: readonly ElementMark[], start: number): readonly ElementMark[] =>
  marks.slice(firstIndexWhere(marks, ({ span }) => span.end > start));

/** A stretch of the text as runs, cut where a highlighted element begins or ends. */
export const runsOf = (source: PassageSource, { span, change }: ChangeStretch): readonly TextRun[] => {
  const runs: TextRun[] = [];
  const push = (start: number, end: number, mark: ElementMark | null): void => {
    if (end <= start) return;
    const place = canonicalSpan(start, end);
    const origin = source.mapping.toSource(place);
    runs.push({
      text: textAt(source.text, place),
      start: origin.start,
      end: origin.end,
      change,
      element: mark && {
        id: mark.element.id,
        type: mark.element.type,
        ...(mark.element.human === true ? { human: true } : {}),
      },
    });
  };
  let at = span.start;
  for (const mark of marksFrom(source.marks, span.start)) {
    if (mark.span.start >= span.end) break;
    const end = Math.min(span.end, mark.span.end);
    push(at, Math.max(at, mark.span.start), null);
    push(Math.max(at, mark.span.start), end, mark);
    at = end;
  }
  push(at, span.end, null);
  return runs;
};

import type { ValueElement } from '../model/element.ts';
import { canonicalSpan, overlap, textAt, type CanonicalSpan } from '../model/span.ts';
import { elementsWithin, type ContextSide } from './comparison-context.ts';
import { lettersOf } from './document-letters.ts';
import type { MinorClause } from './minor-clauses.ts';

/** Frequencies, deadlines, durations and quantities of a minor clause. */
export const valuesOf = ({ span }: MinorClause, side: ContextSide): readonly ValueElement[] =>
  valuesWithin(span, side);

/** Those of the rest of its sentence. */
export const valuesAround = ({ span, unit }: MinorClause, side: ContextSide): readonly ValueElement[] =>
  valuesWithin(unit, side).filter((value) => overlap(value.span, span) === 0);

const valuesWithin = (span: CanonicalSpan, side: ContextSide): readonly ValueElement[] =>
  elementsWithin(side, span).flatMap((element) => (element.type === 'obligation' ? [] : [element]));

/** Letters of the minor clause without those of its values. */
export const besideValues = (clause: MinorClause, side: ContextSide): string => {
  let letters = '';
  let at = clause.span.start;
  for (const { span } of valuesOf(clause, side)) {
    letters += side.text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return lettersOf(letters + side.text.slice(at, Math.max(at, clause.span.end)));
};

/** What stands in the minor clause before the value. */
export const textBefore = (clause: MinorClause, value: ValueElement, side: ContextSide): string =>
  textAt(side.text, canonicalSpan(clause.span.start, Math.max(clause.span.start, value.span.start)));

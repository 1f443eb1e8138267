import { canonicalMapping, type CanonicalMapping } from '../../import/canonical-mapping.ts';
import type { AnalyzedDocument } from '../../model/analyzed-document.ts';
import type { ClauseId } from '../../model/ids.ts';
import { textAt, type CanonicalSpan } from '../../model/span.ts';
import type { QuoteReport } from '../quote-report.ts';

interface ClauseName {
  readonly section: string | null;
  readonly label: string | null;
}

/** What every element of one document is written with. */
export interface ElementSide {
  readonly analyzed: AnalyzedDocument;
  readonly mapping: CanonicalMapping;
  readonly clauses: ReadonlyMap<ClauseId, ClauseName>;
}

export const elementSide = (analyzed: AnalyzedDocument): ElementSide => ({
  analyzed,
  mapping: canonicalMapping(analyzed.document.canonical),
  clauses: new Map(
    analyzed.document.sections.flatMap((section) =>
      section.clauses.map((clause) => [clause.id, { section: section.label, label: clause.label }] as const),
    ),
  ),
});

/** The passage on one line: paragraphs of the canonical text are separated by line feeds. */
export const lineOf = (side: ElementSide, span: CanonicalSpan): string =>
  textAt(side.analyzed.document.canonical.text, span).replaceAll('\n', '');

/** The clause and section that hold a passage; null outside of the clauses. */
export const clauseNameOf = (
  side: ElementSide,
  clause: ClauseId | null,
): { readonly clause: string | null; readonly section: string | null } => {
  const name = clause === null ? undefined : side.clauses.get(clause);
  return { clause: name?.label ?? null, section: name?.section ?? null };
};

/** The passage with its place in the source. */
export const quoteOf = (side: ElementSide, span: CanonicalSpan): QuoteReport => {
  const { start, end } = side.mapping.toSource(span);
  return { quote: lineOf(side, span), start, end };
};

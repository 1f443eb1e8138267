import { canonicalMapping } from '../../import/canonical-mapping.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { ClauseId } from '../../model/ids.ts';
import { textAt, type CanonicalSpan } from '../../model/span.ts';
import { clauseReferences, type ClauseReferences } from '../clause-reference.ts';
import type { MatrixPassageReport } from '../contract/matrix-contract.ts';
import type { QuoteReport } from '../quote-report.ts';

/** Writes passages of one document for the contract: words, and offsets in its source text. */
export interface PassageWriter {
  readonly clauses: ClauseReferences;
  readonly quote: (span: CanonicalSpan) => QuoteReport;
  readonly passage: (passage: {
    readonly clause: ClauseId;
    readonly span: CanonicalSpan;
  }) => MatrixPassageReport;
}

export const passageWriter = (document: PolicyDocument): PassageWriter => {
  const mapping = canonicalMapping(document.canonical);
  const clauses = clauseReferences(document);
  const quote = (span: CanonicalSpan): QuoteReport => {
    const { start, end } = mapping.toSource(span);
    return { quote: textAt(document.canonical.text, span), start, end };
  };
  return {
    clauses,
    quote,
    passage: ({ clause, span }) => {
      const placed = clauses.placed(clause);
      return {
        document: document.id,
        section: placed?.section ?? null,
        clause: clauses.of(clause),
        heading: placed?.clause.heading ?? null,
        ...quote(span),
      };
    },
  };
};

import type { CitationReport } from '../../../core/report/contract.ts';
import type { LibraryDocument } from '../../store/library-store.ts';

/** A document that another one names, and whether the library has it. */
export interface CitedDocument {
  readonly citation: CitationReport;
  readonly found: LibraryDocument | null;
}

/** Titles are printed with and without spaces between the issuers and with either width of brackets. */
const comparable = (title: string): string => title.normalize('NFKC').replace(/\s/g, '');

const isCited = (citation: CitationReport, { id, head }: LibraryDocument): boolean =>
  citation.resolved === id ||
  (citation.docNumber !== null && citation.docNumber === head.docNumber) ||
  (head.title !== null && comparable(citation.title) === comparable(head.title));

/** Every document cited, those that the library lacks first: they are the gaps to fill. */
export const citedDocuments = (
  cites: readonly CitationReport[],
  library: readonly LibraryDocument[],
): readonly CitedDocument[] =>
  cites
    .map((citation) => ({ citation, found: library.find((document) => isCited(citation, document)) ?? null }))
    .toSorted((a, b) => Number(a.found !== null) - Number(b.found !== null));

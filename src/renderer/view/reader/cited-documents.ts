import { resolveCitations } from '../../../core/lineage/resolve-citation.ts';
import type { NamedDocument } from '../../../core/model/lineage.ts';
import type { CitationReport, DocumentHead } from '../../../core/report/contract/contract.ts';
import type { LibraryDocument } from '../../store/library-store.ts';

/** A document that another one names, and what the library has of it. */
export interface CitedDocument {
  readonly citation: CitationReport;
  readonly found: LibraryDocument | null;
  /** The documents that can be meant where more than one can. */
  readonly candidates: readonly LibraryDocument[];
}

/**
 * Every document that one cites, those that the library lacks first: they are the gaps to fill. Looked up among
 * the documents at hand, for the library changes and stored reports do not.
 *
 * @param named - the same documents with all the names by which others cite them, as the lineage has them
 */
export const citedDocuments = (
  cites: readonly CitationReport[],
  citing: Pick<DocumentHead, 'id' | 'region'>,
  library: readonly LibraryDocument[],
  named: readonly NamedDocument[],
): readonly CitedDocument[] => {
  const resolve = resolveCitations(named);
  const byId = new Map(library.map((document) => [document.id, document]));
  return cites
    .map((citation): CitedDocument => {
      const resolution = resolve(citation, citing);
      const ids = resolution.kind === 'ambiguous' ? resolution.candidates : [];
      return {
        citation,
        found: resolution.kind === 'found' ? (byId.get(resolution.document) ?? null) : null,
        candidates: ids.flatMap((id) => byId.get(id) ?? []),
      };
    })
    .toSorted((a, b) => orderOf(a) - orderOf(b));
};

const orderOf = ({ found, candidates }: CitedDocument): number =>
  found !== null ? 2 : candidates.length > 0 ? 1 : 0;

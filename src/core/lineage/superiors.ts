import { levelRank } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';
import type { CitationTies, LineageGap, NamedDocument } from '../model/lineage.ts';

/** What stands above a document: among those at hand, and what it says it implements and is not there. */
export interface Superiors {
  /** Nearest level first. */
  readonly documents: readonly DocumentId[];
  readonly gaps: readonly LineageGap[];
}

type Named = Pick<NamedDocument, 'id' | 'level' | 'region'>;

/** A higher body whose region holds the document's: the centre holds all. */
const governs = (above: Named, below: Named): boolean =>
  above.level !== null &&
  below.level !== null &&
  levelRank(above.level) < levelRank(below.level) &&
  above.region.every((place, at) => below.region[at] === place);

/** Documents that one implements, directly, with the gaps among them, in the order in which it names them. */
export const directSuperiors = ({ edges, gaps }: CitationTies, document: DocumentId): Superiors => {
  const own = edges.filter(({ from, relation }) => from === document && relation === 'implements');
  return {
    documents: [...new Set(own.flatMap(({ to }) => (to.kind === 'document' ? [to.document] : [])))],
    gaps: gaps.filter(({ key }) => own.some(({ to }) => to.kind === 'gap' && to.gap === key)),
  };
};

/**
 * All superiors of a document among those at hand: what it implements, also over several steps, and what bodies
 * above its own in its region have issued.
 */
export const superiorsOf = (
  ties: CitationTies,
  document: DocumentId,
  library: readonly Named[],
): Superiors => {
  const reached = new Set<DocumentId>([document]);
  const gaps = new Map<string, LineageGap>();
  for (const id of reached) {
    const direct = directSuperiors(ties, id);
    for (const above of direct.documents) reached.add(above);
    for (const gap of direct.gaps) gaps.set(gap.key, gap);
  }
  const own = library.find(({ id }) => id === document);
  for (const other of library) if (own !== undefined && governs(other, own)) reached.add(other.id);
  reached.delete(document);
  const rankOf = (id: DocumentId): number =>
    levelRank(library.find((other) => other.id === id)?.level ?? null);
  return {
    documents: [...reached].toSorted((a, b) => rankOf(b) - rankOf(a)),
    gaps: [...gaps.values()],
  };
};

import { levelRank } from '../../../core/model/document.ts';
import type { AdministrativeLevel } from '../../../core/model/document.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { DocumentVersions, Lineage, LineageEdge, LineageGap } from '../../../core/model/lineage.ts';
import type { LibraryDocument } from '../../store/library-store.ts';

/** A document of the lineage with what it implements or repeals and its other versions. */
export interface LineageDocumentRow {
  readonly kind: 'document';
  readonly document: LibraryDocument;
  readonly ties: readonly LineageTie[];
  readonly versions: readonly { readonly of: DocumentVersions; readonly other: LibraryDocument }[];
}

/** A missing superior with those who cite it. */
export interface LineageGapRow {
  readonly kind: 'gap';
  readonly gap: LineageGap;
  readonly citedBy: readonly { readonly document: LibraryDocument; readonly edge: LineageEdge }[];
}

/** A tie of a document to what is there (`found`) or is not. */
export interface LineageTie {
  readonly edge: LineageEdge;
  readonly found: LibraryDocument | null;
  readonly gap: LineageGap | null;
}

/** The rows of one level, the centre first. */
export interface LineageLevel {
  readonly level: AdministrativeLevel | null;
  readonly rows: readonly (LineageDocumentRow | LineageGapRow)[];
}

const nodeOf = ({ to }: LineageEdge): string => (to.kind === 'document' ? to.document : `gap ${to.gap}`);

/** What one document reaches upwards and downwards through 落实; null: everything. */
const reached = (edges: readonly LineageEdge[], focus: DocumentId | null): ReadonlySet<string> | null => {
  if (focus === null) return null;
  const follow = (step: (edge: LineageEdge) => readonly [string, string]): readonly string[] => {
    const found = new Set<string>([focus]);
    for (const at of found) {
      for (const edge of edges) {
        const [from, to] = step(edge);
        if (from === at) found.add(to);
      }
    }
    return [...found];
  };
  return new Set([
    ...follow((edge) => [edge.from, nodeOf(edge)]),
    ...follow((edge) => [nodeOf(edge), edge.from]),
  ]);
};

/**
 * The lineage by level, for drawing: each document with its ties, each missing superior with those who cite it.
 * With a focus only what that document implements and what implements it, also over several steps.
 */
export const lineageLevels = (
  { edges, gaps, versions }: Lineage,
  library: readonly LibraryDocument[],
  focus: DocumentId | null,
): readonly LineageLevel[] => {
  const byId = new Map(library.map((document) => [document.id, document]));
  const gapByKey = new Map(gaps.map((gap) => [gap.key, gap]));
  const implementing = edges.filter(({ relation }) => relation === 'implements');
  const shown = reached(implementing, focus);
  const tied = new Set(implementing.flatMap((edge) => [edge.from, nodeOf(edge)]));
  for (const { documents } of versions) for (const id of documents) tied.add(id);
  const isShown = (node: string): boolean => (shown === null ? tied.has(node) : shown.has(node));
  const documentRows = library
    .filter(({ id }) => isShown(id))
    .map((document): LineageDocumentRow => ({
      kind: 'document',
      document,
      ties: edges
        .filter(({ from, relation }) => from === document.id && relation !== 'refers')
        .map((edge) => ({
          edge,
          found: edge.to.kind === 'document' ? (byId.get(edge.to.document) ?? null) : null,
          gap: edge.to.kind === 'gap' ? (gapByKey.get(edge.to.gap) ?? null) : null,
        })),
      versions: versions.flatMap((of) => {
        const otherId = of.documents.find((id) => id !== document.id);
        const other = otherId === undefined ? undefined : byId.get(otherId);
        return of.documents.includes(document.id) && other !== undefined ? [{ of, other }] : [];
      }),
    }));
  const gapRows = gaps
    .filter(({ key }) => isShown(`gap ${key}`))
    .map((gap): LineageGapRow => ({
      kind: 'gap',
      gap,
      citedBy: implementing.flatMap((edge) => {
        const document = byId.get(edge.from);
        return nodeOf(edge) === `gap ${gap.key}` && document !== undefined ? [{ document, edge }] : [];
      }),
    }));
  return byLevel([...gapRows, ...documentRows]);
};

const levelOfRow = (row: LineageDocumentRow | LineageGapRow): AdministrativeLevel | null =>
  row.kind === 'gap' ? row.gap.level : row.document.head.level;

const byLevel = (rows: readonly (LineageDocumentRow | LineageGapRow)[]): readonly LineageLevel[] => {
  const levels = [...new Set(rows.map(levelOfRow))].toSorted((a, b) => levelRank(a) - levelRank(b));
  return levels.map((level) => ({ level, rows: rows.filter((row) => levelOfRow(row) === level) }));
};

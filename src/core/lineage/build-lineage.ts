import type { CitationRole } from '../model/citation-role.ts';
import type { AdministrativeLevel } from '../model/document.ts';
import type { Lineage, LineageCitation, LineageDocument, LineageEdge, LineageGap } from '../model/lineage.ts';
import { placeOfName } from '../structure/metadata/level-and-region.ts';
import { placeOfNumber } from '../structure/metadata/number-place.ts';
import { comparableName, comparableNumber } from './comparable-name.ts';
import { documentVersions } from './document-versions.ts';
import { resolveCitations } from './resolve-citation.ts';

const LEVELS: readonly AdministrativeLevel[] = ['central', 'province', 'city', 'district', 'town'];

/** 0 for the centre, growing downwards; unknown levels come last. */
export const levelRank = (level: AdministrativeLevel | null): number =>
  level === null ? LEVELS.length : LEVELS.indexOf(level);

/**
 * Who implements, repeals or refers to whom, from the citations of all documents at hand. What is cited and is not
 * there becomes a gap, one for all citations that name it. A citation that several documents fit makes no edge.
 */
export const buildLineage = (documents: readonly LineageDocument[]): Lineage => {
  const resolve = resolveCitations(documents);
  const gapOf = collectGaps(
    documents.flatMap((document) =>
      document.cites.filter((cite) => resolve(cite, document).kind === 'missing'),
    ),
  );
  const levels = new Map(documents.map(({ id, level }) => [id, level]));
  const edges = documents.flatMap((document) =>
    document.cites.flatMap((cite): readonly LineageEdge[] => {
      const { id, level } = document;
      const resolution = resolve(cite, document);
      if (resolution.kind === 'ambiguous') return [];
      const gap = resolution.kind === 'missing' ? gapOf(cite) : null;
      const to: LineageEdge['to'] =
        resolution.kind === 'found'
          ? { kind: 'document', document: resolution.document }
          : { kind: 'gap', gap: gap?.key ?? '' };
      const above = resolution.kind === 'found' ? (levels.get(resolution.document) ?? null) : gap?.level;
      const relation = relationOf(cite.role, level, above ?? null);
      return [{ from: id, to, relation, evidence: { start: cite.start, end: cite.end } }];
    }),
  );
  return { edges, gaps: gapOf.all, versions: documentVersions(documents) };
};

/** A body does not implement what a lower one lays down. */
const relationOf = (
  role: CitationRole,
  own: AdministrativeLevel | null,
  above: AdministrativeLevel | null,
): CitationRole =>
  role === 'implements' && own !== null && above !== null && levelRank(above) > levelRank(own)
    ? 'refers'
    : role;

/** The gap of each citation that leads nowhere. */
interface GapLookup {
  (cite: LineageCitation): LineageGap | null;
  readonly all: readonly LineageGap[];
}

/** One gap for all citations of a number, and for those of the same title without one. */
const collectGaps = (cites: readonly LineageCitation[]): GapLookup => {
  const gaps = new Map<string, LineageGap>();
  const byTitle = new Map<string, string>();
  const numberedFirst = cites.toSorted((a, b) => Number(a.docNumber === null) - Number(b.docNumber === null));
  for (const cite of numberedFirst) {
    const key = keyOf(cite, byTitle);
    if (!gaps.has(key)) gaps.set(key, gapFrom(key, cite));
    if (!byTitle.has(comparableName(cite.title))) byTitle.set(comparableName(cite.title), key);
  }
  const all = [...gaps.values()].toSorted(
    (a, b) => levelRank(a.level) - levelRank(b.level) || (a.key < b.key ? -1 : 1),
  );
  return Object.assign((cite: LineageCitation) => gaps.get(keyOf(cite, byTitle)) ?? null, { all });
};

const keyOf = ({ title, docNumber }: LineageCitation, byTitle: ReadonlyMap<string, string>): string =>
  docNumber === null
    ? (byTitle.get(comparableName(title)) ?? comparableName(title))
    : comparableNumber(docNumber);

/** A gap's level and region come from its title, else from its number; nothing else is known of it. */
const gapFrom = (key: string, { title, docNumber }: LineageCitation): LineageGap => {
  const named = placeOfName(title);
  const place = named.level === null ? placeOfNumber(docNumber, '') : named;
  return { key, title, docNumber, level: place?.level ?? null, region: place?.region ?? [] };
};

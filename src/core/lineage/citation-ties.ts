import type { CitationRole } from '../model/citation-role.ts';
import { levelRank, type AdministrativeLevel } from '../model/document.ts';
import type {
  CitationTies,
  CitingDocument,
  LineageCitation,
  LineageEdge,
  LineageGap,
} from '../model/lineage.ts';
import { placeOfName } from '../structure/metadata/level-and-region.ts';
import { placeOfNumber } from '../structure/metadata/number-place.ts';
import { comparableName, comparableNumber } from './comparable-name.ts';
import { resolveCitations } from './resolve-citation.ts';

/**
 * Who implements, repeals or refers to whom, from the citations of all documents at hand. What is cited and is not
 * there becomes a gap, one for all citations that name it. A citation that several documents fit makes no edge.
 */
export const citationTies = (documents: readonly CitingDocument[]): CitationTies => {
  const resolve = resolveCitations(documents);
  const cited = documents.flatMap((document) =>
    document.cites.map((cite) => ({ document, cite, resolution: resolve(cite, document) })),
  );
  const gaps = collectGaps(
    cited.flatMap(({ cite, resolution }) => (resolution.kind === 'missing' ? [cite] : [])),
  );
  const levels = new Map(documents.map(({ id, level }) => [id, level]));
  const edges = cited.flatMap(({ document, cite, resolution }): readonly LineageEdge[] => {
    const cites = (to: LineageEdge['to'], level: AdministrativeLevel | null): LineageEdge => ({
      from: document.id,
      to,
      relation: relationOf(cite.role, document.level, level),
      evidence: { start: cite.start, end: cite.end },
    });
    if (resolution.kind === 'found') {
      const { document: found } = resolution;
      return [cites({ kind: 'document', document: found }, levels.get(found) ?? null)];
    }
    const gap = gaps.ofCite.get(cite);
    return gap === undefined ? [] : [cites({ kind: 'gap', gap: gap.key }, gap.level)];
  });
  return { edges, gaps: gaps.all };
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

/** What is cited and is not there. */
interface Gaps {
  readonly all: readonly LineageGap[];
  readonly ofCite: ReadonlyMap<LineageCitation, LineageGap>;
}

/** One gap for all citations of a number, and for those of the same title without one. */
const collectGaps = (cites: readonly LineageCitation[]): Gaps => {
  const gaps = new Map<string, LineageGap>();
  const byTitle = new Map<string, string>();
  const numberedFirst = cites.toSorted((a, b) => Number(a.docNumber === null) - Number(b.docNumber === null));
  const ofCite = new Map<LineageCitation, LineageGap>();
  for (const cite of numberedFirst) {
    const key = keyOf(cite, byTitle);
    const gap = gaps.get(key) ?? gapFrom(key, cite);
    gaps.set(key, gap);
    ofCite.set(cite, gap);
    if (!byTitle.has(comparableName(cite.title))) byTitle.set(comparableName(cite.title), key);
  }
  const all = [...gaps.values()].toSorted(
    (a, b) => levelRank(a.level) - levelRank(b.level) || (a.key < b.key ? -1 : 1),
  );
  return { all, ofCite };
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

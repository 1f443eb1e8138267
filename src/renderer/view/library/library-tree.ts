import { ADMINISTRATIVE_LEVELS, levelRank, type AdministrativeLevel } from '../../../core/model/document.ts';
import type { LibraryDocument } from '../../store/library-store.ts';
import { shownName } from '../shown-name.ts';

export type LibraryGrouping = 'region' | 'level';

/** A group of the library, e.g. 江苏省 / 常州市; `path` is unique. */
export interface LibraryGroup {
  readonly path: string;
  /** Null where the documents do not say their region or level. */
  readonly region: string | null;
  readonly level: AdministrativeLevel | null;
  readonly documents: readonly LibraryDocument[];
  readonly groups: readonly LibraryGroup[];
}

/** A line of the library list. `depth` 0 is the outermost. */
export type LibraryLine =
  | {
      readonly kind: 'group';
      readonly path: string;
      readonly region: string | null;
      readonly level: AdministrativeLevel | null;
      readonly depth: number;
      readonly count: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'document';
      readonly document: LibraryDocument;
      readonly depth: number;
    };

const byLevelThenDate = (a: LibraryDocument, b: LibraryDocument): number =>
  levelRank(a.head.level) - levelRank(b.head.level) ||
  (a.head.issued ?? '').localeCompare(b.head.issued ?? '') ||
  shownName(a).localeCompare(shownName(b), 'zh');

/** Whether title, number, issuer or region holds every word of the filter. */
export const matchesFilter = (document: LibraryDocument, filter: string): boolean => {
  const { head } = document;
  const text = [
    shownName(document),
    head.title,
    head.docNumber,
    ...head.issuers,
    ...head.region,
    document.file,
  ]
    .join('\n')
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const regionGroup = (documents: readonly LibraryDocument[], path: readonly string[]): LibraryGroup => {
  const depth = path.length;
  const here = documents.filter(({ head }) => head.region.length === depth).toSorted(byLevelThenDate);
  const names = [...new Set(documents.flatMap(({ head }) => head.region[depth] ?? []))];
  return {
    path: path.join('/'),
    region: path.at(-1) ?? null,
    level: here[0]?.head.level ?? null,
    documents: here,
    groups: names
      .toSorted((a, b) => a.localeCompare(b, 'zh'))
      .map((name) =>
        regionGroup(
          documents.filter(({ head }) => head.region[depth] === name),
          [...path, name],
        ),
      ),
  };
};

const byRegion = (documents: readonly LibraryDocument[]): readonly LibraryGroup[] => {
  const root = regionGroup(documents, []);
  const unknown: readonly LibraryGroup[] =
    root.documents.length === 0
      ? []
      : [
          {
            path: '?',
            region: null,
            level: null,
            documents: root.documents,
            groups: [],
          },
        ];
  return [...root.groups, ...unknown];
};

const byLevel = (documents: readonly LibraryDocument[]): readonly LibraryGroup[] =>
  [...ADMINISTRATIVE_LEVELS, null].flatMap((level) => {
    const here = documents.filter(({ head }) => head.level === level);
    if (here.length === 0) return [];
    return [
      {
        path: level ?? '?',
        region: null,
        level,
        documents: here.toSorted(byLevelThenDate),
        groups: [],
      },
    ];
  });

export const libraryGroups = (
  documents: readonly LibraryDocument[],
  grouping: LibraryGrouping,
): readonly LibraryGroup[] => (grouping === 'region' ? byRegion(documents) : byLevel(documents));

const countOf = (group: LibraryGroup): number =>
  group.documents.length + group.groups.reduce((sum, inner) => sum + countOf(inner), 0);

/** A group that holds nothing but one inner group is written with it on one line: 江苏省 常州市. */
const joined = (group: LibraryGroup): LibraryGroup => {
  const [only] = group.groups;
  if (group.documents.length > 0 || group.groups.length !== 1 || only === undefined) return group;
  const inner = joined(only);
  return { ...inner, region: `${group.region ?? ''} ${inner.region ?? ''}` };
};

/** The library as lines of a list, closed groups without their inside. */
export const libraryLines = (
  groups: readonly LibraryGroup[],
  closed: ReadonlySet<string>,
  depth = 0,
): readonly LibraryLine[] =>
  groups.map(joined).flatMap((group): readonly LibraryLine[] => {
    const open = !closed.has(group.path);
    const head: LibraryLine = {
      kind: 'group',
      path: group.path,
      region: group.region,
      level: group.level,
      depth,
      count: countOf(group),
      open,
    };
    if (!open) return [head];
    return [
      head,
      ...group.documents.map((document) => ({
        kind: 'document' as const,
        document,
        depth: depth + 1,
      })),
      ...libraryLines(group.groups, closed, depth + 1),
    ];
  });

import { libraryState, type LibrarySource } from '../../core/decisions/library-state.ts';
import { sourceCorrections } from '../../core/decisions/source-corrections.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../../core/model/ids.ts';
import type { Census, OpenedLibrary } from '../../ipc/ipc-contract.ts';
import type { LibraryDatabase, SourceRow } from './database.ts';

/** What the database holds, by its keys. */
export interface DatabaseContents {
  readonly sources: readonly SourceRow[];
  readonly texts: ReadonlySet<Sha256>;
  /** Documents of which every part is there. */
  readonly documents: ReadonlySet<DocumentId>;
  readonly comparisons: number;
  readonly journalEntries: number;
}

/** What has to be read again, and why. */
export interface DatabaseAudit {
  readonly toRead: readonly LibrarySource[];
  readonly isFirstStart: boolean;
  /** Something is gone that the census says was there. */
  readonly isDatabaseLost: boolean;
  /** Nothing is gone, but it was derived under other rules. */
  readonly haveRulesChanged: boolean;
  /** Number of comparisons that are gone although their documents are there. */
  readonly lostComparisons: number;
  /** What the census says is not what is there. */
  readonly isCensusStale: boolean;
}

export const readContents = async (database: LibraryDatabase): Promise<DatabaseContents> => {
  const [sources, texts, documents, citing, contents, analyses, comparisons, journalEntries] =
    await Promise.all([
      database.sources.toArray(),
      database.texts.toCollection().primaryKeys(),
      database.documents.toCollection().primaryKeys(),
      database.citing.toCollection().primaryKeys(),
      database.contents.toCollection().primaryKeys(),
      database.analyses.toCollection().primaryKeys(),
      database.comparisons.count(),
      database.journal.count(),
    ]);
  const otherParts = [citing, contents, analyses].map((ids) => new Set(ids));
  return {
    sources,
    texts: new Set(texts),
    documents: new Set(documents.filter((id) => otherParts.every((part) => part.has(id)))),
    comparisons,
    journalEntries,
  };
};

/**
 * Compares the database with what main knows. A damaged IndexedDB opens empty or short without any error, so
 * what is not there is judged by the census and the journal, which lie in files of their own.
 */
export const auditDatabase = (opened: OpenedLibrary, contents: DatabaseContents): DatabaseAudit => {
  const { census, journal, rulesVersion } = opened;
  const state = libraryState(journal);
  const corrections = sourceCorrections(journal);
  const rows = new Map(contents.sources.map((row) => [row.sha256, row]));
  const isWhole = (source: Sha256): boolean => {
    const row = rows.get(source);
    return (
      row?.rulesVersion === rulesVersion &&
      (row.correctionsKey ?? '') === (corrections.get(source)?.key ?? '') &&
      contents.texts.has(source) &&
      row.documents.every((document) => contents.documents.has(document))
    );
  };
  const toRead = [...state.sources.values()].filter(({ sha256 }) => !isWhole(sha256));
  const isFirstStart = census === null && contents.sources.length === 0 && isUntouched(opened);
  const isDatabaseLost =
    census === null
      ? contents.sources.length === 0 && !isFirstStart
      : isShort(opened, census, contents, toRead);
  const haveRulesChanged = !isDatabaseLost && census !== null && census.rulesVersion !== rulesVersion;
  return {
    toRead,
    isFirstStart,
    isDatabaseLost,
    haveRulesChanged,
    lostComparisons: lostComparisons(census, contents, isDatabaseLost || haveRulesChanged),
    isCensusStale:
      census?.rulesVersion !== rulesVersion ||
      census.documents.length !== contents.documents.size ||
      census.comparisons !== contents.comparisons ||
      census.journalEntries !== journal.length,
  };
};

/** Whether something is gone that the census counted; what other rules derived is stale, not gone. */
const isShort = (
  { rulesVersion }: OpenedLibrary,
  census: Census,
  contents: DatabaseContents,
  toRead: readonly LibrarySource[],
): boolean => {
  if (contents.journalEntries < census.journalEntries) return true;
  if (census.rulesVersion !== rulesVersion) return census.documents.some((id) => !contents.documents.has(id));
  const counted = new Set(census.documents.map(sourceOf));
  return toRead.some(({ sha256 }) => counted.has(sha256));
};

/** Only the bundled corpus was ever added, and nobody has decided anything. */
const isUntouched = ({ journal }: OpenedLibrary): boolean =>
  journal.every(({ decision }) => decision.kind === 'source_added' && decision.origin === 'bundled');

const lostComparisons = (
  census: Census | null,
  contents: DatabaseContents,
  isToldOtherwise: boolean,
): number =>
  census === null || isToldOtherwise ? 0 : Math.max(0, census.comparisons - contents.comparisons);

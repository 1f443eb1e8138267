import { libraryState, type LibrarySource } from '../../core/decisions/library-state.ts';
import type { DocumentId, Sha256 } from '../../core/model/ids.ts';
import { sourceOf } from '../../core/model/ids.ts';
import type { Census, OpenedLibrary } from '../../ipc-contract.ts';
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
}

export const readContents = async (database: LibraryDatabase): Promise<DatabaseContents> => {
  const [sources, texts, documents, contents, analyses, comparisons, journalEntries] = await Promise.all([
    database.sources.toArray(),
    database.texts.toCollection().primaryKeys(),
    database.documents.toCollection().primaryKeys(),
    database.contents.toCollection().primaryKeys(),
    database.analyses.toCollection().primaryKeys(),
    database.comparisons.count(),
    database.journal.count(),
  ]);
  const [withContent, withAnalysis] = [new Set(contents), new Set(analyses)];
  return {
    sources,
    texts: new Set(texts),
    documents: new Set(documents.filter((id) => withContent.has(id) && withAnalysis.has(id))),
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
  const rows = new Map(contents.sources.map((row) => [row.sha256, row]));
  const isWhole = (source: Sha256): boolean => {
    const row = rows.get(source);
    return (
      row?.rulesVersion === rulesVersion &&
      contents.texts.has(source) &&
      row.documents.every((document) => contents.documents.has(document))
    );
  };
  const lostDocuments =
    census?.documents.filter((id) => state.sources.has(sourceOf(id)) && !contents.documents.has(id)) ?? [];
  const isDatabaseLost = lostDocuments.length > 0 || contents.journalEntries < (census?.journalEntries ?? 0);
  const haveRulesChanged = !isDatabaseLost && census !== null && census.rulesVersion !== rulesVersion;
  return {
    toRead: [...state.sources.values()].filter(({ sha256 }) => !isWhole(sha256)),
    isFirstStart: census === null && contents.sources.length === 0 && isUntouched(opened),
    isDatabaseLost,
    haveRulesChanged,
    lostComparisons: lostComparisons(census, contents, isDatabaseLost || haveRulesChanged),
  };
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

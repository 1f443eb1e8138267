import { libraryState } from '../../core/decisions/library-state.ts';
import { pairingCorrections } from '../../core/decisions/pairing-corrections.ts';
import { pairReviews } from '../../core/decisions/pair-reviews.ts';
import { anchoredPlaces, sourceCorrections } from '../../core/decisions/source-corrections.ts';
import { citationTies } from '../../core/lineage/citation-ties.ts';
import { documentVersions, versionCandidates } from '../../core/lineage/document-versions.ts';
import { isSamePlace } from '../../core/model/anchor.ts';
import { sourceOf, type DocumentId, type Sha256 } from '../../core/model/ids.ts';
import type { CitingDocument, Lineage } from '../../core/model/lineage.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { ComparisonView } from '../../core/report/comparison-view/comparison-view.ts';
import { lineageDocument } from '../../core/report/lineage-report.ts';
import type { RequestedDecision } from '../../ipc/decision-schemas.ts';
import type { DuikanApi, ImportResult, Outcome, ReadSource } from '../../ipc/ipc-contract.ts';
import { parseJsonText, type JsonText } from '../../ipc/json-text.ts';
import { comparisonRepository, type Derivation, type DocumentPair } from './comparison-repository.ts';
import type { LibraryDatabase } from './database.ts';
import { correctionsOfRow, documentRepository } from './document-repository.ts';
import { documentRestoring } from './document-restoring.ts';
import { journalRepository } from './journal-repository.ts';
import { likelyPairs } from './likely-pairs.ts';
import type { LibraryDocument, LibraryStore, UndoState } from './library-store.ts';
import { takingBack } from './taking-back.ts';
import { undoState } from './undo-state.ts';

const pairKey = ({ reviewed, superior }: DocumentPair): string => `${reviewed} ${superior}`;

const done: Outcome<null> = { ok: true, value: null };

/** The store over an open database, together with what only its opening needs. */
export interface StoreOverDatabase {
  readonly store: LibraryStore;
  /** Reads a source in the analysis process and puts what it gives into the database. */
  readonly readSource: (source: Sha256) => Promise<Outcome<ReadSource>>;
  /** Hands every document to the analysis process that it does not hold. */
  readonly restoreAll: () => Promise<void>;
  /** Tells main what the database holds now. */
  readonly saveCensus: () => Promise<void>;
}

export const createLibraryStore = (
  api: DuikanApi,
  database: LibraryDatabase,
  rulesVersion: string,
): StoreOverDatabase => {
  const documents = documentRepository(database);
  const comparisons = comparisonRepository(database);
  const journal = journalRepository(database);
  const restoring = documentRestoring(api, documents);

  const saveCensus = async (): Promise<void> => {
    const [ids, comparisonCount, journalEntries] = await Promise.all([
      database.documents.toCollection().primaryKeys(),
      database.comparisons.count(),
      database.journal.count(),
    ]);
    await api.saveCensus({ rulesVersion, documents: ids, comparisons: comparisonCount, journalEntries });
  };

  const readSource = async (source: Sha256): Promise<Outcome<ReadSource>> => {
    const outcome = await api.readSource(source);
    if (!outcome.ok) return outcome;
    await documents.replace(outcome.value, rulesVersion);
    restoring.noteHeld(outcome.value.documents.map(({ id }) => id));
    return outcome;
  };

  const listDocuments = async (): Promise<readonly LibraryDocument[]> => {
    const [rows, entries] = await Promise.all([documents.list(), journal.list()]);
    const { sources, names, removed } = libraryState(entries);
    const shown = rows.filter(({ id }) => !removed.has(id));
    return [...sources.values()].flatMap(({ sha256, name: file, origin, scan, addedAt }) =>
      shown
        .filter(({ source }) => source === sha256)
        .sort((a, b) => a.head.source.part - b.head.source.part)
        .map((row) => ({
          id: row.id,
          head: row.head,
          name: names.get(row.id) ?? null,
          file,
          origin,
          scan,
          addedAt,
          clauses: row.clauses,
          corrections: correctionsOfRow(row),
        })),
    );
  };

  /** Takes what main has stored into the database; a source that then fails is a problem of the import. */
  const takeIn = async (outcome: Outcome<ImportResult>): Promise<Outcome<ImportResult>> => {
    if (!outcome.ok) return outcome;
    const { added, entries } = outcome.value;
    await journal.add(entries);
    const problems: Problem[] = [...outcome.value.problems];
    for (const { source, name } of added) {
      const read = await readSource(source);
      if (read.ok) problems.push(...read.value.problems);
      else problems.push({ path: name, part: null, cause: 'unreadable', message: read.message });
    }
    await saveCensus();
    return { ok: true, value: { ...outcome.value, problems } };
  };

  const decide = async (decision: RequestedDecision): Promise<Outcome<null>> => {
    const before = sourceCorrections(await journal.list());
    const outcome = await api.decide(decision);
    if (!outcome.ok) return outcome;
    await journal.add([outcome.value]);
    const after = sourceCorrections(await journal.list());
    let reading: Outcome<unknown> = done;
    for (const source of new Set([...before.keys(), ...after.keys()])) {
      // The decision holds whether or not its source can be read now: the next start reads it.
      if (before.get(source)?.key !== after.get(source)?.key) reading = await readSource(source);
    }
    await saveCensus();
    return reading.ok ? done : reading;
  };

  /** Under what a comparison of the pair would be made now; null while a source is read with new corrections. */
  const derivationOf = async ({ reviewed, superior }: DocumentPair): Promise<Derivation | null> => {
    const entries = await journal.list();
    const corrections = sourceCorrections(entries);
    const pair = [sourceOf(reviewed), sourceOf(superior)];
    const decided = pair.map((source) => corrections.get(source)?.key ?? '').join('|');
    const rows = await database.sources.bulkGet(pair);
    const read = rows.map((row) => row?.correctionsKey ?? '').join('|');
    const { key } = pairingCorrections(entries, { reviewed, superior });
    return decided === read ? { rulesVersion, correctionsKey: key === '' ? read : `${read}|${key}` } : null;
  };

  /** Keeps a comparison, unless something was corrected while it was made. One that cannot be kept is made again. */
  const keepComparison = async (
    pair: DocumentPair,
    made: Derivation,
    view: JsonText<ComparisonView>,
  ): Promise<void> => {
    try {
      const now = await derivationOf(pair);
      if (now?.correctionsKey !== made.correctionsKey) return;
      await comparisons.put(pair, made, view);
      await saveCensus();
    } catch {
      // The disk may be full, or the window about to close.
    }
  };

  const compareDocuments: LibraryStore['compareDocuments'] = async (pair) => {
    // A row that cannot be read is made again.
    const made = await derivationOf(pair);
    const cached = made === null ? null : await comparisons.read(pair, made).catch(() => null);
    if (cached !== null) return { ok: true, value: cached };
    await restoring.ensure([pair.reviewed, pair.superior]);
    const outcome = await api.compareDocuments(pair);
    if (!outcome.ok) return outcome;
    // Shown without waiting until it lies on the disk.
    if (made !== null) void keepComparison(pair, made, outcome.value);
    return { ok: true, value: parseJsonText(outcome.value) };
  };

  const beginComparison = async (pair: DocumentPair): Promise<void> => {
    await restoring.ensure([pair.reviewed, pair.superior]);
    await api.compareAhead(pair);
  };

  const compareAhead: LibraryStore['compareAhead'] = async (open, closed) => {
    const heads = (await listDocuments()).map(({ head }) => head);
    const kept = new Set((await comparisons.pairs()).map(pairKey));
    const pairs = likelyPairs(open, heads).filter((pair) => !kept.has(pairKey(pair)));
    // One at a time: nothing is under way for long when somebody comes back.
    for (const pair of pairs) {
      if (closed.aborted) return;
      await beginComparison(pair);
    }
  };

  const allIds = async (): Promise<readonly DocumentId[]> => (await listDocuments()).map(({ id }) => id);

  const readCitingDocuments = async (): Promise<readonly CitingDocument[]> =>
    documents.readCiting(await allIds());

  const readLineage = async (): Promise<Lineage> => {
    const citing = await readCitingDocuments();
    const { edges, gaps } = citationTies(citing);
    const reports = await documents.readReports(versionCandidates(citing).map(({ id }) => id));
    return { edges, gaps, versions: documentVersions(reports.map(lineageDocument)) };
  };

  const readUndoState = async (): Promise<UndoState> => {
    const [rows, entries] = await Promise.all([documents.list(), journal.list()]);
    const titles = new Map(rows.flatMap(({ id, head: { title } }) => (title === null ? [] : [[id, title]])));
    return undoState(entries, titles);
  };

  const store: LibraryStore = {
    listDocuments,
    readDocument: (id) => documents.read(id),
    readSourceText: (id) => documents.readSourceText(id),
    readCitingDocuments,
    readLineage,
    readElements: (id) => documents.readElements(id),
    readUndoState,
    readPairing: async (pair) => pairingCorrections(await journal.list(), pair),
    compareDocuments,
    compareAhead,
    beginComparison: async (pair) => {
      const kept = (await comparisons.pairs()).map(pairKey);
      if (!kept.includes(pairKey(pair))) await beginComparison(pair);
    },
    makeMatrix: async (wanted) => {
      await restoring.ensure([...wanted.documents, ...(wanted.superior === null ? [] : [wanted.superior])]);
      return api.makeMatrix(wanted);
    },
    readMatrixPiece: (asked) => api.readMatrixPiece(asked),
    search: async (query, wanted) => {
      const ids = wanted ?? (await allIds());
      await restoring.ensure(ids);
      return api.search({ query, documents: [...ids] });
    },
    findNearPassages: async (words, ids) => {
      await restoring.ensure(ids);
      return api.findNearPassages({ words, documents: [...ids] });
    },
    chooseAndImportFiles: async () => takeIn(await api.chooseAndImportFiles(undefined)),
    importDroppedFiles: async (files) => takeIn(await api.importDroppedFiles(files)),
    importText: async (name, text, scan) => takeIn(await api.importText({ name, text, scan })),
    renameDocument: (document, name) => decide({ kind: 'document_renamed', document, name }),
    removeDocument: (document) => decide({ kind: 'document_removed', document }),
    rereadDocument: async (id) => {
      const outcome = await readSource(sourceOf(id));
      if (!outcome.ok) return outcome;
      await saveCensus();
      return { ok: true, value: { problems: outcome.value.problems } };
    },
    readReviews: async (pair) => pairReviews(await journal.list(), pair),
    review: decide,
    correct: decide,
    placeCorrection: async (entry, place, anew) => {
      const places = anchoredPlaces(await journal.list(), entry).flatMap((other) =>
        isSamePlace(other, place) ? (anew ?? []) : other,
      );
      return decide(
        places.length === 0
          ? { kind: 'correction_withdrawn', entry }
          : { kind: 'correction_moved', entry, places },
      );
    },
    ...takingBack({ entries: () => journal.list(), readUndoState, decide }),
  };

  const restoreAll = async (): Promise<void> => {
    await restoring.ensure(await allIds());
  };
  api.on('analysisRestarted', restoring.forget);
  return { store, readSource, restoreAll, saveCensus };
};

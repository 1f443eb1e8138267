import Dexie, { type Table, type Transaction } from 'dexie';
import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { DocumentCorrections } from '../../core/model/correction.ts';
import type { JournalEntry } from '../../core/model/decision.ts';
import type { DocumentId, Sha256 } from '../../core/model/ids.ts';
import type { CitingDocument } from '../../core/model/lineage.ts';
import type { ComparisonView } from '../../core/report/comparison-view/comparison-view.ts';
import type { DocumentHead, DocumentReport, ElementReport } from '../../core/report/contract/contract.ts';
import { citingDocument } from '../../core/report/lineage-report.ts';
import { parseJsonText, type JsonText } from '../../ipc/json-text.ts';

/** That a source was read, under which rules, and which documents it gave. */
export interface SourceRow {
  readonly sha256: Sha256;
  readonly rulesVersion: string;
  /** The corrections that it was read with; absent in rows from before there were any. */
  readonly correctionsKey?: string;
  readonly documents: readonly DocumentId[];
}

/** What the list of the library shows of a document; small, so that a long list is read quickly. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly source: Sha256;
  readonly rulesVersion: string;
  readonly head: DocumentHead;
  readonly clauses: number;
  /** Absent in rows from before there were any. */
  readonly corrections?: DocumentCorrections;
}

/** The parts of a document that are read only for itself. */
interface ContentRow {
  readonly id: DocumentId;
  readonly report: JsonText<DocumentReport>;
  readonly elements: JsonText<readonly ElementReport[]>;
}

export interface ComparisonRow {
  readonly reviewed: DocumentId;
  readonly superior: DocumentId;
  readonly rulesVersion: string;
  /** Of both sources; absent in rows from before there were any. */
  readonly correctionsKey?: string;
  readonly view: JsonText<ComparisonView>;
}

/**
 * The window's database. Everything in it was derived from the sources, or is a copy of the journal: it may be
 * lost at any time and is then built again. Big values have tables of their own and lie there as text.
 */
export interface LibraryDatabase extends Dexie {
  readonly sources: Table<SourceRow, Sha256>;
  /** A source's whole text, once however many documents it holds. */
  readonly texts: Table<{ readonly sha256: Sha256; readonly text: string }, Sha256>;
  readonly documents: Table<DocumentRow, DocumentId>;
  /** What each document cites and is cited by; small, for those of the whole library are read at once. */
  readonly citing: Table<CitingDocument, DocumentId>;
  readonly contents: Table<ContentRow, DocumentId>;
  /** Handed back to the analysis process as they are. */
  readonly analyses: Table<
    { readonly id: DocumentId; readonly analyzed: JsonText<AnalyzedDocument> },
    DocumentId
  >;
  readonly comparisons: Table<ComparisonRow, [DocumentId, DocumentId]>;
  readonly journal: Table<JournalEntry, number>;
}

interface SchemaVersion {
  readonly version: number;
  /** What changed, for whoever reads this list. */
  readonly name: string;
  /** Changed tables only; null removes one. */
  readonly tables: Readonly<Record<string, string | null>>;
  /** Brings what lies there from the version before into this one; absent where nothing has to be done. */
  readonly upgrade?: (transaction: Transaction) => Promise<unknown>;
}

const fillCiting = async (transaction: Transaction): Promise<void> => {
  const citing = transaction.table<CitingDocument, DocumentId>('citing');
  await transaction.table<ContentRow, DocumentId>('contents').each(({ report }) => {
    void citing.put(citingDocument(parseJsonText(report)));
  });
};

/** Every version that was ever released, in order; a new one is added at the end. */
const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    name: 'sources, their documents, comparisons, and the copy of the journal',
    tables: {
      sources: '&sha256',
      texts: '&sha256',
      documents: '&id, source',
      contents: '&id',
      analyses: '&id',
      comparisons: '&[reviewed+superior]',
      journal: '&sequence',
    },
  },
  {
    version: 2,
    name: 'what documents cite, apart from their reports',
    tables: { citing: '&id' },
    upgrade: fillCiting,
  },
];

const DATABASE_NAME = 'duikan';

const declareDatabase = (): LibraryDatabase => {
  // What main's census counts has to be on the disk, also after a power cut.
  const database = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict' });
  for (const { version, tables, upgrade } of SCHEMA) {
    const declared = database.version(version).stores(tables);
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
  // Dexie makes a property of every table named in the schema.
  return database as LibraryDatabase;
};

/** Reads through every table's keys and the small rows: damage often shows only when something is read. */
const touchEverything = async (database: LibraryDatabase): Promise<void> => {
  await Promise.all([database.sources.toArray(), database.documents.toArray(), database.journal.toArray()]);
  await Promise.all(database.tables.map((table) => table.toCollection().primaryKeys()));
};

/** Opens the database and reads through it. @throws the browser's error where either fails */
export const openDatabase = async (): Promise<LibraryDatabase> => {
  const database = declareDatabase();
  try {
    await database.open();
    await touchEverything(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

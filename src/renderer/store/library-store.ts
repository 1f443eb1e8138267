/**
 * What the views build on: the library as the window sees it. Reads come from the window's own database and
 * may be used as Dexie live queries where the comment says so; every change goes through main, which has
 * written it to disk before the promise resolves.
 */
import type { Anchor } from '../../core/model/anchor.ts';
import type { DocumentCorrections } from '../../core/model/correction.ts';
import type { ScannedFile, SourceOrigin } from '../../core/model/decision.ts';
import type { ComparedDocuments, PairingCorrections } from '../../core/model/pairing.ts';
import type { DocumentId } from '../../core/model/ids.ts';
import type { CitingDocument, Lineage } from '../../core/model/lineage.ts';
import type { LocalizedText, Problem } from '../../core/model/problem.ts';
import type { PairReviews, ReviewDecision } from '../../core/model/review.ts';
import type { NearPassageReport } from '../../core/report/near-passages-report.ts';
import type { ComparisonView } from '../../core/report/comparison-view/comparison-view.ts';
import type {
  DocumentHead,
  DocumentReport,
  ElementReport,
  SearchReport,
} from '../../core/report/contract/contract.ts';
import type { MatrixPiece } from '../../core/report/matrix-pieces.ts';
import type { JsonText } from '../../ipc/json-text.ts';
import type { RequestedDecision } from '../../ipc/decision-schemas.ts';
import type { FirstComparison, ImportResult, Outcome } from '../../ipc/ipc-contract.ts';
import type { AskedMatrixPiece, MadeMatrix, WantedMatrix } from '../../ipc/matrix-schemas.ts';

/** A document in the list of the library. */
export interface LibraryDocument {
  readonly id: DocumentId;
  readonly head: DocumentHead;
  /** The name that a person gave it, or null: then the title, else the file's name. */
  readonly name: string | null;
  readonly file: string;
  readonly origin: SourceOrigin;
  /** The scan whose text a person attached, or null. */
  readonly scan: ScannedFile | null;
  /** ISO 8601 instant at which its file was added. */
  readonly addedAt: string;
  readonly clauses: number;
  /** What became of people's corrections of it. */
  readonly corrections: DocumentCorrections;
}

/** All that is shown of one document. */
export interface DocumentContent {
  readonly report: DocumentReport;
  readonly elements: readonly ElementReport[];
  /** The whole file's text: what all offsets count in. */
  readonly sourceText: string;
  readonly corrections: DocumentCorrections;
}

/** A decision about how a document is read, or two are paired; or one given up. */
export type CorrectingDecision = Extract<
  RequestedDecision,
  {
    readonly kind:
      | 'structure_corrected'
      | 'fact_corrected'
      | 'fact_restored'
      | 'element_corrected'
      | 'pairing_corrected'
      | 'correction_withdrawn';
  }
>;

/** What the next undo and redo concern, told in words; null where there is nothing. */
export interface UndoState {
  readonly undo: LocalizedText | null;
  readonly redo: LocalizedText | null;
}

export interface LibraryStore {
  /** Live query. Documents in the library, in the order in which they were added, without removed ones. */
  readonly listDocuments: () => Promise<readonly LibraryDocument[]>;
  /** Live query. Null where there is no such document. */
  readonly readDocument: (id: DocumentId) => Promise<DocumentContent | null>;
  /** Live query. The text of the document's whole file; null where there is no such document. */
  readonly readSourceText: (id: DocumentId) => Promise<string | null>;
  /** Live query. What all documents in the library cite and are cited by. */
  readonly readCitingDocuments: () => Promise<readonly CitingDocument[]>;
  /** Live query. Who implements whom in the library, and which documents are versions of one another. */
  readonly readLineage: () => Promise<Lineage>;
  /** Live query. The elements alone, in position order; none where there is no such document. */
  readonly readElements: (id: DocumentId) => Promise<readonly ElementReport[]>;
  /** Live query. What reviewers decided about a comparison. */
  readonly readReviews: (pair: ComparedDocuments) => Promise<PairReviews>;
  /** Live query. */
  readonly readUndoState: () => Promise<UndoState>;

  /** Live query. What people say of the pairing of two documents. */
  readonly readPairing: (pair: ComparedDocuments) => Promise<PairingCorrections>;
  /** From the database if it was made before under the same rules, else made now. Not a live query: it writes. */
  readonly compareDocuments: (pair: {
    readonly reviewed: DocumentId;
    readonly superior: DocumentId;
  }) => Promise<Outcome<ComparisonView>>;
  /**
   * Has the comparisons made that are likely to be opened after this one, until `closed`. What else is asked for goes
   * first, so that nobody waits for it; nothing comes of it where it fails.
   */
  readonly compareAhead: (open: ComparedDocuments, closed: AbortSignal) => Promise<void>;
  /** The same for a pair that somebody is about to choose. */
  readonly beginComparison: (pair: ComparedDocuments) => Promise<void>;
  /** Made in the analysis process, which keeps it for {@link readMatrixPiece}; anew whenever it is asked for again. */
  readonly makeMatrix: (wanted: WantedMatrix) => Promise<Outcome<MadeMatrix>>;
  /** Null where the matrix is no longer kept. */
  readonly readMatrixPiece: (asked: AskedMatrixPiece) => Promise<Outcome<JsonText<MatrixPiece> | null>>;
  /** `documents` null: the whole library. */
  readonly search: (query: string, documents: readonly DocumentId[] | null) => Promise<Outcome<SearchReport>>;

  /** Passages of the documents nearest to the words, best first. */
  readonly findNearPassages: (
    words: string,
    documents: readonly DocumentId[],
  ) => Promise<Outcome<readonly NearPassageReport[]>>;

  readonly chooseAndImportFiles: () => Promise<Outcome<ImportResult>>;
  readonly importDroppedFiles: (files: readonly File[]) => Promise<Outcome<ImportResult>>;
  readonly importText: (name: string, text: string, scan?: ScannedFile) => Promise<Outcome<ImportResult>>;

  readonly renameDocument: (id: DocumentId, name: string) => Promise<Outcome<null>>;
  readonly removeDocument: (id: DocumentId) => Promise<Outcome<null>>;
  /** Reads and analyzes the document's file once more. */
  readonly rereadDocument: (id: DocumentId) => Promise<Outcome<{ readonly problems: readonly Problem[] }>>;
  /** Writes the correction and reads the document's source again with it. */
  readonly correct: (decision: CorrectingDecision) => Promise<Outcome<null>>;
  /** Hangs a place of a correction up anew; null gives it up. */
  readonly placeCorrection: (entry: number, place: Anchor, anew: Anchor | null) => Promise<Outcome<null>>;
  readonly review: (decision: ReviewDecision) => Promise<Outcome<null>>;
  /** Told in words: what was taken back. One after another, however fast they are asked for. */
  readonly undo: () => Promise<Outcome<LocalizedText | null>>;
  readonly redo: () => Promise<Outcome<LocalizedText | null>>;
}

/** Something about the store that a person should know of, found when it was opened. */
export interface StoreNotice {
  readonly kind:
    'database_rebuilt' | 'journal_damaged' | 'rules_changed' | 'comparisons_lost' | 'source_problem';
  readonly message: LocalizedText;
}

/** Progress while the store is opened: sources analyzed so far. */
export interface OpeningProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the file being worked on. */
  readonly label: string;
}

export interface OpenedStore {
  readonly store: LibraryStore;
  readonly notices: readonly StoreNotice[];
  /** No journal entry was there before: the bundled corpus has just been imported. */
  readonly firstStart: boolean;
  /** The pair to open when the person has opened none before. */
  readonly firstComparison: FirstComparison | null;
}

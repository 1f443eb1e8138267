/**
 * Everything that may pass between the window and the main process. One request = one channel, one schema for
 * its argument (checked in main before anything happens) and one result type. Nothing else crosses.
 */
import { z } from 'zod';
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { DocumentCorrections } from '../core/model/correction.ts';
import type { JournalEntry } from '../core/model/decision.ts';
import type { DocumentId, Sha256 } from '../core/model/ids.ts';
import type { CitingDocument } from '../core/model/lineage.ts';
import type { LocalizedText, Problem } from '../core/model/problem.ts';
import type { ComparisonView } from '../core/report/comparison-view/comparison-view.ts';
import type { MatrixPiece } from '../core/report/matrix-pieces.ts';
import { REPORT_FORMATS } from '../core/report/printed/printed-report.ts';
import type { NearPassageReport } from '../core/report/near-passages-report.ts';
import type {
  DocumentHead,
  DocumentReport,
  ElementReport,
  SearchReport,
} from '../core/report/contract/contract.ts';
import { journalEntrySchema, requestedDecisionSchema, scanSchema } from './decision-schemas.ts';
import { elementTableSchema } from './element-table-schema.ts';
import { documentIdSchema, sha256Schema } from './id-schemas.ts';
import type { JsonText } from './json-text.ts';
import { askedMatrixPieceSchema, wantedMatrixSchema, type MadeMatrix } from './matrix-schemas.ts';
import { shownPartSchema } from './shown-part-schema.ts';

const nothing = z.undefined();

/** People's choices about the window itself; kept by main in a small file. */
export const settingsSchema = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Electron zoom factor, 1 = 100 %. */
  zoom: z.number().min(0.5).max(3),
  /** Typeface of policy text: 黑体 or 宋体. */
  documentFont: z.enum(['sans', 'serif']),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Ids and counts of what the window's database ought to hold: a loss there shows no error by itself. */
export const censusSchema = z.object({
  rulesVersion: z.string().max(64),
  documents: z.array(documentIdSchema).max(100_000),
  comparisons: z.number().int().nonnegative(),
  journalEntries: z.number().int().nonnegative(),
});
export type Census = z.infer<typeof censusSchema>;

/** What the main process knows at start; the window compares its database with it. */
export interface OpenedLibrary {
  readonly rulesVersion: string;
  readonly journal: readonly JournalEntry[];
  readonly census: Census | null;
  /** Sources whose file is gone or damaged, and bundled files that are missing. */
  readonly problems: readonly Problem[];
  /** What was lost of the journal, and whether it could be made good; null where nothing was. */
  readonly journalDamage: LocalizedText | null;
  /**
   * Entries that the census counted and the journal no longer has; then nothing else was done yet, and the
   * window first hands over its copy ({@link Requests.restoreJournal}) and opens the library again.
   */
  readonly lostEntries: number;
  /** The pair that opens when nothing was opened before. */
  readonly firstComparison: FirstComparison | null;
}

export interface FirstComparison {
  readonly superior: DocumentId;
  readonly reviewed: DocumentId;
}

/** A source read and analyzed; the window puts the documents into its database. */
export interface ReadSource {
  readonly source: Sha256;
  readonly text: string;
  /** The corrections that it was read with (`SourceCorrections.key`). */
  readonly correctionsKey: string;
  readonly documents: readonly StoredDocument[];
  readonly problems: readonly Problem[];
}

/** One derived document as the window stores and shows it. */
export interface StoredDocument {
  readonly id: DocumentId;
  readonly head: DocumentHead;
  /** Number of its clauses. */
  readonly clauses: number;
  /** What became of people's corrections of it. */
  readonly corrections: DocumentCorrections;
  readonly citing: CitingDocument;
  readonly report: JsonText<DocumentReport>;
  readonly elements: JsonText<readonly ElementReport[]>;
  /** Handed back to the analysis process as it is; the window does not look inside. */
  readonly analyzed: JsonText<AnalyzedDocument>;
}

/** What became of an import: every file given is in `added`, `known` or `problems`. */
export interface ImportResult {
  readonly added: readonly { readonly source: Sha256; readonly name: string }[];
  /** Files whose very text is in the library already. */
  readonly known: readonly { readonly source: Sha256; readonly name: string }[];
  readonly problems: readonly Problem[];
  readonly entries: readonly JournalEntry[];
  readonly cancelled: boolean;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly dataFolder: string;
  readonly logFile: string;
}

/** How a request ended. An error is told in both languages; the window never sees an exception's stack. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: LocalizedText; readonly cancelled: boolean };

interface Request<Argument extends z.ZodType, Value> {
  readonly argument: Argument;
  /** Phantom: names the result's type, never set. */
  readonly value?: Value;
}
const request = <Argument extends z.ZodType>(argument: Argument) => ({
  giving: <Value>(): Request<Argument, Value> => ({ argument }),
});

/** Every request the window can make. The key is the channel's name. */
export const requests = {
  /** Journal, census and missing sources. Imports the bundled corpus into the journal at the first start. */
  openLibrary: request(nothing).giving<OpenedLibrary>(),
  /** The window's copy of a journal that has lost entries; gives back the number that was restored. */
  restoreJournal: request(z.array(journalEntrySchema).max(1_000_000)).giving<{ readonly restored: number }>(),
  /** Asks for files with the system's dialog and takes them into the source store. */
  chooseAndImportFiles: request(nothing).giving<ImportResult>(),
  /** Takes dropped files and all files below dropped folders in; the page has `importDroppedFiles` instead. */
  importFiles: request(z.array(z.string().min(1).max(4096)).min(1).max(10_000)).giving<ImportResult>(),
  importText: request(
    z.object({
      name: z.string().trim().min(1).max(200),
      text: z.string().max(20_000_000),
      /** The scan whose text this is. */
      scan: scanSchema.optional(),
    }),
  ).giving<ImportResult>(),
  /** Reads one source from the store and analyzes it in the analysis process. */
  readSource: request(sha256Schema).giving<ReadSource>(),
  /**
   * Gives derived documents from the window's database back to the analysis process, so that nothing is analyzed twice.
   */
  restoreDocuments: request(
    z.array(z.custom<JsonText<AnalyzedDocument>>((value) => typeof value === 'string')).max(100_000),
  ).giving<{ readonly restored: number }>(),
  compareDocuments: request(z.object({ reviewed: documentIdSchema, superior: documentIdSchema })).giving<
    JsonText<ComparisonView>
  >(),
  /**
   * Compares a pair that is likely to be opened next, if the analysis process has nothing else to do; what is made is
   * handed over when it is asked for. False where something else came between.
   */
  compareAhead: request(
    z.object({ reviewed: documentIdSchema, superior: documentIdSchema }),
  ).giving<boolean>(),
  makeMatrix: request(wantedMatrixSchema).giving<MadeMatrix>(),
  /** Null where the matrix is no longer kept: another one was made, or the analysis process ended. */
  readMatrixPiece: request(askedMatrixPieceSchema).giving<JsonText<MatrixPiece> | null>(),
  search: request(
    z.object({
      query: z.string().max(400),
      documents: z.array(documentIdSchema).max(100_000),
    }),
  ).giving<SearchReport>(),
  /** Passages of the documents that are nearest to some words. */
  findNearPassages: request(
    z.object({
      words: z.string().min(1).max(4_000),
      documents: z.array(documentIdSchema).max(10_000),
    }),
  ).giving<readonly NearPassageReport[]>(),
  cancelWork: request(nothing).giving<null>(),
  decide: request(requestedDecisionSchema).giving<JournalEntry>(),
  saveCensus: request(censusSchema).giving<null>(),
  /**
   * Removes the files of the window's database. The browser's own deletion would go on writing into damaged
   * files, so that what is written next would be lost again. The window has closed the database before.
   */
  discardDatabase: request(nothing).giving<null>(),
  readSettings: request(nothing).giving<Settings>(),
  saveSettings: request(settingsSchema).giving<Settings>(),
  readAppInfo: request(nothing).giving<AppInfo>(),
  showDataFolder: request(nothing).giving<null>(),
  copyText: request(z.object({ text: z.string().max(5_000_000) })).giving<null>(),
  /** Writes a comparison as a 条文对照表 where the person says; null if they declined. */
  saveExport: request(
    z.object({
      suggestedName: z.string().trim().min(1).max(200),
      format: z.enum(REPORT_FORMATS),
      reviewed: documentIdSchema,
      superior: documentIdSchema,
    }),
  ).giving<{ readonly path: string } | null>(),
  /**
   * Prints the part of a comparison that the window shows as a 条文对照表, through the system's dialog.
   * `no_printer`: the machine has none, and nothing was asked.
   */
  printComparison: request(
    z.object({ reviewed: documentIdSchema, superior: documentIdSchema, shown: shownPartSchema }),
  ).giving<'printed' | 'declined' | 'no_printer'>(),
  /** Writes what would be printed as PDF where the person says; null if they declined. */
  savePdf: request(
    z.object({
      suggestedName: z.string().trim().min(1).max(200),
      reviewed: documentIdSchema,
      superior: documentIdSchema,
      shown: shownPartSchema,
    }),
  ).giving<{ readonly path: string } | null>(),
  /** Makes a matrix and writes it where the person says; null if they declined. */
  saveMatrix: request(
    z.object({
      suggestedName: z.string().trim().min(1).max(200),
      format: z.enum(REPORT_FORMATS),
      matrix: wantedMatrixSchema,
    }),
  ).giving<{ readonly path: string } | null>(),
  /** Writes the elements table as it is shown as xlsx where the person says; null if they declined. */
  saveElementTable: request(
    z.object({
      suggestedName: z.string().trim().min(1).max(200),
      settings: z.array(z.string().max(2_000)).max(20),
      table: elementTableSchema,
    }),
  ).giving<{ readonly path: string } | null>(),
  /** The window says that the comparison named here is drawn: used for the first screenshot and start-up time. */
  reportReady: request(z.object({ view: z.string().max(100) })).giving<null>(),
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type ArgumentOf<Name extends RequestName> = z.infer<Requests[Name]['argument']>;
export type ValueOf<Name extends RequestName> =
  NonNullable<Requests[Name]['value']> | Extract<Requests[Name]['value'], null>;

/** What main tells the window unasked. */
export interface Events {
  /** A long work moved on; `done` of `total` steps, `label` is the file or step being worked on. */
  readonly progress: {
    readonly work: 'import' | 'analysis' | 'comparison' | 'matrix' | 'search_index';
    readonly done: number;
    readonly total: number;
    readonly label: string;
  };
  /** The analysis process ended and has lost its memory; the next request starts it again. */
  readonly analysisRestarted: { readonly message: LocalizedText };
  /**
   * An item of the application menu was chosen. The keys shown beside the items are the window's own to handle,
   * except for zoom, which the menu catches.
   */
  readonly menuCommand: { readonly command: MenuCommand };
}
export type MenuCommand =
  | 'import'
  | 'paste'
  | 'print'
  | 'search'
  | 'elements'
  | 'settings'
  | 'undo'
  | 'redo'
  | 'swap'
  | 'next_difference'
  | 'previous_difference'
  | 'zoom_in'
  | 'zoom_out'
  | 'zoom_reset';
export type EventName = keyof Events;

/** Requests that the preload makes on the window's behalf: the page itself must not name paths. */
type PreloadOnly = 'importFiles';

/** What the preload puts on `window.duikan`: one method a request, one subscription an event. */
export type DuikanApi = {
  readonly [Name in Exclude<RequestName, PreloadOnly>]: (
    argument: ArgumentOf<Name>,
  ) => Promise<Outcome<ValueOf<Name>>>;
} & {
  /** Dropped files and folders; only the preload can see their paths, and hands them to `importFiles`. */
  readonly importDroppedFiles: (files: readonly File[]) => Promise<Outcome<ImportResult>>;
  /** Returns the function that ends the subscription. */
  readonly on: <Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void) => () => void;
};

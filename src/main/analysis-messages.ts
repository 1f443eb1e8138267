/** What main and the analysis process say to each other. */
import type { AnalyzedDocument } from '../core/model/analyzed-document.ts';
import type { SourceCorrections } from '../core/model/correction.ts';
import type { DocumentId } from '../core/model/ids.ts';
import type { ComparedDocuments, PairingCorrections } from '../core/model/pairing.ts';
import type { LocalizedText, Problem } from '../core/model/problem.ts';
import type { PairReviews } from '../core/model/review.ts';
import type { SourceBytes } from '../core/pipeline.ts';
import type { ComparisonView } from '../core/report/comparison-view/comparison-view.ts';
import type { ExportedElementTable } from '../core/report/elements/element-table.ts';
import type { NearPassageReport } from '../core/report/near-passages-report.ts';
import type { SearchReport } from '../core/report/contract/contract.ts';
import type { MatrixSubject } from '../core/model/matrix.ts';
import type { MatrixPiece } from '../core/report/matrix-pieces.ts';
import type { ReportFormat } from '../core/report/printed/printed-report.ts';
import type { ReportOrigin } from '../core/report/printed/report-origin.ts';
import type { ShownPart } from '../core/report/shown-part.ts';
import type { Events, StoredDocument } from '../ipc/ipc-contract.ts';
import type { AskedMatrixPiece, MadeMatrix } from '../ipc/matrix-schemas.ts';
import type { JsonText } from '../ipc/json-text.ts';

/** What one source gave. `text` is null where it could not be read. */
export interface SourceReading {
  readonly text: string | null;
  readonly correctionsKey: string;
  readonly documents: readonly StoredDocument[];
  readonly problems: readonly Problem[];
}

/** The result, or the documents that the process does not hold (any more) and needs first. */
export type Answer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'missing'; readonly documents: readonly DocumentId[] };

/** Two documents, and what people say of their pairing. */
export interface DocumentPair extends ComparedDocuments {
  readonly pairing: PairingCorrections;
}

/** A matrix as it is asked for. */
export interface WantedMatrix {
  /** Null: the union of the documents' own topics. */
  readonly superior: DocumentId | null;
  readonly documents: readonly DocumentId[];
  readonly by: MatrixSubject;
  /** What people decided about the pairing of each document with the superior, in the documents' order. */
  readonly pairings: readonly PairingCorrections[];
}

/** Everything that main may ask of the analysis process. */
export interface AnalysisRequests {
  readonly readSource: {
    readonly argument: SourceBytes & { readonly corrections: SourceCorrections };
    readonly value: SourceReading;
  };
  readonly restoreDocuments: {
    readonly argument: readonly JsonText<AnalyzedDocument>[];
    readonly value: { readonly restored: number };
  };
  readonly compareDocuments: {
    readonly argument: DocumentPair;
    readonly value: Answer<JsonText<ComparisonView>>;
  };
  readonly compareAhead: { readonly argument: DocumentPair; readonly value: boolean };
  readonly search: {
    readonly argument: { readonly query: string; readonly documents: readonly DocumentId[] };
    readonly value: Answer<SearchReport>;
  };
  readonly findNearPassages: {
    readonly argument: { readonly words: string; readonly documents: readonly DocumentId[] };
    readonly value: Answer<readonly NearPassageReport[]>;
  };
  readonly writeComparison: {
    readonly argument: DocumentPair & {
      readonly format: ReportFormat;
      readonly origin: ReportOrigin;
      /** Null where nobody has reviewed the comparison. */
      readonly reviews: PairReviews | null;
      /** Null: the whole. */
      readonly shown: ShownPart | null;
    };
    readonly value: Answer<string | Uint8Array>;
  };
  readonly makeMatrix: { readonly argument: WantedMatrix; readonly value: Answer<MadeMatrix> };
  readonly readMatrixPiece: {
    readonly argument: AskedMatrixPiece;
    readonly value: JsonText<MatrixPiece> | null;
  };
  readonly writeMatrix: {
    readonly argument: {
      readonly matrix: WantedMatrix;
      readonly format: ReportFormat;
      readonly origin: ReportOrigin;
    };
    readonly value: Answer<string | Uint8Array>;
  };
  /** An xlsx file. */
  readonly writeElementTable: {
    readonly argument: { readonly table: ExportedElementTable; readonly origin: ReportOrigin };
    readonly value: Uint8Array;
  };
}
export type AnalysisRequestName = keyof AnalysisRequests;

/** One request as it crosses. */
export interface AnalysisRequest<Name extends AnalysisRequestName = AnalysisRequestName> {
  readonly kind: 'request';
  readonly id: number;
  readonly name: Name;
  readonly argument: AnalysisRequests[Name]['argument'];
}

export type ToAnalysis = AnalysisRequest | { readonly kind: 'cancel' };

export type FromAnalysis =
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'error';
      readonly id: number;
      readonly explanation: LocalizedText;
      readonly cancelled: boolean;
      /** Name and places of the error, for the log. */
      readonly code: string;
      readonly at: string;
    }
  | { readonly kind: 'progress'; readonly progress: Events['progress'] };

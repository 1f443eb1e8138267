/** The JSON of `duikan matrix` (version 1), which the window draws too. Offsets count in the source texts. */
import type { MatrixCell, MatrixSubject } from '../../model/matrix.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { DocumentHead, SCHEMA_VERSION, ValueReport } from './contract.ts';
import type { QuoteReport } from '../quote-report.ts';

export type MatrixValueReport = ValueReport &
  QuoteReport & {
    /** A person stated it; absent where the program read it. */
    readonly human?: true;
  };

/** A passage of one of the documents, with the clause that holds it. */
export interface MatrixPassageReport extends QuoteReport {
  readonly document: DocumentId;
  readonly section: string | null;
  /** Short clause reference, e.g. `（四）`. */
  readonly clause: string;
  readonly heading: string | null;
}

export interface MatrixCellReport extends Pick<
  MatrixCell,
  'relation' | 'moved' | 'kept' | 'strength' | 'stricter' | 'looser'
> {
  readonly clauses: readonly string[];
  readonly passages: readonly QuoteReport[];
  readonly values: readonly MatrixValueReport[];
}

/** The superior's clause or duty, or in a union the clause that stands for a topic; one cell a document. */
export interface MatrixRowReport extends MatrixPassageReport {
  readonly strength: number | null;
  readonly values: readonly MatrixValueReport[];
  readonly cells: readonly MatrixCellReport[];
}

export interface MatrixAdditionReport {
  /** In how many documents. */
  readonly documents: number;
  /** The first stands for all. */
  readonly members: readonly MatrixPassageReport[];
}

export interface MatrixReport {
  readonly version: typeof SCHEMA_VERSION;
  readonly by: MatrixSubject;
  /** Null for a union of documents without a common superior. */
  readonly superior: DocumentHead | null;
  readonly documents: readonly DocumentHead[];
  readonly rows: readonly MatrixRowReport[];
  /** What the documents have and no row; none in a union. */
  readonly additions: readonly MatrixAdditionReport[];
  readonly rulesVersion: string;
}

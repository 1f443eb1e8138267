/** The JSON of `duikan reuse` (version 1). Offsets count in the source texts; shares are 0..1. */
import type { DocumentId } from '../../model/ids.ts';
import type { ReuseTree } from '../../model/reuse.ts';
import type { DocumentHead, SCHEMA_VERSION } from './contract.ts';
import type { MatrixPassageReport } from './matrix-contract.ts';
import type { QuoteReport } from '../quote-report.ts';

/** Which of both texts the wording likely comes from, and what says so (null for `unknown`). */
export interface ReuseDirectionReport {
  readonly direction: 'taken' | 'given' | 'unknown';
  readonly because: 'issued' | 'level' | null;
}

/** Words of the passage that its source has too; `source` is where. */
export interface SharedRunReport extends QuoteReport {
  readonly source: QuoteReport;
}

export interface NearestSourceReport extends MatrixPassageReport, ReuseDirectionReport {
  readonly share: number;
  readonly runs: readonly SharedRunReport[];
  /** Further documents that have just as much. */
  readonly equal: readonly DocumentId[];
  /** Where in them: one a document of `equal`, in the same order. */
  readonly equalSources: readonly EqualSourceReport[];
}

export interface EqualSourceReport extends MatrixPassageReport, ReuseDirectionReport {}

export interface ReusedPassageReport extends MatrixPassageReport {
  /** Letters and digits. */
  readonly letters: number;
  /** Null: no near source. */
  readonly nearest: NearestSourceReport | null;
}

export interface DocumentReuseReport {
  readonly document: DocumentId;
  readonly letters: number;
  /** Share that stands in any other document. */
  readonly elsewhere: number;
  readonly passages: number;
  readonly withSource: number;
  /** Those that have most first. */
  readonly shares: readonly (ReuseDirectionReport & {
    readonly document: DocumentId;
    readonly share: number;
    /** Passages of which it alone is the nearest source. */
    readonly nearest: number;
    /** Passages of which others are just as near. */
    readonly nearestWithOthers: number;
  })[];
}

export interface ReuseReport {
  readonly version: typeof SCHEMA_VERSION;
  /** What counts: letters of the shortest run, and least share and letters of a source. */
  readonly floor: { readonly run: number; readonly share: number; readonly letters: number };
  readonly documents: readonly DocumentHead[];
  readonly reuse: readonly DocumentReuseReport[];
  readonly passages: readonly ReusedPassageReport[];
  readonly tree: ReuseTree | null;
  readonly rulesVersion: string;
}

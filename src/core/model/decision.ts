import type { Anchor } from './anchor.ts';
import type { FactField, LineReading, StatedFact } from './correction.ts';
import type { ElementType } from './element.ts';
import type { ElementVerdict } from './element-correction.ts';
import type { DocumentId, Sha256 } from './ids.ts';
import type { ComparedDocuments, PairingAct, StatedLink } from './pairing.ts';
import type { ReviewDecision } from './review.ts';

/** Where a source came from. */
export type SourceOrigin = 'bundled' | 'file' | 'pasted';

/** A file without a readable text whose text a person brought from elsewhere. */
export interface ScannedFile {
  readonly name: string;
  readonly source: Sha256;
}

/**
 * What a person decided. Decisions are kept apart from sources and from derived results, in an append-only
 * journal; the state of the library is the fold of the journal (`decisions/library-state.ts`).
 */
export type Decision =
  | {
      readonly kind: 'source_added';
      readonly source: Sha256;
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      readonly origin: SourceOrigin;
      /** The scan whose text this is, where a person attached it by hand. */
      readonly scan?: ScannedFile | undefined;
    }
  | { readonly kind: 'document_renamed'; readonly document: DocumentId; readonly name: string }
  | { readonly kind: 'document_removed'; readonly document: DocumentId }
  /** What begins at these places is something else than the program read; null: what the program reads. */
  | {
      readonly kind: 'structure_corrected';
      readonly document: DocumentId;
      readonly places: readonly Anchor[];
      readonly reading: LineReading | null;
    }
  | { readonly kind: 'fact_corrected'; readonly document: DocumentId; readonly fact: StatedFact }
  /** The fact is again what the program reads. */
  | { readonly kind: 'fact_restored'; readonly document: DocumentId; readonly field: FactField }
  /** Which clauses of two documents correspond; `act` says it in words. */
  | (ComparedDocuments & {
      readonly kind: 'pairing_corrected';
      readonly act: PairingAct;
      readonly links: readonly StatedLink[];
    })
  /** What these words state is another element than the program read, or none; `about` null: it read none. */
  | {
      readonly kind: 'element_corrected';
      readonly document: DocumentId;
      readonly places: readonly Anchor[];
      readonly about: ElementType | null;
      readonly verdict: ElementVerdict;
    }
  /** An anchored decision whose place was not found again is hung up anew, or given up. */
  | { readonly kind: 'correction_moved'; readonly entry: number; readonly places: readonly Anchor[] }
  | { readonly kind: 'correction_withdrawn'; readonly entry: number }
  | ReviewDecision
  | { readonly kind: 'undone'; readonly entry: number }
  | { readonly kind: 'redone'; readonly entry: number };

/** One line of the journal. */
export interface JournalEntry {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** ISO 8601 instant, given by the shell; the domain reads no clock. */
  readonly at: string;
  readonly decision: Decision;
}

import type { DocumentSide } from '../../model/document-side.ts';
import type { ClauseId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { CanonicalSpan } from '../../model/span.ts';

/** A passage that looks like a slip of the pen in one of the two documents; nothing is corrected. */
export interface SuspectedSlip {
  readonly side: DocumentSide;
  readonly clause: ClauseId;
  readonly span: CanonicalSpan;
  /** How the other document words it, where that is the evidence. */
  readonly counterpart: { readonly clause: ClauseId; readonly span: CanonicalSpan } | null;
  /** What speaks for a slip, behind the passage itself. */
  readonly reason: LocalizedText;
  readonly rule: string;
}

/** A slip that a document shows by itself. */
export interface OwnSlip extends Passage {
  readonly reason: LocalizedText;
  readonly rule: string;
  /** Words that one of the two documents must have somewhere for it to count; null where none are needed. */
  readonly evidence: string | null;
}

/** A passage with the clause that it belongs to. */
export interface Passage {
  readonly clause: ClauseId;
  readonly span: CanonicalSpan;
}

/** Two passages that say the same in the two documents. */
export interface PassageCouple {
  readonly superior: Passage;
  readonly reviewed: Passage;
}

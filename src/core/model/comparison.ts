import type { DocumentSide } from './document-side.ts';
import type { Alignment, Unit, UnitLink } from './alignment.ts';
import type { Finding } from './finding.ts';
import type { CanonicalSpan } from './span.ts';

/** A stretch of two paired passages: `same` on both sides, or what each side has instead. */
export interface DiffChunk {
  readonly kind: 'same' | 'changed';
  /** Empty span where that side has nothing. */
  readonly superior: CanonicalSpan;
  readonly reviewed: CanonicalSpan;
}

/** The word diff of two paired units; the chunks of each side joined give that side's whole text. */
export interface UnitDiff {
  readonly link: UnitLink;
  readonly chunks: readonly DiffChunk[];
  /** False where the limit on work was reached and the rest is shown as changed. */
  readonly complete: boolean;
}

/**
 * Words that no passage paired with theirs has, and that stand elsewhere in the other document: nothing is missing
 * above and nothing is new below.
 */
export interface KeptPassage {
  /** The document whose words these are. */
  readonly side: DocumentSide;
  readonly span: CanonicalSpan;
  /** Where the other document says it. */
  readonly counterpart: Unit;
}

/** What comparing two documents gives. */
export interface Comparison {
  readonly alignment: Alignment;
  readonly diffs: readonly UnitDiff[];
  readonly kept: readonly KeptPassage[];
  readonly findings: readonly Finding[];
}

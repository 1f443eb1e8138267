import type { CanonicalSpan, SourceSpan } from './span.ts';

/**
 * A stretch of the canonical text and where it comes from. `kept`: the same characters, so both spans are of
 * equal length. `replaced`: other characters stand in the source. `inserted`: nothing stands in the source
 * (`source` is empty and marks the place). Source text between pieces was left out: line breaks inside a
 * paragraph, page furniture, stray spaces; a {@link Repair} or a furniture block accounts for it.
 */
export interface CanonicalPiece {
  readonly kind: 'kept' | 'replaced' | 'inserted';
  readonly canonical: CanonicalSpan;
  readonly source: SourceSpan;
}

/**
 * The text of one document as understood: paragraphs on one line each, separated by `\n`, damage repaired.
 * The pieces lead every position back to the source.
 */
export interface CanonicalText {
  readonly text: string;
  /** In order, without gaps or overlaps in the canonical text; ascending in the source. */
  readonly pieces: readonly CanonicalPiece[];
}

import { firstIndexWhere } from '../model/first-index.ts';
import type { CanonicalPiece, CanonicalText } from '../model/canonical-text.ts';
import { canonicalSpan, sourceSpan, type CanonicalSpan, type SourceSpan } from '../model/span.ts';

/** Leads spans of one document's canonical text to its source and back. */
export interface CanonicalMapping {
  /**
   * The source passage behind a canonical one. Exact where characters were kept; a piece that was replaced
   * counts whole; a span of inserted characters alone gives the empty place where they were put in. An empty
   * span gives the place in front of the character that follows it (after the last one: the end).
   */
  toSource(span: CanonicalSpan): SourceSpan;
  /**
   * The canonical passage that came from a source one: every character that shares a code unit with it. Where
   * all of it was left out, the empty span at which it would stand.
   */
  toCanonical(span: SourceSpan): CanonicalSpan;
}

/** Builds the mapping of a canonical text; each look-up is a binary search over its pieces. */
export const canonicalMapping = (canonical: CanonicalText): CanonicalMapping => {
  const { pieces } = canonical;
  const last = pieces.at(-1);
  return {
    toSource(span) {
      if (last === undefined) return sourceSpan(0, 0);
      const first = pieceAt(pieces, 'canonical', span.start);
      if (first === undefined) return sourceSpan(last.source.end, last.source.end);
      const start = sourceStart(first, span.start);
      if (span.start === span.end) return sourceSpan(start, start);
      const final = pieceAt(pieces, 'canonical', span.end - 1) ?? last;
      return sourceSpan(start, Math.max(start, sourceEnd(final, span.end)));
    },
    toCanonical(span) {
      if (last === undefined) return canonicalSpan(0, 0);
      const first = pieceAt(pieces, 'source', span.start);
      if (first === undefined) return canonicalSpan(last.canonical.end, last.canonical.end);
      const start = canonicalStart(first, span.start);
      if (span.start === span.end) return canonicalSpan(start, start);
      const final = pieceBefore(pieces, span.end);
      return canonicalSpan(
        start,
        Math.max(start, final === undefined ? start : canonicalEnd(final, span.end)),
      );
    },
  };
};

/** First piece that ends after `position`: the one that holds it, or the next where nothing does. */
const pieceAt = (
  pieces: readonly CanonicalPiece[],
  space: 'canonical' | 'source',
  position: number,
): CanonicalPiece | undefined => pieces[firstIndexWhere(pieces, (piece) => piece[space].end > position)];

/** Last piece with source characters that begins before `position`. */
const pieceBefore = (pieces: readonly CanonicalPiece[], position: number): CanonicalPiece | undefined => {
  const low = firstIndexWhere(pieces, ({ source }) => source.start >= position);
  for (let at = low - 1; at >= 0; at -= 1) if (pieces[at]?.kind !== 'inserted') return pieces[at];
  return undefined;
};

const sourceStart = (piece: CanonicalPiece, position: number): number =>
  piece.kind === 'kept' ? piece.source.start + (position - piece.canonical.start) : piece.source.start;

const sourceEnd = (piece: CanonicalPiece, end: number): number =>
  piece.kind === 'kept' ? piece.source.start + (end - piece.canonical.start) : piece.source.end;

const canonicalStart = (piece: CanonicalPiece, position: number): number =>
  piece.kind === 'kept' && position > piece.source.start
    ? piece.canonical.start + (position - piece.source.start)
    : piece.canonical.start;

const canonicalEnd = (piece: CanonicalPiece, end: number): number =>
  piece.kind === 'kept' && end < piece.source.end
    ? piece.canonical.start + (end - piece.source.start)
    : piece.canonical.end;

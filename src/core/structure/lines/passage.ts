import { firstIndexWhere } from '../../model/first-index.ts';
import type { CanonicalPiece } from '../../model/canonical-text.ts';
import { canonicalSpan, sourceSpan, type SourceSpan } from '../../model/span.ts';

/** A stretch of text on its way into the canonical text; the pieces count from its own beginning. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly CanonicalPiece[];
}

/** Other characters for `[start, end)` of a passage's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** The characters of the source, unchanged. */
export const keptPassage = (source: string, span: SourceSpan): Passage => ({
  text: source.slice(span.start, span.end),
  pieces:
    span.start === span.end
      ? []
      : [{ kind: 'kept', canonical: canonicalSpan(0, span.end - span.start), source: span }],
});

/** Characters that stand nowhere in the source, put in at `position`. */
const insertedPassage = (text: string, position: number): Passage => ({
  text,
  pieces: [
    { kind: 'inserted', canonical: canonicalSpan(0, text.length), source: sourceSpan(position, position) },
  ],
});

/** One passage after the other; pieces that continue each other become one. */
export const joinPassages = (passages: readonly Passage[]): Passage => {
  const pieces: CanonicalPiece[] = [];
  let length = 0;
  for (const passage of passages) {
    for (const piece of passage.pieces) {
      const canonical = canonicalSpan(length + piece.canonical.start, length + piece.canonical.end);
      const before = pieces.at(-1);
      if (before?.kind === 'kept' && piece.kind === 'kept' && before.source.end === piece.source.start) {
        pieces[pieces.length - 1] = {
          kind: 'kept',
          canonical: canonicalSpan(before.canonical.start, canonical.end),
          source: sourceSpan(before.source.start, piece.source.end),
        };
      } else {
        pieces.push({ ...piece, canonical });
      }
    }
    length += passage.text.length;
  }
  return { text: passages.map((passage) => passage.text).join(''), pieces };
};

/** Index of the first piece that ends after a place. */
const pieceAfter = ({ pieces }: Passage, place: number): number =>
  firstIndexWhere(pieces, ({ canonical }) => canonical.end > place);

/** The part `[start, end)` of a passage. */
export const slicePassage = (passage: Passage, start: number, end: number): Passage => {
  const pieces: CanonicalPiece[] = [];
  for (let at = pieceAfter(passage, start); at < passage.pieces.length; at += 1) {
    const piece = passage.pieces[at];
    if (piece === undefined || piece.canonical.start >= end) break;
    const from = Math.max(start, piece.canonical.start);
    const to = Math.min(end, piece.canonical.end);
    const shift = from - piece.canonical.start;
    const source =
      piece.kind === 'kept'
        ? sourceSpan(piece.source.start + shift, piece.source.start + shift + (to - from))
        : piece.source;
    pieces.push({ kind: piece.kind, canonical: canonicalSpan(from - start, to - start), source });
  }
  return { text: passage.text.slice(start, end), pieces };
};

/** Where the characters `[start, end)` of a passage come from; an empty range gives the place before it. */
export const passageSource = (passage: Passage, start: number, end: number): SourceSpan => {
  const inside = slicePassage(passage, start, Math.max(end, start)).pieces;
  const first = inside[0];
  const last = inside.at(-1);
  if (first !== undefined && last !== undefined) return sourceSpan(first.source.start, last.source.end);
  const [next] = slicePassage(passage, start, start + 1).pieces;
  const position = next?.source.start ?? passage.pieces.at(-1)?.source.end ?? 0;
  return sourceSpan(position, position);
};

/** The passage with other characters in some places; edits are in order and do not overlap. */
export const editPassage = (passage: Passage, edits: readonly Edit[]): Passage => {
  if (edits.length === 0) return passage;
  const parts: Passage[] = [];
  let position = 0;
  for (const { start, end, after } of edits) {
    parts.push(slicePassage(passage, position, start), replacement(passage, start, end, after));
    position = end;
  }
  parts.push(slicePassage(passage, position, passage.text.length));
  return joinPassages(parts);
};

const replacement = (passage: Passage, start: number, end: number, after: string): Passage => {
  if (after === '') return { text: '', pieces: [] };
  const source = passageSource(passage, start, end);
  if (source.start === source.end) return insertedPassage(after, source.start);
  return {
    text: after,
    pieces: [{ kind: 'replaced', canonical: canonicalSpan(0, after.length), source }],
  };
};

/** The line break between two paragraphs; it stands for whatever lies between them in the source. */
export const paragraphBreak = (before: Passage): Passage =>
  insertedPassage('\n', before.pieces.at(-1)?.source.end ?? 0);

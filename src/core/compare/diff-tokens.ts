import { firstIndexWhere } from '../model/first-index.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import { comparableText } from './comparable-text.ts';
import type { ContextSide } from './comparison-context.ts';
import { uncutSlots } from './uncut-slots.ts';

/** The smallest stretch that a diff shows as one: a word, or a slot of several words. */
export interface DiffToken {
  readonly span: CanonicalSpan;
  /** Equal keys are equal tokens; the tokens themselves may differ in width or in where a sentence is cut. */
  readonly key: string;
  /** The words it is made of, folded: one, or those of a slot. */
  readonly words: readonly string[];
}

const knownOf = oncePerDocument(() => new Map<string, readonly DiffToken[]>());

/** The tokens of a passage: its words, those inside a slot joined. */
export const diffTokens = ({ analyzed }: ContextSide, span: CanonicalSpan): readonly DiffToken[] => {
  const known = knownOf(analyzed);
  const key = `${span.start}-${span.end}`;
  const found = known.get(key) ?? tokensOf(analyzed, span);
  known.set(key, found);
  return found;
};

/** A word, or a part of one that the segmenter drew across the border of a slot (2018|年市). */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Inside a slot: it goes on with the token of the piece before it. */
  readonly continues: boolean;
  /** Itself as a token. */
  readonly token: DiffToken;
}

const tokensOf = (analyzed: AnalyzedDocument, span: CanonicalSpan): readonly DiffToken[] => {
  const pieces = documentPieces(analyzed);
  const tokens: DiffToken[] = [];
  for (let at = firstEndingAfter(pieces, span.start); (pieces[at]?.start ?? Infinity) < span.end; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const token = tokenWithin(piece, span, analyzed.document.canonical.text);
    const last = tokens.at(-1);
    if (last !== undefined && piece.continues) tokens[tokens.length - 1] = joined(last, token);
    else tokens.push(token);
  }
  return tokens;
};

/** The piece as a token; one that crosses the border of the passage is cut there. */
const tokenWithin = ({ start, end, token }: Piece, span: CanonicalSpan, text: string): DiffToken =>
  start >= span.start && end <= span.end
    ? token
    : wordToken(canonicalSpan(Math.max(start, span.start), Math.min(end, span.end)), text);

const wordToken = (span: CanonicalSpan, text: string): DiffToken => {
  const folded = comparableText(textAt(text, span));
  return { span, key: keyOf(folded), words: [folded] };
};

const joined = (token: DiffToken, next: DiffToken): DiffToken => {
  const words = [...token.words, ...next.words];
  return { span: canonicalSpan(token.span.start, next.span.end), key: keyOf(words.join('')), words };
};

/**
 * Marks that end a minor clause or a sentence, folded. Where a superior ends a sentence the lower document often
 * sets a comma: that is form, told by `format_only`, and no change of words. 、 is not among them: it bounds lists.
 */
const STOP = /^[,;:。]$/;

const keyOf = (word: string): string => (STOP.test(word) ? ',' : word);

/** The words of the whole text, cut at the borders of slots. */
const documentPieces = oncePerDocument(({ document, words, elements }): readonly Piece[] => {
  const { text } = document.canonical;
  const slots = uncutSlots(elements, text);
  const inside = insideOf(slots, text.length);
  const cuts = cutsOf(slots, text.length);
  const pieces: Piece[] = [];
  let start = 0;
  const close = (end: number): void => {
    const continues = inside[start] === 1;
    pieces.push({ start, end, continues, token: wordToken(canonicalSpan(start, end), text) });
    start = end;
  };
  for (const wordEnd of words.ends) {
    for (let at = start + 1; at < wordEnd; at++) if (cuts[at] === 1) close(at);
    close(wordEnd);
  }
  return pieces;
});

/** By position: 1 where a slot begins or ends. */
const cutsOf = (slots: readonly CanonicalSpan[], length: number): Uint8Array => {
  const cuts = new Uint8Array(length + 1);
  for (const { start, end } of slots) cuts[start] = cuts[end] = 1;
  return cuts;
};

/** By position: 1 where it lies inside a slot, behind its beginning. */
const insideOf = (slots: readonly CanonicalSpan[], length: number): Uint8Array => {
  const inside = new Uint8Array(length + 1);
  for (const { start, end } of slots) inside.fill(1, start + 1, Math.max(start + 1, end));
  return inside;
};

const firstEndingAfter = (pieces: readonly Piece[], position: number): number =>
  firstIndexWhere(pieces, ({ end }) => end > position);

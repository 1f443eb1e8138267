import { ANCHOR_CONTEXT, type Anchor } from '../model/anchor.ts';
import { sourceSpan, type SourceSpan } from '../model/span.ts';

/**
 * Where an anchor is in a text. `lost`: its words, or enough of what stood around them, are nowhere. `ambiguous`:
 * several places fit, and none clearly better than the others.
 */
export type Placement =
  | { readonly kind: 'placed'; readonly span: SourceSpan }
  | { readonly kind: 'lost' }
  | { readonly kind: 'ambiguous' };

/** Share of the context that has to stand around the words. */
const MIN_CONTEXT_SHARE = 0.5;
/** Folded characters from which on words are told apart by themselves, if they stand only once. */
const DISTINCT_LENGTH = 16;
/** The nearest of equal places counts if every other one is this many times as far. */
const CLEARLY_NEARER = 2;

/**
 * Finds an anchor again. At its old offset if nothing changed there; else where words and context fit best,
 * blanks and character widths being ignored, so that another reading of the same file still has the place.
 * Never guesses between places that fit equally well and are about equally near.
 */
export const locateAnchor = (text: string, anchor: Anchor): Placement => {
  const { quote, before, after, offset } = anchor;
  const end = offset + quote.length;
  const isUnchanged =
    quote !== '' &&
    text.startsWith(quote, offset) &&
    text.slice(Math.max(0, offset - ANCHOR_CONTEXT), offset) === before &&
    text.slice(end, end + ANCHOR_CONTEXT) === after;
  return isUnchanged ? { kind: 'placed', span: sourceSpan(offset, end) } : searchAnchor(text, anchor);
};

/** A text without blanks, in one width; `places[i]` is where character i stands in the text. */
interface FoldedText {
  readonly text: string;
  readonly places: readonly number[];
}

const HAN = /[\u4e00-\u9fff]/;
const BLANK = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

const folded = (text: string): FoldedText => {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (BLANK.test(char)) continue;
    const plain = HAN.test(char) ? char : char.normalize('NFKC');
    out += plain;
    places.push(...Array.from(plain.split(''), () => at));
  }
  return { text: out, places };
};

interface Candidate {
  readonly span: SourceSpan;
  /** Characters of context that stand around it as they did. */
  readonly context: number;
  readonly distance: number;
}

const searchAnchor = (text: string, anchor: Anchor): Placement => {
  const inText = folded(text);
  const [quote, before, after] = [anchor.quote, anchor.before, anchor.after].map((part) => folded(part).text);
  if (quote === undefined || before === undefined || after === undefined || quote === '')
    return { kind: 'lost' };
  const found: Candidate[] = [];
  for (let at = inText.text.indexOf(quote); at >= 0; at = inText.text.indexOf(quote, at + 1)) {
    const start = inText.places[at] ?? 0;
    const end = (inText.places[at + quote.length - 1] ?? start) + 1;
    found.push({
      span: sourceSpan(start, end),
      context: sharedEnd(inText.text, at, before) + sharedBegin(inText.text, at + quote.length, after),
      distance: Math.abs(start - anchor.offset),
    });
  }
  const most = Math.max(0, ...found.map(({ context }) => context));
  const isDistinct = found.length === 1 && quote.length >= DISTINCT_LENGTH;
  if (!isDistinct && most < (before.length + after.length) * MIN_CONTEXT_SHARE) return { kind: 'lost' };
  return nearest(found.filter(({ context }) => context === most));
};

const nearest = (candidates: readonly Candidate[]): Placement => {
  const [first, second] = candidates.toSorted((a, b) => a.distance - b.distance);
  if (first === undefined) return { kind: 'lost' };
  const isClear = second === undefined || second.distance > first.distance * CLEARLY_NEARER;
  return isClear ? { kind: 'placed', span: first.span } : { kind: 'ambiguous' };
};

/** How many of the last characters of `before` stand right in front of `at`. */
const sharedEnd = (text: string, at: number, before: string): number => {
  let shared = 0;
  while (
    shared < before.length &&
    shared < at &&
    text[at - 1 - shared] === before[before.length - 1 - shared]
  )
    shared += 1;
  return shared;
};

/** How many of the first characters of `after` stand at `at`. */
const sharedBegin = (text: string, at: number, after: string): number => {
  let shared = 0;
  while (shared < after.length && text[at + shared] === after[shared]) shared += 1;
  return shared;
};

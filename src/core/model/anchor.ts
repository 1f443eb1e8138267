/**
 * A place in a source text, kept so that it can be found again in another reading of the same file: the words
 * themselves, what stands around them, and where they stood. Plain data: decisions about structure, values and
 * pairings are all hung up by it.
 */
export interface Anchor {
  /** The words at the place; never empty. */
  readonly quote: string;
  /** At most {@link ANCHOR_CONTEXT} code units in front of the quote, fewer at the beginning of the text. */
  readonly before: string;
  /** As many behind it. */
  readonly after: string;
  /** Where the quote began in the source text when the decision was made. */
  readonly offset: number;
}

/** Code units of context on either side. */
export const ANCHOR_CONTEXT = 32;
/** A line is known by its beginning; more words would only tie the decision to more text that may change. */
export const LONGEST_LINE_QUOTE = 64;

/** Longest words that a decision is hung up by; a passage that is longer is known by its beginning. */
export const LONGEST_QUOTE = 2_000;

/** The anchor of `[start, end)` of a source text. @throws RangeError if the range is empty */
export const anchorOf = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Anchor => {
  if (start >= end) throw new RangeError(`nothing to anchor at ${start}`);
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - ANCHOR_CONTEXT), start),
    after: text.slice(end, end + ANCHOR_CONTEXT),
    offset: start,
  };
};

/** Same words in the same surroundings at the same offset. */
export const isSamePlace = (a: Anchor, b: Anchor): boolean =>
  a.quote === b.quote && a.before === b.before && a.after === b.after && a.offset === b.offset;

/** The anchor of what begins at an offset: the rest of its line, without blanks in front; null on a blank line. */
export const lineAnchor = (text: string, offset: number): Anchor | null => {
  const rest = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const lead = rest.length - rest.trimStart().length;
  const quote = rest.slice(lead, lead + LONGEST_LINE_QUOTE).trimEnd();
  const start = offset + lead;
  return quote === '' ? null : anchorOf(text, { start, end: start + quote.length });
};

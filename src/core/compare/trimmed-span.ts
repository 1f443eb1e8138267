import { canonicalSpan, textAt, type CanonicalSpan } from '../model/span.ts';

const EDGE_MARK = /^[\s、，,；;。：:]$/;
const BRACKETS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
  ['〔', '〕'],
  ['【', '】'],
  ['[', ']'],
];

/** The span without marks at its edges, and without a bracket at an edge whose partner is outside of it. */
export const trimmedSpan = (text: string, { start, end }: CanonicalSpan): CanonicalSpan => {
  let [from, to] = [start, end];
  for (;;) {
    const inside = text.slice(from, to);
    if (from < to && (EDGE_MARK.test(inside.charAt(0)) || isLone(inside, 0))) from++;
    else if (from < to && (EDGE_MARK.test(inside.slice(-1)) || isLone(inside, inside.length - 1))) to--;
    else return canonicalSpan(from, to);
  }
};

/** The passage widened inside `room` until every bracket in it has its partner. */
export const balancedSpan = (text: string, span: CanonicalSpan, room: CanonicalSpan): CanonicalSpan => {
  let { start, end } = span;
  for (const [open, close] of BRACKETS) {
    const { opens, closes } = unmatched(text.slice(start, end), open, close);
    if (opens > 0) {
      const partner = text.slice(end, room.end).indexOf(close);
      if (partner >= 0) end += partner + 1;
    }
    if (closes > 0) {
      const partner = text.slice(room.start, start).lastIndexOf(open);
      if (partner >= 0) start = room.start + partner;
    }
  }
  return canonicalSpan(start, end);
};

/** Brackets of a kind that have no partner in the passage. */
export const unmatched = (
  passage: string,
  open: string,
  close: string,
): { readonly opens: number; readonly closes: number } => {
  let opens = 0;
  let closes = 0;
  for (const character of passage) {
    if (character === open) opens++;
    else if (character === close && opens > 0) opens--;
    else if (character === close) closes++;
  }
  return { opens, closes };
};

/** Whether the character at the edge is a bracket without a partner in the passage. */
const isLone = (passage: string, at: number): boolean => {
  const character = passage.charAt(at);
  const pair = BRACKETS.find((brackets) => brackets.includes(character));
  if (pair === undefined) return false;
  const { opens, closes } = unmatched(passage, ...pair);
  return character === pair[0] ? opens > 0 : closes > 0;
};

/** The text of a span without marks at its edges. */
export const trimmedText = (text: string, span: CanonicalSpan): string =>
  textAt(text, trimmedSpan(text, span));

/** Brackets and quotation marks: what stands inside is one word to the sentence around it. */

const PAIRS: ReadonlyMap<number, string> = new Map(
  ['（）', '()', '《》', '〔〕', '【】', '[]', '“”', '‘’'].map((pair) => [
    pair.charCodeAt(0),
    pair.charAt(1),
  ]),
);
/** A bracket whose partner is further away than this was never closed. */
const LONGEST_BRACKET = 200;

/**
 * Where the bracket or quotation mark that opens at `from` is closed before `limit`; -1 where it is not, or none opens.
 */
export const closingOf = (text: string, from: number, limit: number): number => {
  const close = PAIRS.get(text.charCodeAt(from));
  if (close === undefined) return -1;
  const open = text.charAt(from);
  let depth = 0;
  const last = Math.min(limit, from + LONGEST_BRACKET);
  for (let at = from; at < last; at += 1) {
    const sign = text.charAt(at);
    if (sign === open) depth += 1;
    else if (sign === close && --depth === 0) return at;
    else if (sign === '\n') return -1;
  }
  return -1;
};

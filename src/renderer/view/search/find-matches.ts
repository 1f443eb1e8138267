/** A piece of text that a view can bring into sight, e.g. one side of a sentence row. */
export interface FindableText {
  readonly key: string;
  readonly text: string;
}

/** One place where the text looked for stands. Offsets count in the findable text. */
export interface FindMatch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** More are not worth walking through. */
export const FIND_LIMIT = 999;

/** Every place of `query` in the texts, in order, without overlaps; letters match in either case. */
export const findMatches = (texts: readonly FindableText[], query: string): readonly FindMatch[] => {
  const wanted = query.toLowerCase();
  if (wanted === '') return [];
  const matches: FindMatch[] = [];
  for (const { key, text } of texts) {
    const lower = text.toLowerCase();
    for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
      matches.push({ key, from: at, to: at + wanted.length });
      if (matches.length === FIND_LIMIT) return matches;
    }
  }
  return matches;
};

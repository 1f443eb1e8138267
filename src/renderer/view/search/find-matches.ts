import { foldText } from '../../../core/search-index/fold-text.ts';

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

/** Every place of `query` in the texts, in order, without overlaps; width and case do not matter. */
export const findMatches = (texts: readonly FindableText[], query: string): readonly FindMatch[] => {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const matches: FindMatch[] = [];
  for (const { key, text } of texts) {
    const folded = foldText(text);
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      matches.push({ key, from: at, to: at + wanted.length });
      if (matches.length === FIND_LIMIT) return matches;
    }
  }
  return matches;
};

import { foldText } from './fold-text.ts';

/** One thing that a clause has to contain. */
export interface SearchTerm {
  /** Folded, see {@link foldText}. */
  readonly text: string;
  /** Written in quotation marks: never broken up into words. */
  readonly exact: boolean;
}

/** What a person asked for: every term has to be there. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
}

/** Opening quotation marks with their closing ones: straight, full-width, Chinese, corner brackets. */
const CLOSING_MARK: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
]);
const OPENING = /["＂“「『]/u;
const READABLE = /[\p{L}\p{N}]/u;

const looseTerms = (text: string): readonly SearchTerm[] =>
  text
    .split(/\s+/u)
    .filter((word) => READABLE.test(word))
    .map((word) => ({ text: foldText(word), exact: false }));

const termsOf = (text: string): readonly SearchTerm[] => {
  const open = text.search(OPENING);
  if (open < 0) return looseTerms(text);
  const close = CLOSING_MARK.get(text.charAt(open)) ?? '';
  const end = text.indexOf(close, open + 1);
  // A phrase that is still being typed has no closing mark yet.
  const phrase = text.slice(open + 1, end < 0 ? undefined : end);
  const exact = phrase.trim() === '' ? [] : [{ text: foldText(phrase), exact: true }];
  return [...looseTerms(text.slice(0, open)), ...exact, ...(end < 0 ? [] : termsOf(text.slice(end + 1)))];
};

/**
 * Reads a query: terms are separated by spaces, a term in quotation marks (`"…"`, `“…”`, `「…」`, `『…』`) is an
 * exact phrase and may hold spaces and other quotation marks. Nothing else is syntax. No terms where nothing
 * can be searched for.
 */
export const parseSearchQuery = (query: string): SearchQuery => ({ terms: termsOf(query) });

import type { AdministrativeLevel } from '../model/document.ts';
import type { ElementType } from '../model/element.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import type { Segmenter } from '../segment/segmenter.ts';
import { searchWords, wordIndexOf, type IndexedDocument } from './index-document.ts';
import type { SearchQuery } from './search-query.ts';
import type { SearchPassage } from './searchable-passages.ts';

/** What a hit has to be besides matching; an empty list asks for nothing. */
export interface SearchFilters {
  readonly levels: readonly AdministrativeLevel[];
  /** Names of places, also their beginnings: 杭州 finds 杭州市 and all below it. */
  readonly regions: readonly string[];
  /** The passage holds an element of one of these types. */
  readonly types: readonly ElementType[];
}

export interface SearchHit {
  readonly indexed: IndexedDocument;
  readonly passage: SearchPassage;
  /** lunr's BM25 score of the query's words among the passages of this document; 0 where none is a word there. */
  readonly score: number;
  /** Where the terms stand, in order. At least one. */
  readonly matches: readonly CanonicalSpan[];
}

/** Hits, best first. */
export interface SearchResult {
  /** `literal`: every term stands there as typed. `words`: none had that, these hold all words of the terms. */
  readonly matched: 'literal' | 'words';
  readonly hits: readonly SearchHit[];
}

const occurrences = (
  folded: string,
  term: string,
  { start, end }: CanonicalSpan,
): readonly CanonicalSpan[] => {
  const found: CanonicalSpan[] = [];
  let at = folded.indexOf(term, start);
  while (at >= 0 && at + term.length <= end) {
    found.push(canonicalSpan(at, at + term.length));
    at = folded.indexOf(term, at + term.length);
  }
  return found;
};

/** Where all terms stand in the passage, or null where one does not. */
const matchesOf = (
  indexed: IndexedDocument,
  passage: SearchPassage,
  terms: readonly string[],
): readonly CanonicalSpan[] | null => {
  const found = terms.map((term) => occurrences(indexed.folded, term, passage.span));
  return found.every((spans) => spans.length > 0)
    ? found.flat().sort((a, b) => a.start - b.start || a.end - b.end)
    : null;
};

const passesFilters = ({ indexed, passage }: SearchHit, filters: SearchFilters): boolean => {
  const { level, region } = indexed.analyzed.document;
  return (
    (filters.levels.length === 0 || (level !== null && filters.levels.includes(level))) &&
    (filters.regions.length === 0 ||
      filters.regions.some((name) => region.some((place) => place.startsWith(name)))) &&
    (filters.types.length === 0 || filters.types.some((type) => passage.types.includes(type)))
  );
};

/**
 * lunr's scores by passage. A word of the query counts wherever a word of the text holds it: 演练 also in
 * 应急演练, which is one word there. lunr's own wildcards would do the same more slowly, and it reads a `*`
 * as one whoever wrote it.
 */
const wordScores = (indexed: IndexedDocument, words: readonly string[]): ReadonlyMap<number, number> => {
  const present = indexed.vocabulary.filter(
    (known) => !known.includes('*') && words.some((word) => known.includes(word)),
  );
  const results = wordIndexOf(indexed).query((query) => {
    for (const word of present) query.term(word, { fields: ['words'] });
  });
  return new Map(results.map(({ ref, score }) => [Number(ref), score]));
};

/** The passages of one document that contain all the terms, with lunr's scores. */
const hitsIn = (
  indexed: IndexedDocument,
  terms: readonly string[],
  words: readonly string[],
): readonly SearchHit[] => {
  const found = indexed.passages.flatMap((passage, ordinal) => {
    const matches = matchesOf(indexed, passage, terms);
    return matches === null ? [] : [{ passage, ordinal, matches }];
  });
  if (found.length === 0) return [];
  const scores = wordScores(indexed, words);
  return found.map(({ passage, ordinal, matches }) => ({
    indexed,
    passage,
    matches,
    score: scores.get(ordinal) ?? 0,
  }));
};

/** Best first; equal ones stay in the order of the documents and of the text. */
const ranked = (hits: readonly SearchHit[]): readonly SearchHit[] =>
  hits.toSorted((a, b) => b.score - a.score);

/**
 * Finds the passages that contain every term as typed (up to width and capitals), by a scan of the text
 * itself: a word index would miss terms that cross the borders of words. lunr ranks them. Where nothing in
 * the documents is literally so, terms without quotation marks are looked for by their words, each of them required.
 */
export const searchDocuments = (
  documents: readonly IndexedDocument[],
  query: SearchQuery,
  filters: SearchFilters,
  segmenter: Segmenter,
): SearchResult => {
  const { terms } = query;
  if (terms.length === 0) return { matched: 'literal', hits: [] };
  const wordsOf = (text: string) => searchWords(segmenter.cut(text));
  const words = terms.flatMap((term) => wordsOf(term.text));
  const find = (wanted: readonly string[]) => documents.flatMap((indexed) => hitsIn(indexed, wanted, words));
  const filtered = (matched: SearchResult['matched'], hits: readonly SearchHit[]): SearchResult => ({
    matched,
    hits: ranked(hits.filter((hit) => passesFilters(hit, filters))),
  });
  const literal = find(terms.map((term) => term.text));
  if (literal.length > 0 || terms.every((term) => term.exact)) return filtered('literal', literal);
  const byWords = find(terms.flatMap((term) => (term.exact ? [term.text] : wordsOf(term.text))));
  return byWords.length > 0 ? filtered('words', byWords) : { matched: 'literal', hits: [] };
};

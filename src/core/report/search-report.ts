import { canonicalMapping, type CanonicalMapping } from '../import/canonical-mapping.ts';
import { canonicalSpan, contains, textAt, type CanonicalSpan } from '../model/span.ts';
import type { IndexedDocument } from '../search-index/index-document.ts';
import type { SearchHit, SearchResult } from '../search-index/search-documents.ts';
import {
  SCHEMA_VERSION,
  type SearchHitReport,
  type SearchReport,
  type SpanReport,
} from './contract/contract.ts';

/** Code units of text before the first match, and from its start on, that a snippet shows. */
const BEFORE = 24;
const FROM_MATCH = 72;
const SCORE_DECIMALS = 4;

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The passage around the first match, never cut inside a character. */
const snippetSpan = ({ indexed, passage }: SearchHit, first: CanonicalSpan): CanonicalSpan => {
  const { text } = indexed.analyzed.document.canonical;
  const { span } = passage;
  const start = Math.max(span.start, first.start - BEFORE);
  const end = Math.min(span.end, Math.max(first.end, first.start + FROM_MATCH));
  return canonicalSpan(
    isLowSurrogate(text, start) && start > span.start ? start - 1 : start,
    isLowSurrogate(text, end) && end < span.end ? end + 1 : end,
  );
};

/** Matches inside the snippet as offsets into it; those that overlap are one. */
const highlightsIn = (snippet: CanonicalSpan, matches: readonly CanonicalSpan[]): readonly SpanReport[] => {
  const merged: SpanReport[] = [];
  for (const match of matches.filter((span) => contains(snippet, span))) {
    const start = match.start - snippet.start;
    const end = match.end - snippet.start;
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged;
};

const hitReport = (hit: SearchHit, mapping: CanonicalMapping): SearchHitReport => {
  const { indexed, passage, matches, score } = hit;
  const { canonical, id } = indexed.analyzed.document;
  const [first = passage.span] = matches;
  const snippet = snippetSpan(hit, first);
  const places = matches.map((match): SpanReport => {
    const { start, end } = mapping.toSource(match);
    return { start, end };
  });
  const { start, end } = mapping.toSource(first);
  return {
    document: id,
    clause: passage.label,
    section: passage.section,
    score: Number(score.toFixed(SCORE_DECIMALS)),
    start,
    end,
    matches: places,
    // White space of the same length: highlights keep their place.
    snippet: textAt(canonical.text, snippet).replace(/\s/gu, ' '),
    highlights: highlightsIn(snippet, matches),
  };
};

/** Search results as the headless command and the window give them. */
export const searchReport = ({ matched, hits }: SearchResult): SearchReport => {
  const mappings = new Map<IndexedDocument, CanonicalMapping>();
  const mappingOf = (indexed: IndexedDocument): CanonicalMapping => {
    const mapping = mappings.get(indexed) ?? canonicalMapping(indexed.analyzed.document.canonical);
    mappings.set(indexed, mapping);
    return mapping;
  };
  return {
    version: SCHEMA_VERSION,
    total: hits.length,
    matched,
    hits: hits.map((hit) => hitReport(hit, mappingOf(hit.indexed))),
  };
};

import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { AdministrativeLevel, PolicyDocument } from '../model/document.ts';
import type { Element } from '../model/element.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import type { Rung } from './lexicon/body-words.ts';

/** What telling differences apart needs to know of the two documents. */
export interface ComparisonContext {
  readonly superior: ContextSide;
  readonly reviewed: ContextSide;
  /** Words that most sentences of both documents use (安全生产 in documents on safety): they tell nothing apart. */
  readonly topics: ReadonlySet<string>;
}

export interface ContextSide {
  readonly analyzed: AnalyzedDocument;
  readonly text: string;
  /** Rung of the document's issuer, or null where the document does not say. */
  readonly rung: Rung | null;
  /** What 市 means in this document. */
  readonly municipal: 'city' | 'province';
  /** Names of its places with and without their kind: 常州市, 常州. */
  readonly places: ReadonlySet<string>;
}

/** A word that stands in at least this share of both documents' clauses is their common topic. */
const TOPIC_SHARE = 0.6;

export const comparisonContext = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
): ComparisonContext => {
  const topics = topicWords(superior);
  const others = topicWords(reviewed);
  return {
    superior: contextSide(superior),
    reviewed: contextSide(reviewed),
    topics: new Set([...topics].filter((word) => others.has(word))),
  };
};

/** Elements that share a character with the span. */
export const elementsWithin = (side: ContextSide, span: CanonicalSpan): readonly Element[] =>
  side.analyzed.elements.filter((element) => element.span.start < span.end && element.span.end > span.start);

const contextSide = (analyzed: AnalyzedDocument): ContextSide => ({
  analyzed,
  text: analyzed.document.canonical.text,
  rung: rungOf(analyzed.document.level),
  municipal:
    analyzed.document.level === 'province' && isMunicipality(analyzed.document) ? 'province' : 'city',
  places: placeNames(analyzed.document),
});

const rungOf = (level: AdministrativeLevel | null): Rung | null => level;

const isMunicipality = ({ region }: PolicyDocument): boolean => region[0]?.endsWith('市') ?? false;

const PLACE_KIND = /(?:特别行政区|自治区|自治州|自治县|省|市|区|县|镇|乡|街道)$/u;

const placeNames = ({ region }: PolicyDocument): ReadonlySet<string> =>
  new Set(region.flatMap((name) => [name, name.replace(PLACE_KIND, '')]).filter((name) => name.length >= 2));

const topicWords = (analyzed: AnalyzedDocument): ReadonlySet<string> => {
  const clauses = analyzed.document.sections.flatMap((section) => section.clauses);
  const { text } = analyzed.document.canonical;
  const bodies = clauses.map(({ span }) => textAt(text, span));
  const words = new Set<string>();
  let start = 0;
  for (const end of analyzed.words.ends) {
    const word = text.slice(start, end);
    if (word.length >= 2 && /^\p{Script=Han}+$/u.test(word)) words.add(word);
    start = end;
  }
  const least = Math.max(3, TOPIC_SHARE * clauses.length);
  return new Set([...words].filter((word) => bodies.filter((body) => body.includes(word)).length >= least));
};

import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { AdministrativeLevel, Clause, PolicyDocument } from '../model/document.ts';
import type { Element } from '../model/element.ts';
import type { ClauseId, ElementId } from '../model/ids.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { wordsWithin } from '../model/segmentation.ts';
import { textAt, type CanonicalSpan } from '../model/span.ts';
import { guessedClauses } from '../structure/guessed-clauses.ts';
import type { Rung } from './lexicon/body-words.ts';
import { spanIndex, type SpanIndex } from './span-index.ts';

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
  readonly elements: SpanIndex<Element>;
  /** Rung of the document's issuer, or null where the document does not say. */
  readonly rung: Rung | null;
  /** What 市 means in this document. */
  readonly municipal: 'city' | 'province';
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  /** Names of its places with and without their kind: 杭州市, 杭州. */
  readonly places: ReadonlySet<string>;
  /** Clauses whose beginning was guessed. */
  readonly guessed: ReadonlySet<ClauseId>;
  /** Confidence of each value that was read. */
  readonly valueConfidence: ReadonlyMap<ElementId, number>;
}

/** A word that stands in at least this share of both documents' clauses is their common topic. */
const TOPIC_SHARE = 0.6;
/** Documents of fewer clauses have no topic that could be told from what they say. */
const LEAST_CLAUSES = 3;
const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;

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
  side.elements.touching(span);

const contextSide = oncePerDocument((analyzed): ContextSide => ({
  analyzed,
  text: analyzed.document.canonical.text,
  elements: spanIndex(analyzed.elements, ({ span }) => span),
  rung: rungOf(analyzed.document.level),
  municipal:
    analyzed.document.level === 'province' && isMunicipality(analyzed.document) ? 'province' : 'city',
  clauses: new Map(
    analyzed.document.sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])),
  ),
  places: placeNames(analyzed.document),
  guessed: guessedClauses(analyzed.document),
  valueConfidence: new Map(
    analyzed.elements.flatMap(({ id, type, confidence }) =>
      type === 'obligation' ? [] : [[id, confidence] as const],
    ),
  ),
}));

const rungOf = (level: AdministrativeLevel | null): Rung | null => level;

const isMunicipality = ({ region }: PolicyDocument): boolean => region[0]?.endsWith('市') ?? false;

const PLACE_KIND = /(?:特别行政区|自治区|自治州|自治县|省|市|区|县|镇|乡|街道)$/u;

const placeNames = ({ region }: PolicyDocument): ReadonlySet<string> =>
  new Set(region.flatMap((name) => [name, name.replace(PLACE_KIND, '')]).filter((name) => name.length >= 2));

const topicWords = oncePerDocument((analyzed): ReadonlySet<string> => {
  const clauses = analyzed.document.sections.flatMap((section) => section.clauses);
  const { text } = analyzed.document.canonical;
  const clausesWith = new Map<string, number>();
  for (const { span } of clauses) {
    const words = new Set(wordsWithin(analyzed.words, span).map((word) => textAt(text, word)));
    for (const word of words) clausesWith.set(word, (clausesWith.get(word) ?? 0) + 1);
  }
  const least = Math.max(LEAST_CLAUSES, TOPIC_SHARE * clauses.length);
  return new Set(
    [...clausesWith].flatMap(([word, count]) => (count >= least && CHINESE_WORD.test(word) ? [word] : [])),
  );
});

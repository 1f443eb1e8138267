import { termDictionary, termWeights, weightedDice } from '../align/passage-terms.ts';
import { relationOf } from '../align/relation.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { LocalPassage, MatrixCell, PassageCluster, UnionRow } from '../model/matrix.ts';
import { textAt } from '../model/span.ts';
import { clustersOf } from './common-additions.ts';
import { greatestStrength, passageValues } from './passage-values.ts';
import { sharedWording, wordingIndex } from './shared-wording.ts';

/** From this likeness on two clauses of different localities treat one topic. */
const LEAST_LIKENESS = 0.2;

/**
 * The topics of documents that have no common superior text: every clause of each stands in exactly one row. Rows
 * that most documents have come first, then in the order of the documents. The relation and the share kept are to
 * the clause that is closest to all others.
 */
export const unionRows = (documents: readonly AnalyzedDocument[]): readonly UnionRow[] => {
  const clauses = documents.flatMap(({ document }) =>
    document.sections.flatMap((section) =>
      section.clauses.map((clause): LocalPassage => ({
        document: document.id,
        clause: clause.id,
        span: clause.span,
      })),
    ),
  );
  const cells = documents.map(cellMaker);
  return clustersOf(clauses, documents, LEAST_LIKENESS)
    .sort((a, b) => b.documents - a.documents)
    .map((cluster) => {
      const [topic] = cluster.members;
      const text = textIn(topic, documents);
      return { topic, cells: cells.map((cellOf) => cellOf(cluster, text)) };
    });
};

const textIn = ({ document: id, span }: LocalPassage, documents: readonly AnalyzedDocument[]): string =>
  textAt(documents.find(({ document }) => document.id === id)?.document.canonical.text ?? '', span);

const cellMaker = (analyzed: AnalyzedDocument): ((cluster: PassageCluster, topic: string) => MatrixCell) => {
  const { id, canonical } = analyzed.document;
  const statedIn = passageValues(analyzed);
  return ({ members }, topic) => {
    const own = members.filter(({ document }) => document === id).sort((a, b) => a.span.start - b.span.start);
    const passages = own.map(({ span }) => span);
    const texts = passages.map((span) => textAt(canonical.text, span));
    const { values, obligations } = statedIn(passages);
    return {
      relation: own.length === 0 ? 'superior_only' : relationOf(likenessOf(topic, texts.join('\n'))),
      moved: false,
      clauses: own.map(({ clause }) => clause),
      passages,
      kept: sharedWording(topic, wordingIndex(texts)),
      values,
      strength: greatestStrength(obligations),
      stricter: 0,
      looser: 0,
    };
  };
};

const likenessOf = (one: string, other: string): number => {
  const dictionary = termDictionary();
  const terms = [dictionary.termsOf(one), dictionary.termsOf(other)] as const;
  return weightedDice(...terms, termWeights(terms, dictionary));
};

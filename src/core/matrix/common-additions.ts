import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { LocalPassage, MatrixColumn, PassageCluster } from '../model/matrix.ts';
import { textAt } from '../model/span.ts';
import { clusterPassages } from './cluster-passages.ts';

/** From this likeness on two additions are on one matter; passages on different matters share 0.05 to 0.15. */
const LEAST_LIKENESS = 0.24;

/**
 * What only localities have, clustered into common additions (共同新增): those of most documents first, then in the
 * order of the documents.
 */
export const commonAdditions = (
  columns: readonly MatrixColumn[],
  documents: readonly AnalyzedDocument[],
): readonly PassageCluster[] => {
  const passages = columns.flatMap(({ own }) => own);
  return clustersOf(passages, documents, LEAST_LIKENESS).sort((a, b) => b.documents - a.documents);
};

/** Passages of several documents by what they speak of, in the order given. */
export const clustersOf = (
  passages: readonly LocalPassage[],
  documents: readonly AnalyzedDocument[],
  least: number,
): PassageCluster[] => {
  const textOf = new Map(documents.map(({ document }) => [document.id, document.canonical.text]));
  const texts = passages.map(({ document, span }) => textAt(textOf.get(document) ?? '', span));
  return clusterPassages(texts, (at) => passages[at]?.document, least).flatMap(([first, ...rest]) => {
    const centre = passages[first];
    if (centre === undefined) return [];
    const others = rest.flatMap((at) => passages[at] ?? []);
    const members: PassageCluster['members'] = [centre, ...others];
    return [{ members, documents: new Set(members.map(({ document }) => document)).size }];
  });
};

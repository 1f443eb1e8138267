import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { LocalPassage, MatrixColumn, PassageCluster } from '../model/matrix.ts';
import { textAt } from '../model/span.ts';
import type { WorkSteps } from '../model/work-steps.ts';
import { clusterPassages } from './cluster-passages.ts';
import { passageLikeness } from './passage-likeness.ts';

/** From this likeness on two additions are on one matter; passages on different matters share 0.05 to 0.15. */
const LEAST_LIKENESS = 0.24;

/**
 * What only localities have, clustered into common additions (共同新增): those of most documents first, then in the
 * order of the documents.
 */
export function* commonAdditions(
  columns: readonly MatrixColumn[],
  documents: readonly AnalyzedDocument[],
): WorkSteps<readonly PassageCluster[]> {
  const passages = columns.flatMap(({ own }) => own);
  const likeness = passageLikeness(localTexts(passages, documents));
  const groups = yield* clusterPassages(likeness, (at) => passages[at]?.document, LEAST_LIKENESS);
  return groups.flatMap((group) => clusterOf(group, passages)).sort((a, b) => b.documents - a.documents);
}

/** The words of passages of several documents. */
export const localTexts = (
  passages: readonly LocalPassage[],
  documents: readonly AnalyzedDocument[],
): readonly string[] => {
  const textOf = new Map(documents.map(({ document }) => [document.id, document.canonical.text]));
  return passages.map(({ document, span }) => textAt(textOf.get(document) ?? '', span));
};

const clusterOf = (
  [first, ...rest]: readonly [number, ...number[]],
  passages: readonly LocalPassage[],
): readonly PassageCluster[] => {
  const centre = passages[first];
  if (centre === undefined) return [];
  const members: PassageCluster['members'] = [centre, ...rest.flatMap((at) => passages[at] ?? [])];
  return [{ members, documents: new Set(members.map(({ document }) => document)).size }];
};

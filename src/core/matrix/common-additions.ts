import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { LocalPassage, MatrixColumn, PassageCluster } from '../model/matrix.ts';
import { textAt } from '../model/span.ts';
import type { WorkSteps } from '../model/work-steps.ts';
import { clusterPassages } from './cluster-passages.ts';
import { passageLikeness, type TopicPassage } from './passage-likeness.ts';

/** From this likeness on two additions are on one matter; passages on different matters share 0.05 to 0.15. */
const LIMITS = { least: 0.24, leastInOneDocument: 0.24 };

/**
 * What only localities have, clustered into common additions (共同新增): those of most documents first, then in the
 * order of the documents.
 */
export function* commonAdditions(
  columns: readonly MatrixColumn[],
  documents: readonly AnalyzedDocument[],
): WorkSteps<readonly PassageCluster[]> {
  const passages = columns.flatMap(({ own }) => own);
  const likeness = passageLikeness(topicPassages(passages, documents));
  const groups = yield* clusterPassages(likeness, (at) => passages[at]?.document, LIMITS);
  return groups.flatMap((group) => clusterOf(group, passages)).sort((a, b) => b.documents - a.documents);
}

/** Passages of several documents with their words; the heading of a clause counts where the passage is all of it. */
export const topicPassages = (
  passages: readonly LocalPassage[],
  documents: readonly AnalyzedDocument[],
): readonly TopicPassage[] => {
  const known = new Map(
    documents.map(({ document }) => {
      const clauses = document.sections.flatMap((section) => section.clauses);
      const headings = new Map(clauses.map(({ id, heading, span }) => [id, { heading, span }]));
      return [document.id, { text: document.canonical.text, headings }] as const;
    }),
  );
  return passages.map(({ document, clause, span }) => {
    const own = known.get(document);
    const whole = own?.headings.get(clause);
    const isWhole = whole?.span.start === span.start && whole.span.end === span.end;
    return { text: textAt(own?.text ?? '', span), heading: isWhole ? whole.heading : null };
  });
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

import type { AlignmentSide, SideClause } from './alignment-side.ts';

/** Terms shown as the reason of a link. */
const SHOWN = 6;

/** The rarest words that both groups of clauses use: first those in fewest clauses, then in reading order. */
export const sharedTerms = (
  reviewedClauses: readonly SideClause[],
  superiorClauses: readonly SideClause[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): readonly string[] => {
  const shared = [...new Set(reviewedClauses.flatMap(({ words }) => [...words]))].filter((word) =>
    superiorClauses.some(({ words }) => words.has(word)),
  );
  const frequency = (word: string): number =>
    (reviewed.clauseFrequency.get(word) ?? 0) + (superior.clauseFrequency.get(word) ?? 0);
  return shared
    .map((word, order) => ({ word, order, frequency: frequency(word) }))
    .sort((a, b) => a.frequency - b.frequency || b.word.length - a.word.length || a.order - b.order)
    .slice(0, SHOWN)
    .map(({ word }) => word);
};

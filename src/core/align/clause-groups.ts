import type { ClauseSimilarity } from './clause-similarity.ts';

/**
 * Pairs gathered to links. A group of clauses in which every reviewed clause is paired with every superior one
 * is one link; in other groups each reviewed clause keeps a link of its own.
 */
export const clauseGroups = (
  pairs: readonly ClauseSimilarity[],
): readonly (readonly ClauseSimilarity[])[] => {
  const ordered = [...pairs].sort((a, b) => a.reviewed - b.reviewed || a.superior - b.superior);
  return connected(ordered).flatMap((group) => {
    const reviewed = new Set(group.map((pair) => pair.reviewed));
    const superior = new Set(group.map((pair) => pair.superior));
    if (group.length === reviewed.size * superior.size) return [group];
    return [...reviewed].map((clause) => group.filter((pair) => pair.reviewed === clause));
  });
};

/** Groups of pairs that hang together through shared clauses. */
const connected = (pairs: readonly ClauseSimilarity[]): readonly (readonly ClauseSimilarity[])[] => {
  let groups: ClauseSimilarity[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((group) =>
      group.some((other) => other.reviewed === pair.reviewed || other.superior === pair.superior),
    );
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), pair]];
  }
  return groups;
};

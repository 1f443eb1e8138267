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
  const groups = new Set<ClauseSimilarity[]>();
  const groupOf = {
    reviewed: new Map<number, ClauseSimilarity[]>(),
    superior: new Map<number, ClauseSimilarity[]>(),
  };
  for (const pair of pairs) {
    const touching = [groupOf.reviewed.get(pair.reviewed), groupOf.superior.get(pair.superior)];
    const group = [...new Set(touching.flatMap((other) => (other ? [other] : [])))].flat();
    for (const other of touching) if (other) groups.delete(other);
    group.push(pair);
    groups.add(group);
    for (const { reviewed, superior } of group) {
      groupOf.reviewed.set(reviewed, group);
      groupOf.superior.set(superior, group);
    }
  }
  return [...groups].map((group) => group.sort((a, b) => a.reviewed - b.reviewed || a.superior - b.superior));
};

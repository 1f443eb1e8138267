/** Two clauses, or two duties, that correspond, by their positions. */
export interface PositionPair {
  readonly reviewed: number;
  readonly superior: number;
}

/**
 * Pairs gathered to links. A group in which every reviewed member is paired with every superior one is one link; in
 * other groups each reviewed member keeps a link of its own.
 */
export const linkGroups = <Pair extends PositionPair>(
  pairs: readonly Pair[],
): readonly (readonly Pair[])[] => {
  const ordered = [...pairs].sort((a, b) => a.reviewed - b.reviewed || a.superior - b.superior);
  return connected(ordered).flatMap((group) => {
    const reviewed = new Set(group.map((pair) => pair.reviewed));
    const superior = new Set(group.map((pair) => pair.superior));
    if (group.length === reviewed.size * superior.size) return [group];
    return [...reviewed].map((member) => group.filter((pair) => pair.reviewed === member));
  });
};

/** Groups of pairs that hang together through shared members. */
const connected = <Pair extends PositionPair>(pairs: readonly Pair[]): readonly (readonly Pair[])[] => {
  const groups = new Set<Pair[]>();
  const groupOf = {
    reviewed: new Map<number, Pair[]>(),
    superior: new Map<number, Pair[]>(),
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

import type { DocumentId } from '../model/ids.ts';
import type { ReuseTree } from '../model/reuse.ts';

interface Group {
  readonly tree: ReuseTree;
  readonly size: number;
}

/**
 * Joins the two closest groups until one is left: average linkage (Sokal and Michener, A statistical method for
 * evaluating systematic relationships, 1958). Of equal distances the pair that stands first in the order given joins.
 *
 * @param distance of two documents by their positions, 0..1, the same both ways
 */
export const reuseTree = (
  documents: readonly DocumentId[],
  distance: (one: number, other: number) => number,
): ReuseTree | null => {
  const groups: (Group | null)[] = documents.map((document) => ({
    tree: { kind: 'document', document },
    size: 1,
  }));
  const distances = documents.map((_, one) => documents.map((__, other) => distance(one, other)));
  for (let joined = 1; joined < documents.length; joined++) {
    const { one, other, apart } = closest(groups, distances);
    const [first, second] = [groups[one], groups[other]];
    if (!first || !second) break;
    averageInto(one, other, { groups, distances });
    groups[one] = {
      tree: { kind: 'group', distance: apart, members: [first.tree, second.tree] },
      size: first.size + second.size,
    };
    groups[other] = null;
  }
  return groups[0]?.tree ?? null;
};

const closest = (
  groups: readonly (Group | null)[],
  distances: readonly (readonly number[])[],
): { readonly one: number; readonly other: number; readonly apart: number } => {
  let found = { one: 0, other: 0, apart: Infinity };
  groups.forEach((first, one) => {
    if (first === null) return;
    for (let other = one + 1; other < groups.length; other++) {
      const apart = groups[other] === null ? Infinity : (distances[one]?.[other] ?? Infinity);
      if (apart < found.apart) found = { one, other, apart };
    }
  });
  return found;
};

/** The distance of the joined group to every other is the mean over all pairs of documents. */
const averageInto = (
  one: number,
  other: number,
  joining: { readonly groups: readonly (Group | null)[]; readonly distances: readonly number[][] },
): void => {
  const { groups, distances } = joining;
  const [a, b] = [groups[one]?.size ?? 0, groups[other]?.size ?? 0];
  distances.forEach((row, third) => {
    const mean = (a * (row[one] ?? 0) + b * (row[other] ?? 0)) / (a + b);
    row[one] = mean;
    const own = distances[one];
    if (own !== undefined) own[third] = mean;
  });
};

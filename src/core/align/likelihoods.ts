import type { PositionPair } from './link-groups.ts';

/** How likely the candidates of two documents correspond, by their positions. */
export interface Likelihoods {
  /** 0 where the two are no candidate, or not both there. */
  readonly at: (reviewed: number, superior: number) => number;
  readonly rivalsOf: (pair: PositionPair) => Rivals;
}

/** What speaks for other counterparts of the two. */
export interface Rivals {
  /** ln(1 + likelihoods of the other counterparts of the reviewed one added) … */
  readonly reviewedRivals: number;
  /** … and of the superior one. */
  readonly superiorRivals: number;
}

/** @param likelihoods of the pairs, in their order */
export const likelihoodsOf = (
  pairs: readonly PositionPair[],
  likelihoods: readonly number[],
  sizes: { readonly reviewed: number; readonly superior: number },
): Likelihoods => {
  const byPair = new Map<number, number>();
  const sums = { reviewed: new Float64Array(sizes.reviewed), superior: new Float64Array(sizes.superior) };
  pairs.forEach(({ reviewed, superior }, position) => {
    const likely = likelihoods[position] ?? 0;
    byPair.set(reviewed * sizes.superior + superior, likely);
    sums.reviewed[reviewed] = (sums.reviewed[reviewed] ?? 0) + likely;
    sums.superior[superior] = (sums.superior[superior] ?? 0) + likely;
  });
  const at = (reviewed: number, superior: number): number =>
    superior < 0 || superior >= sizes.superior ? 0 : (byPair.get(reviewed * sizes.superior + superior) ?? 0);
  return {
    at,
    rivalsOf: ({ reviewed, superior }) => {
      const own = at(reviewed, superior);
      return {
        reviewedRivals: Math.log1p((sums.reviewed[reviewed] ?? 0) - own),
        superiorRivals: Math.log1p((sums.superior[superior] ?? 0) - own),
      };
    },
  };
};

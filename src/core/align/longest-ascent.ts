import { firstIndexWhere } from '../model/first-index.ts';

/**
 * Positions of a longest strictly ascending subsequence of `values`: what kept its order. The rest has moved.
 * Patience sorting, O(n log n).
 */
export const longestAscent = (values: readonly number[]): ReadonlySet<number> => {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, position) => {
    const length = firstIndexWhere(tails, (tail) => (values[tail] ?? 0) >= value);
    previous[position] = tails[length - 1] ?? -1;
    tails[length] = position;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
};

/** One line of the table: how long a piece of work took, and how long the plain thing it is compared with took. */
export interface Measurement {
  readonly work: string;
  readonly milliseconds: number;
  readonly baseline: { readonly name: string; readonly milliseconds: number };
}

const PASSES = 7;

/**
 * The median time of several passes, after one that does not count. Only ratios of times taken in the same run
 * mean anything: the machine may be shared.
 */
export const medianMilliseconds = (work: () => unknown): number => {
  work();
  const times = Array.from({ length: PASSES }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(PASSES / 2)] ?? Number.NaN;
};

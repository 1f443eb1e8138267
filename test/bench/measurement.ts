/** One line of the table: how long a piece of work took, and how long the plain thing it is compared with took. */
export interface Measurement {
  readonly work: string;
  readonly milliseconds: number;
  readonly baseline: { readonly name: string; readonly milliseconds: number };
}

const PASSES = 7;
/** Passes before them that do not count, of work that takes seconds: the engine compiles what it runs often. */
const WARMING = 3;

/**
 * The median times of some work and of what it is compared with. Their passes take turns, so that whatever slows a
 * shared machine for a while slows both: only the ratio means anything.
 */
export const mediansInTurn = (
  work: () => unknown,
  baseline: () => unknown,
  warming = WARMING,
): readonly [number, number] => {
  const times: { readonly work: number[]; readonly baseline: number[] } = { work: [], baseline: [] };
  for (let pass = 0; pass < warming + PASSES; pass++) {
    times.work.push(millisecondsOf(work));
    times.baseline.push(millisecondsOf(baseline));
  }
  return [median(times.work.slice(warming)), median(times.baseline.slice(warming))];
};

const millisecondsOf = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

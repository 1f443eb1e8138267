import fc from 'fast-check';
import { mutatedFile } from './mutated-file.ts';
import { readMutatedFile, type Reading } from './read-mutated-file.ts';
import { seedFiles } from './seed-files.ts';

/** How many inputs of a batch gave documents and how many a problem. */
export type BatchCounts = Readonly<Record<Reading, number>>;

/**
 * Reads a batch of inputs; the same seed makes the same inputs.
 *
 * @param onInput - told before each input, so that a reader that hangs can be named from outside
 * @throws Error with the smallest input that fails
 */
export const fuzzBatch = async (
  projectRoot: string,
  { seed, inputs }: { readonly seed: number; readonly inputs: number },
  onInput: (input: string) => void,
): Promise<BatchCounts> => {
  const seeds = await seedFiles(projectRoot);
  const counts = { documents: 0, problem: 0 };
  await fc.assert(
    fc.asyncProperty(mutatedFile(seeds), async (input) => {
      onInput(JSON.stringify(input));
      counts[await readMutatedFile(input, seeds)] += 1;
    }),
    { seed, numRuns: inputs },
  );
  return counts;
};

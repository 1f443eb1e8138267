import { censusSchema, type Census } from '../ipc/ipc-contract.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { readJsonFile } from './read-json-file.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/**
 * Ids and counts of what the window's database ought to hold. A damaged IndexedDB opens empty or short without
 * any error; only something kept elsewhere can tell.
 */
export interface LibraryCensus {
  /** Null before the first start has ended, and where the file is damaged. */
  readonly read: () => Promise<Census | null>;
  readonly save: (census: Census) => Promise<void>;
}

export const openLibraryCensus = (path: string): LibraryCensus => {
  const inTurn = oneAtATime();
  return {
    read: () => readJsonFile(path, censusSchema),
    save: (census) => inTurn(() => writeFileAtomically(path, `${JSON.stringify(census)}\n`)),
  };
};

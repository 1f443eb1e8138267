import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the running test's own, removed when it ends. Its name holds what paths of people hold. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'duikan 对勘 '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './launch-duikan.ts';

/** The first bytes of every PNG file. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

test('a picture of the first comparison is written where it is wanted', async ({ launch, dataFolder }) => {
  const path = join(dataFolder, '对照.png');
  await launch({ env: { DUIKAN_SCREENSHOT: path } });
  const firstBytes = async () => (await readFile(path).catch(() => Buffer.alloc(0))).subarray(0, PNG.length);
  await expect.poll(async () => PNG.equals(await firstBytes()), { timeout: 60_000 }).toBe(true);
});

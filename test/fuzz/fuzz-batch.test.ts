import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzzBatch } from './fuzz-batch.ts';
import type { MutatedFile } from './mutated-file.ts';
import { readMutatedFile } from './read-mutated-file.ts';
import { seedFiles } from './seed-files.ts';

const PROJECT_ROOT = join(import.meta.dirname, '../..');

describe('mutated files', () => {
  it('300 of every format give documents that keep the laws, or a problem', async () => {
    const counts = await fuzzBatch(PROJECT_ROOT, { seed: 20_261_121, inputs: 300 }, () => undefined);
    expect(counts.documents).toBeGreaterThan(0);
    expect(counts.problem).toBeGreaterThan(0);
  });

  /** Found by `npm run fuzz`. */
  const failedOnce: readonly (readonly [string, MutatedFile])[] = [
    [
      'a directory of a compound file that comes back to itself',
      {
        file: 'frames-notes-tables.doc',
        member: null,
        mutations: [
          { kind: 'delete', at: 2358546208, length: 256 },
          { kind: 'repeat', at: 1694262355, length: 273, times: 48 },
        ],
      },
    ],
    [
      'a PDF whose library rejects a promise that nobody awaits',
      {
        file: 'broken-layer.pdf',
        member: null,
        mutations: [
          { kind: 'insert', at: 1413327028, piece: '1.' },
          { kind: 'flip', at: 4294967282, bits: 42 },
          { kind: 'delete', at: 1621047687, length: 183 },
          { kind: 'insert', at: 3655620392, piece: '①' },
          { kind: 'insert', at: 3683728936, piece: '\u0000' },
          { kind: 'repeat', at: 6, length: 385, times: 28 },
        ],
      },
    ],
    [
      'a page without labels whose addressees stand twice',
      {
        file: 'notice-gbk.html',
        member: null,
        mutations: [
          { kind: 'repeat', at: 2182470234, length: 330, times: 1 },
          { kind: 'truncate', at: 555843923 },
        ],
      },
    ],
  ];
  it.each(failedOnce)('%s', async (_, input) => {
    expect(await readMutatedFile(input, await seedFiles(PROJECT_ROOT))).toMatch(/^(?:documents|problem)$/);
  });
});

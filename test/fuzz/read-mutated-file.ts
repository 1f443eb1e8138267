import { createHash } from 'node:crypto';
import { sha256 } from '../../src/core/model/ids.ts';
import { structureSource } from '../../src/core/pipeline.ts';
import { documentReport } from '../../src/core/report/document-report.ts';
import { readSource } from '../../src/main/readers/read-source.ts';
import { brokenLaws } from '../core/structure/broken-laws.ts';
import { makeMutatedFile, type MutatedFile } from './mutated-file.ts';
import type { SeedFile } from './seed-files.ts';

/** What became of an input. */
export type Reading = 'documents' | 'problem';

/**
 * Reads an input as the program would: it gives documents that keep the laws of the structure, or a problem with a
 * message in both languages.
 *
 * @throws Error naming the broken law, or whatever a reader let through
 */
export const readMutatedFile = async (input: MutatedFile, seeds: readonly SeedFile[]): Promise<Reading> => {
  const name = input.file;
  const bytes = makeMutatedFile(input, seeds);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const reading = await readSource({ path: name, sha256: sha256(digest), bytes });
  const read = structureSource(reading);
  if (reading.kind === 'text') {
    const broken = brokenLaws(reading.source.text, read);
    if (broken.length > 0) throw new Error(`${name}: ${broken.join('; ')}`);
  }
  for (const { message } of read.problems) {
    if (!message.zh.includes(name) || message.en === '') throw new Error(`${name}: a message names no file`);
  }
  for (const document of read.documents) JSON.stringify(documentReport(document));
  return read.documents.length > 0 ? 'documents' : 'problem';
};

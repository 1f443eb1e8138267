import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { FORMAT_NAMES } from '../../src/main/readers/format-names.ts';
import { openZip } from '../../src/main/readers/zip/open-zip.ts';

/** A sound file that inputs are made from. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The files inside, where it is a zip container: a change inside survives checksums and packing. */
  readonly members: readonly SeedMember[] | null;
}

export interface SeedMember {
  readonly name: string;
  readonly data: Uint8Array;
}

const ENCODINGS = ['gb18030', 'utf-16le', 'big5'] as const;

/** One file of each format that the readers know, and the bundled corpus in several encodings. */
export const seedFiles = async (projectRoot: string): Promise<readonly SeedFile[]> => {
  const fixtures = join(projectRoot, 'test/fixtures/readers');
  const corpus = join(projectRoot, 'corpus');
  const files: SeedFile[] = [];
  for (const name of readdirSync(fixtures).sort())
    files.push(await seedFile(name, readFileSync(join(fixtures, name))));
  for (const name of readdirSync(corpus).sort()) {
    if (!name.endsWith('.txt')) continue;
    const bytes = readFileSync(join(corpus, name));
    files.push(await seedFile(name, bytes));
    const text = bytes.toString('utf8').slice(0, 4000);
    for (const encoding of ENCODINGS) {
      files.push(await seedFile(`${encoding}-${name}`, iconv.encode(text, encoding, { addBOM: true })));
    }
  }
  return files;
};

const seedFile = async (name: string, bytes: Buffer): Promise<SeedFile> => {
  const isZip = bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
  const members = isZip ? await membersOf(bytes).catch(() => null) : null;
  return { name, bytes: new Uint8Array(bytes), members };
};

const membersOf = async (bytes: Uint8Array): Promise<readonly SeedMember[]> => {
  const members: SeedMember[] = [];
  for (const { name, read } of (await openZip(bytes, FORMAT_NAMES.zip)).values()) {
    members.push({ name, data: await read() });
  }
  return members;
};

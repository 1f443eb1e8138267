import { Buffer } from 'node:buffer';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { LocalizedText } from '../../../core/model/problem.ts';
import { READING_LIMITS } from '../reading-limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { zipEntryName } from './zip-entry-name.ts';

/** One file inside a zip container. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly encrypted: boolean;
  /** Bytes once unpacked, as the directory states. */
  readonly size: number;
  /** @throws UnreadableFile if it is encrypted, damaged, or larger than {@link READING_LIMITS} allow */
  readonly read: () => Promise<Uint8Array>;
}

/** Bytes that may still be unpacked from one container. */
interface UnpackingBudget {
  left: number;
}

/** A zip container's files, by name; folders are left out. */
export type ZipContainer = ReadonlyMap<string, ZipEntry>;

/**
 * Opens a zip container. Sizes are counted while unpacking, so that a false directory does not help a bomb.
 *
 * @param format - what the file is said to be in messages
 * @throws UnreadableFile if the directory is missing (a truncated file) or states absurd numbers
 */
export const openZip = async (bytes: Uint8Array, format: LocalizedText): Promise<ZipContainer> => {
  const zip = await openDirectory(bytes, format);
  if (zip.entryCount > READING_LIMITS.zipEntries) {
    throw new UnreadableFile('bomb', format, {
      zh: `含 ${zip.entryCount} 个文件`,
      en: `${zip.entryCount} entries`,
    });
  }
  const budget: UnpackingBudget = { left: READING_LIMITS.zipTotalBytes };
  const entries = new Map<string, ZipEntry>();
  for (const entry of await readDirectory(zip, format)) {
    const name = zipEntryName(entry);
    if (name.endsWith('/')) continue;
    entries.set(name, {
      name,
      encrypted: entry.isEncrypted(),
      size: entry.uncompressedSize,
      read: () => unpack(zip, entry, budget, format),
    });
  }
  return entries;
};

const damaged = (format: LocalizedText, error: unknown): UnreadableFile =>
  new UnreadableFile(
    'damaged',
    format,
    {
      zh: '压缩结构不完整，文件可能被截断',
      en: 'its zip structure is incomplete, it may be cut off',
    },
    error,
  );

const openDirectory = (bytes: Uint8Array, format: LocalizedText): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(damaged(format, error));
    });
  });

const readDirectory = (zip: ZipFile, format: LocalizedText): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', (error: Error) => {
      reject(damaged(format, error));
    });
    zip.readEntry();
  });

const absurd = (format: LocalizedText, size: number): UnreadableFile =>
  new UnreadableFile('bomb', format, {
    zh: `其中一个文件解开后超过 ${Math.floor(size / 1_048_576)} MB`,
    en: `one entry unpacks to over ${Math.floor(size / 1_048_576)} MB`,
  });

const unpack = async (
  zip: ZipFile,
  entry: Entry,
  budget: UnpackingBudget,
  format: LocalizedText,
): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw new UnreadableFile('encrypted', format);
  const ratioLimit = Math.max(1_048_576, entry.compressedSize * READING_LIMITS.zipRatio);
  const limit = Math.min(READING_LIMITS.zipEntryBytes, ratioLimit, budget.left);
  if (entry.uncompressedSize > limit) throw absurd(format, limit);
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      total += chunk.length;
      if (total > limit) throw absurd(format, limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(format, error);
  }
  budget.left -= total;
  return Buffer.concat(chunks, total);
};

const openEntry = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });

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

/** What may still be unpacked: of one container, or of an archive with all archives inside it. */
export interface UnpackingBudget {
  bytes: number;
  entries: number;
}

export const newUnpackingBudget = (): UnpackingBudget => ({
  bytes: READING_LIMITS.zipTotalBytes,
  entries: READING_LIMITS.zipEntries,
});

const MEGABYTE = 1024 * 1024;
/** Stored and deflated (APPNOTE 4.4.5): the two that are written outside of special programs. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

/** The most bytes that an entry may unpack to, and why. */
interface UnpackingLimit {
  readonly bytes: number;
  readonly words: LocalizedText;
}

/** A zip container's files, by name; folders are left out. */
export type ZipContainer = ReadonlyMap<string, ZipEntry>;

/**
 * Opens a zip container. Sizes are counted while unpacking, so that a false directory does not help a bomb.
 *
 * @param format - what the file is said to be in messages
 * @throws UnreadableFile if the directory is missing (a truncated file) or states absurd numbers
 */
export const openZip = async (
  bytes: Uint8Array,
  format: LocalizedText,
  budget: UnpackingBudget = newUnpackingBudget(),
): Promise<ZipContainer> => {
  const zip = await openDirectory(bytes, format);
  budget.entries -= zip.entryCount;
  if (budget.entries < 0) {
    throw new UnreadableFile('bomb', format, {
      zh: `所含文件超过上限 ${READING_LIMITS.zipEntries} 个`,
      en: `more than ${READING_LIMITS.zipEntries} entries`,
    });
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of await readDirectory(zip, format)) {
    const stated = zipEntryName(entry);
    if (stated.endsWith('/')) continue;
    const name = freeName(stated, entries);
    entries.set(name, {
      name,
      encrypted: entry.isEncrypted(),
      size: entry.uncompressedSize,
      read: () => unpack(zip, entry, budget, format),
    });
  }
  return entries;
};

/** Two entries may have one name: the first keeps it, the second is not lost. */
const freeName = (name: string, taken: ReadonlyMap<string, unknown>): string => {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
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

/** The limits on one entry, the tightest first. */
const limitsOf = ({ compressedSize }: Entry, budget: UnpackingBudget): readonly UnpackingLimit[] =>
  [
    {
      bytes: Math.max(MEGABYTE, compressedSize * READING_LIMITS.zipRatio),
      words: {
        zh: `一个文件解开后是压缩时的 ${READING_LIMITS.zipRatio} 倍以上`,
        en: `one entry unpacks to over ${READING_LIMITS.zipRatio} times its packed size`,
      },
    },
    {
      bytes: READING_LIMITS.zipEntryBytes,
      words: {
        zh: `一个文件解开后超过 ${READING_LIMITS.zipEntryBytes / MEGABYTE} MB`,
        en: `one entry unpacks to over ${READING_LIMITS.zipEntryBytes / MEGABYTE} MB`,
      },
    },
    {
      bytes: budget.bytes,
      words: {
        zh: `全部解开后超过 ${READING_LIMITS.zipTotalBytes / MEGABYTE} MB`,
        en: `all entries unpack to over ${READING_LIMITS.zipTotalBytes / MEGABYTE} MB`,
      },
    },
  ].sort((a, b) => a.bytes - b.bytes);

const unpack = async (
  zip: ZipFile,
  entry: Entry,
  budget: UnpackingBudget,
  format: LocalizedText,
): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw new UnreadableFile('locked_member', format);
  if (!METHODS.has(entry.compressionMethod)) throw new UnreadableFile('packed_otherwise', format);
  const [limit] = limitsOf(entry, budget);
  const absurd = (): UnreadableFile => new UnreadableFile('bomb', format, limit?.words);
  const most = limit?.bytes ?? 0;
  if (entry.uncompressedSize > most) throw absurd();
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of await openEntry(zip, entry)) {
      total += chunk.length;
      if (total > most) throw absurd();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(format, error);
  }
  budget.bytes -= total;
  return Buffer.concat(chunks, total);
};

const openEntry = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });

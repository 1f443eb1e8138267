import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision, JournalEntry } from '../core/model/decision.ts';
import type { LocalizedText } from '../core/model/problem.ts';
import { journalEntrySchema } from '../ipc/decision-schemas.ts';
import { ExplainedError, errorCode, reasonOf } from './explained-error.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { flushFolder } from './write-file-atomically.ts';

/**
 * The decisions of people: one append-only file, a JSON object a line. An entry is on the disk before the
 * promise that wrote it resolves. Lines are never changed or removed, so the file is also the undo history.
 */
export interface Journal {
  readonly entries: () => readonly JournalEntry[];
  /** What could not be read when the journal was opened; null where all was sound. */
  readonly damage: LocalizedText | null;
  /**
   * Appends what `decide` makes of the entries so far, in one write; nothing else is written in between.
   * @throws ExplainedError if the disk refuses; then nothing was added
   */
  readonly append: (
    decide: (entries: readonly JournalEntry[]) => readonly Decision[],
  ) => Promise<readonly JournalEntry[]>;
  /** Adds entries that were written once and are no longer in the file; those that are there are left out. */
  readonly restore: (entries: readonly JournalEntry[]) => Promise<readonly JournalEntry[]>;
}

interface JournalLines {
  /** By number, each once; one that was restored stands further down in the file. */
  readonly entries: readonly JournalEntry[];
  /** 1-based numbers of the lines that are no entries and whose entry is not restored further down. */
  readonly damagedLines: readonly number[];
}

const parseLine = (line: string): JournalEntry | null => {
  try {
    return journalEntrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** Reads the journal's text; a line that cannot be read is told and passed over, the others count. */
export const parseJournal = (text: string): JournalLines => {
  const entries = new Map<number, JournalEntry>();
  const damagedLines: number[] = [];
  let lastReadable = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const entry = parseLine(line);
    if (entry === null) {
      damagedLines.push(index + 1);
      continue;
    }
    lastReadable = index + 1;
    if (!entries.has(entry.sequence)) entries.set(entry.sequence, entry);
  }
  const sorted = [...entries.values()].sort((a, b) => a.sequence - b.sequence);
  const hasGap = sorted.length < (sorted.at(-1)?.sequence ?? 0);
  return {
    entries: sorted,
    damagedLines: hasGap ? damagedLines : damagedLines.filter((line) => line > lastReadable),
  };
};

const readBytes = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
    const reason = reasonOf(error);
    throw new ExplainedError(
      {
        zh: `无法读取决定日志 ${path}：${reason.zh}。请检查该文件后重新启动。`,
        en: `The journal of decisions ${path} cannot be read: ${reason.en}. Check the file and start again.`,
      },
      { cause: error },
    );
  }
};

const LINE_FEED = 0x0a;

/**
 * A last line without its end was never confirmed to anybody: the program was stopped while writing it. It is
 * moved to a file beside the journal, so that the next entry does not become part of it.
 */
const setTornLineAside = async (path: string, bytes: Buffer): Promise<Buffer> => {
  const soundLength = bytes.lastIndexOf(LINE_FEED) + 1;
  await appendText(`${path}.torn`, `${bytes.subarray(soundLength).toString('utf8')}\n`);
  const file = await open(path, 'r+');
  try {
    await file.truncate(soundLength);
    await file.sync();
  } finally {
    await file.close();
  }
  return bytes.subarray(0, soundLength);
};

/** Appends and flushes; on any failure the file is cut back to what it was. */
const appendText = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(text);
      await file.sync();
    } catch (error) {
      await file.truncate(size);
      throw error;
    }
    if (size === 0) await flushFolder(dirname(path));
  } finally {
    await file.close();
  }
};

const damageOf = (path: string, isTorn: boolean, damagedLines: readonly number[]): LocalizedText | null => {
  if (damagedLines.length > 0) {
    const lines = damagedLines.join(', ');
    return {
      zh: `决定日志 ${path} 第 ${lines} 行无法读取，已跳过，其余记录不受影响；这些行仍保留在文件中。`,
      en: `Line ${lines} of the journal of decisions ${path} cannot be read and was passed over; the others hold. It is kept in the file.`,
    };
  }
  return isTorn
    ? {
        zh: `上次退出时有一条决定未写完，未生效；残留内容已移至 ${path}.torn，其余记录不受影响。`,
        en: `The last decision was not written completely when the program ended, so it does not count; the rest of it is in ${path}.torn, the others hold.`,
      }
    : null;
};

/** Opens the journal, or begins one. `now` gives the instant written on each entry. */
export const openJournal = async (path: string, now: () => Date): Promise<Journal> => {
  const bytes = await readBytes(path);
  const isTorn = bytes.length > 0 && bytes.at(-1) !== LINE_FEED;
  const sound = isTorn ? await setTornLineAside(path, bytes) : bytes;
  const lines = parseJournal(sound.toString('utf8'));
  const inTurn = oneAtATime();
  let entries = lines.entries;

  const write = async (added: readonly JournalEntry[]): Promise<readonly JournalEntry[]> => {
    if (added.length === 0) return added;
    try {
      await appendText(path, added.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    } catch (error) {
      const reason = reasonOf(error);
      throw new ExplainedError(
        {
          zh: `无法写入决定日志 ${path}：${reason.zh}。本次操作未生效。`,
          en: `The journal of decisions ${path} cannot be written: ${reason.en}. Nothing was changed.`,
        },
        { cause: error },
      );
    }
    entries = [...entries, ...added].sort((a, b) => a.sequence - b.sequence);
    return added;
  };

  return {
    entries: () => entries,
    damage: damageOf(path, isTorn, lines.damagedLines),
    append: (decide) =>
      inTurn(() => {
        const at = now().toISOString();
        const next = (entries.at(-1)?.sequence ?? 0) + 1;
        return write(decide(entries).map((decision, index) => ({ sequence: next + index, at, decision })));
      }),
    restore: (lost) =>
      inTurn(() => {
        const known = new Set(entries.map(({ sequence }) => sequence));
        return write(lost.filter(({ sequence }) => !known.has(sequence)));
      }),
  };
};

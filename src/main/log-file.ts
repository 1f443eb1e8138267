import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { oneAtATime } from '../one-at-a-time.ts';

/** Bytes; two files of this size at most are kept. */
const LARGEST_LOG = 1_000_000;
const LONGEST_VALUE = 300;

/** Facts about an event: ids, counts, codes, durations. Never a text of a document or what a person typed. */
export type LogDetails = Readonly<Record<string, string | number | boolean>>;

/** The local log. It stays on this machine and holds no document text. */
export interface LogFile {
  readonly write: (event: string, details?: LogDetails) => void;
  /** Resolves when all that was written is in the file. */
  readonly flush: () => Promise<void>;
}

const oneLine = (value: string | number | boolean): string =>
  JSON.stringify(typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value);

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
};

export const openLogFile = (path: string, now: () => Date): LogFile => {
  const inTurn = oneAtATime();
  let last: Promise<void> = Promise.resolve();

  const append = async (line: string): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    if ((await sizeOf(path)) + line.length > LARGEST_LOG)
      await rename(path, path.replace(/(\.log)?$/, '.1.log'));
    await appendFile(path, line);
  };

  return {
    write: (event, details = {}) => {
      const facts = Object.entries(details).map(([name, value]) => ` ${name}=${oneLine(value)}`);
      const line = `${now().toISOString()} ${event}${facts.join('')}\n`;
      // A log that cannot be written (a full disk) must not stop the work it tells of.
      last = inTurn(() => append(line)).catch(() => undefined);
    },
    flush: () => last,
  };
};

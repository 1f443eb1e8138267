import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/model/problem.ts';
import type { SourceArgument } from './source-argument.ts';
import { sourceProblem, systemProblem } from './source-problem.ts';

/** A file to read, and what of it is wanted. */
export interface WantedFile {
  readonly path: string;
  /** Path of a member, folder or archive in the archive at `path`; null for all. */
  readonly member: string | null;
  /** Which of the documents in the file; null for all. */
  readonly part: number | null;
}

/** One entry of what a SOURCE stands for: a file, or why something it names is none. */
export type ListedFile = WantedFile | Problem;

export const isProblem = (entry: object): entry is Problem => 'cause' in entry;

/** What lies beside the sources in a corpus folder: it tells of documents and is none. */
const CORPUS_NOTES: ReadonlySet<string> = new Set(['manifest.json', 'README.md']);

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const listEntry = (path: string, around: ReadonlySet<string>): readonly ListedFile[] => {
  try {
    const entry = statSync(path);
    if (entry.isDirectory()) return listFolder(path, around);
    if (entry.isFile()) return [{ path, member: null, part: null }];
    const [zh, en] = ['不是普通文件，未读取。', 'is not a regular file and was not read.'];
    return [sourceProblem(path, null, 'unsupported', zh, en)];
  } catch (error) {
    return [systemProblem(path, null, error)];
  }
};

/**
 * All files below a folder, by the code units of their names. Hidden ones (`.DS_Store`, `.git`) and the notes of
 * a corpus are no documents and left out. `around` are the real paths of the folders around it: a link back
 * into one of them ends there.
 */
const listFolder = (path: string, around: ReadonlySet<string>): readonly ListedFile[] => {
  const real = realpathSync(path);
  if (around.has(real)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && !CORPUS_NOTES.has(name))
    .sort(byCodeUnits)
    .flatMap((name) => listEntry(join(path, name), new Set([...around, real])));
};

const listPath = (path: string, part: number | null): readonly ListedFile[] => {
  try {
    if (!statSync(path).isDirectory()) return [{ path, member: null, part }];
    if (part !== null) {
      const [zh, en] = [`是文件夹，#${part} 只用于文件。`, `is a folder; #${part} is for files only.`];
      return [sourceProblem(path, part, 'unsupported', zh, en)];
    }
    const listed = listFolder(path, new Set());
    if (listed.length > 0) return listed;
    const [zh, en] = ['是空文件夹，没有可读的文件。', 'is a folder without files.'];
    return [sourceProblem(path, null, 'empty', zh, en)];
  } catch (error) {
    return [systemProblem(path, part, error)];
  }
};

/** What one SOURCE stands for, in a fixed order. Nothing is read yet. */
export const listSourceFiles = (source: SourceArgument): readonly ListedFile[] => {
  switch (source.kind) {
    case 'stdin':
      return [{ path: source.path, member: null, part: source.part }];
    case 'path':
      return listPath(source.path, source.part);
    case 'archive_member':
      return [{ path: source.archive, member: source.path, part: source.part }];
  }
};

import { lstatSync } from 'node:fs';
import { MEMBER_SEPARATOR } from '../readers/contained-file.ts';

/** What a SOURCE on the command line names. */
export type SourceArgument =
  | { readonly kind: 'stdin'; readonly path: '-'; readonly part: number | null }
  | { readonly kind: 'path'; readonly path: string; readonly part: number | null }
  /** `archive.zip!/inner.docx`; `archive` is the part of the path that is a file (`-`: standard input). */
  | {
      readonly kind: 'archive_member';
      readonly path: string;
      readonly archive: string;
      readonly part: number | null;
    };

const PART_SUFFIX = /^(?<path>.+)#(?<part>\d+)$/su;

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether there is such an entry, also where looking itself fails (`a.txt/b`, a name too long). */
const isThere = (path: string): boolean => {
  try {
    return exists(path);
  } catch {
    return false;
  }
};

/** The archive in which a path leads further: up to the first `!/` behind a file that is there. */
const archiveOf = (path: string): string | null => {
  for (let at = path.indexOf(MEMBER_SEPARATOR); at >= 0; at = path.indexOf(MEMBER_SEPARATOR, at + 1)) {
    const archive = path.slice(0, at);
    if (archive === '-' || isThere(archive)) return archive;
  }
  return null;
};

/** Reads one SOURCE. A file whose own name contains `#2` or `!/` is taken by its name. */
export const readSourceArgument = (argument: string): SourceArgument => {
  if (argument !== '-' && isThere(argument)) return { kind: 'path', path: argument, part: null };
  const suffix = PART_SUFFIX.exec(argument)?.groups;
  const path = suffix?.['path'] ?? argument;
  const part = suffix?.['part'] === undefined ? null : Number(suffix['part']);
  if (path === '-') return { kind: 'stdin', path, part };
  const archive = isThere(path) ? null : archiveOf(path);
  if (archive !== null) return { kind: 'archive_member', path, archive, part };
  return { kind: 'path', path, part };
};

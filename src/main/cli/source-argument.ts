import { lstatSync } from 'node:fs';

/** What a SOURCE on the command line names. */
export type SourceArgument =
  | { readonly kind: 'stdin'; readonly path: '-'; readonly part: number | null }
  | { readonly kind: 'path'; readonly path: string; readonly part: number | null }
  /** `archive.zip!/inner.docx` */
  | { readonly kind: 'archive_member'; readonly path: string; readonly part: number | null };

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

/** Reads one SOURCE. A file whose own name contains `#2` or `!/` is taken by its name. */
export const readSourceArgument = (argument: string): SourceArgument => {
  if (argument !== '-' && isThere(argument)) return { kind: 'path', path: argument, part: null };
  const suffix = PART_SUFFIX.exec(argument)?.groups;
  const path = suffix?.['path'] ?? argument;
  const part = suffix?.['part'] === undefined ? null : Number(suffix['part']);
  if (path === '-') return { kind: 'stdin', path, part };
  if (path.includes('!/') && !isThere(path)) return { kind: 'archive_member', path, part };
  return { kind: 'path', path, part };
};

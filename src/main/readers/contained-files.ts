import type { Problem } from '../../core/model/problem.ts';
import { isZip } from './zip/is-zip.ts';

/** What stands between an archive and a file in it: `archive.zip!/folder/inner.docx`. */
export const MEMBER_SEPARATOR = '!/';

/** A file under the path by which people name it. */
export interface NamedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file that a given file stands for, or why it cannot be had. */
export type ContainedFile =
  | { readonly kind: 'file'; readonly file: NamedBytes }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * The files that a file stands for: itself, or where it is a zip archive all files in it by name, in folders and
 * in archives within it. One is unpacked at a time. Hidden files are left out.
 *
 * @param wanted - path of one member, or of a folder or archive inside; null for all
 */
export async function* containedFiles(
  file: NamedBytes,
  wanted: string | null = null,
): AsyncGenerator<ContainedFile, void, undefined> {
  if (isZip(file.bytes)) {
    const { archiveMembers } = await import('./zip/archive-members.ts');
    yield* archiveMembers(file, wanted);
  } else if (wanted === null) yield { kind: 'file', file };
}

import type { ContainedFile, NamedBytes } from './contained-file.ts';
import { isZip } from './zip/is-zip.ts';

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

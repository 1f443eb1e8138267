import type { Problem } from '../../core/model/problem.ts';

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

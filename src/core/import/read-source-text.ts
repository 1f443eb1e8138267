import type { Sha256 } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';

/** Decodes a file's bytes, or says why that cannot be done. */
export const readSourceText = (_file: {
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: Uint8Array;
}):
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'problem'; readonly problem: Problem } => {
  throw new Error('being written');
};

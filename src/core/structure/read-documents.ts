import type { PolicyDocument } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';

/** Finds the documents in a source text and the structure of each. */
export const readDocuments = (
  _source: SourceText,
): { readonly documents: readonly PolicyDocument[]; readonly problems: readonly Problem[] } => ({
  documents: [],
  problems: [],
});

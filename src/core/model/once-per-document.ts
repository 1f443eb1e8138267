import type { AnalyzedDocument } from './analyzed-document.ts';

/**
 * Remembers what was made of a document for as long as the document itself is held, so that it is prepared once
 * however many others it is compared with. Documents never change; the results are the same as without it.
 */
export const oncePerDocument = <T>(
  prepare: (analyzed: AnalyzedDocument) => T,
): ((analyzed: AnalyzedDocument) => T) => {
  const known = new WeakMap<AnalyzedDocument, { readonly prepared: T }>();
  return (analyzed) => {
    const found = known.get(analyzed);
    if (found !== undefined) return found.prepared;
    const prepared = prepare(analyzed);
    known.set(analyzed, { prepared });
    return prepared;
  };
};

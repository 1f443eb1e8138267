import type { CorrectedFact, FactCorrection, StatedFact } from '../model/correction.ts';
import type { PolicyDocument } from '../model/document.ts';

/** A document with what people state of it, and what the program had read instead. */
export interface StatedDocument {
  readonly document: PolicyDocument;
  readonly facts: readonly CorrectedFact[];
}

const withFact = (document: PolicyDocument, { field, value }: StatedFact): PolicyDocument => ({
  ...document,
  [field]: value,
});

/** Puts stated facts in the place of those that were read; everything else of the document stays. */
export const applyFacts = (
  document: PolicyDocument,
  corrections: readonly FactCorrection[],
): StatedDocument => {
  const mine = corrections.filter((correction) => correction.document === document.id);
  return {
    document: mine.reduce((stated, { fact }) => withFact(stated, fact), document),
    facts: mine.map(({ entry, fact }) => ({ entry, fact, read: document[fact.field] })),
  };
};

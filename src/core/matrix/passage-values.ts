import { spanIndex } from '../compare/span-index.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Obligation } from '../model/element.ts';
import type { ElementId } from '../model/ids.ts';
import type { CanonicalSpan } from '../model/span.ts';

/** What passages of a document state. */
export interface StatedInPassages {
  readonly values: readonly ElementId[];
  readonly obligations: readonly Obligation[];
}

/** Looks up what passages of one document state. */
export const passageValues = ({
  elements,
}: AnalyzedDocument): ((passages: readonly CanonicalSpan[]) => StatedInPassages) => {
  const index = spanIndex(
    [...elements].sort((a, b) => a.span.start - b.span.start),
    ({ span }) => span,
  );
  return (passages) => {
    const found = passages.flatMap((passage) => index.touching(passage));
    const stated = [...new Set(found)];
    return {
      values: stated.flatMap(({ type, id }) => (type === 'obligation' ? [] : [id])),
      obligations: stated.filter((element) => element.type === 'obligation'),
    };
  };
};

/** The strictest of several duties; null where there is none. */
export const greatestStrength = (obligations: readonly Obligation[]): number | null =>
  obligations.length === 0 ? null : Math.max(...obligations.map(({ strength }) => strength));

import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { Element, Obligation } from '../model/element.ts';
import type { ElementId } from '../model/ids.ts';
import { overlap, type CanonicalSpan } from '../model/span.ts';

/** What passages of a document state. */
export interface StatedInPassages {
  readonly values: readonly ElementId[];
  readonly obligations: readonly Obligation[];
}

/** Looks up what passages of one document state. */
export const passageValues = ({
  elements,
}: AnalyzedDocument): ((passages: readonly CanonicalSpan[]) => StatedInPassages) => {
  const ordered = [...elements].sort((a, b) => a.span.start - b.span.start);
  return (passages) => {
    const found: Element[] = [];
    for (const passage of passages) {
      for (const element of ordered) {
        if (element.span.start >= passage.end) break;
        if (overlap(element.span, passage) > 0) found.push(element);
      }
    }
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

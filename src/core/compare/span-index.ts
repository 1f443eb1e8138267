import type { CanonicalSpan } from '../model/span.ts';

/** Finds the items of a text that share a character with a span, without looking at all of them. */
export interface SpanIndex<T> {
  /** In the order in which the items were given. */
  readonly touching: (span: CanonicalSpan) => readonly T[];
}

/** Length of the stretches of text that the items are sorted into, about one sentence. */
const STRETCH = 64;

export const spanIndex = <T>(items: readonly T[], spanOf: (item: T) => CanonicalSpan): SpanIndex<T> => {
  const stretches = new Map<number, IndexedItem<T>[]>();
  items.forEach((item, order) => {
    const indexed = { item, order, span: spanOf(item) };
    for (let at = Math.floor(indexed.span.start / STRETCH); at * STRETCH < indexed.span.end; at++) {
      const list = stretches.get(at);
      if (list === undefined) stretches.set(at, [indexed]);
      else list.push(indexed);
    }
  });
  return {
    touching: ({ start, end }) => {
      const found: IndexedItem<T>[] = [];
      const first = Math.floor(start / STRETCH);
      for (let at = first; at * STRETCH < end; at++) {
        for (const indexed of stretches.get(at) ?? []) {
          const { span } = indexed;
          // An item that goes over several stretches is found in the first one that is looked at.
          const isNew = at === first || span.start >= at * STRETCH;
          if (isNew && span.start < end && span.end > start) found.push(indexed);
        }
      }
      return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
  };
};

interface IndexedItem<T> {
  readonly item: T;
  readonly order: number;
  readonly span: CanonicalSpan;
}

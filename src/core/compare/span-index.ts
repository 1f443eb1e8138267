import type { CanonicalSpan } from '../model/span.ts';

/** Finds the items of a text that share a character with a span, without looking at all of them. */
export interface SpanIndex<T> {
  /** In the order in which the items were given. */
  readonly touching: (span: CanonicalSpan) => readonly T[];
}

/** Length of the stretches of text that the items are sorted into, about one sentence. */
const STRETCH = 64;

export const spanIndex = <T>(items: readonly T[], spanOf: (item: T) => CanonicalSpan): SpanIndex<T> => {
  const stretches = new Map<number, number[]>();
  items.forEach((item, i) => {
    const { start, end } = spanOf(item);
    for (let at = Math.floor(start / STRETCH); at * STRETCH < end; at++) {
      const list = stretches.get(at);
      if (list === undefined) stretches.set(at, [i]);
      else list.push(i);
    }
  });
  return {
    touching: (span) => {
      const found = new Set<number>();
      for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) {
        for (const i of stretches.get(at) ?? []) found.add(i);
      }
      return [...found]
        .sort((a, b) => a - b)
        .flatMap((i) => {
          const item = items[i];
          if (item === undefined) return [];
          const { start, end } = spanOf(item);
          return start < span.end && end > span.start ? [item] : [];
        });
    },
  };
};

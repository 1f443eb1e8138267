declare const space: unique symbol;

/**
 * A half-open range `[start, end)` in UTF-16 code units. `Space` says in which text it counts, so that an
 * offset into the source is never used on the canonical text.
 */
export interface Span<Space extends 'source' | 'canonical'> {
  readonly start: number;
  readonly end: number;
  readonly [space]?: Space;
}

/** A range of the decoded file as read, before any repair. */
export type SourceSpan = Span<'source'>;

/** A range of a document's canonical text: the one text that every stage after `structure` matches in. */
export type CanonicalSpan = Span<'canonical'>;

const checked = <Space extends 'source' | 'canonical'>(start: number, end: number): Span<Space> => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start > end) {
    throw new RangeError(`not a span: [${start}, ${end})`);
  }
  return { start, end };
};

/** @throws RangeError if `start` > `end` or either is not a whole number >= 0 */
export const sourceSpan = (start: number, end: number): SourceSpan => checked<'source'>(start, end);

/** @throws RangeError if `start` > `end` or either is not a whole number >= 0 */
export const canonicalSpan = (start: number, end: number): CanonicalSpan => checked<'canonical'>(start, end);

/** The passage of `text` that the span covers. */
export const textAt = (text: string, span: Span<'source' | 'canonical'>): string =>
  text.slice(span.start, span.end);

/** Number of code units that two spans of the same text share. */
export const overlap = <Space extends 'source' | 'canonical'>(a: Span<Space>, b: Span<Space>): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` holds all of `inner`. */
export const contains = <Space extends 'source' | 'canonical'>(
  outer: Span<Space>,
  inner: Span<Space>,
): boolean => outer.start <= inner.start && inner.end <= outer.end;

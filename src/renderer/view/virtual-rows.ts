import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

export type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLDivElement>;

interface VirtualRows {
  readonly count: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Height of a row before it has been drawn, CSS pixels. */
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
  readonly overscan?: number;
  /** Height of a head inside the list that stays in sight, CSS pixels: rows begin below it. */
  readonly fixed?: number;
}

/** Draws only the rows of a long list that are in sight; heights are measured as they appear. */
export const useVirtualRows = ({
  count,
  scroller,
  estimate,
  keyOf,
  overscan = 6,
  fixed = 0,
}: VirtualRows): RowVirtualizer => {
  // eslint-disable-next-line react-hooks/incompatible-library -- it changes in place, and goes to no memoized component
  return useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan,
    paddingStart: fixed,
    scrollPaddingStart: fixed,
  });
};

interface VirtualColumns {
  readonly count: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Of every column, CSS pixels. */
  readonly width: number;
  /** Width of a first column that stays in sight. */
  readonly fixed: number;
}

/** The same sideways, for columns of one width. */
export const useVirtualColumns = ({ count, scroller, width, fixed }: VirtualColumns): RowVirtualizer =>
  // eslint-disable-next-line react-hooks/incompatible-library -- as above
  useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: true,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 2,
    paddingStart: fixed,
    scrollPaddingStart: fixed,
  });

import { elementScroll, measureElement, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, type RefCallback, type RefObject } from 'react';

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

type MeasuredRowsOptions = Omit<VirtualRows, 'fixed'> & {
  /**
   * Height that the list will have, as far as is known before it is drawn, CSS pixels: too high rather than too low.
   */
  readonly firstHeight: number;
};

interface MeasuredRows {
  readonly rows: RowVirtualizer;
  /** For the element around the rows. */
  readonly space: RefCallback<HTMLElement>;
}

/**
 * The same for rows of very different heights that are costly to draw. The first rows are drawn together with all else,
 * and nothing asks for a size while they are put in place, which would lay out the page at once and again for what
 * changes then: the browser tells the sizes before it paints, and places and heights are written to the elements. So
 * neither the space nor the rows state `top` or `height`.
 */
export const useMeasuredRows = ({
  count,
  scroller,
  estimate,
  keyOf,
  overscan = 6,
  firstHeight,
}: MeasuredRowsOptions): MeasuredRows => {
  // eslint-disable-next-line react-hooks/incompatible-library -- as above
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan,
    initialRect: { width: 0, height: firstHeight },
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    observeElementRect: observeSize,
    measureElement: (element, entry, list) =>
      entry === undefined ? knownSize(element, list) : measureElement(element, entry, list),
    scrollToFn: (offset, options, list) => {
      // A list begins at its top; scrolling it there would lay out the page.
      const staysAtTop = offset + (options.adjustments ?? 0) === 0 && list.scrollOffset === 0;
      if (!staysAtTop) elementScroll(offset, options, list);
    },
  });
  const space = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      rows.containerRef(element);
    },
    [rows],
  );
  return { rows, space };
};

/** The size that was told last, or else the estimate. */
const knownSize = (element: HTMLDivElement, list: RowVirtualizer): number => {
  const index = list.indexFromElement(element);
  return list.itemSizeCache.get(list.options.getItemKey(index)) ?? list.options.estimateSize(index);
};

/** Tells the size of the list whenever the browser has laid it out anew. */
const observeSize = (
  { scrollElement }: RowVirtualizer,
  tell: (size: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined => {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver(() => {
    tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight });
  });
  observer.observe(scrollElement);
  return () => {
    observer.disconnect();
  };
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

import type { FurnitureReason } from '../../../core/model/source.ts';
import type { TextRow } from './text-row.ts';

/** The rows of one page in reading order, with the page's height in points. */
export interface PrintedPage {
  readonly rows: readonly TextRow[];
  readonly height: number;
}

/** Running heads and page numbers stand in this share of the page's height, at the top and at the bottom. */
const MARGIN_BAND = 0.16;
/** — 3 —  - 3 -  第 3 页 共 12 页  3/12 */
const PAGE_NUMBER =
  /^[-—–－―·•~～\s]*(?:第\s*)?(\d{1,4})\s*(?:页)?(?:\s*[/／,，|]?\s*共?\s*\d{1,4}\s*页?)?[-—–－―·•~～\s]*$/;
const BARE_NUMBER = /^\d{1,4}$/;
/** Share of the pages on which a running head must stand, and their least number. */
const HEAD_SHARE = 0.5;
const HEAD_PAGES = 2;
/** How far (points) the place of a running head varies. */
const PLACE_TOLERANCE = 6;

/** Which rows are printed on every page by the program and not by the author. */
export const pageFurniture = (pages: readonly PrintedPage[]): ReadonlyMap<TextRow, FurnitureReason> => {
  const furniture = new Map<TextRow, FurnitureReason>();
  const places = headPlaces(pages);
  pages.forEach((page, at) => {
    for (const row of page.rows) {
      if (isPageNumber(row, page, at, pages)) furniture.set(row, 'page_number');
      else if (isRunningHead(row, places, pages.length)) furniture.set(row, 'running_head');
    }
  });
  return withFirstTableHead(pages, furniture);
};

const isInBand = ({ y }: TextRow, { height }: PrintedPage): boolean =>
  y <= height * MARGIN_BAND || y >= height * (1 - MARGIN_BAND);

/** The outermost rows of a page. */
const isOutermost = (row: TextRow, { rows }: PrintedPage): boolean => {
  const ys = rows.map(({ y }) => y);
  return row.y <= Math.min(...ys) + row.size || row.y >= Math.max(...ys) - row.size * 4;
};

const isPageNumber = (
  row: TextRow,
  page: PrintedPage,
  at: number,
  pages: readonly PrintedPage[],
): boolean => {
  const match = PAGE_NUMBER.exec(row.text);
  if (match === null || !isInBand(row, page) || !isOutermost(row, page)) return false;
  if (!BARE_NUMBER.test(row.text)) return true;
  // A bare number counts on with the pages: the next or the last page has its neighbour at the same place.
  return [at - 1, at + 1].some((other) =>
    pages[other]?.rows.some(
      ({ text, y }) =>
        Math.abs(y - row.y) <= PLACE_TOLERANCE && Number(text) - Number(row.text) === other - at,
    ),
  );
};

/** A running head without what changes from page to page. */
const headKey = (text: string): string => text.replace(/\s/g, '').replace(/\d+/g, '#');

/** At which heights, on how many pages, each text of the margins stands. */
const headPlaces = (pages: readonly PrintedPage[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const page of pages)
    for (const row of page.rows)
      if (isInBand(row, page))
        places.set(headKey(row.text), [...(places.get(headKey(row.text)) ?? []), row.y]);
  return places;
};

const isRunningHead = (
  { text, y }: TextRow,
  places: ReadonlyMap<string, readonly number[]>,
  pageCount: number,
): boolean => {
  const same = (places.get(headKey(text)) ?? []).filter((other) => Math.abs(other - y) <= PLACE_TOLERANCE);
  return same.length >= Math.max(HEAD_PAGES, pageCount * HEAD_SHARE);
};

/** The head of a table that is repeated on each page is text where it stands first. */
const withFirstTableHead = (
  pages: readonly PrintedPage[],
  furniture: ReadonlyMap<TextRow, FurnitureReason>,
): ReadonlyMap<TextRow, FurnitureReason> => {
  const kept = new Map(furniture);
  const seen = new Set<string>();
  for (const row of pages.flatMap(({ rows }) => rows)) {
    if (!row.isTabular || kept.get(row) !== 'running_head') continue;
    if (!seen.has(headKey(row.text))) kept.delete(row);
    seen.add(headKey(row.text));
  }
  return kept;
};

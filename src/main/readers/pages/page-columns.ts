import { textRows, type TextRow } from './text-row.ts';
import type { TextRun } from './text-run.ts';

/** Rows that must stand on both sides of the gutter before a page counts as set in two columns. */
const MIN_ROWS = 8;
/** Share of all rows that must do so. */
const MIN_SHARE = 0.6;
/** Share of its column that a usual row of prose fills; cells of tables fill less. */
const FILLED = 0.7;

/** Share of rows with cells from which on the page is a table and no prose in columns. */
const TABULAR_SHARE = 0.3;

/** Width of the gutter in font heights, and the share of the rows beside which it must be so wide. */
const GUTTER = 0.9;
const GUTTER_SHARE = 0.85;

/** The rows of a page in reading order: a page in two columns gives the left one first. */
export const rowsInReadingOrder = (runs: readonly TextRun[]): readonly TextRow[] => {
  const rows = textRows(runs, 0);
  const gutter = gutterOf(runs, rows.length);
  if (gutter === null) return rows;
  const ordered: TextRow[] = [];
  let band: TextRun[] = [];
  const flush = () => {
    const left = band.filter((run) => run.x < gutter);
    const right = band.filter((run) => run.x >= gutter);
    ordered.push(...textRows(left, 1), ...textRows(right, 2));
    band = [];
  };
  for (const row of rows) {
    const own = runs.filter((run) => Math.abs(run.y - row.y) <= row.size * 0.5);
    if (own.some((run) => run.x < gutter && run.x + run.width > gutter)) {
      flush();
      ordered.push(row);
    } else {
      band.push(...own.filter((run) => !band.includes(run)));
    }
  }
  flush();
  return ordered;
};

/** The place between two columns of prose, or null. */
const gutterOf = (runs: readonly TextRun[], rowCount: number): number | null => {
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const middle = (left + right) / 2;
  const reach = (right - left) * 0.1;
  const candidates = Array.from({ length: 21 }, (_, step) => middle - reach + (step * reach) / 10);
  const best = candidates
    .map((x) => ({ x, crossing: runs.filter((run) => run.x < x && run.x + run.width > x).length }))
    .sort((a, b) => a.crossing - b.crossing || Math.abs(a.x - middle) - Math.abs(b.x - middle))[0];
  if (best === undefined) return null;
  const isFree = (run: TextRun) => run.x >= best.x || run.x + run.width <= best.x;
  const free = runs.filter(isFree);
  const leftRows = textRows(
    free.filter(({ x }) => x < best.x),
    1,
  );
  const rightRows = textRows(
    free.filter(({ x }) => x >= best.x),
    2,
  );
  const least = Math.max(MIN_ROWS, rowCount * MIN_SHARE);
  const isProse =
    leftRows.length >= least &&
    rightRows.length >= least &&
    medianWidth(leftRows) >= (best.x - left) * FILLED &&
    medianWidth(rightRows) >= (right - best.x) * FILLED &&
    hasGap(leftRows, rightRows) &&
    [...leftRows, ...rightRows].filter(({ isTabular }) => isTabular).length < rowCount * TABULAR_SHARE;
  return isProse ? best.x : null;
};

/** Whether the columns stand apart; where every character is a run of its own, no run crosses any place. */
const hasGap = (left: readonly TextRow[], right: readonly TextRow[]): boolean => {
  const pairs = left.flatMap((row) => {
    const beside = right.find(({ y }) => Math.abs(y - row.y) <= row.size * 0.5);
    return beside === undefined ? [] : [(beside.x - row.end) / row.size];
  });
  const apart = pairs.filter((gap) => gap >= GUTTER).length;
  return pairs.length === 0 || apart >= pairs.length * GUTTER_SHARE;
};

const medianWidth = (rows: readonly TextRow[]): number =>
  rows.map(({ x, end }) => end - x).sort((a, b) => a - b)[rows.length >> 1] ?? 0;

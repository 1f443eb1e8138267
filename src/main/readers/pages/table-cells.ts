import { CELL_GAP, type TextRun } from './text-run.ts';

/** Cells that a line has at the least to tell where the columns of a table are. */
const LEAST_CELLS = 3;
/** Such lines that a page has at the least. */
const LEAST_ROWS = 3;

/** The runs of one cell on one line. */
interface CellLine {
  readonly runs: readonly TextRun[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

/**
 * Puts the lines of cells that are printed on several lines, above and below the other cells of their row, into
 * one line a row: by the columns that rows with all their cells show. Other lines stay as they are.
 *
 * @param textOf - the text of the runs of one line
 */
export const withWholeRows = (
  lines: readonly TextRun[][],
  textOf: (runs: readonly TextRun[]) => string,
): readonly TextRun[][] => {
  const cells = lines.map(cellsOf);
  const rows = lines.flatMap((_, at) => ((cells[at]?.length ?? 0) >= LEAST_CELLS ? [at] : []));
  if (rows.length < LEAST_ROWS) return lines;
  const yOf = (at: number): number => cells[at]?.[0]?.y ?? 0;
  const reach = median(rows.slice(1).map((at, before) => yOf(at) - yOf(rows[before] ?? at))) / 2;
  const parts = new Map<number, CellLine[]>();
  const taken = new Set<number>();
  lines.forEach((_, at) => {
    const own = cells[at] ?? [];
    // Lines with several cells are rows of their own beside a cell that spans them.
    if (own.length !== 1) return;
    const row = rows.toSorted((a, b) => Math.abs(yOf(a) - yOf(at)) - Math.abs(yOf(b) - yOf(at)))[0];
    if (row === undefined || Math.abs(yOf(row) - yOf(at)) > reach) return;
    if (!own.every((cell) => fitsInto(cell, cells[row] ?? []))) return;
    parts.set(row, [...(parts.get(row) ?? []), ...own]);
    taken.add(at);
  });
  return lines.flatMap((line, at) => {
    const more = parts.get(at);
    if (taken.has(at)) return [];
    return more === undefined ? [line] : [wholeRow([...(cells[at] ?? []), ...more], yOf(at), textOf)];
  });
};

const cellsOf = (line: readonly TextRun[]): readonly CellLine[] => {
  const cells: TextRun[][] = [];
  let end = -Infinity;
  for (const run of line.toSorted((a, b) => a.x - b.x)) {
    if (run.x - end >= CELL_GAP * run.size) cells.push([]);
    cells.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return cells.map((runs) => ({
    runs,
    x: Math.min(...runs.map(({ x }) => x)),
    end: Math.max(...runs.map(({ x, width }) => x + width)),
    y: Math.max(...runs.map(({ y }) => y)),
  }));
};

const overlap = (a: CellLine, b: CellLine): boolean => a.x < b.end && b.x < a.end;

/** Behind the first cell, as a row begins there, and under one cell of the row or between two. */
const fitsInto = (cell: CellLine, row: readonly CellLine[]): boolean => {
  const [first] = row;
  return (
    first !== undefined && cell.x >= first.end && row.filter((other) => overlap(cell, other)).length <= 1
  );
};

/** Each cell of a row as one run, its lines from top to bottom. */
const wholeRow = (
  parts: readonly CellLine[],
  y: number,
  textOf: (runs: readonly TextRun[]) => string,
): TextRun[] => {
  const columns: CellLine[][] = [];
  for (const part of parts.toSorted((a, b) => a.x - b.x)) {
    const column = columns.find((lines) => lines.some((other) => overlap(part, other)));
    if (column === undefined) columns.push([part]);
    else column.push(part);
  }
  return columns.map((lines) => {
    const inOrder = lines.toSorted((a, b) => a.y - b.y);
    const x = Math.min(...lines.map((line) => line.x));
    return {
      text: joined(inOrder.map(({ runs }) => textOf(runs))),
      x,
      y,
      width: Math.max(...lines.map(({ end }) => end)) - x,
      size: Math.max(...lines.flatMap(({ runs }) => runs.map(({ size }) => size))),
    };
  });
};

const LATIN_END = /[A-Za-z0-9]$/;
const LATIN_START = /^[A-Za-z0-9]/;

/** Lines of one cell; between Latin letters or digits a blank keeps words and numbers apart. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const apart = LATIN_END.test(text) && LATIN_START.test(line);
    return text + (apart ? ' ' : '') + line;
  }, '');

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The cell that has the keyboard: positions among the rows shown and the documents. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Sorts by the document of the current cell, as a click on its head does. */
export const SORT_KEY = 'S';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 6;

const STEPS: Readonly<Partial<Record<string, readonly [rows: number, columns: number]>>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** Where a key leads in a table of so many rows and columns; null for keys that do not walk. Ctrl goes to a corner. */
export const cellAfterKey = (
  { row, column }: CellPlace,
  { key, ctrlKey }: PressedKey,
  rows: number,
  columns: number,
): CellPlace | null => {
  const step = STEPS[key];
  if (step === undefined) return null;
  const [down, right] = step;
  const isCorner = ctrlKey && (key === 'Home' || key === 'End');
  return {
    row: within(isCorner ? row + right : row + down, rows),
    column: within(column + right, columns),
  };
};

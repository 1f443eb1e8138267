/** Rows that are selected, by key; `current` has the keyboard, `anchor` is where a range begins. */
export interface RowSelection {
  readonly keys: ReadonlySet<string>;
  readonly current: string | null;
  readonly anchor: string | null;
}

export const NO_SELECTION: RowSelection = { keys: new Set(), current: null, anchor: null };

export type SelectionMode = 'only' | 'toggle' | 'extend';

const range = (order: readonly string[], from: string | null, to: string): ReadonlySet<string> => {
  const last = order.indexOf(to);
  const first = from === null ? last : order.indexOf(from);
  return first < 0 ? new Set([to]) : new Set(order.slice(Math.min(first, last), Math.max(first, last) + 1));
};

/** What is selected after a row was pressed; `order` are the keys of the rows as they are listed. */
export const selectRow = (
  selection: RowSelection,
  order: readonly string[],
  key: string,
  mode: SelectionMode,
): RowSelection => {
  switch (mode) {
    case 'only':
      return { keys: new Set([key]), current: key, anchor: key };
    case 'extend':
      return { keys: range(order, selection.anchor, key), current: key, anchor: selection.anchor ?? key };
    case 'toggle': {
      const keys = new Set(selection.keys);
      if (!keys.delete(key)) keys.add(key);
      return { keys, current: key, anchor: key };
    }
  }
};

/** Moves the keyboard's row; `by` may be infinite for the first and the last. */
export const moveSelection = (
  selection: RowSelection,
  order: readonly string[],
  by: number,
  mode: 'only' | 'extend',
): RowSelection => {
  const at = selection.current === null ? -1 : order.indexOf(selection.current);
  const next = at < 0 && by > 0 && Number.isFinite(by) ? 0 : at + by;
  const key = order[Math.max(0, Math.min(order.length - 1, next))];
  return key === undefined ? selection : selectRow(selection, order, key, mode);
};

export const selectAll = (selection: RowSelection, order: readonly string[]): RowSelection => ({
  ...selection,
  keys: new Set(order),
});

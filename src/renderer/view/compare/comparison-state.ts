import type { FindingId } from '../../../core/model/ids.ts';
import type { Detail } from '../../../core/report/shown-part.ts';
import type { Picked, PickedKinds } from './difference-filter.ts';

/** Where the reader is: a row of the comparison and, inside it, a sentence. */
export interface RowPlace {
  readonly row: number;
  readonly sentence: number | null;
}

/** What people chose to see of an open comparison, and where they are in it. */
export interface ComparisonState {
  readonly detail: Detail;
  readonly picked: PickedKinds;
  readonly foldSame: boolean;
  /** Rows opened or closed by hand, by id. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** Rows whose same sentences are all shown, by id. */
  readonly unfolded: ReadonlySet<string>;
  readonly place: RowPlace;
  readonly finding: FindingId | null;
  /** Counts the moves that the list has to follow by scrolling. */
  readonly jump: number;
}

export const firstComparisonState: ComparisonState = {
  detail: 'sentence',
  picked: new Set(),
  foldSame: true,
  toggled: new Map(),
  unfolded: new Set(),
  place: { row: 0, sentence: null },
  finding: null,
  jump: 0,
};

export type ComparisonAction =
  | { readonly kind: 'pick'; readonly finding: Picked }
  | { readonly kind: 'pick_all' }
  /** `row`: what is in sight; where that is not the reader's own row, it becomes it. */
  | { readonly kind: 'set_detail'; readonly detail: Detail; readonly row: number }
  | { readonly kind: 'fold_same'; readonly on: boolean }
  | { readonly kind: 'toggle_row'; readonly id: string; readonly open: boolean }
  | { readonly kind: 'toggle_all'; readonly ids: readonly string[]; readonly open: boolean }
  | { readonly kind: 'unfold_sentences'; readonly id: string }
  /** The same documents were compared again; rows have other numbers. */
  | {
      readonly kind: 'rows_changed';
      /** By id before: the id now. */
      readonly ids: ReadonlyMap<string, string>;
      readonly row: number;
      /** Of that row. */
      readonly id: string;
    }
  /** The reader clicked or moved there by key; `scroll` brings it into sight and opens the row. */
  | {
      readonly kind: 'move';
      readonly place: RowPlace;
      /** Row to be opened, or empty where none is. */
      readonly id: string;
      readonly finding: FindingId | null;
      readonly scroll: boolean;
    };

const withRow = (
  toggled: ReadonlyMap<string, boolean>,
  id: string,
  open: boolean,
): ReadonlyMap<string, boolean> => new Map([...toggled, [id, open]]);

/** The kinds picked after a click on one. */
export const toggledKind = (picked: PickedKinds, kind: Picked): PickedKinds => {
  const after = new Set(picked);
  if (!after.delete(kind)) after.add(kind);
  return after;
};

const moved = (
  state: ComparisonState,
  { place, finding, scroll, id }: Extract<ComparisonAction, { readonly kind: 'move' }>,
): ComparisonState => {
  const there = { ...state, place, finding };
  if (!scroll) return there;
  const jumped = { ...there, jump: state.jump + 1 };
  // By clause the line of the finding is the place to be, not its text.
  const staysClosed = state.detail === 'clause' && (finding !== null || place.sentence === null);
  return id === '' || staysClosed ? jumped : { ...jumped, toggled: withRow(state.toggled, id, true) };
};

const withDetail = (
  state: ComparisonState,
  { detail, row }: Extract<ComparisonAction, { readonly kind: 'set_detail' }>,
): ComparisonState => ({
  ...state,
  detail,
  // What was opened by hand was opened for another amount of text.
  toggled: new Map(),
  ...(row === state.place.row ? {} : { place: { row, sentence: null }, finding: null }),
  jump: state.jump + 1,
});

export const comparisonReducer = (state: ComparisonState, action: ComparisonAction): ComparisonState => {
  switch (action.kind) {
    case 'pick':
      return {
        ...state,
        picked: toggledKind(state.picked, action.finding),
        toggled: new Map(),
        finding: null,
      };
    case 'pick_all':
      return { ...state, picked: new Set(), toggled: new Map() };
    case 'set_detail':
      return withDetail(state, action);
    case 'fold_same':
      return { ...state, foldSame: action.on, toggled: new Map() };
    case 'toggle_row':
      return { ...state, toggled: withRow(state.toggled, action.id, action.open) };
    case 'toggle_all':
      return { ...state, toggled: new Map(action.ids.map((id) => [id, action.open])) };
    case 'unfold_sentences':
      return { ...state, unfolded: new Set([...state.unfolded, action.id]) };
    case 'rows_changed': {
      const { ids, row, id } = action;
      const renamed = [...state.toggled].flatMap(([old, open]) => {
        const now = ids.get(old);
        return now === undefined ? [] : [[now, open] as const];
      });
      return {
        ...state,
        toggled: withRow(new Map(renamed), id, true),
        unfolded: new Set([...state.unfolded].flatMap((old) => ids.get(old) ?? [])),
        place: { row, sentence: null },
        finding: null,
        jump: state.jump + 1,
      };
    }
    case 'move':
      return moved(state, action);
  }
};

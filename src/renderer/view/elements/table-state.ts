import type { ElementType } from '../../../core/model/element.ts';
import { NO_CHOICES, type ElementFilter } from './element-filter.ts';
import type { Grouping } from './element-lines.ts';
import { nextSort, type ElementSort, type SortColumn } from './element-order.ts';
import type { Facet } from './element-rows.ts';

/** Questions that people bring to the table; each is one press. */
export const QUESTIONS = ['all', 'frequency', 'deadline', 'quantity', 'obligation'] as const;
export type Question = (typeof QUESTIONS)[number];

/** How the table is narrowed, ordered and grouped. The documents are part of the place, not of this. */
export interface TableState {
  /** The question that the state answers; null once it was changed by hand. */
  readonly question: Question | null;
  readonly filter: ElementFilter;
  readonly sort: ElementSort | null;
  readonly grouping: Grouping;
  /** Keys of groups whose rows are hidden. */
  readonly folded: ReadonlySet<string>;
}

interface Answer {
  readonly types: readonly ElementType[];
  readonly grouping: Grouping;
  readonly sort: ElementSort | null;
}

const ANSWERS: Readonly<Record<Question, Answer>> = {
  all: { types: [], grouping: 'document', sort: null },
  frequency: { types: ['frequency'], grouping: 'document', sort: { by: 'value', descending: false } },
  deadline: { types: ['deadline'], grouping: 'time', sort: { by: 'value', descending: false } },
  quantity: { types: ['quantity', 'duration'], grouping: 'document', sort: null },
  obligation: { types: ['obligation'], grouping: 'document', sort: null },
};

const answering = (question: Question): TableState => {
  const { types, grouping, sort } = ANSWERS[question];
  return {
    question,
    filter: { text: '', chosen: { ...NO_CHOICES, type: types } },
    sort,
    grouping,
    folded: new Set(),
  };
};

export const firstTableState: TableState = answering('all');

export type TableAction =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'type_text'; readonly text: string }
  | { readonly kind: 'choose'; readonly facet: Facet; readonly values: readonly string[] }
  | { readonly kind: 'clear' }
  | { readonly kind: 'sort'; readonly by: SortColumn }
  | { readonly kind: 'group'; readonly by: Grouping }
  | { readonly kind: 'fold'; readonly key: string };

export const tableReducer = (state: TableState, action: TableAction): TableState => {
  const { filter } = state;
  switch (action.kind) {
    case 'ask':
      return answering(action.question);
    case 'type_text':
      return { ...state, filter: { ...filter, text: action.text } };
    case 'choose': {
      const chosen = { ...filter.chosen, [action.facet]: action.values };
      return {
        ...state,
        question: action.facet === 'type' ? null : state.question,
        filter: { ...filter, chosen },
      };
    }
    case 'clear':
      return { ...state, question: null, filter: { text: '', chosen: NO_CHOICES } };
    case 'sort':
      return { ...state, sort: nextSort(state.sort, action.by) };
    case 'group':
      return { ...state, grouping: action.by, folded: new Set() };
    case 'fold': {
      const folded = new Set(state.folded);
      if (!folded.delete(action.key)) folded.add(action.key);
      return { ...state, folded };
    }
  }
};

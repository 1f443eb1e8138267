import type { DocumentId } from '../../core/model/ids.ts';
import type { MatrixSubject } from '../../core/model/matrix.ts';

/** A range of a document's source text, half-open, UTF-16 code units. */
export interface SourceTarget {
  readonly start: number;
  readonly end: number;
}

/** Where the window is: one of its views and what it shows. */
export type Place =
  | {
      readonly kind: 'compare';
      readonly superior: DocumentId | null;
      readonly reviewed: DocumentId | null;
      /** A place in the superior's source text whose row is to be shown; each object is one request. */
      readonly at?: { readonly offset: number };
    }
  | { readonly kind: 'reader'; readonly document: DocumentId | null; readonly target: SourceTarget | null }
  | { readonly kind: 'search'; readonly query: string }
  /** `document` null: the whole library. */
  | { readonly kind: 'lineage'; readonly document: DocumentId | null }
  /** `documents` empty: the whole library. */
  | { readonly kind: 'elements'; readonly documents: readonly DocumentId[] }
  /** `superior` null: what the documents themselves have, by topic. */
  | {
      readonly kind: 'matrix';
      readonly superior: DocumentId | null;
      readonly documents: readonly DocumentId[];
      readonly by: MatrixSubject;
    }
  | { readonly kind: 'settings' };
export type ViewKind = Place['kind'];

/** The place that every view was last at, the view that is open, and the way back. */
export interface Visit {
  readonly open: ViewKind;
  /** Views that were open before: they keep their state while another is in front. */
  readonly visited: ReadonlySet<ViewKind>;
  readonly places: { readonly [Kind in ViewKind]: Extract<Place, { readonly kind: Kind }> };
  /** Earlier places, the latest last. */
  readonly past: readonly Place[];
}

export const firstVisit: Visit = {
  open: 'compare',
  visited: new Set<ViewKind>(['compare']),
  places: {
    compare: { kind: 'compare', superior: null, reviewed: null },
    reader: { kind: 'reader', document: null, target: null },
    search: { kind: 'search', query: '' },
    lineage: { kind: 'lineage', document: null },
    elements: { kind: 'elements', documents: [] },
    matrix: { kind: 'matrix', superior: null, documents: [], by: 'clause' },
    settings: { kind: 'settings' },
  },
  past: [],
};

export type VisitAction =
  | { readonly kind: 'go'; readonly place: Place }
  | { readonly kind: 'open'; readonly view: ViewKind }
  | { readonly kind: 'back' };

/** Steps back that are kept; nobody walks further. */
const PAST_LENGTH = 50;

const openPlace = (visit: Visit): Place => visit.places[visit.open];

const arrive = (visit: Visit, place: Place, past: readonly Place[]): Visit => ({
  open: place.kind,
  visited: new Set([...visit.visited, place.kind]),
  places: { ...visit.places, [place.kind]: place },
  past: past.slice(-PAST_LENGTH),
});

/** Views whose place changes while people type or choose in them: that leaves no step behind. */
const STAYING: ReadonlySet<ViewKind> = new Set(['search', 'elements', 'matrix']);

/** Next state of the visit. */
export const visitReducer = (visit: Visit, action: VisitAction): Visit => {
  switch (action.kind) {
    case 'go': {
      const stays = action.place.kind === visit.open && STAYING.has(visit.open);
      return arrive(visit, action.place, stays ? visit.past : [...visit.past, openPlace(visit)]);
    }
    case 'open':
      return action.view === visit.open
        ? visit
        : arrive(visit, visit.places[action.view], [...visit.past, openPlace(visit)]);
    case 'back': {
      const last = visit.past.at(-1);
      return last === undefined ? visit : arrive(visit, last, visit.past.slice(0, -1));
    }
  }
};

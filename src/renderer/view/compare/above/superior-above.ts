import { createContext } from 'react';
import type {
  ClauseSide,
  ComparisonRow,
  ComparisonView,
} from '../../../../core/report/comparison-view/comparison-view.ts';
import type { SpanReport } from '../../../../core/report/contract/contract.ts';

/** A sentence of the superior's superior, in words. */
export interface SentenceAbove {
  readonly clause: string;
  readonly text: string;
}

/** What stands above the superior document, looked up by places of the superior. */
export interface SuperiorAbove {
  /** Clauses above those of a row; empty where nothing corresponds. */
  readonly clausesAbove: (row: ComparisonRow) => readonly ClauseSide[];
  readonly sentencesAbove: (passage: SpanReport) => readonly SentenceAbove[];
}

/** Null: the column is not shown. */
export const SuperiorAboveContext = createContext<SuperiorAbove | null>(null);

/**
 * @param view - the superior compared with its own superior: there it is the reviewed document
 */
export const superiorAbove = ({ rows }: ComparisonView): SuperiorAbove => {
  const byStart = new Map(
    rows.flatMap((row) => row.reviewed.map(({ start }) => [start, row.superior] as const)),
  );
  const sentences = rows
    .flatMap((row) => row.sentences)
    .flatMap(({ reviewed, superior }) =>
      reviewed === null || superior === null ? [] : [{ place: reviewed, above: superior }],
    );
  return {
    clausesAbove: (row) => [...new Set(row.superior.flatMap(({ start }) => byStart.get(start) ?? []))],
    sentencesAbove: ({ start, end }) =>
      sentences
        .filter(({ place }) => place.start < end && start < place.end)
        .map(({ above }) => ({ clause: above.clause, text: above.runs.map(({ text }) => text).join('') })),
  };
};

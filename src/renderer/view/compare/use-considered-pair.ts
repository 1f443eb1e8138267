import { useEffect, useRef } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useWorkbench } from '../workbench.ts';

/** The documents of both sides; null where none is chosen yet. */
export interface ChosenPair {
  readonly superior: DocumentId | null;
  readonly reviewed: DocumentId | null;
}

/** Milliseconds that the list stays at a document; less is passing by, with the pointer or an arrow held down. */
const STAY = 80;

/** Has the pair begun that somebody is about to choose; null: they no longer are. */
export const useConsideredPair = (): ((pair: ChosenPair | null) => void) => {
  const { store } = useWorkbench();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (pair) => {
    clearTimeout(timer.current);
    if (pair === null) return;
    const { superior, reviewed } = pair;
    if (superior === null || reviewed === null || superior === reviewed) return;
    timer.current = setTimeout(() => {
      void store.beginComparison({ superior, reviewed });
    }, STAY);
  };
};

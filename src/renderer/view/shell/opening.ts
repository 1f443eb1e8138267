import type { LocalizedText } from '../../../core/model/problem.ts';
import type { Outcome } from '../../../ipc/ipc-contract.ts';
import type { OpenedStore, OpeningProgress } from '../../store/library-store.ts';

/** How far the opening of the library has come. */
export type OpeningState =
  | { readonly kind: 'opening'; readonly progress: OpeningProgress | null }
  | { readonly kind: 'opened'; readonly opened: OpenedStore }
  | { readonly kind: 'failed'; readonly message: LocalizedText };

/** The opening of the library as something that views can follow. It happens once, whoever looks. */
export interface Opening {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => OpeningState;
}

export const beginOpening = (
  open: (onProgress: (progress: OpeningProgress) => void) => Promise<Outcome<OpenedStore>>,
): Opening => {
  let state: OpeningState = { kind: 'opening', progress: null };
  const listeners = new Set<() => void>();
  const enter = (next: OpeningState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  open((progress) => {
    enter({ kind: 'opening', progress });
  }).then(
    (outcome) => {
      enter(
        outcome.ok ? { kind: 'opened', opened: outcome.value } : { kind: 'failed', message: outcome.message },
      );
    },
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      enter({ kind: 'failed', message: { zh: detail, en: detail } });
    },
  );
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    current: () => state,
  };
};

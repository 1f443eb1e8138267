import { useEffect } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useWorkbench } from '../workbench.ts';

/**
 * Milliseconds without a key, click or wheel. On two cores stepping would be felt to be slower than with none of it.
 */
const QUIET = 2_000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

/** While a comparison is open and people only read: has those made that are likely to be opened next. */
export const useCompareAhead = (superior: DocumentId, reviewed: DocumentId): void => {
  const { store } = useWorkbench();
  useEffect(() => {
    let disturbed = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      disturbed.abort();
    };
    const beginWhenQuiet = (): void => {
      stop();
      disturbed = new AbortController();
      const { signal } = disturbed;
      timer = setTimeout(() => {
        void store.compareAhead({ superior, reviewed }, signal);
      }, QUIET);
    };
    beginWhenQuiet();
    for (const input of INPUTS) window.addEventListener(input, beginWhenQuiet, { passive: true });
    return () => {
      stop();
      for (const input of INPUTS) window.removeEventListener(input, beginWhenQuiet);
    };
  }, [store, superior, reviewed]);
};

import { useEffect } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useWorkbench } from '../workbench.ts';

/** While a comparison is open and nothing else is to be done: has those made that are likely to be opened next. */
export const useCompareAhead = (superior: DocumentId, reviewed: DocumentId): void => {
  const { store } = useWorkbench();
  useEffect(() => {
    const closed = new AbortController();
    const idle = requestIdleCallback(() => {
      void store.compareAhead({ superior, reviewed }, closed.signal);
    });
    return () => {
      cancelIdleCallback(idle);
      closed.abort();
    };
  }, [store, superior, reviewed]);
};

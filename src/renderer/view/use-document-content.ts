import { useLiveQuery } from 'dexie-react-hooks';
import type { DocumentId } from '../../core/model/ids.ts';
import type { DocumentContent } from '../store/library-store.ts';
import { useWorkbench } from './workbench.ts';

/** Structure, elements and source text of a document; undefined while it is fetched, null where there is none. */
export const useDocumentContent = (id: DocumentId | null): DocumentContent | null | undefined => {
  const { store } = useWorkbench();
  return useLiveQuery(() => (id === null ? null : store.readDocument(id)), [store, id]);
};

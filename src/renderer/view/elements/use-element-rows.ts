import { useLiveQuery } from 'dexie-react-hooks';
import { useLanguage } from '../messages/use-messages.ts';
import { useWorkbench } from '../workbench.ts';
import { shownRows, type ShownRow } from './element-rows.ts';

/**
 * The elements of the whole library as rows; undefined while they are read for the first time. Documents are read
 * and prepared one after the other, so that the window stays free in between.
 */
export const useElementRows = (): readonly ShownRow[] | undefined => {
  const { store, documents } = useWorkbench();
  const language = useLanguage();
  return useLiveQuery(async () => {
    const rows: ShownRow[] = [];
    for (const [order, document] of documents.entries()) {
      const elements = await store.readElements(document.id);
      for (const row of shownRows(document, order, elements, language)) rows.push(row);
    }
    return rows;
  }, [store, documents, language]);
};

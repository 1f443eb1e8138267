import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { citationTies } from '../../../core/lineage/citation-ties.ts';
import { superiorsOf, type Superiors } from '../../../core/lineage/superiors.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useWorkbench } from '../workbench.ts';

/** The superiors of a document in the library; undefined while they are looked up. */
export const useSuperiors = (document: DocumentId): Superiors | undefined => {
  const { store } = useWorkbench();
  const library = useLiveQuery(() => store.readCitingDocuments(), [store]);
  return useMemo(() => library && superiorsOf(citationTies(library), document, library), [library, document]);
};

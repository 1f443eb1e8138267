import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { buildLineage } from '../../../core/lineage/build-lineage.ts';
import { superiorsOf, type Superiors } from '../../../core/lineage/superiors.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { lineageDocument } from '../../../core/report/lineage-report.ts';
import { useWorkbench } from '../workbench.ts';

/** The superiors of a document in the library; undefined while they are looked up. */
export const useSuperiors = (document: DocumentId): Superiors | undefined => {
  const { store } = useWorkbench();
  const reports = useLiveQuery(() => store.readReports(), [store]);
  return useMemo(() => {
    if (reports === undefined) return undefined;
    const library = reports.map(lineageDocument);
    return superiorsOf(buildLineage(library), document, library);
  }, [reports, document]);
};

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { buildLineage } from '../../../../core/lineage/build-lineage.ts';
import { directSuperiors } from '../../../../core/lineage/superiors.ts';
import type { DocumentId } from '../../../../core/model/ids.ts';
import type { LineageGap } from '../../../../core/model/lineage.ts';
import { lineageDocument } from '../../../../core/report/lineage-report.ts';
import { useWorkbench } from '../../workbench.ts';
import { superiorAbove, type SuperiorAbove } from './superior-above.ts';

/** What the superior document says it implements. */
export interface SuperiorsOfSuperior {
  /** In the library, apart from the reviewed document. */
  readonly found: readonly DocumentId[];
  /** Named as a basis, and not in the library. */
  readonly gaps: readonly LineageGap[];
}

const NONE: SuperiorsOfSuperior = { found: [], gaps: [] };

export const useSuperiorsOfSuperior = (superior: DocumentId, reviewed: DocumentId): SuperiorsOfSuperior => {
  const { store } = useWorkbench();
  const reports = useLiveQuery(() => store.readReports(), [store]);
  return useMemo(() => {
    if (reports === undefined) return NONE;
    const { documents, gaps } = directSuperiors(buildLineage(reports.map(lineageDocument)), superior);
    return { found: documents.filter((id) => id !== reviewed), gaps };
  }, [reports, superior, reviewed]);
};

/** The superior compared with what stands above it; null while nothing is chosen or it is being worked out. */
export const useSuperiorAbove = (superior: DocumentId, chosen: DocumentId | null): SuperiorAbove | null => {
  const { store } = useWorkbench();
  const [made, setMade] = useState<{ readonly of: DocumentId; readonly above: SuperiorAbove } | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    let wanted = true;
    void store.compareDocuments({ reviewed: superior, superior: chosen }).then((outcome) => {
      if (wanted && outcome.ok) setMade({ of: chosen, above: superiorAbove(outcome.value) });
    });
    return () => {
      wanted = false;
    };
  }, [store, superior, chosen]);
  return made !== null && made.of === chosen ? made.above : null;
};

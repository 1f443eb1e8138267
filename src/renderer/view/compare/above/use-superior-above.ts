import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { citationTies } from '../../../../core/lineage/citation-ties.ts';
import { directSuperiors } from '../../../../core/lineage/superiors.ts';
import type { DocumentId } from '../../../../core/model/ids.ts';
import type { LineageGap } from '../../../../core/model/lineage.ts';
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
  // Worked out where it is read, not while the comparison is drawn.
  const superiors = useLiveQuery(
    async () => directSuperiors(citationTies(await store.readCitingDocuments()), superior),
    [store, superior],
  );
  return useMemo(() => {
    if (superiors === undefined) return NONE;
    const { documents, gaps } = superiors;
    return { found: documents.filter((id) => id !== reviewed), gaps };
  }, [superiors, reviewed]);
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

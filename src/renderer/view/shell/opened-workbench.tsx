import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { DuikanApi, Settings } from '../../../ipc/ipc-contract.ts';
import type { LibraryDocument, OpenedStore } from '../../store/library-store.ts';
import { firstVisit, visitReducer, type Place, type ViewKind, type Visit } from '../place.ts';
import { WorkbenchContext, type ShownProblem, type Workbench } from '../workbench.ts';
import { rememberComparison, rememberedComparison } from './remembered-comparison.ts';
import { WorkbenchFrame } from './workbench-frame.tsx';

interface OpenedWorkbenchProps {
  readonly api: DuikanApi;
  readonly opened: OpenedStore;
  readonly settings: Settings;
  readonly saveSettings: (settings: Settings) => void;
}

/** The workbench over an open library, as soon as it is known what the library holds. */
export const OpenedWorkbench = (props: OpenedWorkbenchProps) => {
  const { store } = props.opened;
  const documents = useLiveQuery(() => store.listDocuments(), [store]);
  // Drawn the first time in small pieces; from then on documents are shown at once, under whatever people do.
  const isListed = useDeferredValue(documents !== undefined, false);
  return isListed && documents && <WorkbenchOverDocuments {...props} documents={documents} />;
};

type WorkbenchOverDocumentsProps = OpenedWorkbenchProps & { readonly documents: readonly LibraryDocument[] };

/** The visit begins with the comparison that was open last; at the first start with the bundled one. */
const beginVisit = ({ opened, documents }: WorkbenchOverDocumentsProps): Visit => {
  const remembered = rememberedComparison();
  const isThere = (wanted: DocumentId): boolean => documents.some(({ id }) => id === wanted);
  const pair =
    remembered !== null && isThere(remembered.superior) && isThere(remembered.reviewed)
      ? remembered
      : opened.firstComparison;
  if (pair === null) return firstVisit;
  return { ...firstVisit, places: { ...firstVisit.places, compare: { kind: 'compare', ...pair } } };
};

const WorkbenchOverDocuments = (props: WorkbenchOverDocumentsProps) => {
  const { api, opened, settings, saveSettings, documents } = props;
  const { store, notices } = opened;
  const [visit, dispatch] = useReducer(visitReducer, props, beginVisit);
  const [problems, setProblems] = useState<readonly ShownProblem[]>(() =>
    notices
      .filter(({ kind }) => kind === 'source_problem')
      .map(({ message }) => ({ name: null, cause: null, message, scan: null })),
  );
  const { compare } = visit.places;
  useEffect(() => {
    rememberComparison(compare);
  }, [compare]);
  const workbench = useMemo((): Workbench => {
    const byId = new Map(documents.map((document) => [document.id, document]));
    return {
      api,
      store,
      settings,
      saveSettings,
      documents,
      documentOf: (id) => (id === null ? null : (byId.get(id) ?? null)),
      problems,
      addProblems: (added) => {
        if (added.length > 0) setProblems((before) => [...before, ...added]);
      },
      visit,
      go: (place: Place) => {
        dispatch({ kind: 'go', place });
      },
      openView: (view: ViewKind) => {
        dispatch({ kind: 'open', view });
      },
      back: () => {
        dispatch({ kind: 'back' });
      },
    };
  }, [api, store, settings, saveSettings, documents, problems, visit]);
  return (
    <WorkbenchContext value={workbench}>
      <WorkbenchFrame notices={notices} />
    </WorkbenchContext>
  );
};

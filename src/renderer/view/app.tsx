import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { DuikanApi, Settings } from '../../ipc-contract.ts';
import type { LibraryDocument, OpenedStore, OpeningProgress } from '../store/library-store.ts';
import { firstVisit, visitReducer, type Place, type ViewKind } from './place.ts';
import { Appearance } from './shell/appearance.tsx';
import { CommandProvider } from './shell/commands.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';
import { FailureScreen, OpeningScreen } from './shell/opening-screen.tsx';
import { WorkbenchFrame } from './shell/workbench-frame.tsx';
import { WorkbenchContext, type ShownProblem, type Workbench } from './workbench.ts';
import './tokens.css';

interface AppProps {
  readonly api: DuikanApi;
  readonly openStore: (onProgress: (progress: OpeningProgress) => void) => Promise<OpenedStore>;
  readonly firstSettings: Settings;
}

type Opening =
  | { readonly kind: 'opening'; readonly progress: OpeningProgress | null }
  | { readonly kind: 'opened'; readonly opened: OpenedStore }
  | { readonly kind: 'failed'; readonly detail: string };

/** The whole interface: opens the library, then shows the workbench. */
export const App = ({ api, openStore, firstSettings }: AppProps) => {
  const [settings, setSettings] = useState(firstSettings);
  const [opening, setOpening] = useState<Opening>({ kind: 'opening', progress: null });
  useEffect(() => {
    openStore((progress) => {
      setOpening({ kind: 'opening', progress });
    }).then(
      (opened) => {
        setOpening({ kind: 'opened', opened });
      },
      (error: unknown) => {
        setOpening({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
      },
    );
  }, [openStore]);
  const saveSettings = useCallback(
    (changed: Settings): void => {
      setSettings(changed);
      void api.saveSettings(changed);
    },
    [api],
  );
  return (
    <Appearance settings={settings}>
      <FailureBoundary>
        {opening.kind === 'opening' && <OpeningScreen progress={opening.progress} />}
        {opening.kind === 'failed' && <FailureScreen detail={opening.detail} />}
        {opening.kind === 'opened' && (
          <CommandProvider api={api}>
            <OpenedWorkbench
              api={api}
              opened={opening.opened}
              settings={settings}
              saveSettings={saveSettings}
            />
          </CommandProvider>
        )}
      </FailureBoundary>
    </Appearance>
  );
};

interface OpenedWorkbenchProps {
  readonly api: DuikanApi;
  readonly opened: OpenedStore;
  readonly settings: Settings;
  readonly saveSettings: (settings: Settings) => void;
}

const noDocuments: readonly LibraryDocument[] = [];

const OpenedWorkbench = ({ api, opened, settings, saveSettings }: OpenedWorkbenchProps) => {
  const { store, notices } = opened;
  const documents = useLiveQuery(() => store.listDocuments(), [store]) ?? noDocuments;
  const [visit, dispatch] = useReducer(visitReducer, firstVisit);
  const [problems, setProblems] = useState<readonly ShownProblem[]>(() =>
    notices
      .filter(({ kind }) => kind === 'source_problem')
      .map(({ message }) => ({ name: null, cause: null, message })),
  );
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

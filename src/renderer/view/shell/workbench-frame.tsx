import { Activity, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { StoreNotice } from '../../store/library-store.ts';
import { CompareView } from '../compare/compare-view.tsx';
import { ElementsView } from '../elements/elements-view.tsx';
import { LibrarySidebar } from '../library/library-sidebar.tsx';
import { useLibraryActions } from '../library/use-library-actions.tsx';
import { LineageView } from '../lineage/lineage-view.tsx';
import { MatrixView } from '../matrix/matrix-view.tsx';
import { useMessages } from '../messages/use-messages.ts';
import type { ViewKind } from '../place.ts';
import { ReaderView } from '../reader/reader-view.tsx';
import { SearchView } from '../search/search-view.tsx';
import { SettingsView } from '../settings/settings-view.tsx';
import { useWorkbench } from '../workbench.ts';
import { useCommands } from './commands.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { HeaderBar } from './header-bar.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { useZoomCommands } from './use-zoom-commands.ts';
import './shell.css';

const views: readonly { readonly kind: ViewKind; readonly View: () => ReactNode }[] = [
  { kind: 'compare', View: CompareView },
  { kind: 'matrix', View: MatrixView },
  { kind: 'reader', View: ReaderView },
  { kind: 'search', View: SearchView },
  { kind: 'lineage', View: LineageView },
  { kind: 'elements', View: ElementsView },
  { kind: 'settings', View: SettingsView },
];

/** The window: header, library, the view that is open, status line. A view that is left keeps its state. */
export const WorkbenchFrame = ({ notices }: { readonly notices: readonly StoreNotice[] }) => {
  const messages = useMessages();
  const { visit, back, openView } = useWorkbench();
  const actions = useLibraryActions();
  const [libraryShown, setLibraryShown] = useState(true);
  const toggleLibrary = useCallback(() => {
    setLibraryShown((shown) => !shown);
  }, []);
  useZoomCommands();
  useCommands(
    useMemo(
      () => ({
        toggle_library: toggleLibrary,
        back,
        elements: () => {
          openView('elements');
        },
        settings: () => {
          openView('settings');
        },
      }),
      [toggleLibrary, back, openView],
    ),
  );
  return (
    <div className="workbench" data-library={libraryShown ? 'shown' : 'hidden'}>
      <a className="skip-link" href="#main">
        {messages.shell.skipToMain}
      </a>
      <HeaderBar actions={actions} libraryShown={libraryShown} onToggleLibrary={toggleLibrary} />
      <Notices opened={notices} />
      <div className="workbench-body">
        {libraryShown && <LibrarySidebar />}
        <main id="main" tabIndex={-1} className="workbench-main">
          {views.map(({ kind, View }) =>
            visit.visited.has(kind) ? (
              <Activity key={kind} mode={kind === visit.open ? 'visible' : 'hidden'}>
                <FailureBoundary>
                  <View />
                </FailureBoundary>
              </Activity>
            ) : null,
          )}
        </main>
      </div>
      <StatusBar />
      <DropOverlay onDrop={actions.dropFiles} />
    </div>
  );
};

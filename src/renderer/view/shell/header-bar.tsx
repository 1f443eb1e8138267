import {
  ApartmentOutlined,
  AppstoreOutlined,
  DiffOutlined,
  FileTextOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  RedoOutlined,
  SearchOutlined,
  SettingOutlined,
  TableOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Input, Tooltip, type InputRef } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import type { LibraryActions } from '../library/use-library-actions.tsx';
import type { ViewKind } from '../place.ts';
import { useWorkbench } from '../workbench.ts';
import { useCommands } from './commands.tsx';
import { isComposing, shownShortcut } from './shortcuts.ts';

const tabs: readonly { readonly view: ViewKind; readonly icon: ReactNode }[] = [
  { view: 'compare', icon: <DiffOutlined /> },
  { view: 'matrix', icon: <AppstoreOutlined /> },
  { view: 'reader', icon: <FileTextOutlined /> },
  { view: 'search', icon: <SearchOutlined /> },
  { view: 'lineage', icon: <ApartmentOutlined /> },
  { view: 'elements', icon: <TableOutlined /> },
];

/** The bar at the top: views, the search box, undo and redo, settings. */
export const HeaderBar = ({
  actions,
  libraryShown,
  onToggleLibrary,
}: {
  readonly actions: LibraryActions;
  readonly libraryShown: boolean;
  readonly onToggleLibrary: () => void;
}) => {
  const { shell, app } = useMessages();
  const { visit, openView } = useWorkbench();
  const toggleLabel = libraryShown ? shell.hideLibrary : shell.showLibrary;
  return (
    <header className="header-bar">
      <Tooltip title={`${toggleLabel} ${shownShortcut('toggle_library')}`}>
        <Button
          type="text"
          aria-label={toggleLabel}
          aria-expanded={libraryShown}
          icon={libraryShown ? <MenuFoldOutlined /> : <MenuUnfoldOutlined />}
          onClick={onToggleLibrary}
        />
      </Tooltip>
      <span className="brand" title={app.tagline}>
        {app.name}
      </span>
      <nav className="view-tabs" aria-label={shell.mainNavigation}>
        {tabs.map(({ view, icon }) => (
          <button
            key={view}
            type="button"
            className="view-tab"
            aria-current={visit.open === view ? 'page' : undefined}
            onClick={() => {
              openView(view);
            }}
          >
            {icon}
            {shell[view]}
          </button>
        ))}
      </nav>
      {visit.open === 'search' ? <span className="search-box-gap" /> : <SearchBox />}
      <UndoButtons actions={actions} />
      <Tooltip title={`${shell.settings} ${shownShortcut('settings')}`}>
        <Button
          type="text"
          aria-label={shell.settings}
          aria-current={visit.open === 'settings' ? 'page' : undefined}
          icon={<SettingOutlined />}
          onClick={() => {
            openView('settings');
          }}
        />
      </Tooltip>
    </header>
  );
};

const SearchBox = () => {
  const { shell } = useMessages();
  const { visit, go } = useWorkbench();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<InputRef>(null);
  const query = visit.places.search.query;
  useCommands(
    useMemo(
      () => ({
        search: () => {
          input.current?.focus({ cursor: 'all' });
        },
      }),
      [],
    ),
  );
  return (
    <Input
      ref={input}
      className="search-box"
      prefix={<SearchOutlined />}
      suffix={<kbd>{shownShortcut('search')}</kbd>}
      value={typed ?? query}
      placeholder={shell.searchPlaceholder}
      aria-label={shell.searchPlaceholder}
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
        event.preventDefault();
        go({ kind: 'search', query: (typed ?? query).trim() });
        setTyped(null);
      }}
    />
  );
};

const UndoButtons = ({ actions }: { readonly actions: LibraryActions }) => {
  const { shell, common } = useMessages();
  const language = useLanguage();
  const { store } = useWorkbench();
  const state = useLiveQuery(() => store.readUndoState(), [store]);
  const undo = state?.undo ?? null;
  const redo = state?.redo ?? null;
  useCommands(
    useMemo(
      () => ({
        // Asked for even where nothing is known to take back: what was done last may still be on its way.
        undo: actions.undo,
        redo: actions.redo,
      }),
      [actions],
    ),
  );
  return (
    <>
      <Tooltip title={undo === null ? shell.undoNothing : `${common.undo} ${undo[language]}`}>
        <Button
          type="text"
          aria-label={common.undo}
          disabled={undo === null}
          icon={<UndoOutlined />}
          onClick={actions.undo}
        />
      </Tooltip>
      <Tooltip title={redo === null ? shell.redoNothing : `${common.redo} ${redo[language]}`}>
        <Button
          type="text"
          aria-label={common.redo}
          disabled={redo === null}
          icon={<RedoOutlined />}
          onClick={actions.redo}
        />
      </Tooltip>
    </>
  );
};

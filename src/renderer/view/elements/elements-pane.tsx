import { Button, Empty } from 'antd';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import { isDocumentId } from '../../../core/model/ids.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useCommands } from '../shell/commands.tsx';
import { useReport } from '../shell/use-report.ts';
import { useWorkbench } from '../workbench.ts';
import { filterRows, isNarrowed, type ElementFilter } from './element-filter.ts';
import { copiedRows, settingLines } from './element-labels.ts';
import { elementLines } from './element-lines.ts';
import { sortRows } from './element-order.ts';
import type { Facet, ShownRow } from './element-rows.ts';
import { ElementEvidence } from './element-evidence.tsx';
import { ElementsList } from './elements-list.tsx';
import { ElementsToolbar } from './elements-toolbar.tsx';
import { moveSelection, NO_SELECTION, selectAll, selectRow } from './row-selection.ts';
import { firstTableState, tableReducer } from './table-state.ts';
import { useElementExport } from './use-element-export.ts';
import { useRowMenu } from './use-row-menu.tsx';

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

const NO_ROWS: ReadonlySet<string> = new Set();

/** The keys that walk the rows, and how far. */
const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** The table over rows that are there. */
export const ElementsPane = ({ rows }: { readonly rows: readonly ShownRow[] }) => {
  const messages = useMessages();
  const { elements } = messages;
  const language = useLanguage();
  const report = useReport();
  const { api, go, visit } = useWorkbench();
  const [state, dispatch] = useReducer(tableReducer, firstTableState);
  const [selection, setSelection] = useState(NO_SELECTION);
  const list = useRef<HTMLDivElement>(null);
  const writeTable = useElementExport();
  const { documents } = visit.places.elements;
  const filter = useMemo(
    (): ElementFilter => ({ ...state.filter, chosen: { ...state.filter.chosen, document: documents } }),
    [state.filter, documents],
  );
  // Typing stays ahead of a long table.
  const shownFilter = useDeferredValue(filter);
  const filtered = useMemo(() => filterRows(rows, shownFilter), [rows, shownFilter]);
  const sorted = useMemo(() => sortRows(filtered, state.sort), [filtered, state.sort]);
  const listed = useMemo(() => elementLines(sorted, state.grouping, NO_ROWS), [sorted, state.grouping]);
  const lines = useMemo(
    () => (state.folded.size === 0 ? listed : elementLines(sorted, state.grouping, state.folded)),
    [listed, sorted, state.grouping, state.folded],
  );
  const shown = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])), [lines]);
  const order = useMemo(() => shown.map(({ key }) => key), [shown]);
  const { keys: selectedKeys, current: currentKey } = selection;
  const selected = useMemo(() => shown.filter(({ key }) => selectedKeys.has(key)), [shown, selectedKeys]);
  const current = useMemo(() => shown.find(({ key }) => key === currentKey) ?? null, [shown, currentKey]);
  useEffect(() => {
    // Coming back from the source, the keyboard is where it was.
    list.current?.focus({ preventScroll: true });
  }, []);
  const open = ({ row }: ShownRow): void => {
    go({ kind: 'reader', document: row.document, target: { start: row.start, end: row.end } });
  };
  const choose = (facet: Facet, values: readonly string[]): void => {
    if (facet === 'document') go({ kind: 'elements', documents: values.filter(isDocumentId) });
    else dispatch({ kind: 'choose', facet, values });
  };
  const clear = (): void => {
    dispatch({ kind: 'clear' });
    go({ kind: 'elements', documents: [] });
  };
  const copy = (): void => {
    if (selected.length === 0) return;
    void api.copyText({ text: copiedRows(selected, language) }).then((outcome) => {
      report.valueOf(outcome);
      if (outcome.ok) report.done(elements.copied(selected.length));
    });
  };
  const settings = (): readonly string[] => settingLines({ ...state, filter }, rows, language, messages);
  const exportAll = (): void => {
    writeTable(
      listed.flatMap((line) => (line.kind === 'row' ? [line.row] : [])),
      settings(),
    );
  };
  const selectEverything = (): void => {
    setSelection(selectAll(selection, order));
  };
  const menu = useRowMenu(current, selected.length, {
    open,
    copy,
    selectAll: selectEverything,
    exportSelected: () => {
      writeTable(selected, [...settings(), elements.selected(selected.length)]);
    },
    onlyActor: (actor) => {
      dispatch({ kind: 'type_text', text: actor });
    },
    onlyDocument: ({ row }) => {
      go({ kind: 'elements', documents: [row.document] });
    },
  });
  useCommands({
    close: () => {
      if (selection.keys.size === 0) return false;
      setSelection(NO_SELECTION);
      return true;
    },
  });
  const withControl = (key: string): boolean => {
    if (key === 'a') selectEverything();
    else if (key === 'c' && selected.length > 0) copy();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if ((event.ctrlKey || event.metaKey) && step === undefined) {
      if (withControl(event.key.toLowerCase())) event.preventDefault();
      return;
    }
    if (step !== undefined) {
      setSelection(moveSelection(selection, order, step, event.shiftKey ? 'extend' : 'only'));
    } else if (event.key === 'Enter' && current !== null) open(current);
    else return;
    event.preventDefault();
  };
  const documentCount = useMemo(() => new Set(filtered.map(({ row }) => row.document)).size, [filtered]);
  const actorCount = useMemo(
    () => new Set(filtered.flatMap(({ row }) => row.subject ?? [])).size,
    [filtered],
  );
  return (
    <div className="view elements-view">
      <ElementsToolbar
        rows={rows}
        state={state}
        filter={filter}
        dispatch={dispatch}
        onChoose={choose}
        onExport={exportAll}
        canExport={filtered.length > 0}
      />
      <div className="elements-summary" role="status">
        <strong>{elements.count(filtered.length, rows.length)}</strong>
        <span>{elements.documentCount(documentCount)}</span>
        <span>{elements.actorCount(actorCount)}</span>
        {selected.length > 0 && <span>{elements.selected(selected.length)}</span>}
        {isNarrowed(filter) && (
          <Button type="link" size="small" onClick={clear}>
            {elements.clear}
          </Button>
        )}
        <span className="elements-hint">{elements.hint}</span>
      </div>
      {filtered.length === 0 ? (
        <Empty
          className="view-empty"
          description={
            <>
              <p>{elements.noneTitle}</p>
              <p>{elements.noneText}</p>
            </>
          }
        />
      ) : (
        <>
          <ElementsList
            lines={lines}
            rowCount={shown.length}
            grouping={state.grouping}
            sort={state.sort}
            selection={selection}
            menu={menu}
            scroller={list}
            onSort={(by) => {
              dispatch({ kind: 'sort', by });
            }}
            onFold={(key) => {
              dispatch({ kind: 'fold', key });
            }}
            onSelect={(key, mode) => {
              setSelection(selectRow(selection, order, key, mode));
            }}
            onOpen={open}
            onKeyDown={onKeyDown}
          />
          <ElementEvidence shown={current} onOpen={open} />
        </>
      )}
    </div>
  );
};

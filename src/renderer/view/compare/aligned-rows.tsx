import { useMemo, type Dispatch, type KeyboardEvent, type RefObject } from 'react';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import { FindBar } from '../search/find-bar.tsx';
import type { FindMatch } from '../search/find-matches.ts';
import { SuperiorAboveContext, type SuperiorAbove } from './above/superior-above.ts';
import { ComparisonList } from './comparison-list.tsx';
import { reachablePlaces, type ComparisonItem } from './comparison-items.ts';
import type { ComparisonAction, ComparisonState, RowPlace } from './comparison-state.ts';
import type { FindingsById } from './difference-filter.ts';
import { findableTexts } from './findable-texts.ts';
import { PairingArea } from './pairing/pairing-area.tsx';
import type { PairingEditor } from './pairing/use-pairing-editor.tsx';
import type { RowActions } from './row-actions.ts';
import { placeOfPassageKey } from './row-keys.ts';
import { useCitedCopy } from './use-cited-copy.ts';

interface AlignedRowsProps {
  readonly view: ComparisonView;
  readonly items: readonly ComparisonItem[];
  readonly state: ComparisonState;
  readonly dispatch: Dispatch<ComparisonAction>;
  readonly findings: FindingsById;
  readonly actions: RowActions;
  readonly editor: PairingEditor;
  readonly above: SuperiorAbove | null;
  /** Everything below the bars, in which texts are found. */
  readonly body: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the source texts take a part of the height. */
  readonly shortened: boolean;
  readonly onGo: (place: RowPlace) => void;
  /** Shows the source texts of the place where the reader is. */
  readonly onOpen: () => void;
}

/** The rows of clauses beside one another (对齐视图), and what keys do in them. */
export const AlignedRows = (props: AlignedRowsProps) => {
  const { view, items, state, dispatch, findings, actions, editor, above, body, scroller } = props;
  const { rows } = view;
  const { detail, picked, toggled, unfolded, place, finding } = state;
  const texts = useMemo(() => findableTexts(rows), [rows]);
  const cited = useCitedCopy(view, actions.citeFinding);
  const reveal = (match: FindMatch): void => {
    const to = placeOfPassageKey(match.key);
    // Among duties the text that was found is not drawn.
    if (detail === 'duty') dispatch({ kind: 'set_detail', detail: 'sentence', row: to.row });
    dispatch({ kind: 'unfold_sentences', id: rows[to.row]?.id ?? '' });
    props.onGo(to);
  };
  const walkRows = (by: 1 | -1): void => {
    const places = reachablePlaces(items, findings, picked, unfolded);
    const at = places.findIndex(({ row, sentence }) => row === place.row && sentence === place.sentence);
    const next = places[Math.max(0, Math.min(places.length - 1, at + by))];
    if (next) dispatch({ kind: 'move', place: next, id: '', finding: null, scroll: true });
  };
  /** By clause a row is opened first; its text and its differences then lead to the source texts. */
  const enter = (): void => {
    const row = rows[place.row];
    const opens = detail === 'clause' && place.sentence === null && finding === null;
    if (opens && row !== undefined) actions.toggle(row.id, toggled.get(row.id) !== true);
    else props.onOpen();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rows[place.row];
    // With Alt the arrows are the window's: back.
    if (event.target !== event.currentTarget || row === undefined || event.altKey) return;
    if (event.key === 'ArrowDown') walkRows(1);
    else if (event.key === 'ArrowUp') walkRows(-1);
    else if (event.key === 'ArrowRight') actions.toggle(row.id, true);
    else if (event.key === 'ArrowLeft') actions.toggle(row.id, false);
    else if (event.key === 'Enter') enter();
    else if (!editor.onKeyDown(event, row)) return;
    event.preventDefault();
  };
  return (
    <>
      <FindBar within={body} texts={texts} onReveal={reveal} />
      <PairingArea rows={rows} current={rows[place.row]} pairing={editor.pairing}>
        <SuperiorAboveContext value={above}>
          <ComparisonList
            items={items}
            state={state}
            findings={findings}
            actions={actions}
            onKeyDown={onKeyDown}
            onCopy={cited}
            scroller={scroller}
            shortened={props.shortened}
          />
        </SuperiorAboveContext>
      </PairingArea>
    </>
  );
};

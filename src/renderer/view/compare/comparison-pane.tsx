import { Alert, Splitter } from 'antd';
import { useCallback, useMemo, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { ComparisonView } from '../../../core/report/comparison-view.ts';
import type { Detail } from '../../../core/report/shown-part.ts';
import { useMessages } from '../messages/use-messages.ts';
import { FindBar } from '../search/find-bar.tsx';
import type { FindMatch } from '../search/find-matches.ts';
import { useCommands } from '../shell/commands.tsx';
import { findClauseRow, parseClauseNumber } from './clause-number.ts';
import { ComparisonList } from './comparison-list.tsx';
import { comparisonItems, differenceStops, reachablePlaces, stepStop } from './comparison-items.ts';
import { evidenceAt, type Evidence } from './comparison-side.ts';
import { comparisonReducer, firstComparisonState, toggledKind, type RowPlace } from './comparison-state.ts';
import { ComparisonTools } from './comparison-tools.tsx';
import { findingOf, findingsById, type Picked } from './difference-filter.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { findableTexts } from './findable-texts.ts';
import { KindFilter } from './kind-filter.tsx';
import { OverviewRuler } from './overview-ruler.tsx';
import { AboveBar } from './above/above-bar.tsx';
import { SuperiorAboveContext } from './above/superior-above.ts';
import { useSuperiorAbove, useSuperiorsOfSuperior } from './above/use-superior-above.ts';
import { AskAboveInComparison } from './above/ask-above-in-comparison.tsx';
import { followedRow, rowsNow } from './pairing/follow-rows.ts';
import { PairingArea } from './pairing/pairing-area.tsx';
import { UnplacedPairings } from './pairing/unplaced-pairings.tsx';
import { usePairingEditor } from './pairing/use-pairing-editor.tsx';
import { partOnScreen } from './part-on-screen.ts';
import { rememberDetail, rememberedDetail } from './remembered-detail.ts';
import { ReviewBar } from './review/review-bar.tsx';
import { rowInSight } from './row-in-sight.ts';
import { placeOfPassageKey } from './row-keys.ts';
import { useCitedCopy } from './use-cited-copy.ts';
import { useComparisonOutput } from './use-comparison-output.tsx';
import { useOpenedClause } from './use-opened-clause.ts';
import { useSectionHeadings } from './use-section-headings.ts';
import { useRowActions } from './use-row-actions.ts';
import { useTellDrawn } from './use-tell-drawn.ts';

interface ComparisonPaneProps {
  readonly view: ComparisonView;
  /** The comparison as the program made it; the view has the reviewer's decisions in it. */
  readonly made: ComparisonView;
}

/** An open comparison: filter and tools, the rows with the overview at their right, the source texts below. */
export const ComparisonPane = ({ view, made }: ComparisonPaneProps) => {
  const { compare } = useMessages();
  const [state, dispatch] = useReducer(comparisonReducer, firstComparisonState, (first) => ({
    ...first,
    detail: rememberedDetail(),
  }));
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { detail, picked, foldSame, toggled, unfolded, place, finding } = state;
  const { rows } = view;
  const editor = usePairingEditor(view);
  const superiors = useSuperiorsOfSuperior(view.superior.id, view.reviewed.id);
  const [aboveId, setAboveId] = useState<DocumentId | null>(null);
  const above = useSuperiorAbove(view.superior.id, aboveId);
  const [shown, setShown] = useState(made);
  if (shown !== made) {
    const row = followedRow(editor.pairing.lastClause, shown.rows[place.row], rows);
    setShown(made);
    dispatch({ kind: 'rows_changed', ids: rowsNow(shown.rows, rows), row, id: rows[row]?.id ?? '' });
  }
  const findings = useMemo(() => findingsById(view), [view]);
  const headings = useSectionHeadings(view.reviewed.id);
  const items = useMemo(
    () => comparisonItems(rows, findings, { detail, picked, foldSame, toggled, headings }),
    [rows, findings, detail, picked, foldSame, toggled, headings],
  );
  const stops = useMemo(() => differenceStops(rows, findings, picked), [rows, findings, picked]);
  const texts = useMemo(() => findableTexts(rows), [rows]);
  const actions = useRowActions(view, dispatch, setEvidence);
  const cited = useCitedCopy(view, actions.citeFinding);
  const currentStop = stops.findIndex(
    (stop) => stop.row === place.row && stop.sentence === place.sentence && stop.finding === finding,
  );
  const current = currentStop === -1 ? null : currentStop;

  const moveTo = (to: RowPlace, toFinding: typeof finding): void => {
    dispatch({ kind: 'move', place: to, id: rows[to.row]?.id ?? '', finding: toFinding, scroll: true });
  };
  useOpenedClause(rows, (row) => {
    moveTo({ row, sentence: null }, null);
  });
  const goToStop = (index: number): void => {
    const stop = stops[index];
    if (stop !== undefined) moveTo({ row: stop.row, sentence: stop.sentence }, stop.finding);
  };
  const step = (by: 1 | -1): void => {
    const next = stepStop(stops, current, place, by);
    if (next === null) return;
    goToStop(next);
    list.current?.focus({ preventScroll: true });
  };
  const pick = (kind: Picked): void => {
    const [first] = differenceStops(rows, findings, toggledKind(picked, kind));
    dispatch({ kind: 'pick', finding: kind });
    if (first) moveTo({ row: first.row, sentence: first.sentence }, first.finding);
  };
  const openPlace = (): void => {
    const found = findingOf(findings, finding);
    if (found !== null) actions.openFinding(found);
    else setEvidence(evidenceAt(view, place.row, place.sentence));
  };
  /** By clause a row is opened first; its text and its differences then lead to the source texts. */
  const enter = (): void => {
    const row = rows[place.row];
    const opens = detail === 'clause' && place.sentence === null && finding === null;
    if (opens && row !== undefined) actions.toggle(row.id, toggled.get(row.id) !== true);
    else openPlace();
  };
  const chooseDetail = useCallback(
    (chosen: Detail): void => {
      rememberDetail(chosen);
      const seen = list.current === null ? null : rowInSight(list.current, place.row);
      dispatch({ kind: 'set_detail', detail: chosen, row: seen ?? place.row });
    },
    [place.row],
  );
  const goToClause = (typed: string): boolean => {
    const wanted = parseClauseNumber(typed);
    const row = wanted && findClauseRow(rows, wanted, place.row);
    if (row === null) return false;
    moveTo({ row, sentence: null }, null);
    list.current?.focus({ preventScroll: true });
    return true;
  };
  const walkRows = (by: 1 | -1): void => {
    const places = reachablePlaces(items, findings, picked, unfolded);
    const at = places.findIndex(({ row, sentence }) => row === place.row && sentence === place.sentence);
    const next = places[Math.max(0, Math.min(places.length - 1, at + by))];
    if (next) dispatch({ kind: 'move', place: next, id: '', finding: null, scroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rows[place.row];
    if (event.target !== event.currentTarget || row === undefined) return;
    if (event.key === 'ArrowDown') walkRows(1);
    else if (event.key === 'ArrowUp') walkRows(-1);
    else if (event.key === 'ArrowRight') actions.toggle(row.id, true);
    else if (event.key === 'ArrowLeft') actions.toggle(row.id, false);
    else if (event.key === 'Enter') enter();
    else if (!editor.onKeyDown(event, row)) return;
    event.preventDefault();
  };
  const reveal = (match: FindMatch): void => {
    const to = placeOfPassageKey(match.key);
    // Among duties the text that was found is not drawn.
    if (detail === 'duty') dispatch({ kind: 'set_detail', detail: 'sentence', row: to.row });
    dispatch({ kind: 'unfold_sentences', id: rows[to.row]?.id ?? '' });
    moveTo(to, null);
  };
  const output = useComparisonOutput(view, () => partOnScreen(findings, items, state));
  useCommands({
    next_difference: () => {
      step(1);
    },
    previous_difference: () => {
      step(-1);
    },
    evidence: openPlace,
    print: output.print,
    close: () => {
      if (evidence === null) return false;
      setEvidence(null);
      return true;
    },
  });
  useTellDrawn();
  return (
    <div ref={body} className="comparison-pane" data-columns={above === null ? 2 : 3}>
      <div className="comparison-bar">
        <KindFilter
          findings={view.report.findings}
          picked={picked}
          onPick={pick}
          onPickAll={() => {
            dispatch({ kind: 'pick_all' });
          }}
        />
        <ComparisonTools
          current={current}
          total={stops.length}
          rows={rows}
          detail={detail}
          onDetail={chooseDetail}
          foldSame={foldSame}
          onStep={step}
          onFoldSame={(on) => {
            dispatch({ kind: 'fold_same', on });
          }}
          onToggleAll={(open) => {
            dispatch({ kind: 'toggle_all', ids: rows.map(({ id }) => id), open });
          }}
          onGoToClause={goToClause}
          output={output}
        />
      </div>
      <ReviewBar
        view={view}
        picked={picked}
        place={place}
        finding={findingOf(findings, finding)}
        list={list}
        onPick={pick}
        onStep={step}
        onGo={moveTo}
      />
      {stops.length === 0 && picked.size === 0 && <Alert banner type="success" title={compare.identical} />}
      {!view.complete && <Alert banner type="info" title={compare.incomplete} closable />}
      <UnplacedPairings unplaced={view.unplacedPairings ?? []} onWithdraw={editor.pairing.withdraw} />
      <AboveBar superiors={superiors} chosen={aboveId} onChoose={setAboveId} />
      {editor.picker}
      <AskAboveInComparison within={body} view={view} onEvidence={setEvidence} />
      <Splitter orientation="vertical" className="comparison-splitter">
        <Splitter.Panel>
          <div className="comparison-body">
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
                  scroller={list}
                  shortened={evidence !== null}
                />
              </SuperiorAboveContext>
            </PairingArea>
            <OverviewRuler rows={rows} stops={stops} findings={findings} current={current} onGo={goToStop} />
          </div>
        </Splitter.Panel>
        {evidence !== null && (
          <Splitter.Panel defaultSize="38%" min="15%" max="70%">
            <EvidencePanel
              superior={view.superior}
              reviewed={view.reviewed}
              evidence={evidence}
              onClose={() => {
                setEvidence(null);
              }}
            />
          </Splitter.Panel>
        )}
      </Splitter>
    </div>
  );
};

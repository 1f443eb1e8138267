import { Splitter } from 'antd';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import { DETAILS, type Detail } from '../../../core/report/shown-part.ts';
import { useCommands } from '../shell/commands.tsx';
import { AlignedRows } from './aligned-rows.tsx';
import { findClauseRow, parseClauseNumber } from './clause-number.ts';
import { comparisonItems, differenceStops, stepStop } from './comparison-items.ts';
import { evidenceAt, type Evidence } from './comparison-side.ts';
import { comparisonReducer, firstComparisonState, toggledKind, type RowPlace } from './comparison-state.ts';
import { ComparisonNotes } from './comparison-notes.tsx';
import { ComparisonNotices } from './comparison-notices.tsx';
import { ComparisonTools } from './comparison-tools.tsx';
import { findingOf, findingsById, type Picked } from './difference-filter.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { KindFilter } from './kind-filter.tsx';
import { OverviewRuler } from './overview-ruler.tsx';
import { useSuperiorAbove, useSuperiorsOfSuperior } from './above/use-superior-above.ts';
import { AskAboveInComparison } from './above/ask-above-in-comparison.tsx';
import { followedRow, rowsNow } from './pairing/follow-rows.ts';
import { usePairingEditor } from './pairing/use-pairing-editor.tsx';
import { partOnScreen, wholeOnScreen } from './part-on-screen.ts';
import { rememberChoice, rememberedChoice } from './remembered-choice.ts';
import { ReviewBar } from './review/review-bar.tsx';
import { rowInSight } from './row-in-sight.ts';
import { useComparisonOutput } from './use-comparison-output.tsx';
import { useOpenedPlace } from './use-opened-place.ts';
import { useRowActions } from './use-row-actions.ts';
import { useTellDrawn } from './use-tell-drawn.ts';
import { useLayout } from './whole/use-layout.ts';
import { WholeDocuments } from './whole/whole-documents.tsx';

interface ComparisonPaneProps {
  readonly view: ComparisonView;
  /** The comparison as the program made it; the view has the reviewer's decisions in it. */
  readonly made: ComparisonView;
}

/** An open comparison: filter and tools, the rows with the overview at their right, the source texts below. */
export const ComparisonPane = ({ view, made }: ComparisonPaneProps) => {
  const [state, dispatch] = useReducer(comparisonReducer, firstComparisonState, (first) => ({
    ...first,
    detail: rememberedChoice('detail', ['sentence', ...DETAILS]),
  }));
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const topRow = useRef<number | null>(null);
  const setTopRow = useCallback((row: number | null): void => {
    topRow.current = row;
  }, []);
  const { detail, picked, foldSame, toggled, place, finding } = state;
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
  const headings = useMemo(
    () => new Map(made.sections.map(({ label, heading }) => [label, heading])),
    [made],
  );
  const items = useMemo(
    () => comparisonItems(rows, findings, { detail, picked, foldSame, toggled, headings }),
    [rows, findings, detail, picked, foldSame, toggled, headings],
  );
  const stops = useMemo(() => differenceStops(rows, findings, picked), [rows, findings, picked]);
  const actions = useRowActions(view, dispatch, setEvidence);
  const currentStop = stops.findIndex(
    (stop) => stop.row === place.row && stop.sentence === place.sentence && stop.finding === finding,
  );
  const current = currentStop === -1 ? null : currentStop;

  const moveTo = (to: RowPlace, toFinding: typeof finding): void => {
    dispatch({ kind: 'move', place: to, id: rows[to.row]?.id ?? '', finding: toFinding, scroll: true });
  };
  useOpenedPlace(rows, (opened) => {
    dispatch({ kind: 'unfold_sentences', id: rows[opened.row]?.id ?? '' });
    moveTo(opened, null);
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
  const chooseDetail = useCallback(
    (chosen: Detail): void => {
      rememberChoice('detail', chosen);
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
  const layout = useLayout((chosen) => {
    // What is in sight stays in sight.
    const seen = chosen === 'whole' ? list.current && rowInSight(list.current, place.row) : topRow.current;
    if (seen === null || seen === place.row) dispatch({ kind: 'move', place, id: '', finding, scroll: true });
    else moveTo({ row: seen, sentence: null }, null);
  });
  const isWhole = layout.layout === 'whole';
  const output = useComparisonOutput(view, () =>
    isWhole ? wholeOnScreen(rows, findings, picked) : partOnScreen(findings, items, state),
  );
  useCommands({
    next_difference: () => {
      step(1);
    },
    previous_difference: () => {
      step(-1);
    },
    evidence: () => {
      // Whole documents are the source texts: both go to the place.
      if (isWhole) dispatch({ kind: 'move', place, id: '', finding, scroll: true });
      else openPlace();
    },
    print: output.print,
    close: () => {
      if (evidence === null) return false;
      setEvidence(null);
      return true;
    },
  });
  useTellDrawn();
  useEffect(() => {
    // The keys of the rows are heard from the start.
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={body} className="comparison-pane" data-columns={above === null ? 2 : 3}>
      <div className="comparison-bars">
        <div className="comparison-bar">
          <KindFilter
            findings={view.report.findings}
            picked={picked}
            onPick={pick}
            onPickAll={() => {
              dispatch({ kind: 'pick_all' });
            }}
          />
          <ComparisonNotes rows={rows} superiors={superiors} chosen={aboveId} onChoose={setAboveId} />
        </div>
        <ComparisonTools
          current={current}
          total={stops.length}
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
          layout={layout}
          output={output}
        >
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
        </ComparisonTools>
      </div>
      <ComparisonNotices
        view={view}
        isIdentical={stops.length === 0 && picked.size === 0}
        onWithdraw={editor.pairing.withdraw}
      />
      {editor.picker}
      <AskAboveInComparison within={body} view={view} place={place} onEvidence={setEvidence} />
      <Splitter orientation="vertical" className="comparison-splitter">
        <Splitter.Panel>
          <div className="comparison-body">
            {isWhole ? (
              <WholeDocuments
                view={view}
                findings={findings}
                state={state}
                evidence={evidence}
                locked={layout.locked}
                pairing={editor.pairing}
                scroller={list}
                onTopRow={setTopRow}
                onPlace={(clicked) => {
                  dispatch({ kind: 'move', place: clicked, id: '', finding: null, scroll: false });
                }}
                onKeyDown={(event) => {
                  const row = rows[place.row];
                  if (row !== undefined && editor.onKeyDown(event, row)) event.preventDefault();
                }}
              />
            ) : (
              <AlignedRows
                view={view}
                items={items}
                state={state}
                dispatch={dispatch}
                findings={findings}
                actions={actions}
                editor={editor}
                above={above}
                body={body}
                scroller={list}
                shortened={evidence !== null}
                onGo={(found) => {
                  moveTo(found, null);
                }}
                onOpen={openPlace}
              />
            )}
            <OverviewRuler rows={rows} stops={stops} findings={findings} current={current} onGo={goToStop} />
          </div>
        </Splitter.Panel>
        {evidence !== null && !isWhole && (
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

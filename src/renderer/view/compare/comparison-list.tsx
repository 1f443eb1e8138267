import { Empty } from 'antd';
import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { isComposing } from '../shell/shortcuts.ts';
import { useMeasuredRows } from '../virtual-rows.ts';
import { ClauseRow } from './clause-row.tsx';
import { itemIndexOfRow, type ComparisonItem, type FoldedItem } from './comparison-items.ts';
import type { ComparisonState } from './comparison-state.ts';
import type { FindingsById } from './difference-filter.ts';
import type { RowActions } from './row-actions.ts';
import { estimatedHeight } from './row-heights.ts';
import { clauseDomId, sentenceDomId } from './row-keys.ts';
import type { useCitedCopy } from './use-cited-copy.ts';

/** What stands above and below the rows at least: of the window's height the rest is theirs. */
const BARS_HEIGHT = 200;

/**
 * A sentence that takes more of the list's height is read from its begin: in the middle the sticky head would hide
 * that.
 */
const TALL_SHARE = 0.7;

const showSentence = (sentence: Element, height: number): void => {
  const isTall = sentence.clientHeight > TALL_SHARE * height;
  sentence.scrollIntoView({ block: isTall ? 'start' : 'center' });
  // The line of the finding has to be in sight too.
  if (isTall) sentence.querySelector('.finding-line.is-selected')?.scrollIntoView({ block: 'nearest' });
};

interface ComparisonListProps {
  readonly items: readonly ComparisonItem[];
  readonly state: ComparisonState;
  readonly findings: FindingsById;
  readonly actions: RowActions;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly onCopy: ReturnType<typeof useCitedCopy>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the source texts take a part of the height. */
  readonly shortened: boolean;
}

const keyOfItem = (item: ComparisonItem): string => {
  switch (item.kind) {
    case 'clause':
      return item.row.id;
    case 'folded':
      return `folded-${item.items[0]?.row.id ?? ''}`;
    case 'section':
      return `section-${item.label}`;
  }
};

/** The rows of the comparison. Only those in sight are drawn; the place the reader is at is kept in sight. */
export const ComparisonList = (props: ComparisonListProps) => {
  const { items, state, findings, actions, onKeyDown, onCopy, scroller, shortened } = props;
  const { compare } = useMessages();
  const { detail } = state;
  const estimate = useCallback((index: number) => estimatedHeight(items[index], detail), [items, detail]);
  const keyOf = useCallback(
    (index: number) => {
      const item = items[index];
      return item ? keyOfItem(item) : String(index);
    },
    [items],
  );
  const { rows, space } = useMeasuredRows({
    count: items.length,
    scroller,
    estimate,
    keyOf,
    overscan: 1,
    firstHeight: window.innerHeight - BARS_HEIGHT,
  });
  const { place, jump } = state;
  const activeId =
    place.sentence === null ? clauseDomId(place.row) : sentenceDomId(place.row, place.sentence);
  const followed = useRef(0);
  useEffect(() => {
    if (followed.current === jump) return;
    followed.current = jump;
    const index = itemIndexOfRow(items, place.row);
    if (index === -1) return;
    rows.scrollToIndex(index, { align: 'start' });
    // The row has to be drawn before the sentence inside it can be brought into sight.
    let attempts = 0;
    let frame = 0;
    const reveal = (): void => {
      // Where the text is not drawn, the line of the finding or the clause is the place.
      const inside =
        document.getElementById(activeId) ??
        scroller.current?.querySelector('.finding-line.is-selected') ??
        document.getElementById(clauseDomId(place.row));
      attempts += 1;
      if (place.sentence === null) inside?.scrollIntoView({ block: 'start' });
      else if (inside !== null) showSentence(inside, scroller.current?.clientHeight ?? 0);
      if (attempts < 5) frame = requestAnimationFrame(reveal);
    };
    frame = requestAnimationFrame(reveal);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [jump, items, place, activeId, rows, scroller]);
  useEffect(() => {
    if (!shortened) return;
    // The panel of the source texts must not cover the sentence that it belongs to.
    const frame = requestAnimationFrame(() => {
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shortened, activeId]);
  if (items.length === 0) return <Empty className="view-empty" description={compare.noneSelected} />;
  return (
    <div
      ref={scroller}
      className="comparison-list"
      role="treegrid"
      aria-label={compare.rowsLabel}
      aria-activedescendant={activeId}
      tabIndex={0}
      onKeyDown={(event) => {
        if (!isComposing(event.nativeEvent)) onKeyDown(event);
      }}
      onCopy={onCopy.onCopy}
      onMouseDown={onCopy.onMouseDown}
    >
      <div ref={space} className="virtual-space" role="presentation">
        {rows.getVirtualItems().map(({ index, key }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="comparison-item"
              role="presentation"
            >
              {item.kind === 'section' && (
                <h3 className="section-line" lang="zh-CN">
                  {item.label}
                  {item.heading}
                </h3>
              )}
              {item.kind === 'folded' && (
                <FoldedRows item={item} isFiltered={state.picked.size > 0} actions={actions} />
              )}
              {item.kind === 'clause' && (
                <ClauseRow
                  item={item}
                  findings={findings}
                  picked={state.picked}
                  detail={detail}
                  unfolded={state.unfolded.has(item.row.id)}
                  currentSentence={item.index === place.row ? place.sentence : undefined}
                  selectedFinding={item.index === place.row ? state.finding : null}
                  actions={actions}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** Most labels that a fold names. */
const NAMED_LABELS = 12;

const FoldedRows = ({
  item,
  isFiltered,
  actions,
}: {
  readonly item: FoldedItem;
  readonly isFiltered: boolean;
  readonly actions: RowActions;
}) => {
  const { compare } = useMessages();
  const labels = item.items.map(({ row }) => (row.reviewed[0] ?? row.superior[0])?.label ?? '');
  return (
    <button
      type="button"
      className="fold-line is-rows"
      onClick={() => {
        for (const { row } of item.items) actions.toggle(row.id, true);
      }}
    >
      <span className="fold-labels">
        {labels.slice(0, NAMED_LABELS).join(' ')}
        {labels.length > NAMED_LABELS && ' …'}
      </span>
      {isFiltered ? compare.rowsNotChosen(item.items.length) : compare.foldedRows(item.items.length)}
    </button>
  );
};

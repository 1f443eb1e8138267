import { PlusOutlined, StepForwardOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState, type RefObject } from 'react';
import type { FindingId } from '../../../../core/model/ids.ts';
import { REVIEW_STATES, type ReviewState } from '../../../../core/model/review.ts';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import { REVIEW_STATE_WORDS } from '../../../../core/report/words/review-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useCommands } from '../../shell/commands.tsx';
import { shownShortcut } from '../../shell/shortcuts.ts';
import { useReport } from '../../shell/use-report.ts';
import type { RowPlace } from '../comparison-state.ts';
import { countPicked, type PickedKinds } from '../difference-filter.ts';
import { AddFinding } from './add-finding.tsx';
import { ClosingList } from './closing-list.tsx';
import { useReview } from './review-context.ts';
import { nextUnread } from './review-progress.ts';

interface ReviewBarProps {
  readonly view: ComparisonView;
  readonly picked: PickedKinds;
  readonly place: RowPlace;
  /** The finding that is selected, or null. */
  readonly finding: FindingReport | null;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onPick: (state: ReviewState) => void;
  readonly onStep: (by: 1) => void;
  readonly onGo: (place: RowPlace, finding: FindingId | null) => void;
}

/** How far the review has come, states as a filter, the next unread clause, what is left; and the reviewer's keys. */
export const ReviewBar = (props: ReviewBarProps) => {
  const { view, picked, place, finding, list, onPick, onStep, onGo } = props;
  const { review: words } = useMessages();
  const review = useReview();
  const report = useReport();
  const [isClosing, setClosing] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const { rows } = view;
  const row = rows[place.row];

  const goToUnread = (): void => {
    const next = nextUnread(rows, place.row);
    if (next === null || (next === place.row && row?.read === true)) {
      report.done(words.allRead);
      return;
    }
    onGo({ row: next, sentence: null }, null);
    list.current?.focus({ preventScroll: true });
  };
  const withFinding = (act: (selected: FindingReport) => void): boolean => {
    if (review === null) return false;
    if (finding === null) report.told(words.noFinding);
    else act(finding);
    return true;
  };
  const judge = (state: ReviewState) => (): boolean =>
    withFinding((selected) => {
      // Under a filter by state the finding leaves the list: the next one is the place to be.
      if (REVIEW_STATES.some((other) => picked.has(other))) onStep(1);
      review?.actions.judge(selected, state);
    });
  useCommands({
    review_confirm: judge('confirmed'),
    review_check: judge('to_check'),
    review_dismiss: judge('dismissed'),
    review_reopen: judge('open'),
    review_dismiss_alike: () =>
      withFinding((selected) => {
        review?.actions.judgeAlike(selected, 'dismissed');
      }),
    review_note: () =>
      withFinding((selected) => {
        review?.edit(selected.id);
      }),
    add_finding: () => {
      setAdding(true);
    },
    mark_read: () => {
      if (row !== undefined) review?.actions.markRead(row, row.read !== true);
    },
    next_unread: goToUnread,
    read_and_next: () => {
      if (row !== undefined && row.read !== true) review?.actions.markRead(row, true);
      goToUnread();
    },
  });
  if (review === null) return null;
  const { read, unplaced } = review.report;
  const counts = REVIEW_STATES.map((state) => ({ state, count: countPicked(view.report.findings, state) }));
  return (
    <>
      <div className="review-bar" role="group" aria-label={words.bar}>
        <span className="review-count" aria-live="polite">
          {words.progress(read.length, rows.length)}
        </span>
        <Tooltip title={`${words.nextUnread} ${shownShortcut('next_unread')}`} placement="bottom">
          <Button
            size="small"
            icon={<StepForwardOutlined />}
            aria-label={words.nextUnread}
            onClick={goToUnread}
          />
        </Tooltip>
        <div className="kind-filter" role="group" aria-label={words.byState}>
          {counts.map(({ state, count }) => (
            <button
              key={state}
              type="button"
              className="kind-chip"
              data-state={state}
              aria-pressed={picked.has(state)}
              aria-label={`${words.states[state]} ${count}`}
              title={words.states[state]}
              onClick={() => {
                onPick(state);
              }}
            >
              <span aria-hidden>{REVIEW_STATE_WORDS[state].sign}</span>
              <span className="wide-word">{words.states[state]}</span>
              <span className="finding-count">{count}</span>
            </button>
          ))}
        </div>
        {/* Below: above are the chips of the filter, and the form to add opens where the tip would stay. */}
        <Tooltip title={isAdding ? null : `${words.add} ${shownShortcut('add_finding')}`} placement="bottom">
          <Button
            size="small"
            icon={<PlusOutlined />}
            aria-label={words.add}
            onClick={() => {
              setAdding(true);
            }}
          />
        </Tooltip>
        <Tooltip title={words.closing} placement="bottom">
          <Button
            size="small"
            icon={<UnorderedListOutlined />}
            danger={unplaced.length > 0}
            aria-label={words.closing}
            onClick={() => {
              setClosing(true);
            }}
          />
        </Tooltip>
      </div>
      {isAdding && (
        <AddFinding
          view={view}
          list={list}
          place={place}
          actions={review.actions}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      <ClosingList
        open={isClosing}
        view={view}
        finding={finding}
        review={review}
        onGo={(to, found) => {
          setClosing(false);
          onGo(to, found);
        }}
        onClose={() => {
          setClosing(false);
        }}
      />
    </>
  );
};

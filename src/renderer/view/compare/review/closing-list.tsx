import { Button, Modal } from 'antd';
import { useMemo } from 'react';
import type { FindingId } from '../../../../core/model/ids.ts';
import type { UnplacedReview } from '../../../../core/model/review.ts';
import type {
  ComparisonRow,
  ComparisonView,
} from '../../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import { FindingTag } from '../../finding-tag.tsx';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import type { RowPlace } from '../comparison-state.ts';
import type { Review } from './review-context.ts';
import { reviewLeft, type FindingInRow } from './review-progress.ts';

interface ClosingListProps {
  readonly open: boolean;
  readonly view: ComparisonView;
  /** The finding that is selected: where a decision without a place can go. */
  readonly finding: FindingReport | null;
  readonly review: Review;
  readonly onGo: (place: RowPlace, finding: FindingId | null) => void;
  readonly onClose: () => void;
}

/** What a review has left, to be gone through before it is closed; nothing of it is ever dropped silently. */
export const ClosingList = (props: ClosingListProps) => {
  const { open, view, review, finding, onGo, onClose } = props;
  const { review: words, common } = useMessages();
  const { unread, open: unjudged, toCheck } = useMemo(() => reviewLeft(view), [view]);
  const { unplaced } = review.report;
  const left = unread.length + unjudged.length + toCheck.length + unplaced.length;
  return (
    <Modal open={open} title={words.closing} footer={null} width={760} onCancel={onClose}>
      <div className="closing-list">
        {left === 0 && <p>{words.closingDone}</p>}
        <h3>{words.closingUnread(unread.length)}</h3>
        {unread.length === 0 ? (
          <p>{words.closingNoneUnread}</p>
        ) : (
          <ul className="closing-clauses">
            {unread.map((index) => (
              <li key={index}>
                <Button
                  size="small"
                  onClick={() => {
                    onGo({ row: index, sentence: null }, null);
                  }}
                >
                  {clauseName(view.rows[index], common.superiorMark)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <FindingsLeft title={words.closingToCheck(toCheck.length)} left={toCheck} onGo={onGo} />
        <FindingsLeft title={words.closingOpen(unjudged.length)} left={unjudged} onGo={onGo} />
        {unplaced.length > 0 && (
          <section>
            <h3>{words.closingUnplaced(unplaced.length)}</h3>
            <p>{words.unplacedHint}</p>
            <ul>
              {unplaced.map((decision) => (
                <UnplacedDecision
                  key={decision.entry}
                  decision={decision}
                  finding={finding}
                  review={review}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Modal>
  );
};

/** @param superiorMark - stands before a clause that only the superior document has */
const clauseName = (row: ComparisonRow | undefined, superiorMark: string): string => {
  const clause = row?.reviewed[0] ?? row?.superior[0];
  const mark = row?.reviewed.length === 0 ? `${superiorMark} ` : '';
  return `${mark}${clause?.label ?? ''}${clause?.heading ?? ''}`;
};

const FindingsLeft = ({
  title,
  left,
  onGo,
}: {
  readonly title: string;
  readonly left: readonly FindingInRow[];
  readonly onGo: ClosingListProps['onGo'];
}) => {
  const language = useLanguage();
  if (left.length === 0) return null;
  return (
    <details open={left.length <= 20}>
      <summary>{title}</summary>
      <ul>
        {left.map(({ finding, row }) => (
          <li key={finding.id}>
            <button
              type="button"
              className="closing-finding"
              onClick={() => {
                onGo({ row, sentence: null }, finding.id);
              }}
            >
              <b lang="zh-CN">{finding.leftClause ?? finding.rightClause}</b>{' '}
              <FindingTag kind={finding.kind} /> {finding.explanation[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

const QUOTE_LENGTH = 24;

const unplacedQuote = (decision: UnplacedReview): string => {
  switch (decision.of) {
    case 'finding':
    case 'added':
      return (decision.evidence.reviewed ?? decision.evidence.superior)?.quote ?? '';
    case 'alike':
      return `${decision.likeness.superior}→${decision.likeness.reviewed}`;
    case 'read':
      return [...decision.clauses.reviewed, ...decision.clauses.superior][0]?.quote ?? '';
  }
};

const UnplacedDecision = ({
  decision,
  finding,
  review,
}: {
  readonly decision: UnplacedReview;
  readonly finding: FindingReport | null;
  readonly review: Review;
}) => {
  const { review: words } = useMessages();
  const quote = unplacedQuote(decision);
  const said =
    decision.of === 'read'
      ? words.read
      : decision.of === 'added'
        ? decision.note
        : `${words.states[decision.state]}${decision.of === 'finding' ? ` ${decision.note}` : ''}`;
  return (
    <li className="unplaced-review">
      <span lang="zh-CN">
        “{quote.slice(0, QUOTE_LENGTH)}
        {quote.length > QUOTE_LENGTH && '…'}” {said}
      </span>
      <small>{words.causes[decision.cause]}</small>
      {decision.of === 'finding' && (
        <Button
          size="small"
          disabled={finding === null}
          onClick={() => {
            if (finding === null) return;
            review.actions.moveTo(decision, finding);
          }}
        >
          {words.moveHere}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        onClick={() => {
          review.actions.withdraw(decision.entry);
        }}
      >
        {words.withdraw}
      </Button>
    </li>
  );
};

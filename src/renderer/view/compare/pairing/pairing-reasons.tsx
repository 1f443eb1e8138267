import { Popover, Progress, Tag } from 'antd';
import type { LinkReasons } from '../../../../core/model/alignment.ts';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';

const percent = (share: number): number => Math.round(share * 100);

/** How two clauses correspond, by whom it was said, and, on demand, why. */
export const PairingReasons = ({ row }: { readonly row: ComparisonRow }) => {
  const { pairing, relation, correction } = useMessages();
  const { why, givenBy } = row;
  const human = givenBy === undefined ? null : <Tag color="purple">{correction.human}</Tag>;
  if (why === null || row.relation === 'reviewed_only' || row.relation === 'superior_only') return human;
  return (
    <>
      {human}
      <Popover
        trigger="click"
        placement="bottomLeft"
        title={
          givenBy === undefined
            ? pairing.confidence(percent(row.confidence), percent(why.wording))
            : pairing.byHand
        }
        content={<Reasons why={why} />}
      >
        <button
          type="button"
          className="relation pairing-why"
          aria-label={`${relation[row.relation]} ${pairing.why}`}
          title={pairing.why}
          onClick={(event) => {
            // The head around it opens and closes the row.
            event.stopPropagation();
          }}
        >
          {relation[row.relation]}
          {givenBy === undefined && (
            <span className="pairing-score">{pairing.alike(percent(why.wording))}</span>
          )}
        </button>
      </Popover>
    </>
  );
};

const Reasons = ({ why }: { readonly why: LinkReasons }) => {
  const { pairing } = useMessages();
  const parts = ['wording', 'sentenceVotes', 'heading', 'position'] as const;
  return (
    <div className="pairing-reasons">
      <dl>
        {parts.map((part) => (
          <div key={part} title={pairing.reasonMeanings[part]}>
            <dt>{pairing.reasons[part]}</dt>
            <dd>
              <Progress
                percent={percent(why[part])}
                size="small"
                status="normal"
                aria-label={pairing.reasons[part]}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{pairing.sharedTerms}</b>
        {why.sharedTerms.length === 0 ? (
          pairing.noSharedTerms
        ) : (
          <span lang="zh-CN">
            {why.sharedTerms.map((term) => (
              <Tag key={term}>{term}</Tag>
            ))}
          </span>
        )}
      </p>
    </div>
  );
};

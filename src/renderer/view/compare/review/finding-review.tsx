import { CommentOutlined, DeleteOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useRef, useState } from 'react';
import type { ReviewState } from '../../../../core/model/review.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import { REVIEW_STATE_WORDS } from '../../../../core/report/words/review-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { shownShortcut, type ReviewCommand } from '../../shell/shortcuts.ts';
import { useReturnFocus } from '../../shell/use-return-focus.ts';
import { useReview, type Review } from './review-context.ts';
import { addedEntry } from './use-review-actions.ts';

const JUDGEMENTS: readonly { readonly state: ReviewState; readonly command: ReviewCommand }[] = [
  { state: 'confirmed', command: 'review_confirm' },
  { state: 'to_check', command: 'review_check' },
  { state: 'dismissed', command: 'review_dismiss' },
];

interface FindingReviewProps {
  readonly finding: FindingReport;
  readonly selected: boolean;
}

/** State and note of a finding at the end of its line, with the means to change them. */
export const FindingReview = ({ finding, selected }: FindingReviewProps) => {
  const review = useReview();
  if (review === null) return null;
  const note = finding.note ?? '';
  return (
    <span className="finding-review">
      <FindingState finding={finding} review={review} />
      {selected && <AlikeButton finding={finding} review={review} />}
      {review.editing === finding.id ? (
        <NoteEditor finding={finding} review={review} />
      ) : (
        note !== '' && <q className="finding-note">{note}</q>
      )}
    </span>
  );
};

interface PartProps {
  readonly finding: FindingReport;
  readonly review: Review;
}

/** The state, and a button for each other one; a click on the state that holds takes it back. */
const FindingState = ({ finding, review }: PartProps) => {
  const { review: words } = useMessages();
  const { state: now = 'open' } = finding;
  const entry = addedEntry(finding);
  return (
    <span className="finding-states">
      {entry !== null && <span className="human-finding">{words.human}</span>}
      {JUDGEMENTS.map(({ state, command }) => (
        <button
          key={state}
          type="button"
          className="state-button"
          data-state={state}
          aria-pressed={now === state}
          title={`${words.states[state]} ${shownShortcut(command)}`}
          aria-label={words.states[state]}
          onClick={() => {
            review.actions.judge(finding, now === state ? 'open' : state);
          }}
        >
          <span aria-hidden>{REVIEW_STATE_WORDS[state].sign}</span>
          {now === state && words.states[state]}
        </button>
      ))}
      <button
        type="button"
        className="state-button"
        title={`${words.note} ${shownShortcut('review_note')}`}
        aria-label={words.note}
        onClick={() => {
          review.edit(finding.id);
        }}
      >
        <CommentOutlined aria-hidden />
      </button>
      {entry !== null && (
        <button
          type="button"
          className="state-button"
          title={words.removeHuman}
          aria-label={words.removeHuman}
          onClick={() => {
            review.actions.withdraw(entry);
          }}
        >
          <DeleteOutlined aria-hidden />
        </button>
      )}
    </span>
  );
};

/** Where others are alike, all of them can be set aside at once; the rule is told beside it. */
const AlikeButton = ({ finding, review }: PartProps) => {
  const { review: words } = useMessages();
  const count = review.actions.alike(finding).length;
  if (count < 2) return null;
  return (
    <button
      type="button"
      className="alike-button"
      title={`${words.alikeRule}（${shownShortcut('review_dismiss_alike')}）`}
      onClick={() => {
        review.actions.judgeAlike(finding, 'dismissed');
      }}
    >
      {words.alike(count)}
    </button>
  );
};

const NoteEditor = ({ finding, review }: PartProps) => {
  const { review: words } = useMessages();
  const [note, setNote] = useState(finding.note ?? '');
  useReturnFocus();
  // Leaving the field saves; giving up leaves it too.
  const ended = useRef(false);
  const save = (): void => {
    if (ended.current) return;
    ended.current = true;
    if (note.trim() !== (finding.note ?? '')) review.actions.note(finding, note.trim());
    review.edit(null);
  };
  return (
    <Input.TextArea
      className="note-editor"
      autoFocus
      autoSize={{ minRows: 1, maxRows: 8 }}
      value={note}
      maxLength={4_000}
      placeholder={words.noteHint}
      aria-label={words.noteLabel((finding.left ?? finding.right)?.quote.slice(0, 20) ?? '')}
      onChange={(event) => {
        setNote(event.target.value);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          ended.current = true;
          review.edit(null);
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    />
  );
};

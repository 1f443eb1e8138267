import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { shownShortcut } from '../../shell/shortcuts.ts';
import { useReview } from './review-context.ts';

/** Whether the clauses of a row were read (已阅); a click changes it. */
export const ReadMark = ({ row }: { readonly row: ComparisonRow }) => {
  const { review: words } = useMessages();
  const review = useReview();
  if (review === null) return null;
  const read = row.read === true;
  const key = shownShortcut('mark_read');
  return (
    <button
      type="button"
      className="read-mark"
      aria-pressed={read}
      title={read ? words.markUnread(key) : words.markRead(key)}
      onClick={(event) => {
        event.stopPropagation();
        review.actions.markRead(row, !read);
      }}
    >
      {read ? `✓ ${words.read}` : `○ ${words.unread}`}
    </button>
  );
};

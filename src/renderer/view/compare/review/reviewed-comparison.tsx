import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { FindingId } from '../../../../core/model/ids.ts';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import { reviewedView } from '../../../../core/report/comparison-view/reviewed-view.ts';
import { useWorkbench } from '../../workbench.ts';
import { ComparisonPane } from '../comparison-pane.tsx';
import { ReviewContext, type Review } from './review-context.ts';
import { useReviewActions } from './use-review-actions.ts';
import './review.css';

/** A comparison with what reviewers decided about it; until that is there, as the program made it. */
export const ReviewedComparison = ({ made }: { readonly made: ComparisonView }) => {
  const { store } = useWorkbench();
  const [superior, reviewed] = [made.superior.id, made.reviewed.id];
  const aboveText = useLiveQuery(() => store.readSourceText(superior), [store, superior]) ?? null;
  const belowText = useLiveQuery(() => store.readSourceText(reviewed), [store, reviewed]) ?? null;
  const reviews = useLiveQuery(() => store.readReviews({ superior, reviewed }), [store, superior, reviewed]);
  const [editing, edit] = useState<FindingId | null>(null);
  const texts = useMemo(
    () => (aboveText === null || belowText === null ? null : { superior: aboveText, reviewed: belowText }),
    [aboveText, belowText],
  );
  const shown = useMemo(
    () => (reviews === undefined || texts === null ? null : reviewedView(made, reviews, texts)),
    [made, reviews, texts],
  );
  const view = shown?.view ?? made;
  const actions = useReviewActions(view, texts);
  const report = shown?.review ?? null;
  const review = useMemo<Review | null>(
    () => (report === null || actions === null ? null : { report, actions, editing, edit }),
    [report, actions, editing],
  );
  return (
    <ReviewContext value={review}>
      <ComparisonPane view={view} made={made} />
    </ReviewContext>
  );
};

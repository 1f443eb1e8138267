import { useMemo, useState } from 'react';
import type { FindingId } from '../../../../core/model/ids.ts';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import { reviewedView } from '../../../../core/report/comparison-view/reviewed-view.ts';
import { ComparisonPane } from '../comparison-pane.tsx';
import { ReviewContext, type Review } from './review-context.ts';
import { useReviewActions } from './use-review-actions.ts';
import type { ReviewMaterial } from './use-review-material.ts';
import './review.css';

/** A comparison with what reviewers decided about it; as the program made it where a source text is missing. */
export const ReviewedComparison = ({
  made,
  material: { reviews, texts },
}: {
  readonly made: ComparisonView;
  readonly material: ReviewMaterial;
}) => {
  const [editing, edit] = useState<FindingId | null>(null);
  const shown = useMemo(
    () => (texts === null ? null : reviewedView(made, reviews, texts)),
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

import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { ReviewedTexts } from '../../../../core/decisions/match-evidence.ts';
import type { DocumentId } from '../../../../core/model/ids.ts';
import type { PairReviews } from '../../../../core/model/review.ts';
import { useWorkbench } from '../../workbench.ts';

/** What reviewers decided about a pair of documents, and what it is placed in. */
export interface ReviewMaterial {
  readonly reviews: PairReviews;
  /** The source texts; null where one of them is not there, so that nothing can be placed. */
  readonly texts: ReviewedTexts | null;
}

/** Undefined until all of it is read, which goes on while the comparison is made: so the rows are drawn once. */
export const useReviewMaterial = (superior: DocumentId, reviewed: DocumentId): ReviewMaterial | undefined => {
  const { store } = useWorkbench();
  const texts = useLiveQuery(async () => {
    const [above, below] = await Promise.all([
      store.readSourceText(superior),
      store.readSourceText(reviewed),
    ]);
    return above === null || below === null ? null : { superior: above, reviewed: below };
  }, [store, superior, reviewed]);
  const reviews = useLiveQuery(() => store.readReviews({ superior, reviewed }), [store, superior, reviewed]);
  return useMemo(
    () => (texts === undefined || reviews === undefined ? undefined : { texts, reviews }),
    [texts, reviews],
  );
};

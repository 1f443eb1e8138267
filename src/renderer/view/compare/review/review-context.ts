import { createContext, use } from 'react';
import type { FindingId } from '../../../../core/model/ids.ts';
import type { FindingKind } from '../../../../core/model/finding.ts';
import type { ReviewState, UnplacedReview } from '../../../../core/model/review.ts';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import type { ReviewReport } from '../../../../core/report/contract/review-contract.ts';
import type { SourceTarget } from '../../place.ts';
import type { ComparisonSide } from '../comparison-side.ts';

/** Words that were selected as evidence, by side. */
export type ChosenEvidence = Readonly<Record<ComparisonSide, SourceTarget | null>>;

/** What a reviewer can decide; every action tells how it ended and that it can be taken back. */
export interface ReviewActions {
  readonly judge: (finding: FindingReport, state: ReviewState) => void;
  readonly note: (finding: FindingReport, note: string) => void;
  /** The findings that are alike, the given one among them. */
  readonly alike: (finding: FindingReport) => readonly FindingReport[];
  readonly judgeAlike: (finding: FindingReport, state: ReviewState) => void;
  readonly markRead: (row: ComparisonRow, read: boolean) => void;
  readonly add: (kind: FindingKind, evidence: ChosenEvidence, statement: string) => void;
  readonly withdraw: (entry: number) => void;
  /** A decision that was not found again holds for another finding; the old one is given up. */
  readonly moveTo: (
    decision: Extract<UnplacedReview, { readonly of: 'finding' }>,
    finding: FindingReport,
  ) => void;
  /** The words of a place in the source text. */
  readonly quoteOf: (side: ComparisonSide, place: SourceTarget | null) => string | null;
}

/** The review of the open comparison. */
export interface Review {
  readonly report: ReviewReport;
  readonly actions: ReviewActions;
  /** The finding whose note is being written, or null. */
  readonly editing: FindingId | null;
  readonly edit: (finding: FindingId | null) => void;
}

export const ReviewContext = createContext<Review | null>(null);

/** Null until the decisions and both source texts are there. */
export const useReview = (): Review | null => use(ReviewContext);

import type { ReviewState, UnplacedReview } from '../../model/review.ts';

/** What a reviewer made of a finding; under `--decisions` every finding has it. */
export interface JudgedFinding {
  readonly state: ReviewState;
  readonly note: string | null;
  /** A person added it; it is not among what the program found. */
  readonly human: boolean;
}

/** Under `--decisions`: how far the review of a comparison came. */
export interface ReviewReport {
  readonly byState: Readonly<Record<ReviewState, number>>;
  /** Clauses that a person read against each other (已阅), and those that nobody has, by label. */
  readonly read: readonly ClausesReport[];
  readonly unread: readonly ClausesReport[];
  /** Decisions whose place or difference is not found for certain; they are kept and change nothing. */
  readonly unplaced: readonly UnplacedReview[];
}

interface ClausesReport {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

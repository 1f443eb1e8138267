import type { ComparedDocuments } from '../model/pairing.ts';
import type { JournalEntry } from '../model/decision.ts';
import type {
  AddedFinding,
  FindingJudgement,
  PairReviews,
  ReadClauses,
  ReviewDecision,
} from '../model/review.ts';
import type { Decision } from '../model/decision.ts';
import { entriesInEffect } from './decision-history.ts';

/** A decision that a reviewer can give up again. */
export type WithdrawableReview = Exclude<ReviewDecision, { readonly kind: 'review_withdrawn' }>;

const REVIEW_KINDS: ReadonlySet<Decision['kind']> = new Set<WithdrawableReview['kind']>([
  'finding_reviewed',
  'alike_reviewed',
  'finding_added',
  'clauses_read',
]);

export const isReview = (decision: Decision): decision is WithdrawableReview =>
  REVIEW_KINDS.has(decision.kind);

/**
 * Folds the journal into the reviewer's decisions about one comparison: those in effect, in their order. What of
 * them concerns the same finding or clause is only known where they are placed (`place-reviews.ts`).
 */
export const pairReviews = (journal: readonly JournalEntry[], pair: ComparedDocuments): PairReviews => {
  const entries = entriesInEffect(journal);
  const withdrawn = new Set(
    entries.flatMap(({ decision }) => (decision.kind === 'review_withdrawn' ? [decision.entry] : [])),
  );
  const judgements: FindingJudgement[] = [];
  const added: AddedFinding[] = [];
  const read: ReadClauses[] = [];
  for (const { sequence: entry, decision } of entries) {
    if (!isReview(decision) || withdrawn.has(entry) || !isSamePair(decision.pair, pair)) continue;
    switch (decision.kind) {
      case 'finding_reviewed': {
        const { evidence, state, note } = decision;
        judgements.push({ of: 'finding', entry, evidence, state, note });
        break;
      }
      case 'alike_reviewed': {
        const { likeness, state } = decision;
        judgements.push({ of: 'alike', entry, likeness, state });
        break;
      }
      case 'finding_added':
        added.push({ entry, evidence: decision.evidence, note: decision.note });
        break;
      case 'clauses_read':
        read.push({ entry, clauses: decision.clauses, read: decision.read });
        break;
    }
  }
  return { judgements, added, read };
};

const isSamePair = (a: ComparedDocuments, b: ComparedDocuments): boolean =>
  a.superior === b.superior && a.reviewed === b.reviewed;

export const hasReviews = ({ judgements, added, read }: PairReviews): boolean =>
  judgements.length + added.length + read.length > 0;

import { useMemo } from 'react';
import { isSameLikeness } from '../../../../core/decisions/place-reviews.ts';
import type { ReviewedTexts } from '../../../../core/decisions/match-evidence.ts';
import { lineAnchor } from '../../../../core/model/anchor.ts';
import {
  evidenceAnchor,
  type FindingEvidence,
  type ReviewDecision,
  type ReviewState,
} from '../../../../core/model/review.ts';
import type { ClauseSide, ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../../core/report/contract/contract.ts';
import { findingLikeness } from '../../../../core/report/finding-likeness.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useReport } from '../../shell/use-report.ts';
import { useWorkbench } from '../../workbench.ts';
import type { ReviewActions } from './review-context.ts';

const evidenceOf = (finding: FindingReport, texts: ReviewedTexts): FindingEvidence => ({
  kind: finding.kind,
  superior: evidenceAnchor(texts.superior, finding.right),
  reviewed: evidenceAnchor(texts.reviewed, finding.left),
});

const clauseAnchors = (clauses: readonly ClauseSide[], text: string) =>
  clauses.flatMap(({ start }) => lineAnchor(text, start) ?? []);

/** The journal entry of a finding that a person added: its id is made of it. Null for the program's findings. */
export const addedEntry = ({ id, human = false }: FindingReport): number | null =>
  human ? Number(id.slice(1)) : null;

/** Writes the reviewer's decisions about a comparison to the journal. */
export const useReviewActions = (view: ComparisonView, texts: ReviewedTexts | null): ReviewActions | null => {
  const { store } = useWorkbench();
  const report = useReport();
  const { review } = useMessages();
  return useMemo(() => {
    if (texts === null) return null;
    const pair = { superior: view.superior.id, reviewed: view.reviewed.id };
    const decide = (decision: ReviewDecision, sentence: string | null): void => {
      void store.review(decision).then((outcome) => {
        report.valueOf(outcome);
        if (outcome.ok && sentence !== null) report.done(sentence);
      });
    };
    const decideOn = (finding: FindingReport, state: ReviewState, note: string): void => {
      const evidence = evidenceOf(finding, texts);
      decide({ kind: 'finding_reviewed', pair, evidence, state, note }, null);
    };
    const alike = (finding: FindingReport): readonly FindingReport[] => {
      if (finding.human === true) return [finding];
      const likeness = findingLikeness(finding);
      return view.report.findings.filter(
        (other) => other.human !== true && isSameLikeness(findingLikeness(other), likeness),
      );
    };
    return {
      alike,
      judge: (finding, state) => {
        decideOn(finding, state, finding.note ?? '');
      },
      note: (finding, note) => {
        decideOn(finding, finding.state ?? 'open', note);
      },
      judgeAlike: (finding, state) => {
        const likeness = findingLikeness(finding);
        decide(
          { kind: 'alike_reviewed', pair, likeness, state },
          review.judgedAlike(alike(finding).length, review.states[state]),
        );
      },
      markRead: (row, read) => {
        const clauses = {
          superior: clauseAnchors(row.superior, texts.superior),
          reviewed: clauseAnchors(row.reviewed, texts.reviewed),
        };
        decide({ kind: 'clauses_read', pair, clauses, read }, null);
      },
      add: (kind, { superior, reviewed }, statement) => {
        const evidence = {
          kind,
          superior: evidenceAnchor(texts.superior, superior),
          reviewed: evidenceAnchor(texts.reviewed, reviewed),
        };
        decide({ kind: 'finding_added', pair, evidence, note: statement }, review.addDone);
      },
      moveTo: (decision, finding) => {
        decideOn(finding, decision.state, decision.note);
        decide({ kind: 'review_withdrawn', entry: decision.entry }, null);
      },
      quoteOf: (side, place) => (place === null ? null : texts[side].slice(place.start, place.end)),
      withdraw: (entry) => {
        decide({ kind: 'review_withdrawn', entry }, review.withdrawn);
      },
    };
  }, [view, texts, store, report, review]);
};

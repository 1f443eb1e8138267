import type { JudgeableFinding, ReviewedTexts } from '../../decisions/match-evidence.ts';
import { placeReviews, type PlacedReviews } from '../../decisions/place-reviews.ts';
import { ruleId } from '../../model/ids.ts';
import {
  NOT_REVIEWED,
  REVIEW_STATES,
  type PairReviews,
  type PlacedAddition,
  type ReviewState,
} from '../../model/review.ts';
import { sourceSpan, type SourceSpan } from '../../model/span.ts';
import type { ClauseSide, ComparisonRow, ComparisonView, SentenceRow } from './comparison-view.ts';
import type { FindingReport } from '../contract/contract.ts';
import type { ReviewReport } from '../contract/review-contract.ts';
import { findingLikeness } from '../finding-likeness.ts';
import { findingSummary } from '../finding-summary.ts';

/** A comparison as a reviewer has worked on it, and how far they came. */
export interface ReviewedView {
  readonly view: ComparisonView;
  readonly review: ReviewReport;
}

/**
 * Puts the reviewer's decisions into a comparison: every finding has its state and note, findings that a person
 * added stand among the others (`human`), rows say whether they were read. All that draws a comparison or writes
 * one to a file shows them without knowing of decisions.
 */
export const reviewedView = (
  view: ComparisonView,
  reviews: PairReviews,
  texts: ReviewedTexts,
): ReviewedView => {
  const placed = placeReviews(reviews, texts, view.report.findings.map(judgeable), view.rows.map(readable));
  const additions = placed.added.map((addition) => placeInRows(addition, view.rows, texts));
  const findings = [
    ...view.report.findings.map((finding) => withReview({ ...finding, human: false }, placed)),
    ...additions.map(({ finding }) => withReview(finding, placed)),
  ];
  const rows = view.rows.map((row) => rowWith(row, additions, placed.readRows.has(row.id)));
  return {
    view: { ...view, rows, report: { ...view.report, findings, summary: findingSummary(findings) } },
    review: reviewReport(findings, rows, placed),
  };
};

const spanOf = (place: { readonly start: number; readonly end: number } | null): SourceSpan | null =>
  place === null ? null : sourceSpan(place.start, place.end);

const judgeable = (finding: FindingReport): JudgeableFinding => ({
  id: finding.id,
  kind: finding.kind,
  also: finding.also,
  superior: spanOf(finding.right),
  reviewed: spanOf(finding.left),
  likeness: findingLikeness(finding),
});

const readable = ({ id, superior, reviewed }: ComparisonRow) => ({ id, superior, reviewed });

const withReview = (finding: FindingReport, placed: PlacedReviews): FindingReport => {
  const { state, note } = placed.findings.get(finding.id) ?? NOT_REVIEWED;
  return { ...finding, state, note: note === '' ? null : note };
};

/** A finding that a person added, with the row and the sentences that it belongs to. */
interface PlacedInRows {
  readonly finding: FindingReport;
  readonly row: string | null;
}

const SIDES = ['reviewed', 'superior'] as const;

const touches = (
  place: SourceSpan | null,
  range: { readonly start: number; readonly end: number } | null,
): boolean => place !== null && range !== null && place.start < range.end && range.start < place.end;

const placeInRows = (
  addition: PlacedAddition,
  rows: readonly ComparisonRow[],
  texts: ReviewedTexts,
): PlacedInRows => {
  const { id, kind, statement } = addition;
  const clauseOn = (side: (typeof SIDES)[number]): ClauseSide | undefined =>
    rows.flatMap((row) => row[side]).find((clause) => touches(addition[side], clause));
  const quoteOn = (side: (typeof SIDES)[number]) => {
    const place = addition[side];
    return place === null
      ? null
      : { quote: texts[side].slice(place.start, place.end), start: place.start, end: place.end };
  };
  const row = SIDES.flatMap((side) =>
    rows.filter((other) => other[side].some((clause) => touches(addition[side], clause))),
  )[0];
  return {
    row: row?.id ?? null,
    finding: {
      id,
      kind,
      also: [],
      human: true,
      leftClause: clauseOn('reviewed')?.label ?? null,
      rightClause: clauseOn('superior')?.label ?? null,
      left: quoteOn('reviewed'),
      right: quoteOn('superior'),
      direction: null,
      leftElements: [],
      rightElements: [],
      explanation: { zh: statement, en: statement },
      severity: 'medium',
      confidence: 1,
      rule: ruleId('human.added'),
      severityRule: {
        id: ruleId('severity.human'),
        zh: '人工添加，按一般列出',
        en: 'added by hand, listed as medium',
      },
    },
  };
};

const rowWith = (row: ComparisonRow, additions: readonly PlacedInRows[], read: boolean): ComparisonRow => {
  const mine = additions.filter((addition) => addition.row === row.id).map(({ finding }) => finding);
  if (mine.length === 0) return { ...row, read };
  const isAt = ({ left, right }: FindingReport, { superior, reviewed }: SentenceRow): boolean =>
    touches(spanOf(left), reviewed) || touches(spanOf(right), superior);
  return {
    ...row,
    read,
    findings: [...row.findings, ...mine.map(({ id }) => id)],
    sentences: row.sentences.map((sentence) => {
      const here = mine.filter((finding) => isAt(finding, sentence)).map(({ id }) => id);
      return here.length === 0 ? sentence : { ...sentence, findings: [...sentence.findings, ...here] };
    }),
  };
};

const labelsOf = (clauses: readonly ClauseSide[]): readonly string[] => clauses.map(({ label }) => label);

const reviewReport = (
  findings: readonly FindingReport[],
  rows: readonly ComparisonRow[],
  { unplaced }: PlacedReviews,
): ReviewReport => {
  const count = (state: ReviewState): number => findings.filter((finding) => finding.state === state).length;
  const [open, confirmed, toCheck, dismissed] = REVIEW_STATES.map(count);
  const sidesOf = ({ superior, reviewed }: ComparisonRow) => ({
    left: labelsOf(reviewed),
    right: labelsOf(superior),
  });
  return {
    byState: {
      open: open ?? 0,
      confirmed: confirmed ?? 0,
      to_check: toCheck ?? 0,
      dismissed: dismissed ?? 0,
    },
    read: rows.filter(({ read }) => read === true).map(sidesOf),
    unread: rows.filter(({ read }) => read !== true).map(sidesOf),
    unplaced,
  };
};

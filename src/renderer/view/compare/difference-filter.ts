import type { FindingId } from '../../../core/model/ids.ts';
import type { FindingKind } from '../../../core/model/finding.ts';
import { REVIEW_STATES, type ReviewState } from '../../../core/model/review.ts';
import type {
  ComparisonRow,
  ComparisonView,
  SentenceRow,
} from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { findingKindOrder, findingKinds } from '../finding-kinds.ts';

/** What people can pick: kinds of differences, and states of the review. */
export type Picked = FindingKind | ReviewState;

/** No kind picked means every kind but noise; no state picked means every state. */
export type PickedKinds = ReadonlySet<Picked>;

export type FindingsById = ReadonlyMap<FindingId, FindingReport>;

export const findingsById = (view: ComparisonView): FindingsById =>
  new Map(view.report.findings.map((finding) => [finding.id, finding]));

export const findingOf = (findings: FindingsById, id: FindingId | null): FindingReport | null =>
  id === null ? null : (findings.get(id) ?? null);

/**
 * Whether a finding is shown under the filter: of one of the kinds and in one of the states. Without a kind, noise is
 * left out; what a person has judged is shown among those of its state.
 */
export const isShown = (finding: FindingReport, picked: PickedKinds): boolean => {
  const states = REVIEW_STATES.filter((state) => picked.has(state));
  const state = finding.state ?? 'open';
  if (states.length > 0 && !states.includes(state)) return false;
  if (picked.size > states.length)
    return picked.has(finding.kind) || finding.also.some((kind) => picked.has(kind));
  return !findingKinds[finding.kind].noise || (states.length > 0 && state !== 'open');
};

/** How many findings are shown where this alone is picked. */
export const countPicked = (findings: readonly FindingReport[], one: Picked): number => {
  const picked: PickedKinds = new Set([one]);
  return findings.filter((finding) => isShown(finding, picked)).length;
};

/** How many findings each kind has as their first, in the order of the table; kinds without findings are left out. */
export const countByKind = (
  findings: readonly FindingReport[],
): readonly { readonly kind: FindingKind; readonly count: number }[] =>
  findingKindOrder
    .map((kind) => ({
      kind,
      count: findings.filter((finding) => finding.kind === kind).length,
    }))
    .filter(({ count }) => count > 0);

/**
 * What a row amounts to under the filter. `wording`: other words, the same duties; `noise`: only findings that
 * are folded away; `identical`: nothing at all.
 */
export type RowState = 'different' | 'noise' | 'wording' | 'identical';

const isOneSided = (row: ComparisonRow | SentenceRow): boolean =>
  row.relation === 'reviewed_only' || row.relation === 'superior_only';

const hasChangedWords = (sentence: SentenceRow): boolean =>
  isOneSided(sentence) ||
  [sentence.superior, sentence.reviewed].some((passage) =>
    passage?.runs.some(({ change }) => change !== 'same'),
  );

export const shownFindings = (
  ids: readonly FindingId[],
  findings: FindingsById,
  picked: PickedKinds,
): readonly FindingReport[] =>
  ids.flatMap((id) => {
    const finding = findings.get(id);
    return finding && isShown(finding, picked) ? [finding] : [];
  });

export const rowState = (row: ComparisonRow, findings: FindingsById, picked: PickedKinds): RowState => {
  if (shownFindings(row.findings, findings, picked).length > 0) return 'different';
  if (picked.size === 0 && isOneSided(row)) return 'different';
  if (row.findings.length > 0) return 'noise';
  return row.sentences.some(hasChangedWords) ? 'wording' : 'identical';
};

export const sentenceState = (
  sentence: SentenceRow,
  findings: FindingsById,
  picked: PickedKinds,
): RowState => {
  if (shownFindings(sentence.findings, findings, picked).length > 0) return 'different';
  if (sentence.findings.length > 0) return 'noise';
  return hasChangedWords(sentence) ? 'wording' : 'identical';
};

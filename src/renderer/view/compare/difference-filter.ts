import type { FindingId } from '../../../core/model/ids.ts';
import type { FindingKind } from '../../../core/model/finding.ts';
import type { ComparisonRow, ComparisonView, SentenceRow } from '../../../core/report/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract.ts';
import { findingKindOrder, findingKinds } from '../finding-kinds.ts';

/** Kinds that people picked; none picked means every kind but noise. */
export type PickedKinds = ReadonlySet<FindingKind>;

export type FindingsById = ReadonlyMap<FindingId, FindingReport>;

export const findingsById = (view: ComparisonView): FindingsById =>
  new Map(view.report.findings.map((finding) => [finding.id, finding]));

/** Whether a finding is shown under the filter. */
export const isShown = (finding: FindingReport, picked: PickedKinds): boolean =>
  picked.size === 0
    ? !findingKinds[finding.kind].noise
    : picked.has(finding.kind) || finding.also.some((kind) => picked.has(kind));

/** How many findings each kind has, in the order of the table; kinds without findings are left out. */
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

import type { ComparisonView } from '../../../core/report/comparison-view.ts';
import type { FindingReport, QuoteReport } from '../../../core/report/contract.ts';

/** Side of the comparison: superior left, reviewed right. */
export type ComparisonSide = 'superior' | 'reviewed';

export const otherSide = (side: ComparisonSide): ComparisonSide =>
  side === 'superior' ? 'reviewed' : 'superior';

/** The two sides of a finding. Its JSON says left for the reviewed document, right for the superior one. */
export const findingSides = (
  finding: FindingReport,
): Readonly<
  Record<ComparisonSide, { readonly clause: string | null; readonly quote: QuoteReport | null }>
> => ({
  superior: { clause: finding.rightClause, quote: finding.right },
  reviewed: { clause: finding.leftClause, quote: finding.left },
});

/** What is shown of the two source texts: the place on each side, null where it has nothing. */
export type Evidence = Readonly<
  Record<ComparisonSide, { readonly start: number; readonly end: number } | null>
>;

/** The passages of a sentence row as places in the source texts. */
export const sentenceEvidence = (
  view: ComparisonView,
  row: number,
  sentence: number | null,
): Evidence | null => {
  const found = view.rows[row];
  if (found === undefined) return null;
  const whole = (side: ComparisonSide) => found[side][0] ?? null;
  if (sentence === null) return { superior: whole('superior'), reviewed: whole('reviewed') };
  const pair = found.sentences[sentence];
  return pair === undefined ? null : { superior: pair.superior, reviewed: pair.reviewed };
};

import type { DocumentSide } from '../../../core/model/document-side.ts';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import type { SourceTarget } from '../place.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import type { QuoteReport } from '../../../core/report/quote-report.ts';

/** Side of the comparison: superior left, reviewed right. */
export type ComparisonSide = DocumentSide;

/** The two sides of a finding. Its JSON says left for the reviewed document, right for the superior one. */
export const findingSides = (
  finding: FindingReport,
): Readonly<
  Record<ComparisonSide, { readonly clause: string | null; readonly quote: QuoteReport | null }>
> => ({
  superior: { clause: finding.rightClause, quote: finding.right },
  reviewed: { clause: finding.leftClause, quote: finding.left },
});

/** A place in one source text. */
export interface EvidencePlace {
  /** The passage itself; null where this side has nothing that corresponds. */
  readonly passage: SourceTarget | null;
  /** Offset to show where there is no passage: the clause it would stand in. */
  readonly near: number | null;
}

/** What is shown of the two source texts. */
export type Evidence = Readonly<Record<ComparisonSide, EvidencePlace>>;

/** Where a place of the comparison is in both source texts; `passages` instead of the whole sentence if given. */
export const evidenceAt = (
  view: ComparisonView,
  row: number,
  sentence: number | null,
  passages: Partial<Readonly<Record<ComparisonSide, SourceTarget | null>>> = {},
): Evidence => {
  const found = view.rows[row];
  const place = (side: ComparisonSide): EvidencePlace => {
    const clause = found?.[side][0] ?? null;
    const whole = sentence === null ? clause : (found?.sentences[sentence]?.[side] ?? null);
    const given = passages[side];
    return { passage: given === undefined ? whole : given, near: whole?.start ?? clause?.start ?? null };
  };
  return { superior: place('superior'), reviewed: place('reviewed') };
};

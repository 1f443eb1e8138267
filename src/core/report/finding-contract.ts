import type { FindingKind, NoiseKind, Severity } from '../model/finding.ts';
import type { QuoteReport } from './quote-report.ts';

/** A place of a difference that stands in several. */
export interface FindingPlaceReport {
  readonly leftClause: string | null;
  readonly rightClause: string | null;
  readonly left: QuoteReport | null;
  readonly right: QuoteReport | null;
}

/** How many findings a comparison has. */
export interface FindingSummary {
  readonly findings: number;
  /** Findings that change no duty, by class; the rest are substantive. */
  readonly noise: Readonly<Record<NoiseKind, number>>;
  readonly substantive: number;
  readonly byKind: Readonly<Partial<Record<FindingKind, number>>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

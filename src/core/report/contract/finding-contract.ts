import type { AdministrativeLevel } from '../../model/document.ts';
import type { CoverageState, FindingKind, NoiseKind, Severity } from '../../model/finding.ts';
import type { QuoteReport } from '../quote-report.ts';

/** A place of a difference that stands in several. */
export interface FindingPlaceReport {
  readonly leftClause: string | null;
  readonly rightClause: string | null;
  readonly left: QuoteReport | null;
  readonly right: QuoteReport | null;
}

/** A part of the bodies that the superior binds all at once, in the reviewed document; `body` null: left out. */
export interface CoverageReport {
  readonly body: QuoteReport | null;
  readonly role: string | null;
  readonly levels: readonly AdministrativeLevel[];
  readonly state: CoverageState;
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

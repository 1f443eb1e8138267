import type { ReportLanguage } from '../words/report-words.ts';

/** How an export was made, beside its content. */
export interface ReportOrigin {
  readonly language: ReportLanguage;
  /** Version of the program. */
  readonly version: string;
  /** What was chosen, narrowed or applied, in words; empty where everything is as it comes. */
  readonly settings: readonly string[];
}

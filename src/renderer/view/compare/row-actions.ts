import type { FindingReport } from '../../../core/report/contract/contract.ts';
import type { SourceTarget } from '../place.ts';
import type { ComparisonSide } from './comparison-side.ts';

/** What a click in a row can ask for. Stable, so that rows that did not change are not drawn again. */
export interface RowActions {
  readonly toggle: (id: string, open: boolean) => void;
  readonly unfoldSentences: (id: string) => void;
  readonly moveTo: (row: number, sentence: number | null) => void;
  readonly openSentence: (row: number, sentence: number) => void;
  readonly openValue: (passage: string, side: ComparisonSide, target: SourceTarget) => void;
  readonly openFinding: (finding: FindingReport) => void;
  /** A finding as it is copied: in words, with the evidence of both sides. */
  readonly citeFinding: (finding: FindingReport) => string;
  readonly copyFinding: (finding: FindingReport) => void;
  readonly copySentence: (row: number, sentence: number) => void;
  /** Goes to the passage, else to the clause, that holds this place of the side's source text, UTF-16 code units. */
  readonly goToCounterpart: (side: ComparisonSide, offset: number) => void;
}

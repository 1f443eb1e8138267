/** The part of the headless command's JSON that says how a result came about: `duikan extract --explain`. */
import type { Modality } from '../../model/element.ts';
import type { DocumentId, ElementId, RuleId } from '../../model/ids.ts';
import type { LocalizedText } from '../../model/problem.ts';
import type { ValueReport } from './contract.ts';
import type { QuoteReport } from '../quote-report.ts';

/** One reading of a value that was tried. `value` is null where the rule, on a closer look, read nothing. */
export interface ValueReadingReport extends QuoteReport {
  readonly rule: RuleId;
  /** What the rule reads, in words. */
  readonly reads: LocalizedText;
  readonly value: ValueReport | null;
  /** The element it became; null where it became none, or where a person corrected it. */
  readonly element: ElementId | null;
  readonly outcome: 'kept' | 'lost' | 'declined' | 'inside_name';
  /** The rule and passage that won, and why; null unless it lost. */
  readonly lostTo:
    (QuoteReport & { readonly rule: RuleId; readonly why: 'shorter' | 'outranked' | 'later' }) | null;
}

/** What a person stated in a sentence, in place of what the program read or beside it; `value` is null for a duty. */
export interface StatedReadingReport extends QuoteReport {
  readonly element: ElementId;
  readonly value: ValueReport | null;
}

/** How a minor clause (分句) was read. */
export interface MinorClauseReport extends QuoteReport {
  readonly role: 'duty' | 'condition' | 'manner' | 'purpose' | 'result' | 'continuation' | 'none';
  /** The sign that told the role. */
  readonly roleRule: RuleId;
  readonly reads: LocalizedText;
  /** The frame of its duty, and the obligation that it became; null where it states none. */
  readonly dutyRule: RuleId | null;
  readonly element: ElementId | null;
  readonly subject: string | null;
  readonly actorRole: string | null;
  /** Where the actor is named. */
  readonly subjectFrom: 'clause' | 'agent' | 'sentence' | 'paragraph' | null;
  readonly modality: Modality;
  readonly modalWord: string | null;
  readonly strength: number;
}

/** Why a sentence gave what it gave: `duikan extract --explain`. */
export interface ExplanationReport extends QuoteReport {
  readonly document: DocumentId;
  readonly clause: string | null;
  readonly section: string | null;
  /** Why its duties bind nobody; null where they bind. */
  readonly withheld: 'enacting' | 'defining' | 'enumeration' | 'heading' | 'outside_clauses' | null;
  readonly minorClauses: readonly MinorClauseReport[];
  readonly values: readonly ValueReadingReport[];
  readonly stated: readonly StatedReadingReport[];
}

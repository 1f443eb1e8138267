import type { AdministrativeLevel } from './document.ts';
import type { ClauseId, ElementId, FindingId, RuleId } from './ids.ts';
import type { LocalizedText } from './problem.ts';
import type { CanonicalSpan } from './span.ts';

export const FINDING_KINDS = [
  'stricter',
  'looser',
  'added_obligation',
  'omitted_obligation',
  'frequency_changed',
  'deadline_changed',
  'quantity_changed',
  'subject_changed',
  'scope_changed',
  'localized',
  'moved',
  'suspected_error',
  'format_only',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Differences that change no duty and can be folded away. */
export type NoiseKind = (typeof NOISE_KINDS)[number];
export const NOISE_KINDS = ['localized', 'moved', 'format_only'] as const satisfies readonly FindingKind[];

export type Direction = 'stricter' | 'looser' | 'incomparable';
export type Severity = 'high' | 'medium' | 'low';

/** A place of a difference that stands in several. */
export interface FindingPlace {
  readonly reviewedClause: ClauseId | null;
  readonly superiorClause: ClauseId | null;
  readonly reviewed: CanonicalSpan | null;
  readonly superior: CanonicalSpan | null;
}

/**
 * A part of what a superior asks of every level at once (各级党委), as the reviewed document splits it. `body` is
 * null where nothing is asked of that part: the body is left out (主体缺失).
 */
export interface CoveredBody {
  readonly body: CanonicalSpan | null;
  /** Of the body named, or of the kind left out; null where it is not known as one. */
  readonly role: string | null;
  /** Levels that the part stands for; empty where a kind of body is left out at every level. */
  readonly levels: readonly AdministrativeLevel[];
  readonly state: CoverageState;
}

/** How what is asked of a part stands to what the superior asks. */
export type CoverageState = 'same' | Direction | 'uncovered';

/** A rule with what it says, shown on demand. */
export interface StatedRule {
  readonly id: RuleId;
  readonly words: LocalizedText;
}

/** One difference that a reviewer should know of; wording reads superior → reviewed. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  /** Other kinds that hold too, at most two. */
  readonly also: readonly FindingKind[];
  readonly reviewedClause: ClauseId | null;
  readonly superiorClause: ClauseId | null;
  /** The passage that differs, or null where that side has nothing. */
  readonly reviewed: CanonicalSpan | null;
  readonly superior: CanonicalSpan | null;
  /** Every place of a difference that stands in several, its own first; empty where it stands in one. */
  readonly places: readonly FindingPlace[];
  /** Part by part, where the superior's bodies are split or one of them is left out; else empty. */
  readonly coverage: readonly CoveredBody[];
  readonly direction: Direction | null;
  readonly reviewedElements: readonly ElementId[];
  readonly superiorElements: readonly ElementId[];
  readonly explanation: LocalizedText;
  readonly severity: Severity;
  readonly severityRule: StatedRule;
  /** 0..1 */
  readonly confidence: number;
  readonly rule: RuleId;
}

import type { Deadline, Duration, Frequency, Quantity, ValueElement } from '../model/element.ts';
import type { RuleId } from '../model/ids.ts';

/** What a rule reads out of the words alone; where it stands and who must act is added by the extraction. */
type Stated<Kind extends ValueElement> = Omit<
  Kind,
  'id' | 'clause' | 'span' | 'context' | 'actor' | 'modality' | 'rule' | 'confidence' | 'human'
>;
export type StatedFrequency = Stated<Frequency>;
export type StatedDeadline = Stated<Deadline>;
export type StatedDuration = Stated<Duration>;
export type StatedQuantity = Stated<Quantity>;
export type StatedValue = StatedFrequency | StatedDeadline | StatedDuration | StatedQuantity;

/** A place where a rule's pattern fits. */
export interface RuleMatch {
  /** Named groups of the pattern; absent where the group took no part. */
  readonly group: (name: string) => string | undefined;
  /** The whole match. */
  readonly text: string;
  /** The same minor clause (分句) before the match. */
  readonly before: string;
  /** The same minor clause after the match. */
  readonly after: string;
}

export interface RuleProduct {
  readonly value: StatedValue;
  /** Code units by which the element begins earlier (positive) than the match, e.g. to hold its trigger. */
  readonly extendLeft?: number;
}

/** One way in which official prose states a value. */
export interface ValueRule {
  /** Unique in the program: `<dimension>.<what it reads>`. */
  readonly id: RuleId;
  /** Sets of signs: one of each set stands in every sentence that the pattern fits, so that few are searched at all. */
  readonly needs: readonly string[];
  /** What else shows that it may fit, where the signs alone are in many sentences. */
  readonly sign?: RegExp;
  readonly pattern: RegExp;
  /** The value, or null where a closer look shows that the passage states none. */
  readonly produce: (match: RuleMatch) => RuleProduct | null;
  /** Share of right results as judged by reading; calibrated later. */
  readonly confidence: number;
  /** Breaks the tie of two rules that read the same passage: the higher wins. 0 if not given. */
  readonly rank?: number;
  /** True where the words around decide: the passage alone gives no value. */
  readonly contextual?: true;
  /** Sentences and the passage that the rule finds in each. */
  readonly examples: readonly (readonly [sentence: string, quote: string])[];
}

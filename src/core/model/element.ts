import type { ClauseId, ElementId, RuleId } from './ids.ts';
import type { CanonicalSpan } from './span.ts';

/**
 * What kind of duty a passage states (情态). `responsibility`: who answers for something; `target`: a state to
 * be reached; `plan`: a stated intention (将…).
 */
export type Modality = (typeof MODALITIES)[number];
export const MODALITIES = ['must', 'forbid', 'may', 'encourage', 'target', 'plan', 'responsibility'] as const;

/** `at_least` 不少于, `at_most` 不超过, `exactly`, `none` where no number is stated. */
export type FrequencyBound = 'at_least' | 'at_most' | 'exactly' | 'none';
export type DeadlineBound = 'by' | 'within' | 'from' | 'range';
export type QuantityBound = 'at_least' | 'at_most' | 'exactly' | 'range';

interface ElementBase {
  readonly id: ElementId;
  /** Clause that holds it, or null for preamble, cover and closing. */
  readonly clause: ClauseId | null;
  /** The passage itself. */
  readonly span: CanonicalSpan;
  /** The sentence, semicolon item or numbered item around it. */
  readonly context: CanonicalSpan;
  /** Who must act, in the text's own words; null where the text does not say. */
  readonly actor: Actor | null;
  readonly modality: Modality;
  readonly rule: RuleId;
  /** 0..1; 1 where a person stated it. */
  readonly confidence: number;
  /** A person stated it; absent where the program read it. */
  readonly human?: true;
}

/** Who must act (责任主体). */
export interface Actor {
  readonly text: string;
  readonly span: CanonicalSpan;
  /** Named in an earlier sentence of the paragraph and carried on. */
  readonly inherited: boolean;
  /** Normalised body, e.g. `party_committee`, or null where the lexicon does not know it. */
  readonly role: string | null;
}

/** How often (频次): 每年至少召开2次. */
export interface Frequency extends ElementBase {
  readonly type: 'frequency';
  readonly count: number | null;
  /** ISO 8601 duration; `P1T` is a school term; null where only 定期 is said. */
  readonly period: string | null;
  readonly bound: FrequencyBound;
  readonly vague: boolean;
  /** 每周…不少于半天: `P0.5D`. */
  readonly duration: string | null;
  /** Times a year, only where that is exact. */
  readonly perYear: number | null;
}

/** By when (时限). */
export interface Deadline extends ElementBase {
  readonly type: 'deadline';
  /** `2020`, `2019-06-30`, a range `A/B`, or a period `P1Y` counted from the trigger; null where vague. */
  readonly date: string | null;
  /** What the period counts from, e.g. 事故结案. */
  readonly trigger: string | null;
  readonly bound: DeadlineBound;
  /** 工作日: never turned into days. */
  readonly workingDays: boolean;
  readonly vague: boolean;
}

/** How long (期限): 有效期5年. ISO 8601 duration or `lifetime`. */
export interface Duration extends ElementBase {
  readonly type: 'duration';
  readonly duration: string;
}

/** How much (数量): 不低于5%. Value and unit as printed. */
export interface Quantity extends ElementBase {
  readonly type: 'quantity';
  readonly value: number | readonly [number, number] | string;
  readonly unit: string;
  readonly bound: QuantityBound;
}

/** One duty with its own predicate (义务). */
export interface Obligation extends ElementBase {
  readonly type: 'obligation';
  readonly modalWord: string | null;
  /** Rung of the strength ladder in `extract/lexicon/modal-words.ts`; higher binds more strictly. */
  readonly strength: number;
  readonly predicate: CanonicalSpan;
  readonly object: CanonicalSpan | null;
  readonly condition: CanonicalSpan | null;
  /** Frequencies, deadlines, durations and quantities inside it. */
  readonly values: readonly ElementId[];
}

export type ValueElement = Frequency | Deadline | Duration | Quantity;
export type Element = ValueElement | Obligation;
export type ElementType = Element['type'];
export const ELEMENT_TYPES = [
  'obligation',
  'frequency',
  'deadline',
  'duration',
  'quantity',
] as const satisfies readonly ElementType[];

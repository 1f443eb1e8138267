/** One duty (义务) as stated: one predicate with its own object. */
import type { Actor, Modality } from '../model/element.ts';
import type { RuleId } from '../model/ids.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import type { ClauseToken } from './clause-tokens.ts';
import type { ModalityReading } from './modality.ts';
import { OBLIGATION_RULES } from './obligation-rules.ts';
import { actIndex } from './predicate.ts';
import type { ClauseReading } from './read-clause.ts';
import type { Sentence } from './sentences.ts';

export interface StatedObligation {
  readonly span: CanonicalSpan;
  readonly sentence: CanonicalSpan;
  readonly actor: Actor | null;
  readonly modality: Modality;
  readonly modalWord: string | null;
  readonly strength: number;
  readonly predicate: CanonicalSpan;
  readonly object: CanonicalSpan | null;
  readonly condition: CanonicalSpan | null;
  readonly rule: RuleId;
  readonly confidence: number;
}

const spanFrom = (tokens: readonly ClauseToken[], from: number): CanonicalSpan | null => {
  const first = tokens[from];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : canonicalSpan(first.start, last.end);
};

/** A minor clause with all that its sentence and paragraph say of it. */
export interface DutyReading extends Pick<StatedObligation, 'actor' | 'condition'> {
  readonly reading: ClauseReading;
  readonly sentence: Sentence;
  readonly modality: ModalityReading;
  /** Where it begins, if an earlier minor clause already announced it; else null. */
  readonly begins: number | null;
}

/** The duty that a minor clause states. */
export const obligationOf = ({
  reading,
  sentence,
  actor,
  condition,
  modality,
  begins,
}: DutyReading): StatedObligation | null => {
  const { tokens, from, frame } = reading;
  const own = spanFrom(tokens, reading.begins);
  if (own === null) return null;
  const span = canonicalSpan(begins ?? own.start, own.end);
  const at = actIndex(tokens, from);
  const verb = tokens[Math.max(at, reading.begins)] ?? tokens[reading.begins];
  return {
    span,
    sentence: sentence.span,
    actor,
    ...modality,
    predicate: verb === undefined ? span : canonicalSpan(verb.start, verb.end),
    object: at < 0 ? null : spanFrom(tokens, at + 1),
    condition,
    rule: OBLIGATION_RULES[frame].id,
    confidence: OBLIGATION_RULES[frame].confidence,
  };
};

/** The duty before it runs on through a continuation (…，政协的监督作用). */
export const runOn = (duty: StatedObligation, to: CanonicalSpan): StatedObligation => ({
  ...duty,
  span: canonicalSpan(duty.span.start, to.end),
});

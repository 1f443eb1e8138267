/**
 * Why the elements of a document are what they are: the same reading as {@link extractElements}, with all that
 * did not become an element kept beside it. Costs memory for every reading that was tried; run it where somebody
 * asks.
 */
import type { PolicyDocument } from '../model/document.ts';
import type { Modality } from '../model/element.ts';
import type { ClauseId, RuleId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { canonicalSpan, contains, type CanonicalSpan } from '../model/span.ts';
import type { Candidate } from './apply-rules.ts';
import type { MinorClauseRole } from './minor-clause-role.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Withheld } from './read-paragraph.ts';
import { readPassages, type PassageSentence } from './read-passages.ts';
import type { ReadClause } from './read-sentence.ts';
import type { StatedValue, ValueRule } from './rule.ts';
import type { Sentence } from './sentences.ts';

/** Why of two readings of one passage this one lost: the other is longer, ranks higher, or stands further left. */
export type LossReason = 'shorter' | 'outranked' | 'later';

/** What became of one reading of a value. */
export type ValueOutcome =
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'lost';
      readonly to: RuleId;
      readonly toSpan: CanonicalSpan;
      readonly why: LossReason;
    }
  /** The pattern fits, but what stands around it shows that no value is stated. */
  | { readonly kind: 'declined' }
  /** The number is part of a title or of a quoted name. */
  | { readonly kind: 'inside_name' };

export interface ValueExplanation {
  readonly rule: RuleId;
  readonly span: CanonicalSpan;
  /** What the rule read; null where it read nothing. */
  readonly value: StatedValue | null;
  readonly outcome: ValueOutcome;
}

/** Where the actor of a minor clause is named. */
export type ActorPlace = 'clause' | 'agent' | 'sentence' | 'paragraph';

export interface MinorClauseExplanation {
  readonly span: CanonicalSpan;
  readonly role: MinorClauseRole;
  /** The sign that told the role. */
  readonly roleRule: RuleId;
  /** The frame of its duty and where the duty begins; null where the minor clause states none. */
  readonly duty: { readonly rule: RuleId; readonly start: number } | null;
  readonly actor: { readonly text: string; readonly role: string | null; readonly place: ActorPlace } | null;
  readonly modality: Modality;
  readonly modalWord: string | null;
  readonly strength: number;
}

export interface SentenceExplanation {
  /** Null for preamble, cover and closing. */
  readonly clause: ClauseId | null;
  readonly span: CanonicalSpan;
  /** Why its duties bind nobody, or null where they bind. */
  readonly withheld: Withheld | 'outside_clauses' | null;
  readonly minorClauses: readonly MinorClauseExplanation[];
  /** By place; of readings of one place the one that was kept first. */
  readonly values: readonly ValueExplanation[];
}

/** One explanation for each sentence, in order. */
export const explainExtraction = (
  document: PolicyDocument,
  words: Segmentation,
): readonly SentenceExplanation[] => explainPassages(document.canonical.text, words, passagesOf(document));

/** As {@link explainExtraction}, over paragraphs of any text. */
export const explainPassages = (
  text: string,
  words: Segmentation,
  passages: readonly Passage[],
): readonly SentenceExplanation[] => {
  const tried = new Map<Sentence, ValueExplanation[]>();
  const read = readPassages(text, words, passages, (sentence) => {
    const readings: ValueExplanation[] = [];
    tried.set(sentence, readings);
    return listenerFor(sentence, readings);
  });
  return read.flatMap(({ passage, sentences }) =>
    sentences.map((sentence) => explainSentence(passage, sentence, tried.get(sentence.sentence) ?? [])),
  );
};

const listenerFor = ({ span }: Sentence, readings: ValueExplanation[]) => {
  const placed = (start: number, end: number): CanonicalSpan =>
    canonicalSpan(span.start + start, span.start + end);
  return {
    lost: ({ rule, start, end, value }: Candidate, winner: Candidate): void => {
      const toSpan = placed(winner.start, winner.end);
      const why = reasonOfLoss({ rule, start, end }, winner);
      readings.push({
        rule: rule.id,
        span: placed(start, end),
        value,
        outcome: { kind: 'lost', to: winner.rule.id, toSpan, why },
      });
    },
    declined: (rule: ValueRule, start: number, end: number): void => {
      readings.push({ rule: rule.id, span: placed(start, end), value: null, outcome: { kind: 'declined' } });
    },
    insideName: ({ rule, start, end, value }: Candidate): void => {
      readings.push({ rule: rule.id, span: placed(start, end), value, outcome: { kind: 'inside_name' } });
    },
  };
};

const reasonOfLoss = (
  loser: Pick<Candidate, 'rule' | 'start' | 'end'>,
  winner: Pick<Candidate, 'rule' | 'start' | 'end'>,
): LossReason => {
  if (winner.end - winner.start > loser.end - loser.start) return 'shorter';
  return (winner.rule.rank ?? 0) > (loser.rule.rank ?? 0) ? 'outranked' : 'later';
};

const explainSentence = (
  { clause, holdsDuties }: Passage,
  { sentence, clauses, values, withheld }: PassageSentence,
  tried: readonly ValueExplanation[],
): SentenceExplanation => {
  const kept = values.map(({ rule, span, value }): ValueExplanation => ({
    rule: rule.id,
    span,
    value,
    outcome: { kind: 'kept' },
  }));
  return {
    clause,
    span: sentence.span,
    withheld: holdsDuties ? withheld : 'outside_clauses',
    minorClauses: clauses.map((read) => explainMinorClause(read, sentence.span)),
    values: [...kept, ...tried].sort((a, b) => a.span.start - b.span.start || isLoser(a) - isLoser(b)),
  };
};

const isLoser = ({ outcome }: ValueExplanation): number => (outcome.kind === 'kept' ? 0 : 1);

const explainMinorClause = (
  { span, reading, actor, modality, duty }: ReadClause,
  sentence: CanonicalSpan,
): MinorClauseExplanation => ({
  span,
  role: reading.role,
  roleRule: reading.roleRule,
  duty: duty === null ? null : { rule: duty.rule, start: duty.span.start },
  actor:
    actor === null ? null : { text: actor.text, role: actor.role, place: placeOf(reading, actor, sentence) },
  modality: modality.modality,
  modalWord: modality.modalWord,
  strength: modality.strength,
});

const placeOf = (
  reading: ReadClause['reading'],
  actor: { readonly span: CanonicalSpan; readonly inherited: boolean },
  sentence: CanonicalSpan,
): ActorPlace => {
  if (actor.inherited) return contains(sentence, actor.span) ? 'sentence' : 'paragraph';
  return reading.frame === 'agent' ? 'agent' : 'clause';
};

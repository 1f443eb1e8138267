/**
 * Duties (义务) of a paragraph: its sentences are cut into minor clauses, each is given its role, its actor and its
 * modality. One duty is one predicate with its own object.
 */
import type { Actor, Modality } from '../model/element.ts';
import type { RuleId } from '../model/ids.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { actorOf, enterSentence, meetActor, type ActorState } from './actor-inheritance.ts';
import type { ClauseToken } from './clause-tokens.ts';
import type { MinorClauseRole } from './minor-clause-role.ts';
import { OBLIGATION_RULES } from './obligation-rules.ts';
import { predicateIndex } from './predicate.ts';
import { readClause, type ClauseReading, type ClauseSource } from './read-clause.ts';
import type { MinorClause, Sentence } from './sentences.ts';

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

/** A minor clause as read, with who acts in it; duty or not. */
export interface ReadClause {
  readonly span: CanonicalSpan;
  readonly role: MinorClauseRole;
  readonly actor: Actor | null;
  readonly modality: Modality;
}

export interface ReadDuties {
  readonly obligations: readonly StatedObligation[];
  readonly clauses: readonly ReadClause[];
  /** Who acts when the reading ends: for the items that this paragraph may introduce. */
  readonly state: ActorState;
}

const spanFrom = (tokens: readonly ClauseToken[], from: number): CanonicalSpan | null => {
  const first = tokens[from];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : canonicalSpan(first.start, last.end);
};

const obligationOf = (
  { tokens, begins, from, frame, modality }: ClauseReading,
  sentence: Sentence,
  actor: Actor | null,
  condition: CanonicalSpan | null,
): StatedObligation | null => {
  const span = spanFrom(tokens, begins);
  if (span === null) return null;
  const at = predicateIndex(tokens, from);
  const verb = tokens[Math.max(at, begins)] ?? tokens[begins];
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
const runOn = (obligations: readonly StatedObligation[], to: CanonicalSpan): readonly StatedObligation[] => {
  const last = obligations.at(-1);
  if (last === undefined) return obligations;
  return [...obligations.slice(0, -1), { ...last, span: canonicalSpan(last.span.start, to.end) }];
};

const stateAfter = (state: ActorState, reading: ClauseReading, inItem: boolean): ActorState => {
  const isDuty = reading.role === 'duty';
  const names = reading.named !== null && reading.role !== 'continuation';
  if (!isDuty && !names) return state;
  const isResponsibility = reading.modality.modality === 'responsibility';
  return meetActor(state, { named: reading.named, isResponsibility, inItem });
};

const MODAL_OPENING = /^(?:要|应|须|必须|不得|可|均|一律)/;

const openingOf = (text: string, clause: MinorClause | undefined): string =>
  clause === undefined ? '' : text.slice(clause.span.start, clause.span.start + 2);

const readSentence = (source: ClauseSource, sentence: Sentence, before: ActorState): ReadDuties => {
  let obligations: readonly StatedObligation[] = [];
  const clauses: ReadClause[] = [];
  let state = enterSentence(before);
  let condition: CanonicalSpan | null = null;
  for (const [index, clause] of sentence.minorClauses.entries()) {
    const isLast = index === sentence.minorClauses.length - 1;
    const beforeModal = MODAL_OPENING.test(openingOf(source.text, sentence.minorClauses[index + 1]));
    const reading = readClause(source, { clause, isLast, afterDuty: obligations.length > 0, beforeModal });
    state = stateAfter(state, reading, sentence.label !== null);
    const { role } = reading;
    const actor = actorOf(state, reading.named);
    clauses.push({ span: clause.span, role, actor, modality: reading.modality.modality });
    if (role === 'condition' || role === 'manner') condition ??= clause.span;
    if (role === 'continuation') obligations = runOn(obligations, clause.span);
    const obligation = role === 'duty' ? obligationOf(reading, sentence, actor, condition) : null;
    if (obligation !== null) obligations = [...obligations, obligation];
  }
  return { obligations, clauses, state };
};

/** Every duty of a paragraph, and how each of its minor clauses was read. */
export const readDuties = (
  source: ClauseSource,
  sentences: readonly Sentence[],
  before: ActorState,
): ReadDuties => {
  const obligations: StatedObligation[] = [];
  const clauses: ReadClause[] = [];
  let state = before;
  for (const sentence of sentences) {
    const read = readSentence(source, sentence, state);
    for (const obligation of read.obligations) obligations.push(obligation);
    for (const clause of read.clauses) clauses.push(clause);
    state = read.state;
  }
  return { obligations, clauses, state };
};

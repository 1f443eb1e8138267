/** Reads a sentence minor clause by minor clause: what one says, the next may lean on. */
import type { Actor } from '../model/element.ts';
import type { CanonicalSpan } from '../model/span.ts';
import { actorOf, enterSentence, meetActor, type ActorState } from './actor-inheritance.ts';
import { wordAt, wordsOf } from './clause-tokens.ts';
import { TARGET_STRENGTH } from './lexicon/modal-words.ts';
import type { ModalityReading } from './modality.ts';
import { obligationOf, runOn, type StatedObligation } from './obligation.ts';
import { readClause, type ClauseReading, type ClauseSource } from './read-clause.ts';
import type { MinorClause, Sentence } from './sentences.ts';

/** A minor clause as read, with who acts in it; duty or not. */
export interface ReadClause {
  readonly span: CanonicalSpan;
  readonly reading: ClauseReading;
  readonly actor: Actor | null;
  /** The modality that holds, which an earlier minor clause may have announced. */
  readonly modality: ModalityReading;
}

export interface ReadSentence {
  readonly obligations: readonly StatedObligation[];
  readonly clauses: readonly ReadClause[];
  readonly actors: ActorState;
}

/** What an earlier minor clause of the sentence holds ready for its next duty. */
interface Pending {
  readonly condition: CanonicalSpan | null;
  /** 要根据职责，落实措施: the modal word stands before the manner, and binds the act. */
  readonly modal: ModalityReading | null;
  /** 到2020年，…: what follows is a state to be reached. */
  readonly towardsDate: boolean;
}

const NOTHING_PENDING: Pending = { condition: null, modal: null, towardsDate: false };

const TARGET: ModalityReading = { modality: 'target', modalWord: null, strength: TARGET_STRENGTH };

const pendingAfter = (
  pending: Pending,
  { role, modality, tokens }: ClauseReading,
  span: CanonicalSpan,
): Pending => {
  if (role === 'duty') return { ...pending, modal: null };
  const towardsDate = pending.towardsDate || TOWARDS_DATE.test(wordsOf(tokens));
  if (role !== 'condition' && role !== 'manner') return { ...pending, towardsDate };
  // 应当备案而未备案的，: the modal word belongs to the condition itself.
  const carries = modality.modalWord !== null && wordAt(tokens, tokens.length - 1) !== '的';
  return { condition: pending.condition ?? span, modal: carries ? modality : pending.modal, towardsDate };
};

const TOWARDS_DATE = /^(?:力争|争取|确保)?到.{2,14}(?:年|年底|年末|期末|末)$/;

/** The modality that holds: its own, or the one that an earlier minor clause announced. */
const modalityOf = (
  { modality, role, named }: ClauseReading,
  { modal, towardsDate }: Pending,
): ModalityReading => {
  if (role !== 'duty' || modality.modalWord !== null || modality.modality !== 'must') return modality;
  return modal ?? (towardsDate && named === null ? TARGET : modality);
};

const actorsAfter = (state: ActorState, reading: ClauseReading, inItem: boolean): ActorState => {
  const isDuty = reading.role === 'duty';
  const names = reading.named !== null && reading.role !== 'continuation' && !isBreach(reading);
  if (!isDuty && !names) return state;
  const isResponsibility = reading.modality.modality === 'responsibility';
  const passing = inItem || reading.frame === 'agent';
  return meetActor(state, { named: reading.named, isResponsibility, passing });
};

/** 生产经营单位违反本规定…，由主管部门处罚: who breaks the rule is not who punishes. */
const isBreach = ({ role, tokens, from }: ClauseReading): boolean =>
  role === 'condition' && wordAt(tokens, from).includes('违反');

const textOf = (text: string, clause: MinorClause | undefined): string =>
  clause === undefined ? '' : text.slice(clause.span.start, clause.span.end);

/**
 * Every duty of a sentence, and how each of its minor clauses was read. `asItem` is the modality that a lead-in
 * gives to its items (不得有下列行为：), or null.
 */
export const readSentence = (
  source: ClauseSource,
  sentence: Sentence,
  before: ActorState,
  asItem: ModalityReading | null,
): ReadSentence => {
  const obligations: StatedObligation[] = [];
  const clauses: ReadClause[] = [];
  let actors = enterSentence(before);
  let closingNoun = '';
  let pending: Pending = { ...NOTHING_PENDING, modal: asItem };
  for (const [index, clause] of sentence.minorClauses.entries()) {
    const next = textOf(source.text, sentence.minorClauses[index + 1]);
    const reading = readClause(source, { clause, next, afterDuty: obligations.length > 0, closingNoun });
    actors = actorsAfter(actors, reading, sentence.label !== null);
    const actor = actorOf(actors, reading.named);
    const modality = modalityOf(reading, pending);
    clauses.push({ span: clause.span, reading, actor, modality });
    const last = obligations.at(-1);
    if (reading.role === 'continuation' && last !== undefined)
      obligations.splice(-1, 1, runOn(last, clause.span));
    const { condition } = pending;
    const obligation =
      reading.role === 'duty' ? obligationOf({ reading, sentence, actor, condition, modality }) : null;
    if (obligation !== null) obligations.push(obligation);
    closingNoun = source.text.slice(Math.max(clause.span.start, clause.span.end - 2), clause.span.end);
    pending = pendingAfter(pending, reading, clause.span);
  }
  return { obligations, clauses, actors };
};

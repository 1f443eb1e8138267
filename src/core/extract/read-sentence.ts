/** Reads a sentence minor clause by minor clause: what one says, the next may lean on. */
import type { Actor } from '../model/element.ts';
import type { CanonicalSpan } from '../model/span.ts';
import {
  actorOf,
  enterSentence,
  meetActor,
  type ActorState,
  type AuthorityAct,
} from './actor-inheritance.ts';
import type { NamedActor } from './actor.ts';
import { wordAt, wordsFrom } from './clause-tokens.ts';
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
  /** Who was last named as granting something in the paragraph. */
  readonly grantor: NamedActor | null;
  /** The modality that holds, which an earlier minor clause may have announced. */
  readonly modality: ModalityReading;
  /** The duty as stated here, before later minor clauses run on with it. */
  readonly duty: StatedObligation | null;
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
  /** 应当采取多种形式，开展…; 自受理之日起10日内，作出…: where the duty begins that the next minor clause completes. */
  readonly begins: number | null;
}

const NOTHING_PENDING: Pending = { condition: null, modal: null, towardsDate: false, begins: null };

const TARGET: ModalityReading = { modality: 'target', modalWord: null, strength: TARGET_STRENGTH };

/** A duty takes up the modal word and the beginning that were announced. */
const takenUp = (pending: Pending): Pending =>
  pending.modal === null && pending.begins === null ? pending : { ...pending, modal: null, begins: null };

const pendingAfter = (
  pending: Pending,
  { role, modality, tokens, words, begins }: ClauseReading,
  span: CanonicalSpan,
): Pending => {
  if (role === 'duty') return takenUp(pending);
  const towardsDate = pending.towardsDate || TOWARDS_DATE.test(words);
  if (role !== 'condition' && role !== 'manner') return { ...pending, towardsDate };
  const condition = pending.condition ?? span;
  // 应当备案而未备案的，: the modal word belongs to the condition itself.
  if (words.endsWith('的')) return { ...pending, condition, towardsDate, begins: null };
  const carries = modality.modalWord !== null;
  const opens = carries || WITHIN_TIME.test(words);
  return {
    condition,
    modal: carries ? modality : pending.modal,
    towardsDate,
    begins: opens ? (tokens[begins]?.start ?? null) : pending.begins,
  };
};

/** 自受理之日起10日内，: the deadline of the act that follows. */
const WITHIN_TIME = /(?:日|月|年|时)内$/;

const TOWARDS_DATE = /^(?:力争|争取|确保)?到.{2,14}(?:年|年底|年末|期末|末)$/;

/** The modality that holds: its own, or the one that an earlier minor clause announced. */
const modalityOf = (
  { modality, role, named, words }: ClauseReading,
  { modal, towardsDate }: Pending,
  last: StatedObligation | undefined,
): ModalityReading => {
  if (role !== 'duty' || modality.modalWord !== null || modality.modality !== 'must') return modality;
  // 不得因…降低其待遇，或者解除合同: the ban goes on.
  if (last?.modality === 'forbid' && /^或者?/.test(words))
    return { modality: 'forbid', modalWord: null, strength: last.strength };
  // 房企可通过…支付，市住建局按照…办理: who is named anew is bound by its own words; a ban holds for every item.
  if (modal !== null && (named === null || modal.modality === 'forbid')) return modal;
  return towardsDate && named === null ? TARGET : modality;
};

const actorsAfter = (
  state: ActorState,
  reading: ClauseReading,
  authority: AuthorityAct | null,
  inItem: boolean,
): ActorState => {
  const isDuty = reading.role === 'duty';
  const names =
    reading.named !== null && reading.role !== 'continuation' && !isBreach(reading) && !isJoined(reading);
  if (!isDuty && !names) return state;
  const isResponsibility = reading.modality.modality === 'responsibility';
  const passing = inItem || reading.frame === 'agent' || isConditionOn(reading);
  return meetActor(state, {
    named: reading.named,
    isResponsibility,
    passing,
    authority: isDuty ? authority : null,
  });
};

/** 责令限期改正, 处二万元以下罚款, 依法追究责任. */
const PUNITIVE =
  /^(?:由.{2,40}?)?(?:应当|可以|可|依法|依照.{0,20}?|并|予以|给予|单处){0,3}(?:责令|不予|并处|处以|处|没收|吊销|暂扣|追究|警告|处分|处罚|罚款|撤销|取消.{0,16}资格|给予.{0,12}(?:处分|处罚|警告)|对.{2,40}?(?:处|给予.{0,10}处分|追究|予以处罚))(?!理)/;

/** 由财政给予购房补贴, 按标准发放津贴. */
const GRANTING = /(?:给予|发放|予以)[^，。；]{0,40}(?:补贴|补助|奖励|奖补|津贴|资助)/;

const authorityActIn = ({ tokens, words, begins }: ClauseReading): AuthorityAct | null => {
  const act = wordsFrom(words, tokens, begins);
  if (PUNITIVE.test(act)) return 'punishes';
  return GRANTING.test(act) && !act.includes('享受') ? 'grants' : null;
};

/** 对…，且负债率较高的企业，: the object of 对, not who acts. */
const isJoined = ({ role, tokens }: ClauseReading): boolean => role !== 'duty' && wordAt(tokens, 0) === '且';

/** 用人单位拒不改正的，: of whom the condition speaks acts in this sentence at most. */
const isConditionOn = ({ role, words }: ClauseReading): boolean =>
  role === 'condition' && words.endsWith('的');

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
    const afterCondition = clauses.at(-1)?.reading.role === 'condition';
    const afterDuty = obligations.length > 0;
    const reading = readClause(source, { clause, next, afterDuty, afterCondition, closingNoun });
    const authority = authorityActIn(reading);
    actors = actorsAfter(actors, reading, authority, sentence.label !== null);
    const actor = actorOf(actors, reading.named, authority);
    const modality = modalityOf(reading, pending, obligations.at(-1));
    const { condition } = pending;
    const begins = reading.named === null ? pending.begins : null;
    const duty =
      reading.role === 'duty'
        ? obligationOf({ reading, sentence, actor, condition, modality, begins })
        : null;
    clauses.push({ span: clause.span, reading, actor, grantor: actors.grantor, modality, duty });
    const last = obligations.at(-1);
    if (reading.role === 'continuation' && last !== undefined)
      obligations.splice(-1, 1, runOn(last, clause.span));
    if (duty !== null) obligations.push(duty);
    closingNoun = source.text.slice(Math.max(clause.span.start, clause.span.end - 2), clause.span.end);
    pending = pendingAfter(pending, reading, clause.span);
  }
  return { obligations, clauses, actors };
};

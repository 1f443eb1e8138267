/**
 * Duties (义务) of a paragraph: its sentences are cut into minor clauses, each is given its role, its actor and its
 * modality. One duty is one predicate with its own object.
 */
import type { Actor, Modality } from '../model/element.ts';
import { ruleId, type RuleId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { findActor, findAgent, type NamedActor } from './actor.ts';
import { actorOf, enterSentence, meetActor, type ActorState } from './actor-inheritance.ts';
import { clauseTokens, type ClauseToken } from './clause-tokens.ts';
import { predicateIndex, roleOf, type MinorClauseRole } from './minor-clause-role.ts';
import { readModality } from './modality.ts';
import type { MinorClause, Sentence } from './sentences.ts';
import { isConnective, isPivot, isPreposition, modalOf } from './word-classes.ts';

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

export interface ParagraphDuties {
  readonly obligations: readonly StatedObligation[];
  readonly clauses: readonly ReadClause[];
  /** For a paragraph of items that this one introduces. */
  readonly state: ActorState;
}

/** Frames in which a duty is stated; each is a rule of its own. */
export const OBLIGATION_RULES = {
  agent: {
    id: ruleId('obligation.by-agent'),
    confidence: 0.9,
    example: '各级安全生产委员会主任由政府主要负责人担任',
  },
  responsibility: {
    id: ruleId('obligation.responsibility'),
    confidence: 0.9,
    example: '党政主要负责人是本地区安全生产第一责任人',
  },
  modal: {
    id: ruleId('obligation.modal'),
    confidence: 0.92,
    example: '各级政府要把安全生产纳入经济社会发展总体规划',
  },
  pivot: { id: ruleId('obligation.pivot'), confidence: 0.9, example: '督促各部门和下级政府履职尽责' },
  fronted: {
    id: ruleId('obligation.fronted-object'),
    confidence: 0.88,
    example: '将监管执法经费纳入同级财政全额保障范围',
  },
  named: {
    id: ruleId('obligation.named-actor'),
    confidence: 0.88,
    example: '行业部门每年至少组织2次应急演练',
  },
  imperative: { id: ruleId('obligation.bare-imperative'), confidence: 0.9, example: '健全安全投入保障制度' },
  topic: { id: ruleId('obligation.fronted-topic'), confidence: 0.7, example: '奖励经费列入区财政预算' },
} as const;

type Frame = keyof typeof OBLIGATION_RULES;

/** Times and frequencies found in the paragraph, by the code unit at which they begin. */
export type TimesByStart = ReadonlyMap<number, number>;

const isWholeBracket = (tokens: readonly ClauseToken[]): boolean =>
  tokens.length === 1 && tokens[0]?.kind === 'bracket';

/** Index after leading connectives (并, 其中) and, if it stands first, a time (2018年, 每年). */
const skipLead = (
  tokens: readonly ClauseToken[],
  times: TimesByStart,
): { readonly start: number; readonly afterTime: number } => {
  let start = 0;
  while (
    start < tokens.length - 1 &&
    isConnective(tokens[start]?.text ?? '') &&
    modalOf(tokens[start]?.text ?? '') === undefined
  )
    start += 1;
  const until = times.get(tokens[start]?.start ?? -1);
  if (until === undefined) return { start, afterTime: start };
  const after = tokens.findIndex((token) => token.start >= until);
  return { start, afterTime: after < 0 ? tokens.length : after };
};

interface ClauseReading {
  readonly tokens: readonly ClauseToken[];
  readonly named: NamedActor | null;
  /** Index of the token at which the duty's span begins. */
  readonly begins: number;
  /** Index of the token after actor and leading time, where modal word and predicate are looked for. */
  readonly from: number;
  readonly frame: Frame;
  readonly role: MinorClauseRole;
}

interface ClausePlace {
  readonly clause: MinorClause;
  readonly isLast: boolean;
  readonly afterDuty: boolean;
}

const frameOf = (
  tokens: readonly ClauseToken[],
  from: number,
  named: NamedActor | null,
  agent: NamedActor | null,
): Frame => {
  if (agent !== null) return 'agent';
  const { modality, modalWord } = readModality(tokens, from);
  if (modality === 'responsibility') return 'responsibility';
  if (modalWord !== null) return 'modal';
  const first = tokens[from]?.text ?? '';
  if (isPivot(first)) return 'pivot';
  if (isPreposition(first)) return 'fronted';
  if (named !== null) return 'named';
  return predicateIndex(tokens, from) === from ? 'imperative' : 'topic';
};

const readClause = (
  text: string,
  words: Segmentation,
  times: TimesByStart,
  place: ClausePlace,
): ClauseReading => {
  const tokens = clauseTokens(text, words, place.clause.span);
  const { start, afterTime } = skipLead(tokens, times);
  const agent = findAgent(tokens, afterTime);
  const actor = agent === null ? findActor(tokens, afterTime) : null;
  const from = actor?.next ?? afterTime;
  const hasValue = [...times.keys()].some(
    (at) => at >= place.clause.span.start && at < place.clause.span.end,
  );
  const role = isWholeBracket(tokens)
    ? 'none'
    : roleOf({
        tokens,
        start: actor === null ? start : from,
        from,
        hasActor: actor !== null,
        hasAgent: agent !== null,
        hasValue,
        afterDuty: place.afterDuty,
        isLast: place.isLast,
        closedBy: place.clause.closedBy,
      });
  const begins = actor === null || afterTime > start ? start : actor.next;
  return {
    tokens,
    named: actor ?? agent,
    begins,
    from: Math.max(begins, from),
    frame: frameOf(tokens, from, actor, agent),
    role,
  };
};

const spanFrom = (tokens: readonly ClauseToken[], from: number): CanonicalSpan | null => {
  const first = tokens[from];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : canonicalSpan(first.start, last.end);
};

const obligationOf = (
  reading: ClauseReading,
  sentence: Sentence,
  actor: Actor | null,
  condition: CanonicalSpan | null,
): StatedObligation | null => {
  const { tokens, begins, from, frame } = reading;
  const span = spanFrom(tokens, begins);
  if (span === null) return null;
  const at = predicateIndex(tokens, from);
  const verb = tokens[at < 0 ? from : at] ?? tokens[begins];
  const rule = OBLIGATION_RULES[frame];
  return {
    span,
    sentence: sentence.span,
    actor,
    ...readModality(tokens, from),
    predicate: verb === undefined ? span : canonicalSpan(verb.start, verb.end),
    object: at < 0 ? null : spanFrom(tokens, at + 1),
    condition,
    rule: rule.id,
    confidence: rule.confidence,
  };
};

/** The duty before it runs on through a continuation (…，政协的监督作用). */
const extended = (duty: StatedObligation, to: CanonicalSpan): StatedObligation => ({
  ...duty,
  span: canonicalSpan(duty.span.start, to.end),
});

/** Every duty of a paragraph, and how each of its minor clauses was read. */
export const readDuties = (
  text: string,
  words: Segmentation,
  sentences: readonly Sentence[],
  times: TimesByStart,
  before: ActorState,
): ParagraphDuties => {
  const obligations: StatedObligation[] = [];
  const clauses: ReadClause[] = [];
  let state = before;
  for (const sentence of sentences) {
    state = enterSentence(state);
    let afterDuty = false;
    let condition: CanonicalSpan | null = null;
    for (const [index, clause] of sentence.minorClauses.entries()) {
      const isLast = index === sentence.minorClauses.length - 1;
      const reading = readClause(text, words, times, { clause, isLast, afterDuty });
      const isDuty = reading.role === 'duty';
      const { modality } = readModality(reading.tokens, reading.from);
      if (isDuty || (reading.named !== null && reading.role !== 'continuation')) {
        const isResponsibility = modality === 'responsibility';
        state = meetActor(state, { named: reading.named, isResponsibility, inItem: sentence.label !== null });
      }
      const actor = actorOf(state, reading.named);
      clauses.push({ span: clause.span, role: reading.role, actor, modality });
      if (reading.role === 'condition' || reading.role === 'manner') condition ??= clause.span;
      const last = obligations.at(-1);
      if (reading.role === 'continuation' && last !== undefined && afterDuty) {
        obligations[obligations.length - 1] = extended(last, clause.span);
      }
      if (!isDuty) continue;
      const obligation = obligationOf(reading, sentence, actor, condition);
      if (obligation !== null) obligations.push(obligation);
      afterDuty = true;
    }
  }
  return { obligations, clauses, state };
};

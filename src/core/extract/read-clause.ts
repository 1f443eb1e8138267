/** Reads one minor clause: what leads it, who acts, in which frame, and what role it has. */
import type { RuleId } from '../model/ids.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { findActor, findActorOfOccasion, findAgent, findWholeActor, type NamedActor } from './actor.ts';
import type { ClauseSituation } from './clause-situation.ts';
import { clauseTokens, wordsBetween, wordsFrom, type ClauseToken } from './clause-tokens.ts';
import { NO_SIGN, roleOf, type MinorClauseRole } from './minor-clause-role.ts';
import { behindTopic, readModality, type ModalityReading } from './modality.ts';
import type { ObligationFrame } from './obligation-rules.ts';
import { predicateIndex } from './predicate.ts';
import type { MinorClause } from './sentences.ts';
import { opensWithModal, opensWithStatutoryModal } from './topic-clause.ts';
import { isAdverb, isConnective, isPivot, isPreposition, modalOf } from './word-classes.ts';

/** The text under reading and what is known of it beforehand. */
export interface ClauseSource {
  readonly text: string;
  readonly words: Segmentation;
  /** Times and frequencies found in it: where each begins → where it ends. */
  readonly times: ReadonlyMap<number, number>;
}

/** A minor clause and its place in the sentence. */
export interface ClausePlace {
  readonly clause: MinorClause;
  /** Words of the minor clause after it; empty at the end of the sentence. */
  readonly next: string;
  /** Whether a duty stands before it in the sentence. */
  readonly afterDuty: boolean;
  /** Whether the minor clause before it is a condition. */
  readonly afterCondition: boolean;
  /** The last two signs of the minor clause before it; empty at the beginning of the sentence. */
  readonly closingNoun: string;
}

export interface ClauseReading {
  readonly tokens: readonly ClauseToken[];
  /** The words of the whole minor clause. */
  readonly words: string;
  readonly named: NamedActor | null;
  /** Index of the token at which a duty's span begins: after connectives and, if nothing precedes it, the actor. */
  readonly begins: number;
  /** Index of the token after actor and leading time, where modal word and predicate are looked for. */
  readonly from: number;
  readonly frame: ObligationFrame;
  readonly role: MinorClauseRole;
  /** The sign that told the role. */
  readonly roleRule: RuleId;
  readonly modality: ModalityReading;
}

interface Lead {
  /** Index after connectives (并, 其中). */
  readonly start: number;
  /** Index after a time that stands first (2018年, 每年). */
  readonly afterTime: number;
}

const skipLead = (tokens: readonly ClauseToken[], times: ReadonlyMap<number, number>): Lead => {
  // …。（财政部负责）推广…: a remark on the sentence before.
  const isLead = (token: ClauseToken): boolean =>
    token.kind === 'bracket' || (isConnective(token) && modalOf(token) === undefined);
  const first = tokens.findIndex((token) => !isLead(token));
  const start = first < 0 ? tokens.length - 1 : first;
  const until = times.get(tokens[start]?.start ?? -1);
  if (until === undefined) return { start, afterTime: start };
  const after = tokens.findIndex((token) => token.start >= until);
  return { start, afterTime: after < 0 ? tokens.length : after };
};

const holdsTime = (times: ReadonlyMap<number, number>, tokens: readonly ClauseToken[]): boolean =>
  tokens.some((token) => times.has(token.start));

const intoConditionOf = (next: string): ClauseSituation['intoCondition'] => {
  if (!next.endsWith('的')) return null;
  return /^(?:且|并且|未|没有|仍|又)/.test(next) ? 'joined' : 'ends';
};

/** 缴款期限最长不超过一年: a limit, not when something holds. */
const LIMIT = /(?:不超过|不得超过|不少于|不低于|不得少于|最长|最短|至少|原则上)[^，]{1,12}$/;

/** 每年发放一次 closes with a count and states an act. */
const endsWithTime = (
  times: ReadonlyMap<number, number>,
  tokens: readonly ClauseToken[],
  words: string,
): boolean => {
  if (/[次遍轮回场届]$/.test(words)) return false;
  const end = tokens.at(-1)?.end ?? 0;
  return tokens.some((token) => times.get(token.start) === end) && !LIMIT.test(words);
};

/** The sentence frame, by its most telling sign. */
const frameOf = (
  tokens: readonly ClauseToken[],
  from: number,
  { modality, modalWord }: ModalityReading,
  who: { readonly actor: NamedActor | null; readonly agent: NamedActor | null },
): ObligationFrame => {
  if (who.agent !== null) return 'agent';
  if (modality === 'responsibility') return 'responsibility';
  if (modalWord !== null) return 'modal';
  const first = tokens[from];
  if (isPivot(first)) return 'pivot';
  if (isPreposition(first)) return 'fronted';
  if (who.actor !== null) return 'named';
  const verb = tokens.findIndex((token, index) => index >= from && !isAdverb(token));
  return predicateIndex(tokens, from) <= verb ? 'imperative' : 'topic';
};

/** 影视拍摄场所的管理服务单位，应当…: a name alone before the comma acts in what follows. */
const actorAlone = (
  tokens: readonly ClauseToken[],
  from: number,
  { clause, next, afterDuty }: ClausePlace,
): NamedActor | null =>
  /[，,]/.test(clause.closedBy) && next !== '' && (!afterDuty || ACTING.test(next))
    ? findWholeActor(tokens, from, opensWithModal(next))
    : null;

/** 企业销售商品房时，; 企业销售商品房，不得…: who acts there acts in what follows. */
const OCCASION =
  /(?:时|后|前|期间|过程中|执业|从业|上岗|作业|开业|参保)(?:$|应当|不得|可以|必须|应|要|须|可)/;

const actorOfOccasion = (
  tokens: readonly ClauseToken[],
  from: number,
  words: string,
  { next }: ClausePlace,
): NamedActor | null =>
  opensWithStatutoryModal(next) || OCCASION.test(words) ? findActorOfOccasion(tokens, from) : null;

const ACTING = /^.{0,8}?(?:应当|必须|不得|可以|要|应|须|可|依法|按照|负责|均|有权)/;

/** （财政部负责） stands for whom the whole clause concerns, it is no duty of its own. */
const BRACKET_ALONE = { role: 'none', roleRule: NO_SIGN } as const;
const isBracketAlone = (tokens: readonly ClauseToken[]): boolean =>
  tokens.length === 1 && tokens[0]?.kind === 'bracket';

/** Where its duty begins: behind connectives, the actor, or the nouns that it speaks of. */
const beginsOf = (
  tokens: readonly ClauseToken[],
  { start, afterTime }: Lead,
  { actor, agent }: { readonly actor: NamedActor | null; readonly agent: NamedActor | null },
  times: ReadonlyMap<number, number>,
): number => {
  if (actor !== null) return afterTime > start ? start : actor.next;
  const behind = agent === null ? behindTopic(tokens, afterTime, times) : afterTime;
  return behind > afterTime ? behind : start;
};

/** Reads a minor clause of the source. */
export const readClause = ({ text, words, times }: ClauseSource, place: ClausePlace): ClauseReading => {
  const tokens = clauseTokens(text, words, place.clause.span);
  const clauseWords = text.slice(place.clause.span.start, place.clause.span.end);
  const { start, afterTime } = skipLead(tokens, times);
  const agent = findAgent(tokens, afterTime);
  const actor =
    agent === null
      ? (findActor(tokens, afterTime, times) ??
        actorOfOccasion(tokens, afterTime, clauseWords, place) ??
        actorAlone(tokens, afterTime, place))
      : null;
  const from = actor?.next ?? afterTime;
  const begins = beginsOf(tokens, { start, afterTime }, { actor, agent }, times);
  const rest = wordsFrom(clauseWords, tokens, from);
  const agentVerb = agent === null ? '' : wordsBetween(tokens, agent.next, agent.next + 3);
  const modality = readModality(tokens, from, rest, agentVerb);
  const situation = {
    tokens,
    words: clauseWords,
    rest,
    start: actor === null ? start : from,
    from,
    hasActor: actor !== null,
    hasAgent: agent !== null,
    hasValue: holdsTime(times, tokens),
    endsWithTime: endsWithTime(times, tokens, clauseWords),
    next: place.next,
    intoCondition: intoConditionOf(place.next),
    afterCondition: place.afterCondition,
    afterDuty: place.afterDuty,
    closingNoun: place.closingNoun,
    isLast: place.next === '',
    closedBy: place.clause.closedBy,
  };
  return {
    tokens,
    words: clauseWords,
    named: actor ?? agent,
    begins,
    from,
    frame: frameOf(tokens, from, modality, { actor, agent }),
    ...(isBracketAlone(tokens) ? BRACKET_ALONE : roleOf(situation)),
    modality,
  };
};

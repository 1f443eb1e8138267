/**
 * Who acts (责任主体): the noun phrase in front of the predicate whose last noun names a body. Each body is known
 * by its last noun, so names never seen before are found too.
 */
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { wordAt, wordsBetween, type ClauseToken } from './clause-tokens.ts';
import { ATTRIBUTIVE_VERBS } from './lexicon/actor-name-words.ts';
import type { BodyFamily } from './lexicon/bodies.ts';
import { isNounPhrase, nameOf } from './noun-phrase.ts';
import { opensPredicate } from './predicate.ts';
import { bodyFamily, canEndName, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

/** An actor named in a minor clause. */
export interface NamedActor {
  readonly span: CanonicalSpan;
  readonly text: string;
  readonly family: BodyFamily;
  /** Index of the token after it. */
  readonly next: number;
}

/** The noun phrase of an actor is not longer than this many words. */
const LONGEST_ACTOR = 48;
const LONGEST_STATE = 96;

/** Whether the last word before a token, brackets left out, can end the name of a body. */
const canEndBefore = (tokens: readonly ClauseToken[], from: number, next: number): boolean => {
  let last = next - 1;
  while (last > from && tokens[last]?.kind === 'bracket') last -= 1;
  return canEndName(wordAt(tokens, last));
};

const actorAt = (
  tokens: readonly ClauseToken[],
  from: number,
  next: number,
  beforeModal = modalOf(tokens[next]) !== undefined,
): NamedActor | null => {
  if (!canEndBefore(tokens, from, next)) return null;
  const phrase = tokens.slice(from, next);
  const words = phrase.filter((token) => token.kind === 'word');
  const family = bodyFamily(nameOf(phrase), words.at(-1)?.text ?? '');
  const first = phrase[0];
  const last = phrase.at(-1);
  if (family === null || first === undefined || last === undefined || !isNounPhrase(phrase, beforeModal))
    return null;
  return {
    span: canonicalSpan(first.start, last.end),
    text: wordsBetween(phrase, 0, phrase.length),
    family,
    next,
  };
};

/** 政府 in 政府分管安全生产的副职承担… is only the beginning of the name. */
const isExtendedBy = (tokens: readonly ClauseToken[], shorter: NamedActor, longer: NamedActor): boolean => {
  const between = tokens.slice(shorter.next, longer.next);
  const verb = between[0];
  return (
    verb !== undefined && ATTRIBUTIVE_VERBS.has(verb.text) && between.some((token) => token.text === '的')
  );
};

/** 中心城区2024年…, 园区在…: the name of an area opens a description as often; it acts only before a verb or modal word. */
const isPlace = ({ family }: NamedActor, follower: string): boolean =>
  family.role === 'region' && /^(?:[0-9０-９]|在|从|对|以|内|与)/.test(follower);

/** What official prose says of the state: 国家鼓励…, 国家实行…制度. Before other verbs 国家 begins a longer name (国家融资担保基金). */
const ACTS_OF_STATE =
  /^(?:鼓励|支持|引导|提倡|实行|推行|建立|健全|完善|加强|加大|制定|设立|采取|保障|保护|推进|扶持|对|将|把)/;

const isMereWord = ({ text }: NamedActor, follower: string): boolean =>
  text.endsWith('国家') && (text !== '国家' || !ACTS_OF_STATE.test(follower));

/** 办公室主要职责包括：: whose duties the items below are. */
const OFFICE = /^的?(?:主要|具体)?(?:职责|义务|任务)/;
/** The signs that it can begin with. */
const OFFICE_SIGNS = '的主具职义任';

/** 企业参与职业教育的积极性有较大提升: a state of something, in which nobody acts. */
const STATE_OF =
  /的[^的，]{2,10}(?:有(?:较大|明显|所|了|显著)|得到|明显|显著|大幅|稳步|持续|不断)(?:提升|提高|增强|改善|增加|下降|优化)/;

/** Whether a name can end before this token: a predicate, a time or the word for its duties follows. */
const endsName = (
  tokens: readonly ClauseToken[],
  next: number,
  times: ReadonlyMap<number, number>,
): boolean =>
  opensPredicate(tokens, next) ||
  times.has(tokens[next]?.start ?? -1) ||
  (OFFICE_SIGNS.includes(wordAt(tokens, next).charAt(0)) &&
    OFFICE.test(wordsBetween(tokens, next, next + 3)));

/** The actor that begins at a token, or null where the words there name no body that acts. */
export const findActor = (
  tokens: readonly ClauseToken[],
  from: number,
  times: ReadonlyMap<number, number>,
): NamedActor | null => {
  let found: NamedActor | null = null;
  const last = Math.min(tokens.length - 1, from + LONGEST_ACTOR);
  for (let next = from + 1; next <= last; next += 1) {
    const before = tokens[next - 1];
    if (modalOf(before) !== undefined) break;
    if (!canEndBefore(tokens, from, next) || !endsName(tokens, next, times)) continue;
    const actor = actorAt(tokens, from, next);
    const follower = wordAt(tokens, next);
    if (actor === null || isPlace(actor, follower) || isMereWord(actor, follower)) continue;
    if (found === null) found = actor;
    else if (isExtendedBy(tokens, found, actor)) found = actor;
  }
  // Asked last: few clauses name a body, and each question joins the words anew.
  return found !== null && STATE_OF.test(wordsBetween(tokens, from, from + LONGEST_STATE)) ? null : found;
};

/** 建设单位销售车位时应当…: a verb that is as often a noun begins the occasion, where no longer name is to be found. */
export const findActorOfOccasion = (tokens: readonly ClauseToken[], from: number): NamedActor | null => {
  let found: NamedActor | null = null;
  const last = Math.min(tokens.length - 2, from + LONGEST_ACTOR);
  for (let next = from + 1; next <= last; next += 1) {
    const word = tokens[next];
    if (modalOf(word) !== undefined) break;
    if (!isVerb(word) || /^[的、]$/.test(wordAt(tokens, next + 1))) continue;
    const actor = actorAt(tokens, from, next);
    if (actor !== null && OCCASIONED.has(actor.family.role)) found = actor;
  }
  return found;
};

/** An occasion is what those have who trade and build; 政府投资项目 is a name. */
const OCCASIONED: ReadonlySet<string> = new Set(['enterprise', 'institution', 'department', 'person']);

/** The actor whose name takes up the rest of the minor clause; `beforeModal` tells that a modal word opens the next. */
export const findWholeActor = (
  tokens: readonly ClauseToken[],
  from: number,
  beforeModal: boolean,
): NamedActor | null =>
  tokens.length - from <= LONGEST_ACTOR ? actorAt(tokens, from, tokens.length, beforeModal) : null;

/** 由离校毕业生扩展至失业青年 leads from one to the other. */
const FROM_TO =
  /^由.{1,60}?(?:扩展|扩大|放宽|提高|调整|上调|下调|缩短|延长|降低|下降|增加|减少|转变|改|变更|降|升|增|减)(?:至|到|为)/;

/** 由…担任, 由…负责: the body behind 由 acts, what stands in front of it is fronted. */
export const findAgent = (tokens: readonly ClauseToken[], from: number): NamedActor | null => {
  const by = tokens.findIndex((token, index) => index >= from && token.text === '由');
  const isFronted = by <= from || !isStrongVerb(tokens[from]);
  if (by < 0 || !isFronted || FROM_TO.test(wordsBetween(tokens, by, by + LONGEST_ACTOR))) return null;
  const last = Math.min(tokens.length - 1, by + LONGEST_ACTOR);
  for (let next = by + 2; next <= last; next += 1) {
    if (!opensPredicate(tokens, next) && !isVerb(tokens[next])) continue;
    // 由政府负责人牵头的委员会 only describes the committee.
    if (tokens[next + 1]?.text === '的') continue;
    const actor = actorAt(tokens, by + 1, next);
    if (actor !== null) return actor;
  }
  return null;
};

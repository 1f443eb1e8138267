/**
 * Who acts (责任主体): the noun phrase in front of the predicate whose last noun names a body. Each body is known
 * by its last noun, so names never seen before are found too.
 */
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';
import { wordAt, wordsOf, type ClauseToken } from './clause-tokens.ts';
import type { BodyFamily } from './lexicon/bodies.ts';
import { bodyFamily, isAdverb, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

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

/** Verbs that may stand inside an actor's own name, before 的: 负有…职责的部门. 从事 needs no 的. */
const ATTRIBUTIVE = new Set(
  '负有 负责 从事 承担 涉及 具备 不具备 具有 拥有 使用 生产 经营 储存 分管 主管 取得 符合 参与 持有 存在 发生 未 不 有 申请 购买 享受 接受 违反 设有 属于 列入 纳入 建立 提供 租赁 承租 参加 牵头 实施 开展 缴存 获得 超过 达到 满 依法'.split(
    ' ',
  ),
);

/** Prepositions that may open an actor's own name before 的: 在本市从事经营活动的单位应当…. */
const NAME_PREPOSITIONS = new Set(['在', '经', '以', '因', '按照', '依照', '依法']);

const isEvery = (token: ClauseToken): boolean => /^每(?!个)/.test(token.text);

/** Words that can only begin what the actor does. */
const opensPredicate = (token: ClauseToken | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  if (modalOf(text) !== undefined || isAdverb(text) || isStrongVerb(text) || isEvery(token)) return true;
  if (isPreposition(text) && !['和', '同', '跟'].includes(text)) return true;
  return (
    /^(?:是|为|均为|同为|系|不|未|最迟|最晚|负|负有|有权|原则上)$/.test(text) || /^[0-9０-９]/.test(text)
  );
};

/** The name so far, without brackets. */
const nameOf = (tokens: readonly ClauseToken[]): string =>
  tokens
    .filter((token) => token.kind !== 'bracket')
    .map((token) => token.text)
    .join('');

/** A verb belongs to the name only as an attribute before 的, as a member of a list, or right before its noun. */
const isNamingVerb = (tokens: readonly ClauseToken[], index: number, lastDe: number): boolean => {
  const word = wordAt(tokens, index);
  if (index > 0) return index < lastDe || !isStrongVerb(word) || index >= tokens.length - 2;
  return lastDe > 0 ? ATTRIBUTIVE.has(word) : word === '从事' || wordAt(tokens, 1) === '、';
};

const fitsNounPhrase = (tokens: readonly ClauseToken[], index: number, lastDe: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'word') return token?.kind !== 'sign' || token.text === '、';
  if (modalOf(token.text) !== undefined && index > lastDe) return false;
  if (['把', '将', '由'].includes(token.text)) return false;
  return !isVerb(token.text) || isNamingVerb(tokens, index, lastDe);
};

/** Whether the words can be one noun phrase. */
const isNounPhrase = (tokens: readonly ClauseToken[], follower: ClauseToken | undefined): boolean => {
  const first = tokens[0];
  if (first === undefined || first.kind === 'sign') return false;
  const lastDe = tokens.findLastIndex((token) => token.text === '的');
  if (isPreposition(first.text) && !ATTRIBUTIVE.has(first.text)) {
    return (
      NAME_PREPOSITIONS.has(first.text) &&
      lastDe > 0 &&
      follower !== undefined &&
      modalOf(follower.text) !== undefined
    );
  }
  return tokens.every((_, index) => fitsNounPhrase(tokens, index, lastDe));
};

const actorAt = (tokens: readonly ClauseToken[], from: number, next: number): NamedActor | null => {
  const phrase = tokens.slice(from, next);
  const words = phrase.filter((token) => token.kind === 'word');
  const family = bodyFamily(nameOf(phrase), words.at(-1)?.text ?? '');
  const first = phrase[0];
  const last = phrase.at(-1);
  if (family === null || first === undefined || last === undefined || !isNounPhrase(phrase, tokens[next]))
    return null;
  return {
    span: canonicalSpan(first.start, last.end),
    text: wordsOf(phrase),
    family,
    next,
  };
};

/** 政府 in 政府分管安全生产的副职承担… is only the beginning of the name. */
const isExtendedBy = (tokens: readonly ClauseToken[], shorter: NamedActor, longer: NamedActor): boolean => {
  const between = tokens.slice(shorter.next, longer.next);
  const verb = between[0];
  return verb !== undefined && ATTRIBUTIVE.has(verb.text) && between.some((token) => token.text === '的');
};

/** The actor that begins at a token, or null where the words there name no body that acts. */
export const findActor = (tokens: readonly ClauseToken[], from: number): NamedActor | null => {
  let found: NamedActor | null = null;
  const last = Math.min(tokens.length - 1, from + LONGEST_ACTOR);
  for (let next = from + 1; next <= last; next += 1) {
    const before = tokens[next - 1];
    if (before !== undefined && modalOf(before.text) !== undefined) break;
    if (!opensPredicate(tokens[next])) continue;
    const actor = actorAt(tokens, from, next);
    if (actor === null) continue;
    if (found === null) found = actor;
    else if (isExtendedBy(tokens, found, actor)) found = actor;
  }
  return found;
};

/** 由…担任, 由…负责: the body behind 由 acts, what stands in front of it is fronted. */
export const findAgent = (tokens: readonly ClauseToken[], from: number): NamedActor | null => {
  const by = tokens.findIndex((token, index) => index >= from && token.text === '由');
  const fronted = tokens.slice(from, Math.max(from, by));
  if (
    by < 0 ||
    fronted.some(
      (token, index) => modalOf(token.text) !== undefined || (index === 0 && isStrongVerb(token.text)),
    )
  )
    return null;
  for (let next = by + 2; next < tokens.length; next += 1) {
    const opener = tokens[next];
    if (!opensPredicate(opener) && !isVerb(opener?.text ?? '')) continue;
    // 由政府负责人牵头的委员会 only describes the committee.
    if (tokens[next + 1]?.text === '的') return null;
    const actor = actorAt(tokens, by + 1, next);
    if (actor !== null) return actor;
  }
  return null;
};

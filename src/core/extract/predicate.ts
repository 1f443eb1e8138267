/** Where a minor clause has its predicate: the verb that orders, not one that only describes a noun. */
import { wordAt, wordsBetween, type ClauseToken } from './clause-tokens.ts';
import { isAdverb, isPivot, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

type Tokens = readonly ClauseToken[];

/** 严格 in 严格落实 is an adverb, in 严格标准 the verb. */
const isAdverbHere = (tokens: Tokens, index: number): boolean =>
  isAdverb(tokens[index]) && isVerb(tokens[index + 1]);

/** 依法 in 依法采取, 按规定 in 按规定予以; 一般 in 一般风险 describes. */
const isAdverbBeforeAct = (tokens: Tokens, index: number): boolean => {
  const next = tokens[index + 1];
  return (
    isAdverb(tokens[index]) &&
    (isVerb(next) || isPreposition(next) || isAdverb(next) || /^[0-9]/.test(wordAt(tokens, index + 1)))
  );
};

const isVerbHere = (tokens: Tokens, index: number): boolean =>
  tokens[index]?.kind === 'word' &&
  isVerb(tokens[index]) &&
  wordAt(tokens, index + 1) !== '的' &&
  !isAdverbHere(tokens, index);

const leadsPredicate = (token: ClauseToken | undefined): boolean =>
  token !== undefined && (isAdverb(token) || modalOf(token) !== undefined || token.kind === 'bracket');

const isPredicate = (tokens: Tokens, index: number, from: number): boolean => {
  if (!isVerbHere(tokens, index)) return false;
  if (index === from || index === 0 || leadsPredicate(tokens[index - 1])) return true;
  // 民主监督作用: a verb between two nouns at the end of the clause names something.
  return isStrongVerb(tokens[index]) && !(index === tokens.length - 2 && wordAt(tokens, index - 1) === '的');
};

/** Index of the predicate at or after `from`; -1 where there is none. */
export const predicateIndex = (tokens: Tokens, from: number): number =>
  tokens.findIndex((_, index) => index >= from && isPredicate(tokens, index, from));

const ALWAYS_OPENING =
  /^(?:是|为|均为|同为|系|不|未|最迟|最晚|负|负有|违反|有权|原则上)$|^[0-9０-９]|^每(?!个)/;

/** 单位有进行宣传教育的义务. */
const HELD = /^有.{1,60}的(?:义务|权利|责任)$/;

/** 国务院确定的城市, 应缴纳的保险费, 改造、新城开发: the word belongs to a noun. */
const belongsToNoun = (tokens: Tokens, index: number): boolean => {
  if (modalOf(tokens[index]) !== undefined)
    return isVerb(tokens[index + 1]) && wordAt(tokens, index + 2) === '的';
  const next = wordAt(tokens, index + 1);
  return isVerb(tokens[index]) && (next === '的' || (next === '、' && !isVerb(tokens[index + 2])));
};

/** Whether the word can only begin what an actor does: a noun phrase ends before it. */
export const opensPredicate = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'word' || belongsToNoun(tokens, index)) return false;
  const { text } = token;
  if (modalOf(token) !== undefined || isAdverb(token) || isStrongVerb(token)) return true;
  if (isPivot(token)) return !['监督', '配合', '协调'].includes(text);
  if (isPreposition(token)) return !['和', '同', '跟'].includes(text);
  if (text === '有') return HELD.test(wordsBetween(tokens, index, tokens.length));
  return ALWAYS_OPENING.test(text);
};

const lastDe = (tokens: Tokens): number => tokens.findLastIndex((token) => token.text === '的');

/** Nouns that a short phrase of manner ends in: 按规定给予…, 结合实际制定…. */
const PHRASE_END =
  /(?:规定|要求|程序|标准|原则|办法|规范|计划|方案|实际|实际情况|情况|需要|职责|分工|规则|权限|比例|有关规定|部署|措施|约定|意见)$/;

/** Prepositions whose phrase may itself hold verbs: 根据入驻实体数量、孵化效果和带动就业成效. */
const LONG_PHRASE = new Set('根据 依据 按照 按 依照 依 结合 针对 围绕 本着 通过 随着'.split(' '));

/** The second phrase is not longer than this many words. */
const LONGEST_INNER = 48;

/** 依照规定向主管部门申请领取…: a second phrase leads to the predicate. */
const INNER_PHRASE = /^(?:向|对|将|把|给|为|由)$/;

/** Whether a long phrase ends before a verb: behind its closing noun, a title, a number, or a second phrase. */
const closesLongPhrase = (tokens: Tokens, index: number, after: number): boolean => {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    PHRASE_END.test(before.text) ||
    tokens
      .slice(Math.max(after + 1, index - LONGEST_INNER), index)
      .some(({ text }) => INNER_PHRASE.test(text)) ||
    (before.kind !== 'word' && before.text !== '、') ||
    /^[0-9０-９]/.test(before.text)
  );
};

/**
 * The predicate behind a prepositional phrase: after its last 的 a modal word, an adverb or a verb that is not the
 * last word. A long phrase must be seen to end: a verb inside it is no predicate.
 */
export const predicateAfterPhrase = (tokens: Tokens, from: number): number => {
  const after = Math.max(from, lastDe(tokens));
  const long = LONG_PHRASE.has(wordAt(tokens, from));
  return tokens.findIndex((token, index) => {
    if (index <= after || index === tokens.length - 1 || token.kind !== 'word') return false;
    if (modalOf(token) !== undefined || isAdverbBeforeAct(tokens, index)) return true;
    if (!isPredicate(tokens, index, from)) return false;
    return !long || index - from <= 2 || closesLongPhrase(tokens, index, after);
  });
};

/** Index of the word that names the act, for display: behind modal words, adverbs and a fronted phrase. */
export const actIndex = (tokens: Tokens, from: number): number => {
  const first = tokens.findIndex(
    (token, index) =>
      index >= from && (modalOf(token) === undefined || isVerb(token)) && !isAdverbHere(tokens, index),
  );
  const start = first < 0 ? from : first;
  if (!isPreposition(tokens[start]) || isVerb(tokens[start])) return predicateIndex(tokens, start);
  const after = Math.max(start, lastDe(tokens));
  const strong = tokens.findIndex(
    (token, index) =>
      index > after && isStrongVerb(token) && !belongsToNoun(tokens, index) && !isAdverbHere(tokens, index),
  );
  return strong >= 0 ? strong : predicateIndex(tokens, start + 1);
};

/** Behind a preposition only the words after its phrase count: 政协对安全生产工作的民主监督作用 has no predicate. */
export const hasPredicate = (tokens: Tokens, from: number): boolean => {
  const first = tokens[from];
  const index =
    isPreposition(first) && !isVerb(first)
      ? predicateAfterPhrase(tokens, from)
      : predicateIndex(tokens, from);
  return index >= 0;
};

/** 按照规定落实措施, 参照建立机制: a verb behind a noun that closes the phrase, or right behind 参照. */
export const hasActBehindPhrase = (tokens: Tokens, from: number): boolean =>
  tokens.some(
    (token, index) =>
      index > from + 1 &&
      index < tokens.length - 1 &&
      isStrongVerb(token) &&
      wordAt(tokens, index - 1) !== '、' &&
      (PHRASE_END.test(wordAt(tokens, index - 1)) || tokens[index - 1]?.kind !== 'word'),
  );

/** 按规定采取措施: a strong verb behind the phrase, not one of a list inside it (突击检查、暗访暗查). */
export const hasVerbBehindPhrase = (tokens: Tokens, from: number): boolean => {
  if (wordAt(tokens, from) === '参照' && isStrongVerb(tokens[from + 1])) return true;
  const after = Math.max(from + 1, lastDe(tokens));
  return tokens.some(
    (token, index) =>
      index > after && index < tokens.length - 1 && isStrongVerb(token) && wordAt(tokens, index - 1) !== '、',
  );
};

/** The first verb of a clause in which only adverbs stand before it; undefined where something else does. */
export const openingVerb = (tokens: Tokens, from: number): ClauseToken | undefined => {
  const index = tokens.findIndex((_, at) => at >= from && isVerbHere(tokens, at));
  const led = tokens.slice(from, index).every((token) => isAdverb(token) || isVerb(token));
  return index >= 0 && led ? tokens[index] : undefined;
};

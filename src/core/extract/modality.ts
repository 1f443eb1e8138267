/** How strictly a duty binds (情态): the modal word in front of the predicate, or the frame of the statement. */
import type { Modality } from '../model/element.ts';
import { wordAt, type ClauseToken } from './clause-tokens.ts';
import { BARE_IMPERATIVE_STRENGTH, TARGET_STRENGTH, type ModalWord } from './lexicon/modal-words.ts';
import {
  classesOf,
  isAdverb,
  isPreposition,
  isResult,
  isStrongVerb,
  isVerb,
  modalOf,
} from './word-classes.ts';

export interface ModalityReading {
  readonly modality: Modality;
  readonly modalWord: string | null;
  readonly strength: number;
}

/** A modal word and its token. */
interface PlacedModal {
  readonly word: ModalWord;
  readonly index: number;
}

/** 是…第一责任人, 负…责任, 承担…责任, 负责…, 对…负责: who answers for something. */
const RESPONSIBILITY =
  /^(?:同时|会同[^，]{2,24}?)?(?:(?:是|为|同为|均为|都是|系).{0,40}(?:责任人|责任主体|负责人|责任单位|牵头单位|组长|主体)$|.{0,40}(?:负有|负|承担|担负|履行好?)(?:总责|.{0,30}(?:责任|职权|指挥权|总责|职责))(?:$|[（(])|(?:具体|全面|统一|综合|主要|牵头|直接|共同)?负责|对.{1,40}负责$)/;
/** What a body behind 由 does, where that makes it answer for something. */
const OFFICE = /^(?:负责|担任|组成|兼任|任(?!命|免)|承担|牵头|担当)/;
/** 履行职责 is an act, 承担责任 an attribution; 依法承担责任 is what the law imposes. */
const FULFILS =
  /^(?!负责).{0,12}(?:履行|落实|压实)|(?:应当|必须|要)(?:依法|严格|认真)?(?:履行|落实|压实)|依法.{0,30}承担|承担.{0,12}(?:法律|赔偿|连带|民事|刑事|违约)责任/;
/** 有…的权利 allows, 有…的义务 binds. */
const RIGHT = /^(?:均|都|依法)?有.{0,60}的权利?$/;

/** Without one of these no word of {@link RESPONSIBILITY} is there. */
const RESPONSIBILITY_SIGN = /[责权负长体牵]/;

const isResponsibility = (words: string, agentVerb: string): boolean =>
  (RESPONSIBILITY_SIGN.test(words) && RESPONSIBILITY.test(words) && !FULFILS.test(words)) ||
  OFFICE.test(agentVerb);

/** 将 is a plan only where it fronts no object: 将开展…, but not 将…纳入…. */
const isFronting = (tokens: readonly ClauseToken[], index: number): boolean => {
  const next = tokens[index + 1];
  return (
    tokens[index]?.text === '将' &&
    !isStrongVerb(next) &&
    !isAdverb(next) &&
    next?.text !== '把' &&
    next?.text !== '于'
  );
};

/** Words that are as often a noun or an object: they are modal only where nothing but adverbs stands before them. */
const ONLY_FIRST = new Set(['探索', '支持', '引导', '计划', '要', '需要', '鼓励', '允许', '限制']);

const modalAmong = (tokens: readonly ClauseToken[], from: number): PlacedModal | undefined => {
  let isFirst = true;
  for (let index = from; index < tokens.length; index += 1) {
    const word = tokens[index];
    const modal = modalOf(word);
    if (modal !== undefined && isModalHere(tokens, index, from, isFirst)) return { word: modal, index };
    isFirst &&= modal !== undefined || isAdverb(word) || word?.text === '扶持';
  }
  return undefined;
};

const FRONTING = /^[将把]$/;

/** Modal words of statutes, which rarely describe. */
const STRICT = new Set(['应当', '应该', '必须', '不得', '不应', '不宜', '应', '须']);

/**
 * 安全距离之和不得超过户型面积的15%, …的建设单位应当委托具有资质的单位: nouns stand before the modal word, and behind it
 * more than the verb that 的 would turn into an attribute (应当处罚的行为).
 */
const bindsSubject = (tokens: readonly ClauseToken[], from: number, modal: number, de: number): boolean => {
  if (!STRICT.has(wordAt(tokens, modal))) return false;
  const act = tokens.slice(modal + 1, de).filter((token) => !isAdverb(token));
  const before = tokens.slice(from, modal);
  const subject = before.slice(before.findLastIndex(({ text }) => text === '的') + 1);
  return (
    act.length > 1 &&
    subject.some((token) => token.kind === 'word' && !isAdverb(token) && !isPreposition(token)) &&
    subject.every((token) => !isStrongVerb(token) && (!isPreposition(token) || /^[和与同]$/.test(token.text)))
  );
};

const isModalHere = (
  tokens: readonly ClauseToken[],
  index: number,
  from: number,
  isFirst: boolean,
): boolean => {
  if (isFronting(tokens, index) || (!isFirst && ONLY_FIRST.has(wordAt(tokens, index)))) return false;
  // 对应当处罚的行为, 推广便捷可及的服务: a modal word before 的 describes, unless it binds what stands before it.
  const near = tokens.slice(index + 1, index + 12).findIndex(({ text }) => text === '的');
  if (near < 0) return true;
  const de = index + 1 + near;
  if (bindsSubject(tokens, from, index, de)) return true;
  // 不再符合条件的应当退出: what is described has a modal word of its own.
  const isFollowed = tokens
    .slice(de + 1, de + 24)
    .some((token) => modalOf(token) !== undefined && !FRONTING.test(token.text));
  return !isFollowed && index <= from + 3 && (index === from || !isVerb(tokens[from]));
};

/** Nouns in front of a modal word are what it speaks of: 预售许可证应当载明…. A phrase with 对, 在, 按 belongs to the act. */
const isTopic = (tokens: readonly ClauseToken[]): boolean => {
  const first = tokens[0];
  return !isPreposition(first) && !isAdverb(first) && modalOf(first) === undefined;
};

/** 补贴资金每年度发放一次: without a modal word, a time behind bare nouns begins the act. */
const behindNouns = (
  tokens: readonly ClauseToken[],
  from: number,
  times: ReadonlyMap<number, number>,
): number => {
  const time = tokens.findIndex(({ start }, index) => index > from && times.has(start));
  const before = tokens.slice(from, Math.max(from, time));
  const areNouns = before.every((token) => !isStrongVerb(token) && !isPreposition(token) && !isAdverb(token));
  return time < 0 || !areNouns ? from : time;
};

/** Index of the token with which a duty begins that a topic stands before; `from` where none does. */
export const behindTopic = (
  tokens: readonly ClauseToken[],
  from: number,
  times: ReadonlyMap<number, number>,
): number => {
  if (!isTopic(tokens.slice(from, from + 1))) return from;
  const modal = modalAmong(tokens, from);
  if (modal === undefined) return behindNouns(tokens, from, times);
  // 上岗前应当…: when, not what.
  if (modal.word.modality === 'plan' || /[前后时内中]$/.test(wordAt(tokens, modal.index - 1))) return from;
  let begins = modal.index;
  while (begins > from && isAdverb(tokens[begins - 1])) begins -= 1;
  // 年度内仅可奖补一次: a time before the modal word belongs to the act.
  const time = tokens.findIndex(
    ({ start }, index) =>
      index >= from && index < begins && (times.get(start) ?? 0) >= (tokens[begins]?.start ?? 0),
  );
  return time < 0 ? begins : time;
};

/** 整体水平明显提高, 总动力稳定在11亿千瓦: a state, with its subject in front. */
const STATE =
  /^[^，]{2,60}(?:(?:基本|持续|显著|明显|全面|进一步|不断|大幅|有效|切实|更加|逐步|稳步)(?:提升|提高|改善|优化|形成|建立|完善|健全|增强|成熟|拓展|突破|降低|下降|显现|好转|齐全|合理|规范|解决|遏制|实现)|有(?:较大|明显|显著|新|所|了)(?:提升|提高|改善|增强|突破|进展|好转)|(?:率|量|数|值|规模|比重|比例|总数|动力|水平|面积)(?:均|分别|总体|基本)?(?:达到|达|超过|稳定在|保持在|控制在|突破|趋于).{1,20})$/;

const startsWithResult = (tokens: readonly ClauseToken[], from: number): boolean => {
  const verb = tokens.slice(from).find((token) => !isAdverb(token) && modalOf(token) === undefined);
  return verb !== undefined && isResult(verb) && !/^(?:保证|保障|确保)/.test(verb.text);
};

const RIGHT_HELD: ModalityReading = {
  modality: 'may',
  modalWord: null,
  strength: classesOf('有权').modal?.strength ?? TARGET_STRENGTH,
};

/**
 * The modality of the duty whose tokens begin at `from` (after the actor); `words` are theirs, `agentVerb` is what the
 * body behind 由 does.
 */
export const readModality = (
  tokens: readonly ClauseToken[],
  from: number,
  words: string,
  agentVerb: string,
): ModalityReading => {
  const modal = modalAmong(tokens, from)?.word;
  if (isResponsibility(words, agentVerb)) {
    return {
      modality: 'responsibility',
      modalWord: modal?.word ?? null,
      strength: modal?.strength ?? BARE_IMPERATIVE_STRENGTH,
    };
  }
  if (RIGHT.test(words) && modal === undefined) return RIGHT_HELD;
  if (modal !== undefined)
    return { modality: modal.modality, modalWord: modal.word, strength: modal.strength };
  return startsWithResult(tokens, from) || STATE.test(words)
    ? { modality: 'target', modalWord: null, strength: TARGET_STRENGTH }
    : { modality: 'must', modalWord: null, strength: BARE_IMPERATIVE_STRENGTH };
};

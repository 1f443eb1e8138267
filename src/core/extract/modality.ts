/** How strictly a duty binds (情态): the modal word in front of the predicate, or the frame of the statement. */
import type { Modality } from '../model/element.ts';
import type { ClauseToken } from './clause-tokens.ts';
import { BARE_IMPERATIVE_STRENGTH, TARGET_STRENGTH, type ModalWord } from './lexicon/modal-words.ts';
import { isAdverb, isResult, isStrongVerb, modalOf } from './word-classes.ts';

export interface ModalityReading {
  readonly modality: Modality;
  readonly modalWord: string | null;
  readonly strength: number;
}

/** 是…第一责任人, 负…责任, 承担…责任, 负责…: who answers for something. */
const RESPONSIBILITY =
  /^(?:同时)?(?:(?:是|为|同为|均为|都是|系).{0,40}(?:责任人|责任主体|负责人|责任单位|牵头单位|组长|主体)$|.{0,40}(?:负有|负|承担|担负|履行好?)(?:总责|.{0,30}(?:责任|职权|指挥权|总责|职责))(?:$|[（(])|(?:具体|全面|统一|综合|主要|牵头|直接|共同)?负责)/;
const BY_AGENT = /由.{1,60}(?:负责(?!人|同志)|担任|组成|兼任|承担|牵头)(?!的)/;
/** 履行职责 is an act, 承担责任 an attribution. */
const FULFILS = /^(?:.{0,12})(?:履行|落实|压实)/;

const isResponsibility = (words: string): boolean =>
  (RESPONSIBILITY.test(words) && !FULFILS.test(words)) || BY_AGENT.test(words);

/** 将 is a plan only where it fronts no object: 将开展…, but not 将…纳入…. */
const isFronting = (tokens: readonly ClauseToken[], index: number): boolean => {
  const next = tokens[index + 1]?.text ?? '';
  return (
    tokens[index]?.text === '将' && !isStrongVerb(next) && !isAdverb(next) && next !== '把' && next !== '于'
  );
};

/** 支持 and 引导 encourage only as the predicate itself; 计划 is mostly a noun. */
const isNounOrObject = (tokens: readonly ClauseToken[], index: number, from: number): boolean => {
  const word = tokens[index]?.text ?? '';
  if (!['支持', '引导', '计划', '要', '需要', '鼓励', '允许', '限制'].includes(word)) return false;
  return tokens
    .slice(from, index)
    .some((token) => !isAdverb(token.text) && modalOf(token.text) === undefined);
};

const modalAmong = (tokens: readonly ClauseToken[], from: number): ModalWord | undefined => {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const modal = modalOf(token.text);
    if (modal === undefined || isFronting(tokens, index) || isNounOrObject(tokens, index, from)) continue;
    if (tokens.slice(index + 1, index + 12).some((later) => later.text === '的') && index > from + 3)
      continue;
    return modal;
  }
  return undefined;
};

const startsWithResult = (tokens: readonly ClauseToken[], from: number): boolean => {
  const verb = tokens.slice(from).find((token) => !isAdverb(token.text) && modalOf(token.text) === undefined);
  return verb !== undefined && isResult(verb.text);
};

/** The modality of the duty whose tokens begin at `from` (after the actor). */
export const readModality = (tokens: readonly ClauseToken[], from: number): ModalityReading => {
  const words = tokens
    .slice(from)
    .map((token) => token.text)
    .join('');
  const modal = modalAmong(tokens, from);
  if (isResponsibility(words)) {
    return {
      modality: 'responsibility',
      modalWord: modal?.word ?? null,
      strength: modal?.strength ?? BARE_IMPERATIVE_STRENGTH,
    };
  }
  if (modal !== undefined)
    return { modality: modal.modality, modalWord: modal.word, strength: modal.strength };
  return startsWithResult(tokens, from)
    ? { modality: 'target', modalWord: null, strength: TARGET_STRENGTH }
    : { modality: 'must', modalWord: null, strength: BARE_IMPERATIVE_STRENGTH };
};

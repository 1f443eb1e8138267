/**
 * What a minor clause (分句) does in its sentence. Only a `duty` becomes an obligation: conditions (…的，),
 * manner (按照…的要求，), purpose (为贯彻…，) and results (防范事故发生) bind nobody by themselves; a
 * `continuation` (…，政协的监督作用) belongs to the duty before it.
 */
import type { ClauseToken } from './clause-tokens.ts';
import { CONDITION_OPENERS, MANNER_ENDS } from './lexicon/manner-words.ts';
import { anyOf } from './pattern.ts';
import { isAdverb, isPreposition, isResult, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

export type MinorClauseRole =
  'duty' | 'condition' | 'manner' | 'purpose' | 'result' | 'continuation' | 'none';

/** What the reader of a sentence knows when it comes to a minor clause. */
export interface ClauseSituation {
  readonly tokens: readonly ClauseToken[];
  /** Index of the first token after connectives, where a leading time still stands. */
  readonly start: number;
  /** Index of the first token after connectives, leading times and the actor. */
  readonly from: number;
  readonly hasActor: boolean;
  /** Whether 由 names who acts. */
  readonly hasAgent: boolean;
  readonly hasValue: boolean;
  /** Whether a duty stands earlier in the same sentence. */
  readonly afterDuty: boolean;
  /** Whether another minor clause follows in the same sentence. */
  readonly isLast: boolean;
  readonly closedBy: string;
}

const MANNER_END = new RegExp(`${anyOf(MANNER_ENDS)}$`, 'u');
const CONDITIONS = new Set(CONDITION_OPENERS);
/** Verbs that open a phrase of manner when it ends like one: 采取…等多种方式，. */
const MANNER_VERBS = new Set(
  '采取 利用 运用 通过 依托 坚持 以 结合 综合运用 聚焦 围绕 按照 借助 本着 立足 紧扣 发挥 充分利用 充分运用 参照 突出 遵循 根据 依据 依照 按'.split(
    ' ',
  ),
);

/** Verbs of using a means, and the nouns for means. */
const MEANS_VERBS = new Set('采取 采用 通过 利用 运用 综合运用 依托 充分利用 充分运用 借助 以'.split(' '));
const MEANS_END = /(?:方式|手段|形式|途径|办法|措施|力量|平台|资源|优势|模式|渠道|机制|载体|方法)$/;

const textOf = (tokens: readonly ClauseToken[]): string => tokens.map((token) => token.text).join('');

/** Index of the predicate at or after `from`: a verb that is no attribute of a noun. -1 where there is none. */
export const predicateIndex = (tokens: readonly ClauseToken[], from: number): number =>
  tokens.findIndex((_, index) => index >= from && isPredicate(tokens, index, from));

const isPredicate = (tokens: readonly ClauseToken[], index: number, from: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'word' || !isVerb(token.text) || tokens[index + 1]?.text === '的') return false;
  if (isAdverb(token.text) && isVerb(tokens[index + 1]?.text ?? '')) return false;
  const before = tokens[index - 1];
  if (index === from || before === undefined) return true;
  const led = isAdverb(before.text) || modalOf(before.text) !== undefined || before.kind === 'bracket';
  if (led) return true;
  // 民主监督作用: a verb between two nouns at the end of the clause names something.
  return isStrongVerb(token.text) && !(index === tokens.length - 2 && before.text === '的');
};

const isPurpose = ({ tokens, from, closedBy, isLast }: ClauseSituation): boolean => {
  const [first, second] = [tokens[from]?.text, tokens[from + 1]?.text ?? ''];
  if (first === '为了') return !isLast;
  return first === '为' && /[，,]/.test(closedBy) && !isLast && (isVerb(second) || isAdverb(second));
};

const isCondition = ({ tokens, from, isLast, hasActor }: ClauseSituation): boolean => {
  const last = tokens.at(-1);
  if (last?.text === '的' || /的$/.test(last?.text ?? '')) return true;
  const opener = tokens[from]?.text ?? '';
  if (isLast || hasActor || !CONDITIONS.has(opener)) return false;
  if (/^(?:若|如|如果|如有|如遇|当|一旦|除|除了|因|由于|鉴于|随着|遇|遇有|经)$/.test(opener)) return true;
  return predicateAfterPhrase(tokens, from) < 0;
};

/** The predicate behind a prepositional phrase: after its last 的, or any adverb, modal word or strong verb. */
const predicateAfterPhrase = (tokens: readonly ClauseToken[], from: number): number => {
  const lastDe = tokens.findLastIndex((token) => token.text === '的');
  return tokens.findIndex((token, index) => {
    if (index <= Math.max(from, lastDe) || token.kind !== 'word') return false;
    if (modalOf(token.text) !== undefined || isAdverb(token.text)) return index < tokens.length - 1;
    return (
      isVerb(token.text) &&
      (isStrongVerb(token.text) || isPredicate(tokens, index, from)) &&
      index < tokens.length - 1
    );
  });
};

const isManner = (situation: ClauseSituation): boolean => {
  const { tokens, from, isLast, closedBy, hasActor } = situation;
  const opener = tokens[from]?.text ?? '';
  if (isLast || !/[，,]/.test(closedBy)) return false;
  if (opener === '坚持')
    return !situation.afterDuty && !hasActor && !/^(?:把|将)$/.test(tokens[from + 1]?.text ?? '');
  if (!MANNER_VERBS.has(opener) && !isPreposition(opener)) return false;
  const words = textOf(tokens.slice(from));
  const ends = MANNER_END.test(words);
  if (MEANS_VERBS.has(opener) && MEANS_END.test(words)) return true;
  if (MANNER_VERBS.has(opener) && ends && !hasLaterPredicate(tokens, from)) return true;
  return isPreposition(opener) && !isVerbAsWell(opener) && predicateAfterPhrase(tokens, from) < 0;
};

const isVerbAsWell = (word: string): boolean =>
  ['采取', '运用', '利用', '立足', '聚焦', '服从', '配合', '突出', '发挥'].includes(word);

/** 按规定采取措施: a strong verb after the phrase makes it a duty, unless 的 follows it up to the closing noun. */
const hasLaterPredicate = (tokens: readonly ClauseToken[], from: number): boolean => {
  const lastDe = tokens.findLastIndex((token) => token.text === '的');
  return tokens.some(
    (token, index) =>
      index > from + 1 &&
      index > lastDe &&
      index < tokens.length - 1 &&
      isStrongVerb(token.text) &&
      tokens[index - 1]?.text !== '、',
  );
};

const firstVerb = ({ tokens, from }: ClauseSituation): string => {
  const index = tokens.findIndex(
    (token, at) =>
      at >= from && isVerb(token.text) && !(isAdverb(token.text) && isVerb(tokens[at + 1]?.text ?? '')),
  );
  const adverbsOnly = tokens.slice(from, index).every((token) => isAdverb(token.text) || isVerb(token.text));
  return index >= 0 && adverbsOnly ? (tokens[index]?.text ?? '') : '';
};

const isTrailingResult = (situation: ClauseSituation): boolean =>
  situation.afterDuty && !situation.hasActor && !situation.hasValue && isResult(firstVerb(situation));

/** Behind a preposition only the words after its phrase count: 政协对安全生产工作的民主监督作用 has no predicate. */
const hasPredicate = (tokens: readonly ClauseToken[], from: number): boolean =>
  isPreposition(tokens[from]?.text ?? '') && !isVerb(tokens[from]?.text ?? '')
    ? predicateAfterPhrase(tokens, from) >= 0
    : predicateIndex(tokens, from) >= 0;

/** The role, the most telling sign first. */
export const roleOf = (situation: ClauseSituation): MinorClauseRole => {
  const { tokens, start, from, hasActor, hasAgent, afterDuty } = situation;
  if (tokens.length - from <= 0 || tokens.every((token) => token.kind !== 'word')) return 'none';
  if (isCondition(situation)) return 'condition';
  if (isPurpose(situation)) return 'purpose';
  if (isManner(situation)) return 'manner';
  if (isTrailingResult(situation)) return 'result';
  const modal = tokens.slice(from).some((token) => modalOf(token.text) !== undefined && token.text !== '将');
  if (hasAgent || modal || hasPredicate(tokens, from) || predicateIndex(tokens, start) >= 0) return 'duty';
  if (hasActor && !isPreposition(tokens[from]?.text ?? '')) return 'duty';
  return afterDuty ? 'continuation' : 'none';
};

/** Whether a number is a floor, a ceiling or exact: by its own words, its list, or a noun of its minor clause. */
import type { QuantityBound } from '../model/element.ts';
import {
  BOUNDING_NOUNS,
  LEADING_COMPARATORS,
  TRAILING_COMPARATORS,
  type Comparator,
} from './lexicon/comparators.ts';
import { anyOf, within } from './pattern.ts';
import type { RuleMatch } from './rule.ts';

const wordsOf = (comparators: readonly Comparator[]): string =>
  anyOf(comparators.flatMap((entry) => entry.words));

/** Fragments: a comparator before and after a number; rules name their groups `leading` and `trailing`. */
export const LEADING = wordsOf(LEADING_COMPARATORS);
export const TRAILING = wordsOf(TRAILING_COMPARATORS);

const boundIn = (words: string, families: readonly Comparator[]): QuantityBound | null =>
  families
    .flatMap((family) => family.words.map((word) => ({ word, bound: family.bound })))
    .sort((a, b) => b.word.length - a.word.length)
    .find(({ word }) => words.includes(word))?.bound ?? null;

const NOUN_BEFORE = new RegExp(`${wordsOf(BOUNDING_NOUNS)}${within(40, '（）()')}$`, 'u');
const LIST_BEFORE = new RegExp(
  `(?<word>${LEADING})[^，。；：,;:（）()]{0,40}[、和与及或][^，。；：,;:（）()]{0,16}$`,
  'u',
);
/** 不得超过各类阳台面积之和的15%: what the share is of stands between. */
const SHARE_BEFORE = new RegExp(
  `(?<word>不得?(?:少于|低于|小于|超过|大于|高于|多于)|不[应宜能](?:少于|低于|小于|超过|大于|高于)|超过|低于|高于|不足|不满|占比不低于)[^，。；：,;:（）()0-9]{2,30}的?$`,
  'u',
);

/** 报价利率减20个基点, 最高额度上浮20%: a difference is exact, unless 最高 stands right before it. */
const DIFFERENCE =
  /(?<!最高|最多|至多|超过|高于|至少|少于|低于)(?:可|可以)?(?:[减加]|上浮|下浮|上调|下调|增加|增长|提高|降低|减少|下降)$/;

const inherited = (before: string): QuantityBound | null => {
  if (DIFFERENCE.test(before)) return null;
  const comparator = (LIST_BEFORE.exec(before) ?? SHARE_BEFORE.exec(before))?.groups?.['word'];
  if (comparator !== undefined) return boundIn(comparator, LEADING_COMPARATORS);
  const noun = NOUN_BEFORE.exec(before)?.[0];
  return noun === undefined ? null : boundIn(noun, BOUNDING_NOUNS);
};

/** The bound of the number that the match holds. */
export const boundOf = (match: RuleMatch): QuantityBound =>
  boundIn(match.group('leading') ?? '', LEADING_COMPARATORS) ??
  boundIn(match.group('trailing') ?? '', TRAILING_COMPARATORS) ??
  inherited(match.before) ??
  'exactly';

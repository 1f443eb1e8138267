/** Where a minor clause has its predicate: the verb that orders, not one that only describes a noun. */
import { wordAt, type ClauseToken } from './clause-tokens.ts';
import { isAdverb, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

type Tokens = readonly ClauseToken[];

/** 严格 in 严格落实 is an adverb, in 严格标准 the verb. */
const isAdverbHere = (tokens: Tokens, index: number): boolean =>
  isAdverb(wordAt(tokens, index)) && isVerb(wordAt(tokens, index + 1));

const isVerbHere = (tokens: Tokens, index: number): boolean =>
  tokens[index]?.kind === 'word' &&
  isVerb(wordAt(tokens, index)) &&
  wordAt(tokens, index + 1) !== '的' &&
  !isAdverbHere(tokens, index);

const leadsPredicate = (token: ClauseToken | undefined): boolean =>
  token !== undefined &&
  (isAdverb(token.text) || modalOf(token.text) !== undefined || token.kind === 'bracket');

const isPredicate = (tokens: Tokens, index: number, from: number): boolean => {
  if (!isVerbHere(tokens, index)) return false;
  if (index === from || index === 0 || leadsPredicate(tokens[index - 1])) return true;
  // 民主监督作用: a verb between two nouns at the end of the clause names something.
  return (
    isStrongVerb(wordAt(tokens, index)) &&
    !(index === tokens.length - 2 && wordAt(tokens, index - 1) === '的')
  );
};

/** Index of the predicate at or after `from`; -1 where there is none. */
export const predicateIndex = (tokens: Tokens, from: number): number =>
  tokens.findIndex((_, index) => index >= from && isPredicate(tokens, index, from));

const lastDe = (tokens: Tokens): number => tokens.findLastIndex((token) => token.text === '的');

/** The predicate behind a prepositional phrase: after its last 的, an adverb, modal word or verb that is not the last word. */
export const predicateAfterPhrase = (tokens: Tokens, from: number): number => {
  const after = Math.max(from, lastDe(tokens));
  return tokens.findIndex((token, index) => {
    if (index <= after || index === tokens.length - 1 || token.kind !== 'word') return false;
    return modalOf(token.text) !== undefined || isAdverb(token.text) || isPredicate(tokens, index, from);
  });
};

/** Behind a preposition only the words after its phrase count: 政协对安全生产工作的民主监督作用 has no predicate. */
export const hasPredicate = (tokens: Tokens, from: number): boolean => {
  const first = wordAt(tokens, from);
  const index =
    isPreposition(first) && !isVerb(first)
      ? predicateAfterPhrase(tokens, from)
      : predicateIndex(tokens, from);
  return index >= 0;
};

/** 按规定采取措施: a strong verb behind the phrase, not one of a list inside it (突击检查、暗访暗查). */
export const hasVerbBehindPhrase = (tokens: Tokens, from: number): boolean => {
  const after = Math.max(from + 1, lastDe(tokens));
  return tokens.some(
    (token, index) =>
      index > after &&
      index < tokens.length - 1 &&
      isStrongVerb(token.text) &&
      wordAt(tokens, index - 1) !== '、',
  );
};

/** The first verb of a clause in which only adverbs stand before it; empty where something else does. */
export const openingVerb = (tokens: Tokens, from: number): string => {
  const index = tokens.findIndex((_, at) => at >= from && isVerbHere(tokens, at));
  const led = tokens.slice(from, index).every((token) => isAdverb(token.text) || isVerb(token.text));
  return index >= 0 && led ? wordAt(tokens, index) : '';
};

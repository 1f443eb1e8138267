/** Whether words can be one noun phrase: the name of somebody who acts. */
import { wordAt, wordsOf, type ClauseToken } from './clause-tokens.ts';
import {
  ATTRIBUTIVE_VERBS,
  NAME_PREPOSITIONS,
  NAME_VERBS,
  NEVER_INSIDE,
  NO_NAME,
} from './lexicon/actor-name-words.ts';
import { isAdverb, isPivot, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

type Tokens = readonly ClauseToken[];

/** The name without what stands in brackets. */
export const nameOf = (tokens: Tokens): string => wordsOf(tokens.filter((token) => token.kind !== 'bracket'));

const isModal = (word: string): boolean => modalOf(word) !== undefined;

interface PhraseReading {
  readonly tokens: Tokens;
  /** Index of the last 的; what stands before it describes. */
  readonly lastDe: number;
  /** Before a modal word the phrase can only be a name, so a verb inside belongs to it. */
  readonly beforeModal: boolean;
}

/** 监理单位, 培训机构, 发展改革部门: a verb that is as often a noun in front of the noun for a body. */
const isOffice = (tokens: Tokens): boolean =>
  !isStrongVerb(wordAt(tokens, 0)) &&
  !isPivot(wordAt(tokens, 0)) &&
  tokens.slice(1, 3).some(({ text }) => /^(?:主管|行政|监管)?(?:单位|机构|部门|机关)$/.test(text));

/** A verb belongs to the name as an attribute before 的, as a member of a list, or right before its noun. */
const isNamingVerb = ({ tokens, lastDe, beforeModal }: PhraseReading, index: number): boolean => {
  const word = wordAt(tokens, index);
  if (index === 0) {
    return lastDe > 0
      ? ATTRIBUTIVE_VERBS.includes(word) || (beforeModal && !isPivot(word))
      : word === '从事' || wordAt(tokens, 1) === '、' || isOffice(tokens);
  }
  if (beforeModal && !isPivot(word)) return true;
  return index < lastDe || !isStrongVerb(word) || NAME_VERBS.includes(word);
};

const fits = (phrase: PhraseReading, index: number): boolean => {
  const token = phrase.tokens[index];
  if (token?.kind !== 'word') return token?.kind !== 'sign' || token.text === '、';
  const isDescribing = index < phrase.lastDe;
  if (!isDescribing && (isModal(token.text) || NEVER_INSIDE.includes(token.text))) return false;
  return !isVerb(token.text) || isNamingVerb(phrase, index);
};

/** 管理服务单位应当…: before a modal word even a short name that opens with a verb is a name. */
const isNameOfActivity = ({ tokens, beforeModal }: PhraseReading): boolean =>
  beforeModal && tokens.length <= 4 && !isStrongVerb(wordAt(tokens, 0));

/** 依法落实…, 切实加强…: adverb and verb open an act, not a name. */
const opensAct = (tokens: Tokens): boolean => {
  const first = wordAt(tokens, 0);
  return (
    !/^[不未]$/.test(first) &&
    isAdverb(first) &&
    (isVerb(wordAt(tokens, 1)) || isPreposition(wordAt(tokens, 1)))
  );
};

/** Whether the words, in front of `follower`, can name somebody. */
export const isNounPhrase = (tokens: Tokens, follower: string): boolean => {
  const first = wordAt(tokens, 0);
  if (tokens[0] === undefined || tokens[0].kind === 'sign' || NO_NAME.test(first) || opensAct(tokens))
    return false;
  const lastDe = tokens.findLastIndex((token) => token.text === '的');
  const phrase = { tokens, lastDe, beforeModal: isModal(follower) };
  if (isPreposition(first) && !ATTRIBUTIVE_VERBS.includes(first)) {
    return NAME_PREPOSITIONS.includes(first) && lastDe > 0 && phrase.beforeModal;
  }
  return isNameOfActivity(phrase) || tokens.every((_, index) => fits(phrase, index));
};

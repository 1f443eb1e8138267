/** Whether words can be one noun phrase: the name of somebody who acts. */
import { wordAt, type ClauseToken } from './clause-tokens.ts';
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
export const nameOf = (tokens: Tokens): string => {
  let name = '';
  for (const { kind, text } of tokens) if (kind !== 'bracket') name += text;
  return name;
};

interface PhraseReading {
  readonly tokens: Tokens;
  /** Index of the last 的; what stands before it describes. */
  readonly lastDe: number;
  /** Before a modal word the phrase can only be a name, so a verb inside belongs to it. */
  readonly beforeModal: boolean;
}

/** 监理单位, 培训机构, 发展改革部门: a verb that is as often a noun in front of the noun for a body. */
const isOffice = (tokens: Tokens): boolean =>
  !isStrongVerb(tokens[0]) &&
  !isPivot(tokens[0]) &&
  tokens.slice(1, 3).some(({ text }) => /^(?:主管|行政|监管)?(?:单位|机构|部门|机关)$/.test(text));

/** 监理、检测单位; but 监督、教育从业人员 is an act upon them. */
const isListOfOffices = (tokens: Tokens, beforeModal: boolean): boolean =>
  wordAt(tokens, 1) === '、' && (beforeModal || !isPivot(tokens[0]));

/** A verb belongs to the name as an attribute before 的, as a member of a list, or right before its noun. */
const isNamingVerb = ({ tokens, lastDe, beforeModal }: PhraseReading, index: number): boolean => {
  const word = wordAt(tokens, index);
  if (index === 0) {
    return lastDe > 0
      ? ATTRIBUTIVE_VERBS.has(word) || (beforeModal && !isPivot(tokens[index]))
      : word === '从事' || isListOfOffices(tokens, beforeModal) || isOffice(tokens);
  }
  if (beforeModal && !isPivot(tokens[index])) return true;
  return index < lastDe || !isStrongVerb(tokens[index]) || NAME_VERBS.has(word);
};

const fits = (phrase: PhraseReading, index: number): boolean => {
  const token = phrase.tokens[index];
  if (token?.kind !== 'word') return token?.kind !== 'sign' || token.text === '、';
  const isDescribing = index < phrase.lastDe;
  if (!isDescribing && (modalOf(token) !== undefined || NEVER_INSIDE.has(token.text))) return false;
  return !isVerb(token) || isNamingVerb(phrase, index);
};

/** 管理服务单位应当…: before a modal word even a short name that opens with a verb is a name. */
const isNameOfActivity = ({ tokens, beforeModal }: PhraseReading): boolean =>
  beforeModal && tokens.length <= 4 && !isStrongVerb(tokens[0]);

/** 依法落实…, 还应当设立…: an adverb before a verb or a modal word opens an act, not a name. */
const opensAct = (tokens: Tokens): boolean => {
  const first = tokens[0];
  return (
    isAdverb(first) &&
    !/^[不未]$/.test(wordAt(tokens, 0)) &&
    (isVerb(tokens[1]) || isPreposition(tokens[1]) || modalOf(tokens[1]) !== undefined)
  );
};

/** Whether the words can name somebody; `beforeModal` tells that a modal word follows them. */
export const isNounPhrase = (tokens: Tokens, beforeModal: boolean): boolean => {
  const first = wordAt(tokens, 0);
  if (tokens[0] === undefined || tokens[0].kind === 'sign' || NO_NAME.test(first) || opensAct(tokens))
    return false;
  const lastDe = tokens.findLastIndex((token) => token.text === '的');
  const phrase = { tokens, lastDe, beforeModal };
  if (isPreposition(tokens[0]) && !ATTRIBUTIVE_VERBS.has(first)) {
    return NAME_PREPOSITIONS.has(first) && lastDe > 0 && phrase.beforeModal;
  }
  return isNameOfActivity(phrase) || tokens.every((_, index) => fits(phrase, index));
};

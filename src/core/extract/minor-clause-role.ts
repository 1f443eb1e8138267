/**
 * What a minor clause (分句) does in its sentence. Only a `duty` becomes an obligation: conditions (…的，),
 * manner (按照…的要求，), purpose (为贯彻…，) and results (防范事故发生) bind nobody by themselves; a
 * `continuation` (…，政协的监督作用) belongs to the duty before it.
 */
import { ruleId, type RuleId } from '../model/ids.ts';
import type { ClauseSituation } from './clause-situation.ts';
import { wordAt, wordsBetween, wordsFrom, type ClauseToken } from './clause-tokens.ts';
import {
  CONDITION_OPENERS,
  MANNER_ENDS,
  MANNER_OPENERS,
  MEANS,
  MEANS_VERBS,
  PLAIN_CONDITIONS,
} from './lexicon/manner-words.ts';
import { behindTopic } from './modality.ts';
import { anyOf } from './pattern.ts';
import {
  hasActBehindPhrase,
  hasPredicate,
  hasVerbBehindPhrase,
  openingVerb,
  predicateAfterPhrase,
  predicateIndex,
} from './predicate.ts';
import { isDescribedTopic, isOccasion, isTopic } from './topic-clause.ts';
import {
  hasModal,
  isAdverb,
  isPivot,
  isPreposition,
  isResult,
  isStrongVerb,
  isVerb,
  modalOf,
} from './word-classes.ts';

export type MinorClauseRole =
  'duty' | 'condition' | 'manner' | 'purpose' | 'result' | 'continuation' | 'none';

const MANNER_END = new RegExp(`${anyOf(MANNER_ENDS)}$`, 'u');
const MEANS_END = new RegExp(`${anyOf(MEANS)}$`, 'u');
const isMannerOpener = (word: string): boolean => MANNER_OPENERS.has(word);
const isMeansVerb = (word: string): boolean => MEANS_VERBS.has(word);

const isPurpose = ({ tokens, from, closedBy, isLast }: ClauseSituation): boolean => {
  const second = tokens[from + 1];
  // 以保证项目竣工: what the act before it is for.
  if (wordAt(tokens, from) === '以' && (isResult(second) || second?.text === '便')) return true;
  if (isLast || !/[，,]/.test(closedBy)) return false;
  return (
    wordAt(tokens, from) === '为了' || (wordAt(tokens, from) === '为' && (isVerb(second) || isAdverb(second)))
  );
};

/** 整改到位之前，, 移交后，, 购买商品住房时，: when the next minor clause holds. */
const CIRCUMSTANCE =
  /(?:之前|以前|之后|以后|后|时|期间|情况下|前提下|基础上|过程中|之日起|条件下|情形下|基础之上|前)$/;

/** 违反本规定第九条规定，: the breach that the next minor clause punishes. */
const BREACH = /^(?:违反|未|不|逾期|拒不|擅自).{1,80}(?:规定|义务|职责|要求|措施|改正|整改)$/;

const isBreach = ({ tokens, from, rest, isLast }: ClauseSituation): boolean =>
  !isLast && BREACH.test(rest) && !hasModal(tokens, from);

/** 在监督检查工作中，: where or when the act after it takes place. */
const SURROUNDING = /^在.{2,60}(?:中|上|内|下|里|间|方面)$/;

const isCircumstance = ({ rest, isLast, closedBy, endsWithTime }: ClauseSituation): boolean =>
  !isLast && /[，,]/.test(closedBy) && (endsWithTime || CIRCUMSTANCE.test(rest) || SURROUNDING.test(rest));

/** 法律另有规定的除外. */
const EXCEPTED = /的?除外(?:[（(].*)?$/;

const isCondition = (situation: ClauseSituation): boolean => {
  const { tokens, from, words, isLast, hasActor } = situation;
  if (words.endsWith('的') || EXCEPTED.test(wordsBetween(tokens, tokens.length - 2, tokens.length)))
    return true;
  if (isCircumstance(situation) || isBreach(situation)) return true;
  const opener = wordAt(tokens, from);
  if (isLast || hasActor) return false;
  if (PLAIN_CONDITIONS.has(opener)) return true;
  return CONDITION_OPENERS.has(opener) && predicateAfterPhrase(tokens, from) < 0;
};

/** 坚持党政同责，完善体系: a principle, then the act. 坚持把…摆在首位 is an act itself. */
const isPrinciple = ({ tokens, from, afterDuty, hasActor }: ClauseSituation): boolean =>
  wordAt(tokens, from) === '坚持' && !afterDuty && !hasActor && !/^(?:把|将)$/.test(wordAt(tokens, from + 1));

const afterModals = (tokens: readonly ClauseToken[], from: number): number => {
  const first = tokens.findIndex(
    (token, index) =>
      index >= from &&
      modalOf(token) === undefined &&
      !(index > from && isAdverb(token) && isPreposition(tokens[index + 1])),
  );
  return first < 0 ? tokens.length : first;
};

/** 对不符合规定，且拒不整改的单位，; 未取得许可，擅自施工的，: the minor clauses up to 的 are one condition. */
const OPENS_CONDITION = /^(?:对|对于|若|如|如果|凡|凡是|未|不|拒不|拒绝|违反|擅自|逾期|因|属|属于|发现|经)$/;

const runsIntoCondition = ({
  tokens,
  from,
  next,
  intoCondition,
  afterCondition,
}: ClauseSituation): boolean => {
  if (hasModal(tokens, from)) return false;
  const opener = wordAt(tokens, from);
  if (opener === '在') return PREMISE.test(next);
  return intoCondition === 'joined'
    ? afterCondition
    : intoCondition === 'ends' && OPENS_CONDITION.test(opener);
};

/** 在符合规划，不突破承载力的前提下，: what 在 opens is closed by the next minor clause. */
const PREMISE = /^(?![在以按]).*(?:前提|基础|条件|情况|情形)之?[下上]$/;

/** …，且累计降幅较大的地区，: a condition joined to the one before it. */
const joinsCondition = ({ tokens, start, words, afterCondition, closedBy }: ClauseSituation): boolean =>
  afterCondition &&
  start > 0 &&
  /[，,]/.test(closedBy) &&
  /的[^的，]{2,8}$/.test(words) &&
  !hasModal(tokens, 0);

/** Index of the word in front of a verb and its adverbs. */
const beforeAdverbs = (tokens: readonly ClauseToken[], index: number): number => {
  let before = index - 1;
  while (isAdverb(tokens[before])) before -= 1;
  return before;
};

/** 通过“房票”等形式提前支付房款: behind the noun for the means stands the act. */
const hasActBehindMeans = (tokens: readonly ClauseToken[], from: number): boolean =>
  tokens.some(
    (token, index) =>
      index > from &&
      isStrongVerb(token) &&
      wordAt(tokens, index + 1) !== '的' &&
      MEANS.includes(wordAt(tokens, beforeAdverbs(tokens, index))),
  );

const isMeans = (words: string, tokens: readonly ClauseToken[], from: number): boolean => {
  const opener = wordAt(tokens, from);
  if (opener === '通过') return !hasActBehindMeans(tokens, from);
  return isMeansVerb(opener) && MEANS_END.test(words);
};

/** 以…为路径，: what the act is built on. */
const BASIS = /^以.{1,120}为[^，。；]{1,8}$/;

/** 鼓励企业结合自身特点，创新…; 引导各地按照…的原则，…: body and manner stand first, the act follows. */
const isUnfinishedPivot = ({ tokens, from, words }: ClauseSituation): boolean => {
  if (!isPivot(tokens[from]) || !MANNER_END.test(words)) return false;
  const phrase = tokens.findIndex(
    (token, index) =>
      index > from + 1 &&
      /^(?:按照|根据|依据|结合|针对|围绕|依托|通过|在|以|采取|采用|利用|运用)$/.test(token.text),
  );
  return phrase > 0 && !tokens.slice(from + 1, phrase).some(isStrongVerb);
};

/** 把中等职业教育作为重要基础: the fronted phrase holds its act. */
const isFrontedAct = (tokens: readonly ClauseToken[], from: number): boolean =>
  /^[把将]$/.test(wordAt(tokens, from)) && tokens.some(({ text }) => /^(?:作为|纳入|列入|用于)$/.test(text));

/** 按照职住平衡原则，: these prepositions reach to the noun that closes the phrase, over the verbs inside it. */
const BOUND_PHRASE = /^(?:按照|按|根据.{0,2}|依据|依照|遵循|本着|围绕|针对|聚焦|(?:紧密)?结合.{0,4})$/;

/** 参照《…设计指引（试行）》，: nothing but the model behind the word. */
const isModelAlone = (tokens: readonly ClauseToken[], from: number): boolean =>
  isMannerOpener(wordAt(tokens, from)) &&
  tokens[from + 1]?.kind === 'quotation' &&
  tokens.slice(from + 1).every(({ kind }) => kind !== 'word');

/** 紧紧围绕统筹推进“五位一体”总体布局，: what it stands before is what the act is about. */
const AROUND = /^(?:紧紧|紧密)?围绕$/;

/** 围绕重点行业开展整治: a verb behind a noun, not one that the phrase opens with or joins to that. */
const hasActBehindNoun = (tokens: readonly ClauseToken[], from: number): boolean =>
  tokens.some((token, index) => {
    const before = beforeAdverbs(tokens, index);
    return (
      before > from &&
      index < tokens.length - 1 &&
      isStrongVerb(token) &&
      wordAt(tokens, index + 1) !== '的' &&
      !isVerb(tokens[before]) &&
      !/^(?:、|和|与|及)$/.test(wordAt(tokens, before))
    );
  });

const isWholePhrase = (words: string, tokens: readonly ClauseToken[], from: number): boolean =>
  BASIS.test(words) ||
  isMeans(words, tokens, from) ||
  isModelAlone(tokens, from) ||
  (AROUND.test(wordAt(tokens, from)) && !hasActBehindNoun(tokens, from));

/** Whether the words from a token on, of the minor clause that the tokens make up, say how. */
const isMannerPhrase = (clause: string, tokens: readonly ClauseToken[], from: number): boolean => {
  const opener = wordAt(tokens, from);
  const words = wordsFrom(clause, tokens, from);
  if (isWholePhrase(words, tokens, from)) return true;
  if (isFrontedAct(tokens, from)) return false;
  if (isMannerOpener(opener) && MANNER_END.test(words) && !hasVerbBehindPhrase(tokens, from)) return true;
  if (BOUND_PHRASE.test(opener) && MANNER_END.test(words) && !hasActBehindPhrase(tokens, from)) return true;
  return isPreposition(tokens[from]) && !isVerb(tokens[from]) && predicateAfterPhrase(tokens, from) < 0;
};

const NO_TIMES: ReadonlyMap<number, number> = new Map();

/** 租金标准应当本着…的原则，: topic, modal word and manner; the act follows. */
const isMannerOfTopic = ({ tokens, from, words }: ClauseSituation): boolean => {
  const topic = behindTopic(tokens, from, NO_TIMES);
  if (topic <= from || modalOf(tokens[topic]) === undefined) return false;
  const manner = afterModals(tokens, topic);
  return BOUND_PHRASE.test(wordAt(tokens, manner)) && isMannerPhrase(words, tokens, manner);
};

/** What follows is an act of its own: 不得…, 应当…, 并…. Behind 并 a preposition may go on with the manner. */
const NEXT_ACT = /^(?:应当|必须|不得|严禁|可以|并且?(?!按|依|根据|结合|参照|通过|在|本着|综合))/;

const ORDERS = /^(?:应当|应该|应|必须|须|要|不得|可以|可)$/;

/** 应当按照批准的设计施工，不得擅自变更: ordered like what follows, and so an act like it. */
const isActAlike = ({ tokens, from, next }: ClauseSituation): boolean =>
  NEXT_ACT.test(next) && tokens.some(({ text }, index) => index >= from && ORDERS.test(text));

const isManner = (situation: ClauseSituation): boolean => {
  const { tokens, from, words, isLast, closedBy, hasAgent } = situation;
  if (isLast || hasAgent || !/[，,]/.test(closedBy) || isActAlike(situation)) return false;
  if (isPrinciple(situation) || isUnfinishedPivot(situation)) return true;
  // 要根据职责，落实措施: the modal word belongs to what follows.
  return isMannerPhrase(words, tokens, afterModals(tokens, from)) || isMannerOfTopic(situation);
};

/** 为实现现代化提供有力支撑: what all the acts together are for. */
const SUPPORT = /^(?:努力)?为.{2,60}提供.{0,16}(?:支撑|保障|保证|动力|基础)$/;

/** 确保资金用于…, 确保任务落实到位: what is to be ensured is itself an act. */
const ENSURED = /^(?:切实)?(?:确保|保证).{2,60}(?:用于|落实到位|专款专用|不低于|不少于|不超过|不得)/;

const isTrailingResult = ({ tokens, from, rest, hasActor, hasValue, afterDuty }: ClauseSituation): boolean =>
  afterDuty &&
  !hasActor &&
  !hasValue &&
  (isResult(openingVerb(tokens, from)) || SUPPORT.test(rest)) &&
  !ENSURED.test(rest);

const isDuty = ({ tokens, start, from, hasActor, hasAgent }: ClauseSituation): boolean => {
  const isOrdered = tokens.some(
    (token, index) => index >= from && modalOf(token) !== undefined && token.text !== '将',
  );
  if (hasAgent || isOrdered || hasPredicate(tokens, from) || predicateIndex(tokens, start) >= 0) return true;
  return hasActor && from < tokens.length && !isPreposition(tokens[from]);
};

/** 本办法所称…，是指…: what a word means binds nobody; nor does 本办法自…起施行. */
const DEFINITION =
  /(?:所称|是指|系指|指的是|统称|以下简称|从其规定|适用本|不适用)|^(?:本|该)(?:办法|法|条例|规定|意见|通知|细则|措施|方案|决定|规划|政策|文件|文).{0,12}(?:施行|实施|执行|有效)|^.{0,24}自.{2,20}起(?:正式)?(?:施行|试行|实施|执行|生效)(?!.{12})|^.{0,12}(?:主要(?:职责|任务|义务)|(?:职责|任务|义务)(?:主要)?(?:包括|为|是|有|如下))$/;

/** 商品房销售包括预售和现售, 房源分为两类: what there is, no act. */
const DIVISION = /^[^，]{2,30}?(?:包括|分为|划分为|是指)/;

const isDivision = ({ tokens, from, words }: ClauseSituation): boolean =>
  DIVISION.test(words) && !hasModal(tokens, 0) && !isStrongVerb(tokens[from]);

const isNothing = ({ tokens, from }: ClauseSituation): boolean =>
  tokens.length <= from || tokens.every((token) => token.kind !== 'word');

/** A clause that closes with the noun of the duty before it (…的监督作用，…的促进作用) runs on. */
const isContinuation = ({ words, afterDuty, closingNoun }: ClauseSituation): boolean =>
  afterDuty && closingNoun !== '' && words.endsWith(closingNoun);

/** No verb that the lexicon knows, but after 并 or an adverb there must be one all the same. */
const isLedDuty = ({ tokens, start, from, afterDuty }: ClauseSituation): boolean => {
  const isLed = start > 0 || isAdverb(tokens[from]) || isPreposition(tokens[from]);
  return afterDuty && isLed && tokens.length - from > 1;
};

/** One sign that tells a role. */
interface RoleSign {
  readonly id: RuleId;
  readonly role: MinorClauseRole;
  readonly shows: (situation: ClauseSituation) => boolean;
}

const sign = (name: string, role: MinorClauseRole, shows: RoleSign['shows']): RoleSign => ({
  id: ruleId(`role.${name}`),
  role,
  shows,
});

/** The most telling first; the first that shows decides. */
export const ROLE_SIGNS: readonly RoleSign[] = [
  sign('no-words', 'none', isNothing),
  sign('definition', 'none', ({ words }) => DEFINITION.test(words)),
  sign('division', 'none', isDivision),
  sign('condition', 'condition', isCondition),
  sign('condition-run', 'condition', runsIntoCondition),
  sign('joined-condition', 'condition', joinsCondition),
  sign('purpose', 'purpose', isPurpose),
  sign('topic', 'condition', isTopic),
  sign('described-topic', 'condition', isDescribedTopic),
  sign('occasion', 'condition', isOccasion),
  sign('manner', 'manner', isManner),
  sign('result', 'result', isTrailingResult),
  sign('predicate', 'duty', isDuty),
  sign('continuation', 'continuation', isContinuation),
  sign('led-act', 'duty', isLedDuty),
];

/** No sign shows: a noun phrase, a remark in brackets. */
export const NO_SIGN = ruleId('role.no-sign');

/** What a minor clause does in its sentence, and the sign that tells it. */
export const roleOf = (
  situation: ClauseSituation,
): { readonly role: MinorClauseRole; readonly roleRule: RuleId } => {
  const found = ROLE_SIGNS.find(({ shows }) => shows(situation));
  return { role: found?.role ?? 'none', roleRule: found?.id ?? NO_SIGN };
};

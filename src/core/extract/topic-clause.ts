/** Minor clauses that say what the next one is about: 治理方案、整改情况，要及时报送; 改造后的房屋，可作为…. */
import { wordAt, type ClauseToken } from './clause-tokens.ts';
import { DESCRIBING_VERBS } from './lexicon/manner-words.ts';
import type { ClauseSituation } from './clause-situation.ts';
import { hasModal, isAdverb, isPivot, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

/** 治理方案、整改情况，要及时报送: what the next minor clause is about. */
const TOPIC_END =
  /(?:期限|时间|情况|问题|方案|事项|资金|经费|费用|材料|信息|结果|项目|人员|单位|企业|家庭|案件|行为|线索|建议|意见)$/;

export const isTopic = ({ tokens, from, rest, isLast, beforeModal }: ClauseSituation): boolean =>
  !isLast &&
  beforeModal &&
  TOPIC_END.test(rest) &&
  !tokens.slice(from).some((token) => modalOf(token) !== undefined || /^(?:把|将)$/.test(token.text));

/** Whether the words are a noun behind 的 that a verb describes: 闲置的房屋, 新建和改建的住房. */
const isDescribedNoun = (tokens: readonly ClauseToken[], from: number): boolean => {
  const first = tokens[from];
  const de = tokens.findLastIndex(({ text }) => text === '的');
  if (de <= from || tokens.length - de > 8 || /^[把将]$/.test(wordAt(tokens, from)) || isPivot(first)) return false;
  return (
    !hasModal(tokens, from) &&
    !tokens
      .slice(de + 1)
      .some(
        (token) =>
          isStrongVerb(token) || (isPreposition(token) && !/^[和与同]$/.test(token.text)) || isAdverb(token),
      )
  );
};

/** 改造后的房屋，可作为…; 当事人自行成交的交易，双方可以…: a noun that a clause describes, before what is said of it. */
export const isDescribedTopic = ({
  tokens,
  from,
  isLast,
  closedBy,
  hasActor,
  topicOf,
}: ClauseSituation): boolean => {
  if (isLast || !/[，,]/.test(closedBy) || topicOf === null || !isDescribedNoun(tokens, from)) return false;
  const first = tokens[from];
  if (hasActor) return topicOf === 'statute';
  return !isAdverb(first) && (!isStrongVerb(first) || DESCRIBING_VERBS.has(wordAt(tokens, from)));
};

/** 申请施工许可，应当具备…: what an unmarked act in front of a marked one is, is its occasion. */
export const isOccasion = ({
  tokens,
  from,
  hasActor,
  afterDuty,
  beforeStatutoryModal,
}: ClauseSituation): boolean =>
  beforeStatutoryModal &&
  hasActor &&
  !afterDuty &&
  isVerb(tokens[isAdverb(tokens[from]) ? from + 1 : from]) &&
  !hasModal(tokens, from);

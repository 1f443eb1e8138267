/** Minor clauses that say what the next one is about: 治理方案、整改情况，要及时报送; 改造后的房屋，可作为…. */
import { wordAt, type ClauseToken } from './clause-tokens.ts';
import { DESCRIBING_VERBS } from './lexicon/manner-words.ts';
import type { ClauseSituation } from './clause-situation.ts';
import { hasModal, isAdverb, isPivot, isPreposition, isStrongVerb, isVerb, modalOf } from './word-classes.ts';

const MODAL_OPENING = /^(?:要|应|须|必须|不得|可|均|一律|以.{1,60}为准)/;
const STATUTORY_MODAL = /^(?:应当|不得|可以|必须)/;
const STATUTORY_MODAL_SOON = /^[^，。；]{0,12}(?:应当|不得|可以|必须)/;
/** What is said of a topic begins with a modal word, or with how it is dealt with. */
const SAID_OF_TOPIC = /^(?:要|应|须|必须|不得|不再|不予|可|均|一律|由|按|经|给予|予以|以.{1,60}为)/;

/** Whether a modal word opens the words. */
export const opensWithModal = (words: string): boolean => MODAL_OPENING.test(words);

/** Whether one of the modal words of statutes does: 应当, 不得, 可以. */
export const opensWithStatutoryModal = (words: string): boolean => STATUTORY_MODAL.test(words);

/** 治理方案、整改情况，要及时报送: what the next minor clause is about. */
const TOPIC_END =
  /(?:期限|时间|情况|问题|方案|事项|资金|经费|费用|材料|信息|结果|项目|人员|单位|企业|家庭|案件|行为|线索|建议|意见)$/;

export const isTopic = ({ tokens, from, rest, isLast, afterDuty, next }: ClauseSituation): boolean =>
  !isLast &&
  opensWithModal(next) &&
  TOPIC_END.test(rest) &&
  !(afterDuty && /^或者?$/.test(wordAt(tokens, 0))) &&
  !tokens.slice(from).some((token) => modalOf(token) !== undefined || /^(?:把|将)$/.test(token.text));

/** Words of a noun behind 的 that is no list. */
const LONGEST_NOUN = 8;

/** 设备的设计、制造、安装和报废: verbs in a list name things. */
const isListed = (tokens: readonly ClauseToken[], index: number): boolean =>
  [index - 1, index + 1].some((beside) => /^(?:、|和|及|与|或|以及|或者|等)$/.test(wordAt(tokens, beside)));

/** Whether the words are a noun behind 的 that a verb describes: 闲置的房屋, 新建和改建的住房. */
const isDescribedNoun = (tokens: readonly ClauseToken[], from: number): boolean => {
  const first = tokens[from];
  const de = tokens.findLastIndex(({ text }) => text === '的');
  if (de <= from || /^[把将]$/.test(wordAt(tokens, from)) || isPivot(first)) return false;
  const isLong = tokens.length - de > LONGEST_NOUN;
  if (isLong && !tokens.some(({ text }, index) => index > de && text === '、')) return false;
  return (
    !hasModal(tokens, from) &&
    !tokens.some(
      (token, index) =>
        index > de &&
        ((isStrongVerb(token) && !isListed(tokens, index)) ||
          (isPreposition(token) && !/^[和与同]$/.test(token.text)) ||
          isAdverb(token)),
    )
  );
};

/** 从业人员有获得保障的权利，: what somebody has is said, not spoken about. */
const HELD = /^有.+的(?:权利|义务|责任)$/;

/** 改造后的房屋，可作为…; 当事人自行成交的交易，双方可以…: a noun that a clause describes, before what is said of it. */
export const isDescribedTopic = ({
  tokens,
  from,
  rest,
  isLast,
  closedBy,
  hasActor,
  next,
}: ClauseSituation): boolean => {
  if (isLast || !/[，,]/.test(closedBy) || HELD.test(rest) || !isDescribedNoun(tokens, from)) return false;
  const first = tokens[from];
  const bindsByStatute = STATUTORY_MODAL_SOON.test(next);
  if (hasActor) return bindsByStatute;
  return (
    (bindsByStatute || SAID_OF_TOPIC.test(next)) &&
    !isAdverb(first) &&
    (!isStrongVerb(first) || DESCRIBING_VERBS.has(wordAt(tokens, from)))
  );
};

/** 申请施工许可，应当具备…: what an unmarked act in front of a marked one is, is its occasion. */
export const isOccasion = ({ tokens, from, hasActor, afterDuty, next }: ClauseSituation): boolean =>
  hasActor &&
  !afterDuty &&
  opensWithStatutoryModal(next) &&
  isVerb(tokens[isAdverb(tokens[from]) ? from + 1 : from]) &&
  !hasModal(tokens, from);

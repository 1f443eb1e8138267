/**
 * Reads the duties of a paragraph. A sentence that ends in a colon leads its numbered items in: they go on with
 * its actor; under a ban they are bans; under a heading such as 下列条件 they enumerate and order nothing.
 */
import { NO_ACTOR, type ActorState } from './actor-inheritance.ts';
import { MODAL_WORDS } from './lexicon/modal-words.ts';
import type { ModalityReading } from './modality.ts';
import type { StatedObligation } from './obligation.ts';
import type { ClauseSource } from './read-clause.ts';
import { readSentence, type ReadClause } from './read-sentence.ts';
import type { Sentence } from './sentences.ts';

/** What a sentence before numbered items makes of them. */
type ItemLead = 'duties' | 'bans' | 'enumeration';

/** What holds from one paragraph to the items below it. */
export interface LeadState {
  readonly actors: ActorState;
  readonly items: ItemLead;
}

export const NO_LEAD: LeadState = { actors: NO_ACTOR, items: 'duties' };

/**
 * Why the duties of a sentence bind nobody: it says why the text exists or what its words mean, lists things, or is
 * the heading of an item.
 */
export type Withheld = 'enacting' | 'defining' | 'enumeration' | 'heading';

export interface ParagraphSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly ReadClause[];
  readonly withheld: Withheld | null;
}

export interface ReadParagraph {
  readonly obligations: readonly StatedObligation[];
  readonly sentences: readonly ParagraphSentence[];
  readonly lead: LeadState;
}

/** 下列条件：, 以下材料：, 用于下列支出：: a list of things, not of acts. */
const ENUMERATION =
  /(?:条件|情形|情况|材料|内容|标准|对象|因素|资料|文件|信息|证明|含义|意思|程序|步骤|之一|范围|项目|支出|待遇|政策|权利|服务|费用|补贴|人员|单位|机构|企业|用人单位和职工|构成|组成)(?:之一)?(?:的)?[：:]\s*$/;
/** 应当公开以下…：, 包括：, 提交下列…：. */
const CONTENTS =
  /(?:公开|公示|公布|载明|包括|包含|具备|符合|提交|提供|出具|附|注明|记载|列明|说明|适用于)(?:以下|下列|如下)?[^，。；]{0,10}[：:]\s*$/;
/** 应当公示下列事项，期限自…至…：; 查验以下事项并告知当事人：: the items are what is shown or looked at. */
const SHOWN =
  /(?:公开|公示|公布|载明|查验|告知|核实|审查|审核|检查|说明|明示|提交|提供|出具|注明|记载|列明)(?:以下|下列|如下)[^，。；：]{0,16}[^。；]{0,120}[：:]\s*$/;
/** 有下列情形之一的，可以申请…：, 有下列行为之一的，由…处罚：: the items say when. */
const CASES =
  /(?:下列|以下|如下)[^，。；：]{0,10}(?:情形|情况|行为|条件|问题)(?:之一)?(?:的)?[，：]?.{0,120}[：:]\s*$/;
/** 履行下列职责：, 主要职责包括：, 遵守下列规定：: the items are duties. */
const DUTIES = /(?:职责|义务|任务|工作|措施|责任|规定|要求)(?:主要)?(?:包括|为|是|如下|有)?[：:]\s*$/;
const BAN = /(?:不得|严禁|禁止|不准)[^，。；]{0,20}(?:行为|情形|活动|事项|情况)(?:之一)?[：:]\s*$/;
/** 为了规范…，根据…，制定本条例: why the text exists. */
const ENACTING =
  /(?:制定|制订)(?:本(?:实施|暂行|试行|工作)?(?:条例|办法|法|规定|细则|意见|通知|措施|方案|决定|规则|规程|规范|标准|政策|规划|计划|预案)|(?:如下|以下|下列|此)[^，。；]{0,10})[。：:]?\s*$/;
/** …，适用本条例; 本办法所称…，是指…: what the text is about and what its words mean. */
const DEFINING =
  /(?:不?适用于?本(?:条例|办法|法|规定|细则|意见|通知|措施|方案))[。；]?\s*$|本(?:条例|办法|法|规定|细则|意见|通知|措施|方案)(?:所称|适用于)|[，,](?:是|系)指|^.{1,30}(?:是|系)指|(?:同时|即行|予以)废止[。；]?\s*$/;

const BANNED: ModalityReading = {
  modality: 'forbid',
  modalWord: null,
  strength: MODAL_WORDS.find(({ word }) => word === '不得')?.strength ?? 0,
};

/** What leads items in ends so. */
const LEADS_IN = /[：:]\s*$/;

const leadOf = (words: string): ItemLead => {
  if (!LEADS_IN.test(words)) return 'duties';
  if (BAN.test(words)) return 'bans';
  if (DUTIES.test(words)) return 'duties';
  return [ENUMERATION, CONTENTS, SHOWN, CASES].some((lists) => lists.test(words)) ? 'enumeration' : 'duties';
};

/** 1.降低税费负担。对…免收…: a short sentence behind a label, followed by what is to be done, is a heading. */
const LONGEST_HEADING = 26;
const NUMBERED = /^[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).．、]/;
const BINDS = /应当|必须|不得|严禁|可以|要|[0-9０-９]/;

const isHeading = (words: string, { label, minorClauses }: Sentence, next: Sentence | undefined): boolean =>
  label !== null &&
  NUMBERED.test(label) &&
  next?.label === null &&
  minorClauses.length === 1 &&
  minorClauses[0]?.closedBy === '。' &&
  words.length <= LONGEST_HEADING &&
  !BINDS.test(words);

/** A sentence with its place in the paragraph. */
interface SentencePlace {
  readonly sentence: Sentence;
  readonly at: number;
  readonly next: Sentence | undefined;
  readonly items: ItemLead;
  readonly clauses: readonly ReadClause[];
}

const withheldIn = (
  words: string,
  { sentence, at, next, items, clauses }: SentencePlace,
): Withheld | null => {
  const namesNobody = clauses[0]?.reading.named === null;
  if (at === 0 && namesNobody && isHeading(words, sentence, next)) return 'heading';
  if (ENACTING.test(words)) return 'enacting';
  if (DEFINING.test(words)) return 'defining';
  return sentence.label !== null && items === 'enumeration' ? 'enumeration' : null;
};

/** Who acts in the sentence acts in its items, even where it only answers for something. */
const leading = (actors: ActorState, words: string): ActorState => ({
  ...actors,
  paragraph: actors.sentence ?? (OFFICE_ALONE.test(words) ? actors.last : null) ?? actors.paragraph,
});

/** 领导小组负责统筹协调。主要职责为：: whose duties follow has just been named. */
const OFFICE_ALONE = /^(?:其|主要|具体)?(?:主要)?职责/;

/** Every duty of a paragraph, and how each of its minor clauses was read. */
export const readParagraph = (
  source: ClauseSource,
  sentences: readonly Sentence[],
  before: LeadState,
): ReadParagraph => {
  const obligations: StatedObligation[] = [];
  const read: ParagraphSentence[] = [];
  let { actors, items } = before;
  // Who acts in the items below a lead-in that names somebody: 办公室主要职责包括：.
  let leader = actors;
  for (const [at, sentence] of sentences.entries()) {
    const words = source.text.slice(sentence.span.start, sentence.span.end);
    const isItem = sentence.label !== null;
    if (!isItem) items = leadOf(words);
    const whole = readSentence(
      source,
      sentence,
      isItem ? leader : actors,
      isItem && items === 'bans' ? BANNED : null,
    );
    const withheld = withheldIn(words, {
      sentence,
      at,
      next: sentences[at + 1],
      items,
      clauses: whole.clauses,
    });
    if (withheld === null) for (const obligation of whole.obligations) obligations.push(obligation);
    read.push({ sentence, clauses: whole.clauses, withheld });
    if (!isItem) actors = whole.actors;
    leader = isItem ? whole.actors : leading(whole.actors, words);
  }
  return { obligations, sentences: read, lead: { actors: leader, items } };
};

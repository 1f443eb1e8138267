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

/** Why the duties of a sentence bind nobody: it says why the text exists, or lists things below a heading. */
export type Withheld = 'enacting' | 'enumeration';

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

/** 下列条件：, 以下材料：: a list of things, not of acts. */
const ENUMERATION =
  /(?:条件|情形|情况|材料|内容|标准|对象|因素|资料|文件|信息|证明|含义|意思|程序|步骤|之一)(?:之一)?(?:的)?[：:]\s*$/;
/** 应当公开以下…：, 包括：, 提交下列…：. */
const CONTENTS =
  /(?:公开|公示|公布|载明|包括|包含|具备|符合|提交|提供|出具|附|注明|记载|列明|说明)(?:以下|下列|如下)?[^，。；]{0,10}[：:]\s*$/;
const BAN = /(?:不得|严禁|禁止|不准)[^，。；]{0,20}(?:行为|情形|活动|事项|情况)(?:之一)?[：:]\s*$/;
/** 为了规范…，根据…，制定本条例: why the text exists. */
const ENACTING = /(?:制定|制订)(?:本|如下|以下|下列|此)[^，。；]{0,10}[。：:]?\s*$/;

const BANNED: ModalityReading = {
  modality: 'forbid',
  modalWord: null,
  strength: MODAL_WORDS.find(({ word }) => word === '不得')?.strength ?? 0,
};

const leadOf = (words: string): ItemLead => {
  if (BAN.test(words)) return 'bans';
  return ENUMERATION.test(words) || CONTENTS.test(words) ? 'enumeration' : 'duties';
};

const withheldIn = (words: string, isItem: boolean, items: ItemLead): Withheld | null => {
  if (ENACTING.test(words)) return 'enacting';
  return isItem && items === 'enumeration' ? 'enumeration' : null;
};

/** Every duty of a paragraph, and how each of its minor clauses was read. */
export const readParagraph = (
  source: ClauseSource,
  sentences: readonly Sentence[],
  before: LeadState,
): ReadParagraph => {
  const obligations: StatedObligation[] = [];
  const read: ParagraphSentence[] = [];
  let { actors, items } = before;
  for (const sentence of sentences) {
    const words = source.text.slice(sentence.span.start, sentence.span.end);
    const isItem = sentence.label !== null;
    if (!isItem) items = leadOf(words);
    const whole = readSentence(source, sentence, actors, isItem && items === 'bans' ? BANNED : null);
    const withheld = withheldIn(words, isItem, items);
    if (withheld === null) for (const obligation of whole.obligations) obligations.push(obligation);
    read.push({ sentence, clauses: whole.clauses, withheld });
    actors = whole.actors;
  }
  return { obligations, sentences: read, lead: { actors, items } };
};

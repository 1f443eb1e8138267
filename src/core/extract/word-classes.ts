/** Which class of the lexicons a word belongs to. */
import { BODIES, type BodyFamily } from './lexicon/bodies.ts';
import { DUTY_VERBS, PIVOT_VERBS, RESULT_VERBS } from './lexicon/duty-verbs.ts';
import { ADVERBS, CONNECTIVES, PREPOSITIONS } from './lexicon/manner-words.ts';
import { MODAL_WORDS, type ModalWord } from './lexicon/modal-words.ts';

const VERBS = new Set([...DUTY_VERBS.flatMap((family) => family.verbs), ...PIVOT_VERBS, ...RESULT_VERBS]);
const PIVOTS = new Set(PIVOT_VERBS);
const RESULTS = new Set(RESULT_VERBS);
const ADVERB_SET = new Set(ADVERBS);
const PREPOSITION_SET = new Set(PREPOSITIONS);
const CONNECTIVE_SET = new Set(CONNECTIVES);
const MODALS = new Map(MODAL_WORDS.map((modal) => [modal.word, modal]));

/** Verbs that official prose uses as nouns as often: after a body's name they make a longer name. */
const NOUNLIKE = new Set(
  '支持 补贴 补助 扶持 奖励 处罚 管理 监督 监管 服务 建设 生产 经营 发展 改革 投资 培训 教育 宣传 评估 检查 执法 应急 治理 运行 运营 保障 规划 设计 登记 审批 指导 领导 考核 救援 预警 预防 监测 调查 统计 审计 评价 保护 使用 销售 运输 储存 租赁 创新 就业 创业 养老 维护 维修 检测 检验 认证 认定 监督管理 组织 开发 利用 试点 示范 防治 防控 有 为 让 使 定 调 用 做 管 设 派 建 交 收 付 取 送 发 签 审 批 核 验 增 减 免 奖 补 罚 查 治 防 控 保 促 守 护 固 尽 盯 推荐 代表 参保 学习 研究 分析 工作 演练 值班 体检 代理 供应 排放 调度 展示 创造 选择 集成 占用 损害 破坏 方便 便利 任 反映 体现 执业 从业'.split(
    ' ',
  ),
);

/** What the lexicons say of a word. */
export interface WordClasses {
  readonly verb: boolean;
  /** A verb that is not as often a noun. */
  readonly strongVerb: boolean;
  readonly pivot: boolean;
  readonly result: boolean;
  readonly adverb: boolean;
  readonly preposition: boolean;
  readonly connective: boolean;
  readonly modal: ModalWord | undefined;
}

/** 制定实施, 充分发挥, 进一步提高 and other pairs that the segmenter leaves in one word. */
const isVerbPair = (word: string): boolean =>
  (word.length === 4 || word.length === 5) &&
  VERBS.has(word.slice(-2)) &&
  ((word.length === 4 && VERBS.has(word.slice(0, 2))) || ADVERB_SET.has(word.slice(0, -2)));

/** 采取有效, 吊销其, 明确责任: verb and the beginning of its object in one word of the segmenter. */
const VERB_AND_OBJECT = /^(..)(?:其|有效|相应|必要|先进|安全|责任|职责|任务|材料|手续|措施)$/;

const isVerbWithObject = (word: string): boolean => {
  const verb = word.length > 2 ? VERB_AND_OBJECT.exec(word)?.[1] : undefined;
  return verb !== undefined && VERBS.has(verb) && !NOUNLIKE.has(verb);
};

const lookUp = (word: string): WordClasses => {
  const verb = VERBS.has(word) || isVerbPair(word) || isVerbWithObject(word);
  return {
    verb,
    strongVerb: verb && !NOUNLIKE.has(word),
    pivot: PIVOTS.has(word),
    result: RESULTS.has(word),
    adverb: ADVERB_SET.has(word),
    preposition: PREPOSITION_SET.has(word),
    connective: CONNECTIVE_SET.has(word),
    modal: MODALS.get(word),
  };
};

/** The words of all lexicons, looked up beforehand: a document asks for each of its words many times. */
const KNOWN = new Map(
  [VERBS, NOUNLIKE, ADVERB_SET, PREPOSITION_SET, CONNECTIVE_SET, new Set(MODALS.keys())].flatMap((words) =>
    [...words].map((word) => [word, lookUp(word)] as const),
  ),
);

/** What is true of a sign, and of a word that no lexicon knows. */
export const NO_CLASSES: WordClasses = lookUp('');
const COMPOUND_VERB: WordClasses = { ...NO_CLASSES, verb: true, strongVerb: true };

/** The classes that a word belongs to. */
export const classesOf = (word: string): WordClasses =>
  KNOWN.get(word) ?? (isVerbPair(word) || isVerbWithObject(word) ? COMPOUND_VERB : NO_CLASSES);

/** A word with its classes; undefined beyond the end of a clause. */
type Classed = { readonly classes: WordClasses } | undefined;

export const isVerb = (word: Classed): boolean => word?.classes.verb === true;
export const isStrongVerb = (word: Classed): boolean => word?.classes.strongVerb === true;
export const isPivot = (word: Classed): boolean => word?.classes.pivot === true;
export const isResult = (word: Classed): boolean => word?.classes.result === true;
export const isAdverb = (word: Classed): boolean => word?.classes.adverb === true;
export const isPreposition = (word: Classed): boolean => word?.classes.preposition === true;
export const isConnective = (word: Classed): boolean => word?.classes.connective === true;
export const modalOf = (word: Classed): ModalWord | undefined => word?.classes.modal;

/** Whether a modal word stands at or behind an index. */
export const hasModal = (words: readonly Classed[], from: number): boolean => {
  for (let index = from; index < words.length; index += 1)
    if (modalOf(words[index]) !== undefined) return true;
  return false;
};

const HEADS: readonly (readonly [head: string, family: BodyFamily])[] = BODIES.flatMap((family) =>
  family.heads.map((head) => [head, family] as const),
).sort(([a], [b]) => b.length - a.length);

const LONGEST_HEAD = Math.max(...HEADS.map(([head]) => head.length));
const FAMILY_OF_HEAD = new Map(HEADS);
const LAST_SIGNS = new Set(HEADS.map(([head]) => head.charCodeAt(head.length - 1)));

/** Whether words that end so can name a body: a look at the last sign spares building the name. */
export const canEndName = (words: string): boolean => LAST_SIGNS.has(words.charCodeAt(words.length - 1));

/** Words that end like a body and are none. */
const PARTS = new Set(
  '内部 外部 局部 东部 西部 中部 南部 北部 大部 一部 场所 处所 厕所 布局 格局 全局 大局 结局 当局 定局 试办 承办 协办 主办 分区 功能分区 措施 设施 房屋 他人 本人 第三人 自然人 或者 前者 后者 两者 三者 城区 地区 片区 辖区 厂区 库区 景区 小区 灾区 山区 郊区 委托 经办 交办 举办 难点 原因'
    .split(' ')
    .filter((word) => word !== '小区' && word !== '地区'),
);

/** 财政部, 社会保障部: a single sign at the end of a longer word names a ministry, a bureau, a commission. */
const isShortName = (word: string): boolean => word.length <= 3 || /[部局厅委署办院]$/.test(word);

/** The family of bodies whose name the words end in, or null. A single sign must be a word of its own. */
export const bodyFamily = (words: string, lastWord: string): BodyFamily | null => {
  if (!canEndName(words) || ADVERB_SET.has(lastWord) || PARTS.has(lastWord)) return null;
  for (let length = Math.min(LONGEST_HEAD, words.length); length > 0; length -= 1) {
    const head = words.slice(-length);
    const family = FAMILY_OF_HEAD.get(head);
    if (family !== undefined && (length > 1 || (isShortName(lastWord) && !CONNECTIVE_SET.has(lastWord))))
      return family;
  }
  return null;
};

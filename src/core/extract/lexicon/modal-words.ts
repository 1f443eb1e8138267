/**
 * Modal words and the strength ladder. Higher binds more strictly; the direction of a negation is carried by the
 * modality (`forbid`), not by the sign. Rungs follow the drafting rules of the Standing Committee of the NPC
 * (立法技术规范（试行）（一）, 法工委发〔2009〕62号: 应当 and 必须 for duties, 不得 and 禁止 for bans) and the usage
 * of Party and government documents for the softer words.
 *
 * | strength | words |
 * | --- | --- |
 * | 100 | 必须, 务必, 严禁, 一律 |
 * | 90 | 应当, 应, 须, 不得, 禁止, 不准 |
 * | 80 | 要, 需, 不应, 不能 |
 * | 70 | the bare imperative, statements of responsibility |
 * | 60 | 原则上, 一般应当, 不宜 |
 * | 50 | 将, 拟, 计划; targets 力争, 争取 |
 * | 40 | 可以, 可, 允许 |
 * | 30 | 支持, 引导, 逐步 |
 * | 20 | 鼓励, 倡导, 提倡 |
 * | 10 | 探索 |
 */
import type { Modality } from '../../model/element.ts';

export interface ModalWord {
  readonly word: string;
  readonly modality: Modality;
  readonly strength: number;
}

const family = (modality: Modality, strength: number, text: string): readonly ModalWord[] =>
  text.split(' ').map((word) => ({ word, modality, strength }));

export const BARE_IMPERATIVE_STRENGTH = 70;
export const TARGET_STRENGTH = 50;

/** Words that stand before the predicate. */
export const MODAL_WORDS: readonly ModalWord[] = [
  ...family('forbid', 100, '严禁 绝不允许 决不允许 坚决不得 一律不得 绝不能 决不能 严格禁止'),
  ...family('must', 100, '必须 务必 务须 一律 必需'),
  ...family('forbid', 90, '不得 禁止 不准 不许 不允许 严格限制'),
  ...family('must', 90, '应当 应该 应 须 均应 均应当'),
  ...family('forbid', 80, '不应 不能 不可 不应当 不予 不再'),
  ...family('must', 80, '要 需 需要 都要 还要 也要 既要 又要 更要 均要'),
  ...family('forbid', 60, '不宜 原则上不得 原则上不 一般不得'),
  ...family('must', 60, '原则上'),
  ...family('plan', 50, '将 拟 计划'),
  ...family('target', 50, '力争 争取'),
  ...family('may', 40, '可以 可 允许 有权 准予 可优先 方可 只能 只可 仅可 仅能'),
  ...family('encourage', 30, '支持和引导 支持 引导'),
  ...family('must', 30, '逐步'),
  ...family(
    'encourage',
    20,
    '鼓励 鼓励和引导 鼓励和支持 鼓励支持 鼓励引导 支持鼓励 扶持鼓励 引导鼓励 倡导 提倡 大力提倡 大力倡导',
  ),
  ...family('encourage', 10, '探索 积极探索 鼓励探索 探索实现 探索建立 探索推进 探索开展 探索推行'),
];

/** Words that stand apart by blanks. */
const words = (text: string): readonly string[] => text.split(' ');

/**
 * Words beside the modal ones that say how firmly a duty binds. `soft` ones ask for furthering something or
 * leave it open; `firm` ones oblige without exception or put somebody in charge. Gaining a firm word or losing a
 * soft one makes a duty stricter.
 */
export const STRENGTH_WORDS: Readonly<Record<'soft' | 'firm', readonly string[]>> = {
  soft: words(
    '推动 鼓励 引导 支持 探索 倡导 提倡 可 可以 争取 力争 尽量 原则上 逐步 适时 ' +
      '有条件的 酌情 积极探索 试点 允许 鼓励支持 鼓励和引导 视情',
  ),
  firm: words(
    '不 必须 严禁 禁止 不得 一律 强制 严格 务必 牵头 确保 应当 应 须 全部 全覆盖 ' +
      '零容忍 重点 事前 全过程 坚决 从严 从重 上限 全面 严肃 严厉 严把',
  ),
};

/** Words of {@link STRENGTH_WORDS} that are light where they come alone, so that they decide nothing there. */
export const WEAK_EVIDENCE: readonly string[] = words(
  '可 全面 坚决 重点 应 应当 须 逐步 支持 推动 上限 严肃 严厉',
);

/** Modal words by kind: what obliges, and what allows or asks for furthering something. */
export const MODALS: readonly RegExp[] = [
  /必须|应当|应该|不得|严禁|禁止/gu,
  /可以|允许|准许|有权|鼓励|支持|倡导|提倡|可(?=[^能行靠持])/gu,
];

/** Words around the predicate: adverbs, prepositions, connectives, and nouns that close a phrase of manner. */

const words = (text: string): readonly string[] => text.split(' ');
const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How the act is done; they belong to the duty and open its span. 严格 and 深入 are verbs where no verb follows. */
export const ADVERBS: readonly string[] = words(
  '认真 严格 切实 充分 全面 进一步 加快 积极 深入 大力 坚决 着力 不断 逐步 统一 联合 共同 定期 科学 因地制宜 及时 依法 依法依规 依规 依纪 依纪依法 按规定 按要求 按照规定 按照要求 按计划 按程序 按期 按时 按职责 重点 同步 始终 综合 有效 主动 自觉 严肃 严厉 扎实 持续 稳步 稳妥 有序 有力 统筹 加紧 抓紧 尽快 尽早 立即 迅速 率先 优先 合理 适当 适时 适度 足额 如实 真实 准确 完整 全程 全力 全部 全员 普遍 广泛 集中 分类 分级 分批 分期 分行业 分步 分层 系统 精准 精细 妥善 规范 高效 从严 从重 从快 从速 牢固 稳固 带头 亲自 专门 专项 另行 单独 独立 自行 直接 间接 相互 互相 分别 依次 逐一 逐级 逐项 逐个 逐年 逐月 再 再次 继续 仍 仍然 一律 一并 均 都 也 还 只 仅 则 即 就 才 已 已经 常态化 经常 经常性 日常 随时 不定期 强制 强制性 免费 无偿 有偿 优化 最大限度 最大程度 原则上 一般 因城施策 因企制宜 分类施策 多渠道 多形式 多方式 多层次 全方位 全过程 全流程 全覆盖 全链条 跨部门 线上 线下 上门 实地 现场 当场 书面 公开 公平 公正 公正文明 属地 就近 网上 同时 至少 最迟 力争 争取 确实 更加 更好 尤其 特别 特别是 坚定 坚定不移 毫不动摇 一体 一体化 协同 配合 会商 择优 超前 提前 事先 事前 事中 事后 年内 每年 连续 大幅 大幅度 显著 明显 必要时 视情 酌情 相应 对应 依职权 依申请 按规定程序 按职责分工 结合实际 结合本地实际 根据实际 根据需要 根据实际情况 深入细致 严密 周密 精心 细致 用心 用力 用情 倾力 竭力 努力 着重 侧重 重新 首先 首 首次 初次 不 擅自 非法 自愿 自主 科学合理 实时 高标准 高质量 高水平 高起点 即时 按年度 按年 因矿制宜 因材施教 分类别 面向社会 向社会',
);

/** Words that join a minor clause to the one before; a duty begins after them. */
export const CONNECTIVES: readonly string[] = words(
  '并 且 而 并且 而且 同时 此外 另外 其中 以及 或 或者 因此 从而 进而 然后 随后 另 但 但是 不过 然而 即 一方面 另一方面 首先 其次 再次 最后 要',
);

/** Prepositions that open a phrase in front of the predicate and belong to the duty's span. */
export const PREPOSITIONS: readonly string[] = words(
  '按照 按 根据 依据 依照 依 依托 结合 通过 围绕 针对 对 对于 把 将 向 与 同 在 从 由 为 以 于 就 经 自 到 会同 随 随着 沿 凭 比照 参照 遵循 本着 给 跟 和 据 除 除了 凡 凡是 关于 鉴于 由于 因 若 如 如果 当 每当 一旦 经过 采取 利用 运用 坚持 综合运用 立足 聚焦 紧扣 紧紧围绕 面向 基于 借助 借鉴 遵照 服从 配合 为了 为',
);

/** A phrase of manner that stands alone between commas ends in such a noun: 按照…的要求，. */
export const MANNER_ENDS: readonly string[] = words(
  '要求 原则 规定 标准 精神 部署 思路 方式 形式 办法 方法 机制 分工 职责 情况 实际 契机 基础 重点 导向 主线 目标 抓手 载体 平台 力量 指导 核心 手段 途径 模式 基础上 前提下 框架下 领导下 范围内 条件下 过程中 下 上 中 内 时 后 前 原则下 为主 为主体 为辅 相结合 结合 并重 并举 为引领 为支撑 为导向 为重点 为目标 为主线 为核心 为基础 为抓手 为契机 为指导 为统领 为根本 为主导 为纽带 为载体 为依托 为牵引 为突破口 措施 程序 权限 步骤 需要 需求 特点 规律 意愿 同意 批准 审核 后 之后 以后 期间 以来 起 之日起 资源 优势 作用 机遇 比例 顺序 次序 规划 计划 政策 法律法规 统筹 考虑 意见 体系 通知 方案 规则 制度 合同 协议 约定',
);

/** What opens a phrase of manner that ends like one, prepositions and verbs alike: 采取…等多种方式，. */
export const MANNER_OPENERS: ReadonlySet<string> = wordSet(
  '采取 利用 运用 通过 依托 坚持 以 结合 综合运用 聚焦 围绕 按照 借助 本着 立足 紧扣 充分利用 充分运用 参照 突出 遵循 根据 依据 依照 按 对照 凭 持 针对 围绕 面向 着眼',
);

/** Verbs of using a means, and the nouns for means. */
export const MEANS_VERBS: ReadonlySet<string> = wordSet(
  '采取 采用 通过 利用 运用 综合运用 依托 充分利用 充分运用 借助 以',
);
export const MEANS: readonly string[] = words(
  '方式 手段 形式 途径 办法 措施 力量 平台 资源 优势 模式 渠道 机制 载体 方法',
);

/** Words after which a clause can only be a condition or a circumstance. */
export const PLAIN_CONDITIONS: ReadonlySet<string> = wordSet(
  '凡 凡是 若 如 如果 如有 如遇 当 一旦 除 除了 因 由于 鉴于 随着 遇 遇有 经',
);

/** Words that open a condition where no predicate follows their phrase: 对考核不合格的单位，. */
export const CONDITION_OPENERS: ReadonlySet<string> = wordSet('未 对 对于 针对 在 自 从');

/** Verbs that describe a noun behind 的 as often as they order: 新建的住房，; 退出项目的房屋，. */
export const DESCRIBING_VERBS: ReadonlySet<string> = wordSet(
  '新建 改建 扩建 建设 改造 翻新 出让 转让 退出 购买 购置 出租 租赁 承租 提供 利用 使用 取得 获得 列入 纳入 享受 符合 具有 具备 申请 缴纳 缴存 拥有 持有 发生 存在 涉及 属于 从事 参加 完成 达到 满足 开展 设立 建立 实施 执行 配套 用于',
);

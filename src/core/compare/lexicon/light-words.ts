/**
 * Words whose insertion, omission or exchange changes no duty. Official prose varies them freely: a lower
 * document writes 进一步健全完善 where the superior one writes 完善.
 */

/** Words that stand apart by blanks. */
const words = (text: string): readonly string[] => text.split(' ');

/** Structural and connecting words (虚词). */
export const FUNCTION_WORDS: readonly string[] = words(
  '要 需 需要 应 的 地 得 了 和 与 及 以及 或 或者 并 并且 等 等等 在 对 对于 ' +
    '将 把 被 由 于 为 以 使 从 向 到 中 内 上 下 其 其他 其它 该 此 本 所 之 ' +
    '而 又 也 均 都 还 同时 以上 相关 有关 各 各类 各项 个 后 时 是 有 方面 要求 ' +
    '情况 按 按照 依照 根据 依据 坚持 通过 用 作为 进行 予以 给予 加以',
);

/**
 * Plain modal words: what they say is compared as firmness. 应当 and 必须 do not differ in substance (立法技术规范（试行）（一）,
 * 法工委发〔2009〕62号, 16.1).
 */
export const MODAL_WORDS: readonly string[] = words('应当 必须 须 应该');

/** Words that bound a value: what they say is compared with the value itself. */
export const COMPARATORS: readonly string[] = words(
  '大于 小于 等于 不超过 不低于 不少于 不高于 高于 低于 超过 最高 最低 最多 至少 ' +
    '不得超过 不得低于 以上 以下 以内 左右 期间',
);

/** Words that only refer to the rules in force (依法依规). */
export const LAWFULNESS: readonly string[] = words(
  '依法 依规 依法依规 按规定 按照规定 有关规定 相关规定 按程序 规定 按要求',
);

/** Adverbs of manner that urge without obliging to more (程度副词). */
export const INTENSIFIERS: readonly string[] = words(
  '进一步 切实 全面 大力 积极 认真 着力 不断 持续 扎实 有效 加快 坚决 深入 充分 努力 ' +
    '更加 逐步 稳步 高度 坚定 始终 牢固 主动 自觉 广泛 深刻 紧密 紧紧 及时 有序 科学 ' +
    '合理 统筹 加大 力度 尽快 真正 着重 普遍 显著 明显 基本 因地制宜 扎实推进 全力 严密 ' +
    '妥善 稳妥 精准 高效 规范 有力 坚实 务实 严肃 严厉',
);

/** Nouns that carry no subject of their own (泛指名词). */
export const GENERIC_NOUNS: readonly string[] = [
  // what the document calls itself
  ...words('意见 实施意见 办法 实施办法 方案 实施方案 本意见 本办法 本方案'),
  // the place and the body it holds for
  ...words('本区域 本行政区域 行政区域 本辖区 本地区 本地 地区 辖区 区域 本行业 本单位 单位'),
  // what is done, and what it is done with
  ...words('工作 事项 问题 方面 活动 任务 职能 作用 水平 能力 建设 力量 过程 内容 环节 领域 范围 发生 序列'),
  ...words('机制 体制 体制机制 制度 体系 办法 措施 政策 政策措施 方式 形式 渠道 本 级'),
];

/**
 * Verbs that the prose uses for one another, in classes. Exchanging words of a class, or adding one beside
 * another of the same class (完善 → 健全完善), is a rewording.
 */
export const VERB_CLASSES: readonly (readonly string[])[] = [
  // to make better what exists
  words(
    '加强 强化 增强 提升 提高 改进 完善 健全 深化 推进 推动 促进 优化 夯实 做好 抓好 ' +
      '落实 抓实 加快推进 健全完善 建立完善 建立健全 巩固 改善 推行 实行 实施 贯彻落实 贯彻 ' +
      '履行 执行 加快 用好 发展 强 抓 全面落实 贯彻执行 扎实推进 大力推进 推进落实 开展 ' +
      '组织 组织开展 支持保障 保障 扩大 拓展 拓宽',
  ),
  // to bring into being
  words(
    '建立 构建 制定 设立 组建 建成 搭建 打造 形成 建设 编制 研究制定 制订 出台 拟定 ' +
      '拟订 修订 修订完善 印发 起草',
  ),
  // to make clear
  words('明确 厘清 确定 细化 理清 界定 明晰 规定'),
  // to look into
  words('研究 研判 分析 分析研究 分析研判 研究部署 部署 安排 谋划'),
  // how severely
  words('严格 严肃 严厉 从严'),
  words('查处 惩处'),
  // to be in charge
  words('负责 承担 担负 负有 具有 履行'),
  // to be counted among
  words('列入 列为 纳入 归入'),
  // to be in order
  words('成熟 完善 健全'),
  words('满足 保障'),
  words('解决 决定'),
  words('行业 产业'),
  // to see to it that others act
  words('督促 指导 督导 引导 督促指导 指导督促'),
  // to look after
  words('检查 排查 巡查 督查 核查 监督检查 监督 监管 管理 管控 治理 整治'),
  words('发挥 运用 利用 依托'),
  words('防范 遏制 防止 预防 杜绝 避免 减少 降低 控制 防范遏制'),
  words('使用 应用 推广 推广应用 采用'),
  words('发布 公布 公开 公示 通报'),
  words('配备 配齐 配置 配足 充实 配齐配强'),
  words('开设 开办 设置 设立'),
  // who is not named closely
  words('单位 部门 机构'),
  words('完成 实现 达到 达成'),
];

/** Whatever these take the place of was only a part. */
export const UNIVERSAL_WORDS: readonly string[] = words('各类 各项 所有 全部 一切 任何 全体 各种');

/** Verbs that set something up: beside or instead of those that improve it (建立完善 / 完善) they add nothing. */
export const ESTABLISHING_VERBS: readonly string[] = words('建立 构建');
export const IMPROVING_VERBS: readonly string[] = words('完善 健全 健全完善 建立完善 建立健全');

/** Endings that lengthen a term without changing it (责任制 / 责任制度, 信息 / 信息化). */
export const LIGHT_SUFFIXES: readonly string[] = words('度 化 性 类 型 者 工作 情况 等');

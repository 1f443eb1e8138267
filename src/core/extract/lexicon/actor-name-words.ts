/** Words inside the names of those who act. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that stand in such a name before 的: 负有…职责的部门. */
export const ATTRIBUTIVE_VERBS: ReadonlySet<string> = words(
  '负有 负责 从事 承担 涉及 具备 不具备 具有 拥有 使用 生产 经营 储存 分管 主管 取得 符合 参与 持有 存在 发生 未 不 有 申请 购买 享受 接受 违反 设有 属于 列入 纳入 建立 提供 租赁 承租 参加 牵头 协助 实施 开展 缴存 获得 超过 达到 满 依法',
);

/** Verbs of office that stand right inside a body's name: 验收小组, 采购人. */
export const NAME_VERBS: ReadonlySet<string> = words(
  '执行 鉴定 办理 处理 评审 验收 受理 收购 承办 配套 出租 承租 采购 征收 发包 承包 派出 申请 举报 查验 颁发 审批 发放 审核 登记 备案 监管 监督 管理 经办 承担 履行 服务 托育 照护 发布 代理 检测 评价 交易',
);

/** Prepositions that may open such a name before 的: 在本市从事经营活动的单位应当…. */
export const NAME_PREPOSITIONS: ReadonlySet<string> = words('在 经 以 因 按照 依照 依法');

/** Prepositions behind which a name has ended. */
export const NEVER_INSIDE: ReadonlySet<string> = words(
  '把 将 由 对 向 经 按 按照 从 给 因 为 以 在 依 据 根据 依据 一批 一套 一支 一系列',
);

/** What opens no name: 本办法所称…, 由…, 除…, 报…. */
export const NO_NAME =
  /^(?:[由除对把将凡若仅只]|报(?!刊|社|业)|仅以|发给|本(?:办法|法|条例|规定|意见|通知|细则|措施|方案|决定|规划)|所称)/;

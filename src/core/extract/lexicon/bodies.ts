/**
 * Bodies that act in official prose, by the noun their name ends in. `role` is the body across levels
 * (区委, 市委 and 各级党委 are all `party_committee`); `rank` orders bodies inside one paragraph: an actor below
 * the paragraph's actor acts in its own sentence only, an equal or higher one takes over.
 * Each family says where its role and names are from; "own collection" is what was gathered from public documents.
 */
export interface BodyFamily {
  readonly role: string;
  readonly rank: 1 | 2 | 3;
  readonly source: string;
  /** Nouns at the end of the name; the longest that fits decides. */
  readonly heads: readonly string[];
}

const heads = (text: string): readonly string[] => text.split(' ');

export const BODIES: readonly BodyFamily[] = [
  {
    role: 'party_committee',
    rank: 3,
    source: '中国共产党章程 ch. III–V and IX; 党工委 and short forms: own collection',
    heads: heads(
      '党委 党工委 党（工）委 党组 区委 市委 县委 省委 州委 旗委 镇党委 乡党委 党中央 党组织 党支部 地委 盟委',
    ),
  },
  {
    role: 'government',
    rank: 3,
    source:
      'Constitution of the PRC ch. III; 地方各级人民代表大会和地方各级人民政府组织法 (行政公署, 街道办事处); 管委会 and collective forms such as 各地: own collection',
    heads: heads(
      '国家 政府 人民政府 管委会 管理委员会 国务院 办事处 街道办事处 街道办 行政公署 党委和政府 党委政府 党委、政府 地方 各地 各地区 各市 各县 各区 各镇 各乡镇 各街道 地区 属地 市县 城市 省份 各省 省（区、市） 辖市 各省（区、市） 各县（市、区） 县（市、区） 各设区市 设区市',
    ),
  },
  {
    role: 'region',
    rank: 3,
    source: 'Constitution of the PRC art. 30; 开发区, 园区, 社区 and the like: own collection',
    heads: heads(
      '区 镇 乡 县 市 省 街道 乡镇 开发区 园区 新区 自治区 直辖市 村 社区 州 旗 镇乡街 功能区 高新区 经开区',
    ),
  },
  {
    role: 'peoples_congress',
    rank: 3,
    source: 'Constitution of the PRC ch. III; 地方各级人民代表大会和地方各级人民政府组织法',
    heads: heads('人大 人大常委会 人民代表大会 常委会 人民代表大会常务委员会'),
  },
  { role: 'consultative_conference', rank: 3, source: '中国人民政治协商会议章程', heads: heads('政协') },
  {
    role: 'work_safety_commission',
    rank: 2,
    source: 'Own collection',
    heads: heads('安委会 安全生产委员会 安委办 安委会办公室 安全生产专业委员会 专业委员会 专委会'),
  },
  {
    role: 'leading_group',
    rank: 2,
    source: 'Own collection',
    heads: heads(
      '领导小组 工作组 专班 指挥部 联席会议 委员会 领导小组办公室 指导组 督导组 工作专班 协调小组 小组 协调机构 牵头单位',
    ),
  },
  {
    role: 'emergency_management_department',
    rank: 2,
    source:
      '深化党和国家机构改革方案 (2018, 中共中央印发): 组建应急管理部, which took over from 国家安全生产监督管理总局; short and local forms: own collection',
    heads: heads(
      '安全生产监督管理部门 安全生产监管部门 安监部门 安监局 应急管理部门 应急管理局 应急管理厅 应急管理部 应急局',
    ),
  },
  {
    role: 'housing_department',
    rank: 2,
    source: '国务院机构改革方案 (2008): 组建住房和城乡建设部; 房管局, short and local forms: own collection',
    heads: heads(
      '住房城乡建设部门 住房城乡建设主管部门 住建部门 住建局 住房和城乡建设局 房管局 建设主管部门',
    ),
  },
  {
    role: 'natural_resources_department',
    rank: 2,
    source:
      '深化党和国家机构改革方案 (2018, 中共中央印发): 组建自然资源部, which took over from 国土资源部; 不动产登记暂行条例 (不动产登记机构); local forms: own collection',
    heads: heads('自然资源部门 自然资源主管部门 自然资源局 国土资源部门 不动产登记机构'),
  },
  {
    role: 'market_regulation_department',
    rank: 2,
    source:
      '深化党和国家机构改革方案 (2018, 中共中央印发): 组建国家市场监督管理总局, which took over from 国家工商行政管理总局; short and local forms: own collection',
    heads: heads('市场监管部门 市场监督管理部门 市场监管局 工商部门'),
  },
  {
    role: 'finance_department',
    rank: 2,
    source: '国务院关于机构设置的通知 (国发〔2018〕6号): 财政部; local forms: own collection',
    heads: heads('财政部门 财政局 财政厅 财政部 财政'),
  },
  {
    role: 'tax_department',
    rank: 2,
    source:
      '税收征收管理法 (税务机关); 国务院关于机构设置的通知 (国发〔2018〕6号): 国家税务总局; other forms: own collection',
    heads: heads('税务部门 税务机关 税务局 税务总局'),
  },
  {
    role: 'public_security_organ',
    rank: 2,
    source: '人民警察法 (公安机关); other forms: own collection',
    heads: heads('公安机关 公安部门 公安局 公安消防部门'),
  },
  {
    role: 'department',
    rank: 2,
    source:
      'Constitution of the PRC ch. III (行政机关, 监察机关, 审判机关, 检察机关); all others: own collection',
    heads: heads(
      '部门 主管部门 监管部门 局 厅 委 办 办公室 委办局 部委 总局 各部 部门（单位） 责任单位 机关 行政机关 执法机关 监察机关 司法机关 法院 检察院 检察机关 审判机关 银保监会 人民银行 部 署 行政部门 纪检监察机关 海关 中心 支队 大队 队伍 站 所 管理所 服务中心',
    ),
  },
  {
    role: 'mass_organisation',
    rank: 2,
    source: '工会法 (工会); all others: own collection',
    heads: heads('工会 共青团 妇联 残联 工商联 群团组织 人民团体'),
  },
  {
    role: 'village_committee',
    rank: 2,
    source:
      '村民委员会组织法; 城市居民委员会组织法; 物业管理条例 (业主大会, 业主委员会); short and general forms: own collection',
    heads: heads(
      '村民委员会 居民委员会 村委会 居委会 村（居）委会 村（居）民委员会 基层组织 自治组织 业主委员会 业主大会',
    ),
  },
  {
    role: 'enterprise',
    rank: 2,
    source:
      '安全生产法 (生产经营单位); 建设工程质量管理条例 (建设, 勘察, 设计, 施工单位); 民法典 (物业服务人, 出租人, 承租人); 城市房地产管理法 (房地产开发企业); all others: own collection',
    heads: heads(
      '企业 房企 公司 集团 集团公司 分支机构 生产经营单位 工厂 厂 经营者 生产者 投资人 矿山 开发商 运营商 承包商 供应商 银行 金融机构 保险机构 保险公司 担保机构 基金 用人单位 建设单位 施工单位 监理单位 设计单位 勘察单位 物业服务人 物业服务企业 物业 出卖人 竞得人 受让人 预售人 房地产开发企业 中介机构 经纪机构 平台 商户 受让方 转让方 出让方 承租方 出租方 双方 委托方 受托方 发包方 承包方 建设方 投资方 第三方 市场主体 经营主体 运营单位 租赁企业 出租人 承租人',
    ),
  },
  {
    role: 'institution',
    rank: 2,
    source: '事业单位登记管理暂行条例 (事业单位); all others: own collection',
    heads: heads(
      '单位 救护队 救援队 救援队伍 事业单位 机构 学校 中小学校 高校 院校 高等学校 职业院校 幼儿园 医院 医疗机构 科研院所 科研机构 服务机构 养老机构 托育机构 协会 商会 学会 行业协会 行业组织 社会组织 团体 组织 媒体 新闻媒体 广播 电视台 报刊 网站 全社会 图书馆 实验室 基地 各方 社会力量 社会各界 合作社 农场',
    ),
  },
  {
    role: 'officer',
    rank: 1,
    source:
      '安全生产法 (主要负责人); 民法典 (法定代表人); 公司法 (实际控制人, 董事长); all others: own collection',
    heads: heads(
      '负责人 责任人 主要负责人 分管负责人 负责同志 副职 成员 领导班子成员 班子成员 领导班子 班子其他成员 法定代表人 实际控制人 控制人 领导 领导干部 主要领导 分管领导 主任 书记 总监 安全总监 干部 党员 党员干部 主席 组长 秘书长 区长 市长 县长 镇长 局长 同志 主要领导同志 班子 总经理 董事长 委员 代表',
    ),
  },
  {
    role: 'person',
    rank: 1,
    source:
      '专利代理条例 (专利代理师); 安全生产法 (从业人员); 民法典 (近亲属, 监护人, 业主); all others: own collection',
    heads: heads(
      '人员 亲属 直系亲属 近亲属 赡养人 扶养人 父母 子女 配偶 专利代理师 律师 医师 护士 注册师 家长 执法人员 从业人员 职工 员工 工作人员 管理人员 专业人员 技术人员 教师 学生 公民 个人 居民 村民 业主 申请人 当事人 购房人 缴存人 权利人 家庭 消费者 用户 群众 志愿者 专家 人才 毕业生 劳动者 人 纳税人 委托人 监护人 老年人 儿童 患者 旅客 驾驶人 车主 投保人 户 者 网格员 安全员',
    ),
  },
];

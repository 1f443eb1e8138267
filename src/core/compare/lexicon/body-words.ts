/**
 * Bodies and levels as they are named in duties: what a lower document adapts to itself when it carries out a
 * superior one.
 */

/** Words that stand apart by blanks. */
const words = (text: string): readonly string[] => text.split(' ');

/** Rungs of the administrative ladder, highest first. */
export const RUNGS = ['central', 'province', 'city', 'district', 'town', 'village'] as const;
export type Rung = (typeof RUNGS)[number];

/** Words that name a rung; `municipal` (市) depends on the document: a city, or a municipality such as 天津. */
export const RUNG_WORDS: Readonly<Record<Rung | 'municipal', readonly string[]>> = {
  central: words('国家 中共中央 党中央 中央 全国 国务院'),
  province: words('省 省级 全省 自治区 直辖市 我省'),
  municipal: words('市 市级 全市 我市 本市 设区市 设区的市 地级市 市本级 各市 市属 州 全州'),
  city: [],
  district: words(
    '辖市 辖市（区） 辖市区 县 区 县级 区级 区县 县区 县（市、区） 县（区） 县（市） ' +
      '市（区） 市县 县级市 全区 全县 我区 我县 各区 各县 本区 本县 旗 区属 县属 各辖市 ' +
      '各县区 区市县',
  ),
  town: words(
    '镇 乡 乡镇 街道 镇街 镇乡 镇乡街 乡镇街道 镇（街道） 乡镇（街道） 园区 开发区 新城 ' +
      '各镇 各乡镇 各街道 镇级 乡级 街 新区 功能区 高新区',
  ),
  village: words('村 社区 行政村 村居 村级 村（社区） 村（居） 居委会 村委会 村（居）委会'),
};

/** Words for a rung that depend on where one stands. */
export const RELATIVE_RUNG_WORDS = {
  every: words('各级 各地 各地区 各层级 逐级 多层级 多级'),
  own: words('本级 同级 当地 属地'),
  below: words('下级 下一级 基层'),
} as const;

export type BodyClass =
  | 'party'
  | 'government'
  | 'congress'
  | 'consultative'
  | 'department'
  | 'safety_committee'
  | 'enterprise'
  | 'school'
  | 'judicial'
  | 'leaders';

/** Words that name a body, by class. 管委会 and 办事处 are what stands for a government below the district. */
export const BODY_WORDS: readonly { readonly kind: BodyClass; readonly words: readonly string[] }[] = [
  {
    kind: 'party',
    words: words(
      '党委 党工委 党（工）委 工委 党组 区委 市委 县委 省委 党（组） 党支部 镇党委 党组织 ' + '党',
    ),
  },
  {
    kind: 'government',
    words: words(
      '政府 人民政府 管委会 办事处 区政府 市政府 县政府 省政府 管理委员会 街道办 街道办事处 ' +
        '地方政府 镇政府 地方',
    ),
  },
  { kind: 'congress', words: ['人大', '人大常委会'] },
  { kind: 'consultative', words: ['政协'] },
  {
    kind: 'department',
    words: words(
      '单位 事业单位 社会团体 协会 组织 部门 主管部门 有关部门 各部门 机构 监管部门 局 ' +
        '委办局 职能部门 行业部门 厅',
    ),
  },
  {
    kind: 'safety_committee',
    words: words('安委会 安全生产委员会 委员会 领导小组 联席会议 指挥部 专业委员会 安委办'),
  },
  { kind: 'enterprise', words: words('企业 生产经营单位 公司 经营者 用人单位 企业集团') },
  { kind: 'school', words: words('学校 中小学校 幼儿园 高校') },
  { kind: 'judicial', words: words('法院 检察院 司法机关 监察机关 监察委 公安机关') },
  {
    kind: 'leaders',
    words: words('成员 班子成员 其他成员 负责人 主要负责人 领导 党政领导 领导干部 班子 书记'),
  },
];

/** Words that only join bodies and levels. */
export const BODY_JOINERS: readonly string[] = words(
  '、 和 及 以及 与 （ ） ( ) ， 两级 三级 四级 各 所有 级 的',
);

/** Without a level in front these are the issuer's own. */
export const OWN_BODY: readonly string[] = words('政府 人民政府 党委');

/**
 * Names of departments as documents shorten them: each row is one field of government, whatever its department is
 * called at a level or at a time (发展改革部门, 发改委, 发展和改革局). Lists of departments are compared by field.
 * Source: the usual abbreviations of 国务院机构 and local counterparts before and after the reform of 2018.
 */

/** Words that stand apart by blanks. */
const words = (text: string): readonly string[] => text.split(' ');

export const DEPARTMENT_FIELDS: readonly (readonly string[])[] = [
  words('发展改革 发展和改革 发改'),
  words('工业和信息化 经济和信息化 工信 经信 经济信息化'),
  words('住房城乡建设 住房和城乡建设 城乡建设 住建 建设'),
  words('交通运输 交通'),
  words('农业农村 农业 农'),
  words('卫生健康 卫生计生 卫生和计划生育 卫健 卫计 卫生'),
  words('科学技术 科技 科'),
  words('国有资产监督管理 国资监管 国资'),
  words('人力资源社会保障 人力资源和社会保障 人力社保 人社'),
  words('文化广播影视 文化广电 文广 文化旅游 文化和旅游 文广旅 文旅 文化'),
  words('市场监督管理 市场监管 工商行政管理 工商'),
  words('国土资源 自然资源 自然资源和规划 规划和自然资源 国土'),
  words('水务 水利'),
  words('安全生产监督管理 安全监管 安监 应急管理 应急'),
  words('生态环境 环境保护 环保'),
  words('教育 教育体育 教体'),
  words('体育'),
  words('人民防空 人防 国防动员 国动'),
  words('质量技术监督 质监 质量监督'),
  words('食品药品监督管理 食品药品监管 食药监'),
  words('医疗保障 医保'),
  words('机构编制 编制 编'),
  words('城市管理 城管 城市管理和综合执法 市容园林 市容'),
  words('行政审批 审批 政务服务 政务服务数据管理 数据资源管理 大数据'),
  words('退役军人事务 退役军人'),
  words('公安 公安交管'),
  words('金融监管 金融监督管理 银保监'),
  words('住房保障 房管 房产管理 房产 住保房管'),
  words('规划'),
  words('民政'),
  words('财政'),
  words('司法'),
  words('审计'),
  words('税务'),
  words('统计'),
  words('商务'),
  words('旅游'),
  words('林业 园林 绿化'),
  words('气象'),
  words('地震'),
  words('海事'),
  words('海洋'),
  words('邮政 邮政管理'),
  words('通信 通信管理'),
  words('信访'),
  words('消防 消防救援'),
  words('中小企业 中小企业管理'),
  words('地矿'),
];

/** What the name of a department ends with, longest first. */
export const DEPARTMENT_ENDINGS: readonly string[] = words(
  '主管部门 行政主管部门 管理部门 行政部门 部门 管理委员会 委员会 管理局 总局 分局 局 厅 办公室 办 委 部 管理',
);

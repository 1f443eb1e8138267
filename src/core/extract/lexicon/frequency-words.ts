/** Words of the frequency rules. */

/** Measure words of actions (动量词) that a count in a frequency carries: 每年2次, 每季度一场. */
export const OCCASIONS: readonly string[] = ['次', '遍', '轮', '回', '场', '期', '批次', '场次', '轮次', '批', '届'];

/** Before the count: how the number is meant. */
export const AT_LEAST = /至少|不少于|不低于|不得少于|不得低于|最少|≥/;
export const AT_MOST = /不超过|不得超过|不多于|不得多于|至多|最多|不高于|≤/;

/**
 * Nouns that 年度, 季度 and 月度 qualify when the word means "held every year": the plan, the assessment. The
 * first family is work that bodies do each period; the second what they answer for.
 */
export const PERIODIC_WORK: readonly string[] = [
  '计划',
  '规划',
  '考核',
  '综合考核',
  '绩效',
  '目标',
  '工作',
  '执法',
  '检查',
  '监督',
  '督查',
  '评估',
  '评价',
  '评议',
  '考评',
  '报告',
  '总结',
  '述职',
  '预算',
  '决算',
  '审计',
  '培训',
  '演练',
  '宣传',
  '任务',
  '重点',
  '安全',
  '综合',
  '从业',
  '监测',
  '统计',
  '会议',
  '例会',
  '通报',
  '调度',
  '体检',
  '检验',
  '清单',
  '方案',
  '要点',
  '指标',
  '投资',
  '建设',
  '实施',
  '信息',
  '财务',
  '责任',
  '各类',
  '部门',
  '监管',
  '行政',
  '抽查',
  '整治',
  '供应',
  '用地',
  '供地',
];

/** Actions whose name takes a bare period in front: 周调度, 月通报, 日巡查. */
export const NAMED_ROUNDS: readonly string[] = [
  '调度',
  '通报',
  '巡查',
  '例会',
  '会商',
  '研判',
  '小结',
  '点评',
  '督查',
  '督办',
  '排查',
  '检查',
  '报告',
  '分析',
  '考核',
  '考评',
  '评估',
  '评比',
  '总结',
  '公示',
  '监测',
  '汇报',
  '报送',
  '讲评',
];

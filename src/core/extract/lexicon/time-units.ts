/**
 * Units of time and what they are in ISO 8601. A unit is kept as stated: a month is never 30 days, a working
 * day (工作日) never a day. 学期 (school term) has no ISO letter; the contract writes it T.
 */
export interface TimeUnit {
  readonly words: readonly string[];
  /** ISO 8601 designator; `T…` units follow the time separator. */
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'T' | 'TH' | 'TM';
  /** How many designators one unit is: a quarter (季度) is three months. */
  readonly multiple: number;
  readonly workingDays?: true;
}

/** Units that follow a numeral: 3个月, 15个工作日, 两年. A bare 月 after a numeral names a month, not a length. */
export const COUNTED_TIME_UNITS: readonly TimeUnit[] = [
  { words: ['个工作日', '工作日', '个工作天'], designator: 'D', multiple: 1, workingDays: true },
  {
    words: ['个自然日', '自然日', '日历日', '个日历日', '个公历日', '天', '日'],
    designator: 'D',
    multiple: 1,
  },
  { words: ['个学年', '学年', '周年', '个年度', '年', '个自然年'], designator: 'Y', multiple: 1 },
  { words: ['个季度', '季度'], designator: 'M', multiple: 3 },
  { words: ['个自然月', '个月'], designator: 'M', multiple: 1 },
  { words: ['个星期', '星期', '周'], designator: 'W', multiple: 1 },
  { words: ['个学期', '学期'], designator: 'T', multiple: 1 },
  { words: ['个小时', '小时'], designator: 'TH', multiple: 1 },
  { words: ['分钟'], designator: 'TM', multiple: 1 },
];

/** Units that follow 每 (every), 按 (by) or 逐 (one after the other): 每季度, 按月. */
export const RECURRING_TIME_UNITS: readonly TimeUnit[] = [
  { words: ['年度', '年', '学年', '周年'], designator: 'Y', multiple: 1 },
  { words: ['半年度', '半年'], designator: 'M', multiple: 6 },
  { words: ['季度', '季'], designator: 'M', multiple: 3 },
  { words: ['个月', '月份', '月度', '月'], designator: 'M', multiple: 1 },
  { words: ['半个月', '半月'], designator: 'M', multiple: 0.5 },
  { words: ['旬'], designator: 'D', multiple: 10 },
  { words: ['星期', '周'], designator: 'W', multiple: 1 },
  { words: ['学期'], designator: 'T', multiple: 1 },
  { words: ['日', '天'], designator: 'D', multiple: 1 },
  { words: ['小时'], designator: 'TH', multiple: 1 },
];

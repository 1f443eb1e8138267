/**
 * Words that bound a number. 以上, 以下, 以内 hold the number itself, 超过, 不满, 以外 do not (民法典 art. 1259);
 * the contract has one "at least" for both, the exact words stay in the quote.
 */
export interface Comparator {
  readonly bound: 'at_least' | 'at_most';
  readonly words: readonly string[];
}

/** Before the number: 不低于5%. */
export const LEADING_COMPARATORS: readonly Comparator[] = [
  {
    bound: 'at_least',
    words: [
      '不低于',
      '不少于',
      '不小于',
      '不得低于',
      '不得少于',
      '不得小于',
      '不应低于',
      '不应少于',
      '不应小于',
      '不宜低于',
      '不宜少于',
      '不能低于',
      '不能少于',
      '不短于',
      '不得短于',
      '应不低于',
      '应不少于',
      '至少',
      '最少',
      '最低',
      '最低不少于',
      '高于',
      '大于',
      '大于等于',
      '大于或等于',
      '大于（等于）',
      '大于(等于)',
      '多于',
      '超过',
      '超出',
      '超',
      '突破',
      '达到',
      '达',
      '满',
      '逾',
      '≥',
      '>',
      '＞',
    ],
  },
  {
    bound: 'at_most',
    words: [
      '不超过',
      '不得超过',
      '不应超过',
      '不宜超过',
      '不能超过',
      '不得超出',
      '不超出',
      '不高于',
      '不得高于',
      '不大于',
      '不得大于',
      '不应大于',
      '不宜大于',
      '不应高于',
      '不多于',
      '不得多于',
      '最多不超过',
      '最高不超过',
      '最长不超过',
      '最多',
      '最高',
      '最长',
      '最大',
      '至多',
      '低于',
      '小于',
      '小于等于',
      '小于或等于',
      '小于（等于）',
      '小于(等于)',
      '少于',
      '短于',
      '不足',
      '不满',
      '未满',
      '未达到',
      '不到',
      '控制在',
      '≤',
      '<',
      '＜',
    ],
  },
];

/** After the number and its unit: 100人以上. */
export const TRAILING_COMPARATORS: readonly Comparator[] = [
  {
    bound: 'at_least',
    words: ['以上', '及以上', '或以上', '（含）以上', '(含)以上', '(不含)以上', '（不含）以上', '起'],
  },
  {
    bound: 'at_most',
    words: [
      '以下',
      '及以下',
      '或以下',
      '以内',
      '之内',
      '及以内',
      '（含）以下',
      '(含)以下',
      '(不含)以下',
      '（不含）以下',
    ],
  },
];

/** Nouns that bound every number of their clause: 贷款最高限额分别为100万元、60万元. */
export const BOUNDING_NOUNS: readonly Comparator[] = [
  { bound: 'at_most', words: ['上限', '限额', '最高额', '最高', '最多', '最长', '最大'] },
  { bound: 'at_least', words: ['下限', '最低', '最少', '起点', '门槛'] },
];

/**
 * Units of counted things in official prose. `counted` units also serve as mere classifiers (两个, 三项): with a
 * Chinese numeral and no comparator they state no quantity.
 */
export interface UnitFamily {
  readonly family:
    | 'share'
    | 'money'
    | 'area'
    | 'length'
    | 'mass'
    | 'volume'
    | 'energy'
    | 'age'
    | 'people'
    | 'points'
    | 'counted'
    | 'times';
  readonly words: readonly string[];
}

export const QUANTITY_UNITS: readonly UnitFamily[] = [
  {
    family: 'share',
    words: ['%', '％', '‰', '个百分点', '百分点', '个基点', '基点', '个点', '个BP', 'BP', '倍'],
  },
  { family: 'money', words: ['元', '元人民币', '美元', '欧元', '港元', '角', '块钱'] },
  {
    family: 'area',
    words: ['平方米', '建筑平方米', '平米', '平方公里', '平方千米', '公顷', '亩', 'm2', 'm²', '㎡', 'km²'],
  },
  { family: 'length', words: ['公里', '千米', '海里', '米', '厘米', '毫米', '车公里'] },
  { family: 'mass', words: ['吨', '公斤', '千克', '克', '吨标准煤'] },
  { family: 'volume', words: ['立方米', '升', '毫升', '标准立方米'] },
  { family: 'energy', words: ['千瓦时', '千瓦', '兆瓦', '度', '千伏安', '千伏', '伏'] },
  { family: 'age', words: ['周岁', '岁'] },
  { family: 'people', words: ['人', '名', '人次', '户', '户次', '人口', '位', '户家庭'] },
  { family: 'points', words: ['分'] },
  {
    family: 'counted',
    words: [
      '个',
      '家',
      '家次',
      '台',
      '辆',
      '套',
      '间',
      '张',
      '床',
      '座',
      '处',
      '项',
      '件',
      '份',
      '所',
      '层',
      '栋',
      '幢',
      '艘',
      '只',
      '头',
      '只次',
      '课时',
      '学时',
      '学分',
      '班',
      '期',
      '批',
      '宗',
      '例',
      '起',
      '支',
      '台套',
      '台（套）',
      '台(套)',
      '套（间）',
      '套(间)',
      '班次',
      '场',
      '门',
      '篇',
      '条',
      '组',
      '盏',
      '根',
      '块',
      '株',
      '孔',
      '款',
      '部',
    ],
  },
  { family: 'times', words: ['次', '批次', '轮次', '场次', '遍'] },
];

/** What an amount is counted by: 8000元/套, 每平方米200元. */
export const PER_WHAT: readonly string[] = [
  '人',
  '户',
  '套',
  '次',
  '家',
  '个',
  '间',
  '台',
  '辆',
  '张',
  '床',
  '项',
  '件',
  '例',
  '名',
  '亩',
  '公顷',
  '吨',
  '公斤',
  '平方米',
  '平米',
  'm2',
  'm²',
  '㎡',
  '平方公里',
  '立方米',
  '建筑平方米',
  '千瓦时',
  '千瓦',
  '度',
  '生',
  '孩',
  '百人',
  '千人',
  '万人',
  '千名',
  '万名',
  '百户',
  '单',
  '栋',
  '层',
  '期',
  '班',
  '车位',
  '学时',
  '课时',
  '千名儿童',
  '万名居民',
  '位',
];

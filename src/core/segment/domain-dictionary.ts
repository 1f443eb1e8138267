/**
 * Words of Chinese policy prose that the general dictionary of the segmenter does not know or cuts apart.
 * Each family names its source ("own collection": gathered from public documents); a word belongs here only if cutting
 * it apart loses its meaning. The frequency is what the segmenter weighs the word with: high enough to win over its
 * parts.
 */
export interface DictionaryFamily {
  readonly source: string;
  readonly words: readonly string[];
}

/** Weight of every domain word; measured: 改革发展 stays in two words below about 10^5. */
export const DOMAIN_WORD_FREQUENCY = 1_000_000;

export const DOMAIN_DICTIONARY: readonly DictionaryFamily[] = [
  {
    source:
      'Bodies of Party and state: Constitution of the PRC ch. III; 中国共产党章程 ch. IV, V and IX; 地方各级人民代表大会和地方各级人民政府组织法',
    words: ['党委', '党组', '办事处', '常委会', '村民委员会', '居民委员会'],
  },
  {
    source: 'Offices, meetings and short names of such bodies: own collection',
    words: ['党工委', '管委会', '人大常委会', '政府常务会议', '党委常委会', '国务院办公厅', '人民政府办公厅'],
  },
  {
    source: 'Who acts under the Work Safety Law of the PRC (安全生产法, as of 2014 and 2021)',
    words: [
      '应急管理部门',
      '安全生产监督管理部门',
      '主管部门',
      '生产经营单位',
      '第一责任人',
      '主要负责人',
      '从业人员',
    ],
  },
  {
    source: 'Bodies and offices of work safety beside the law: own collection',
    words: [
      '安委会',
      '安委办',
      '安监局',
      '应急管理局',
      '安全生产委员会',
      '安全生产专业委员会',
      '分管负责人',
      '实际控制人',
      '法定代表人',
      '安全总监',
    ],
  },
  {
    source:
      'Fields of departments set up by 深化党和国家机构改革方案 (2018, 中共中央印发); 市场监管 is short for 市场监督管理',
    words: ['自然资源', '市场监管', '农业农村', '文化和旅游'],
  },
  {
    source: 'Short names of other departments, and how officials are spoken of: own collection',
    words: [
      '负责同志',
      '主要负责同志',
      '分管负责同志',
      '发展改革',
      '发展改革委',
      '发展改革部门',
      '住房城乡建设',
      '人力资源社会保障',
    ],
  },
  {
    source: 'Fixed terms of the Work Safety Law of the PRC (2021) and of 中发〔2016〕32号',
    words: [
      '安全生产',
      '职业健康',
      '职业病',
      '风险分级管控',
      '隐患排查治理',
      '双重预防',
      '危险化学品',
      '特种设备',
      '应急救援',
      '应急演练',
      '责任保险',
      '党政同责',
      '一岗双责',
      '齐抓共管',
      '失职追责',
      '挂牌督办',
      '黑名单',
      '双随机',
      '三同时',
    ],
  },
  {
    source:
      'Fixed terms of housing policy: 国办发〔2021〕22号 (保障性租赁住房); 住房公积金管理条例; 不动产登记暂行条例',
    words: ['保障性租赁住房', '住房公积金', '不动产登记'],
  },
  {
    source: 'Further terms of housing policy: own collection',
    words: ['公租房', '房企', '预售资金', '商品房', '容积率', '首付款'],
  },
  {
    source: 'Modal words and bounds: 立法技术规范（试行）（一）（二）, 法工委发〔2009〕62号, 〔2011〕5号',
    words: ['应当', '不得', '工作日', '以上', '以下', '以内'],
  },
  {
    source: 'Further modal and formulaic words of official prose: own collection',
    words: ['不准', '严禁', '原则上', '力争', '每半年', '每季度', '每学期', '负有', '依法依规', '定期'],
  },
];

/** The dictionary as the lines `word frequency n` that jieba's user dictionary file holds: LF, no BOM. */
export const domainDictionaryText = (families: readonly DictionaryFamily[]): string =>
  [...new Set(families.flatMap((family) => family.words))]
    .map((word) => `${word} ${DOMAIN_WORD_FREQUENCY} n\n`)
    .join('');

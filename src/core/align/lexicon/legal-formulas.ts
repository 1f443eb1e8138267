/**
 * Formulas of statutes and measures (立法套语) that stand in articles on any subject: that two passages share them
 * says little about whether they treat the same matter. Collected from the penalty, competence and closing articles
 * of laws and regulations; the wording follows 《立法技术规范（试行）》 of the Standing Committee's Legislative Affairs
 * Commission (法工委发〔2009〕62号) where it rules one.
 */
export const LEGAL_FORMULAS: readonly string[] = [
  // penalties (罚则)
  ...[
    '违反本条例规定',
    '违反本办法规定',
    '违反本法规定',
    '违反本规定',
    '有下列行为之一的',
    '有下列情形之一的',
  ],
  ...['责令限期改正', '责令改正', '责令停止违法行为', '逾期未改正的', '逾期不改正的', '拒不改正的'],
  ...['责令停产停业整顿', '没收违法所得', '可以并处', '处以罚款', '万元以上', '万元以下的罚款', '千元以上'],
  ...['直接负责的主管人员和其他直接责任人员', '依法给予处分', '给予行政处分', '给予警告', '情节严重的'],
  ...['构成犯罪的', '依法追究刑事责任', '依照刑法有关规定追究刑事责任', '承担赔偿责任', '吊销许可证'],
  // competence (职权)
  ...['县级以上地方各级人民政府', '县级以上人民政府', '地方各级人民政府', '国务院有关部门', '有关主管部门'],
  ...[
    '在各自的职责范围内',
    '在各自职责范围内',
    '本行政区域内',
    '按照职责分工',
    '各有关部门',
    '监督管理职责的部门',
  ],
  // references and closing articles (援引、附则)
  ...['依照有关法律、行政法规的规定', '法律、法规另有规定的', '从其规定', '按照国家有关规定', '依照本法规定'],
  ...['本条例自', '起施行', '同时废止', '本办法由', '负责解释', '应当遵守下列规定', '应当符合下列要求'],
];

/** What a term of a formula weighs beside the same term elsewhere. */
export const FORMULA_WEIGHT = 0.5;

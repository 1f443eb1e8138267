/**
 * Names that contain a number and state none: a round-the-clock service, a fifteen-minute circle, an action
 * named after its years. `after` is what follows the number and its unit in such a name.
 */
export interface NumberName {
  readonly family: string;
  readonly after: RegExp;
}

export const TIME_NAMES: readonly NumberName[] = [
  {
    family: 'round the clock: 24小时值班, 24小时热线',
    after:
      /^(?:不间断|不打烊|值班|值守|监测|监控|在线|热线|服务|开放|自助|营业|动态|专人|轮流|制|全天|应急|咨询|畅通|防护|看护|运行|连续)/,
  },
  { family: 'circles of life: 15分钟生活圈', after: /^[^，。；]{0,10}圈/ },
  {
    family: 'named after their length: 三年行动, 五年规划, 十年目标',
    after:
      /^(?:行动|规划|计划|攻坚|提升|目标|免疫|义务|教育|制|一贯|期国债|来|间|级|生|代|周期行动|大计|专项|滚动|百万|万人)/,
  },
  {
    family: 'ages of things: 20年以上老旧小区 stays; 百年老店 goes',
    after: /^(?:老店|大计|树人|未有|游|三餐|之计)/,
  },
];

/** Idioms whose characters look like a numeral with a unit. */
export const NUMBER_IDIOMS: readonly string[] = [
  '一次性',
  '一日三餐',
  '一天一',
  '一户一',
  '一人一',
  '一企一',
  '一项一',
  '一人多',
  '一件事',
  '一张网',
  '一张图',
  '一个窗口',
  '一家一',
  '一处一',
  '百日',
  '三天三',
  '一条龙',
  '一条线',
  '千家万户',
  '千方百计',
  '万众',
  '十字',
  '百姓',
  '一起',
  '一度',
  '一部分',
  '一组',
  '一块',
  '一门',
  // 长三角, 珠三角: three 角 are no sum that is ever printed so.
  '三角',
];

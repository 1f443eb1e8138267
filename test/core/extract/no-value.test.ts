import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** Sentences whose numbers name something: nothing is read out of them. */
const ROWS: readonly (readonly [sentence: string, read: readonly string[]])[] = [
  // numbers of documents, meetings, slogans, telephones, laws, plans; counts that are mere articles
  ['根据武政办〔2019〕5号文件精神，结合实际制定本方案。', []],
  ['第三次会议审议通过了有关事项。', []],
  ['统筹推进“五位一体”总体布局和“四个全面”战略布局。', []],
  ['开通12350安全生产举报投诉电话。', []],
  ['落实一岗双责、三同时制度。', []],
  ['推动安全生产宣传教育常态化。', []],
  ['及时排查整治隐患。', []],
  ['必须24小时值班。', []],
  ['力争达到十分满意，按照三分法管理。', []],
  ['建立一个体系，完善三项制度。', []],
  ['坚持两个维护。', []],
  ['上述第2、3项补贴不得重复享受。', []],
  ['深入实施三年行动计划。', []],
  ['近五年来事故总量持续下降。', []],
  ['上一年度因违法行为受过处罚的。', []],
  ['自80年代后期以来。', []],
  ['按照《国务院关于2018年度国家科学技术奖励的决定》执行。', []],
  ['依照本法第九十四条第一款的规定处罚。', []],
  ['打造15分钟就业服务圈。', []],
  ['完善市、区、镇三级应急管理机制。', []],
  ['联系电话：0519-86312345。', []],
  ['一次性缴纳土地出让价款。', []],
  ['用地面积占比计算方法为出院患者手术台次数×100%。', []],
  ['支持5G通信机房建设。', []],
  ['长三角区域户籍居民办理投靠落户。', []],
];

describe('sentences without a value', () => {
  it.each(ROWS)('%s', (sentence, expected) => {
    expect(readValues(sentence)).toEqual(expected);
  });
});

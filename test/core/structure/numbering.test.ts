import { describe, expect, it } from 'vitest';
import { numeralValue } from '../../../src/core/structure/numbering/numeral.ts';
import { readLabel } from '../../../src/core/structure/numbering/read-label.ts';

describe('numerals of labels', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十三', 33],
    ['一百零五', 105],
    ['一千零二', 1002],
    ['二〇', 20],
    ['12', 12],
    ['１２', 12],
    ['甲', null],
  ])('%s is %s', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });
});

describe('labels at the beginning of a line', () => {
  it.each([
    ['一、总体要求', 'han_comma', '一、', 1],
    ['十二、支持商业库存去化。', 'han_comma', '十二、', 12],
    ['二．健全责任体系', 'han_comma', '二．', 2],
    ['（一）指导思想。', 'han_bracket', '（一）', 1],
    ['(四)严格落实责任。', 'han_bracket', '(四)', 4],
    ['(一) 指导思想。', 'han_bracket', '(一)', 1],
    ['（ 二 ）基本原则。', 'han_bracket', '（ 二 ）', 2],
    ['（二十一）强化城市运行安全保障。', 'han_bracket', '（二十一）', 21],
    ['1. 指导思想。', 'arabic_dot', '1.', 1],
    ['12．健全应急救援管理体制', 'arabic_dot', '12．', 12],
    ['3、落实交易税费优惠政策', 'arabic_dot', '3、', 3],
    ['（1）区级财政部门', 'arabic_bracket', '（1）', 1],
    ['2）营业执照', 'arabic_bracket', '2）', 2],
    ['①新建类项目', 'circled', '①', 1],
    ['第三章 监督管理', 'chapter', '第三章', 3],
    ['第二节　新建商品房交易', 'subchapter', '第二节', 2],
    ['第一编 总则', 'part', '第一编', 1],
    ['第二十一条 生产经营单位应当建立制度。', 'article', '第二十一条', 21],
    ['第三条为规范管理，制定本办法。', 'article', '第三条', 3],
    ['第五条之一　有下列行为之一的', 'article', '第五条之一', 5],
    ['1.2 等级划分', 'decimal_2', '1.2', 2],
    ['4.2.1　出现应急状态时', 'decimal_3', '4.2.1', 1],
  ])('%s', (line, style, printed, value) => {
    expect(readLabel(line)).toMatchObject({ style, printed, value });
  });

  it.each([
    ['一、二级响应由区指挥部启动', 'a numeral in a row of numerals'],
    ['三、四线城市可以参照执行', 'a numeral in a row of numerals'],
    ['第三条第二款规定的单位', 'a reference to an article'],
    ['第五条、第六条规定的处罚', 'a reference to articles'],
    ['第十条规定的事项', 'a reference to an article'],
    ['2018年底前配备到位', 'a year'],
    ['1.5万元以上3万元以下罚款', 'an amount'],
    ['2.4米以内的阳台', 'a length'],
    ['1、2号楼已经竣工', 'numbers of buildings'],
    ['12350举报投诉电话', 'a telephone number'],
    ['各级党委要加强领导', 'plain text'],
    ['一是降低首付比例', 'an ordinal in a sentence'],
  ])('%s has none: %s', (line) => {
    expect(readLabel(line)).toBeNull();
  });
});

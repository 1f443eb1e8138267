import { describe, expect, it } from 'vitest';
import type { Item, PolicyDocument } from '../../../src/core/model/document.ts';
import { outlineOf, passage, readOne } from './read-text.ts';

const outline = (...lines: string[]) => outlineOf(readOne(lines.join('\n')));

describe('what the labels of a text mean', () => {
  it.each([
    [
      '一、 opens sections, （一） clauses that run on through them',
      [
        '一、总体要求',
        '（一）指导思想。坚持预防为主。',
        '（二）基本原则。坚持属地管理。',
        '二、责任体系',
        '（三）党政责任。各级党委要加强领导。',
      ],
      [
        '一、总体要求',
        '  （一）指导思想 | 坚持预防为主。',
        '  （二）基本原则 | 坚持属地管理。',
        '二、责任体系',
        '  （三）党政责任 | 各级党委要加强领导。',
      ],
    ],
    [
      'clauses that begin again in each section',
      [
        '一、基础制度',
        '(一)明确对象标准',
        '主要解决新市民的住房困难。',
        '(二)引导多方参与',
        '由政府给予政策支持。',
        '二、支持政策',
        '(一)土地政策',
        '可以利用自有土地建设。',
      ],
      [
        '一、基础制度',
        '  (一)明确对象标准 | 主要解决新市民的住房困难。',
        '  (二)引导多方参与 | 由政府给予政策支持。',
        '二、支持政策',
        '  (一)土地政策 | 可以利用自有土地建设。',
      ],
    ],
    [
      '1. directly below 一、',
      [
        '一、总体要求',
        '1. 指导思想。坚持预防为主。',
        '2. 目标任务。到2020年基本建成。',
        '二、责任体系',
        '3. 压实属地责任',
        '各级党委要加强领导。',
      ],
      [
        '一、总体要求',
        '  1.指导思想 | 坚持预防为主。',
        '  2.目标任务 | 到2020年基本建成。',
        '二、责任体系',
        '  3.压实属地责任 | 各级党委要加强领导。',
      ],
    ],
    [
      '一、 with its text on the line is the clause itself',
      [
        '一、实行购房补贴。2024年底前购房的给予补贴。',
        '二、全面推行房票安置。在征收中推行房票。',
        '（一）自愿选择。',
        '（二）凭票结算。',
        '三、加大信贷支持。下调首付比例。',
      ],
      [
        '一、实行购房补贴 | 2024年底前购房的给予补贴。',
        '二、全面推行房票安置 | 在征收中推行房票。 | （一）自愿选择。 | （二）凭票结算。',
        '三、加大信贷支持 | 下调首付比例。',
      ],
    ],
    [
      'headings without clauses below them are clauses too',
      ['一、实行购房契税补贴', '购房的给予契税补贴。', '二、全面推行房票安置', '在征收中推行房票。'],
      ['一、实行购房契税补贴 | 购房的给予契税补贴。', '二、全面推行房票安置 | 在征收中推行房票。'],
    ],
    [
      'a section with text and no clause has one without label',
      [
        '一、指导思想',
        '坚持房子是用来住的定位。',
        '二、基础制度',
        '（一）强化顶层设计。坚持规划引领。',
        '（二）明确准入条件。严格租赁管理。',
      ],
      [
        '一、指导思想',
        '  - | 坚持房子是用来住的定位。',
        '二、基础制度',
        '  （一）强化顶层设计 | 坚持规划引领。',
        '  （二）明确准入条件 | 严格租赁管理。',
      ],
    ],
    [
      'chapters and articles of a statute',
      [
        '第一章　总　　则',
        '第一条　为了加强管理，制定本条例。',
        '第二条　各级政府应当加强领导。',
        '各部门应当各负其责。',
        '第二章 监督管理',
        '第三条　监督管理部门履行下列职责：',
        '（一）制定计划；',
        '（二）组织检查。',
        '检查结果应当公布。',
      ],
      [
        '第一章总则',
        '  第一条 | 为了加强管理，制定本条例。',
        '  第二条 | 各级政府应当加强领导。 | 各部门应当各负其责。',
        '第二章监督管理',
        '  第三条 | 监督管理部门履行下列职责：\n（一）制定计划；\n（二）组织检查。 | 检查结果应当公布。',
      ],
    ],
    [
      'an emergency plan in decimals',
      [
        '1 总则',
        '1.1 编制目的',
        '为了保障供应，制定本预案。',
        '1.2 适用范围',
        '本预案适用于全市。',
        '2 组织机构',
        '2.1 指挥部',
        '总指挥由市长担任。',
      ],
      [
        '1总则',
        '  1.1编制目的 | 为了保障供应，制定本预案。',
        '  1.2适用范围 | 本预案适用于全市。',
        '2组织机构',
        '  2.1指挥部 | 总指挥由市长担任。',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outline(...lines)).toEqual(expected);
  });
});

describe('headings of clauses', () => {
  it.each([
    ['（一）指导思想。坚持预防为主。', '指导思想', ['坚持预防为主。']],
    ['（一）目标任务：到2025年基本建成。', '目标任务', ['到2025年基本建成。']],
    [
      '（一）强化顶层设计,统筹空间布局。统筹考虑人口等因素。',
      '强化顶层设计,统筹空间布局',
      ['统筹考虑人口等因素。'],
    ],
    ['（一）优化供应节奏。根据需求确定规模。', '优化供应节奏', ['根据需求确定规模。']],
    [
      '（一）建立安全生产“四级五覆盖”体系。落实四级责任。',
      '建立安全生产“四级五覆盖”体系',
      ['落实四级责任。'],
    ],
    ['（一）明确党委(党组)和政府责任。坚持党政同责。', '明确党委(党组)和政府责任', ['坚持党政同责。']],
    [
      '（一）租金应当低于市场评估租金。具体由区政府确定。',
      null,
      ['租金应当低于市场评估租金。具体由区政府确定。'],
    ],
    [
      '（一）持有证书的，可以按照规定申请。逾期不予受理。',
      null,
      ['持有证书的，可以按照规定申请。逾期不予受理。'],
    ],
    ['（一）本通知自2024年9月30日起施行，有效期两年。', null, ['本通知自2024年9月30日起施行，有效期两年。']],
    ['（一）研究、制定重大政策；', null, ['研究、制定重大政策；']],
  ])('%s', (line, heading, paragraphs) => {
    const document = readOne(['一、要求', line, '（二）检查。每年检查2次。'].join('\n'));
    const clause = document.sections[0]?.clauses[0];
    expect(clause?.heading).toBe(heading);
    expect(clause?.paragraphs.map((span) => passage(document, span))).toEqual(paragraphs);
    const span = clause?.headingSpan ?? null;
    expect(span === null ? null : passage(document, span)).toBe(heading);
  });

  it('alone on its line, with or without a full stop, is no paragraph', () => {
    expect(
      outline(
        '一、要求',
        '（一）统筹建设平台。',
        '各省要建立平台。',
        '（二）实行清单管理',
        '各部门要建立清单。',
        '清单要公布。',
      ),
    ).toEqual([
      '一、要求',
      '  （一）统筹建设平台 | 各省要建立平台。',
      '  （二）实行清单管理 | 各部门要建立清单。 | 清单要公布。',
    ]);
  });
});

describe('items', () => {
  const itemsOf = (document: PolicyDocument): readonly string[] => {
    const show = (items: readonly Item[], depth: string): readonly string[] =>
      items.flatMap((item) => [
        `${depth}${item.paragraph} ${passage(document, item.span).replaceAll('\n', '⏎')}`,
        ...show(item.items, `${depth}  `),
      ]);
    return document.sections.flatMap(({ clauses }) => clauses.flatMap(({ items }) => show(items, '')));
  };
  const items = (...lines: string[]) =>
    itemsOf(readOne(['一、要求', '（一）检查。每年检查2次。', ...lines].join('\n')));

  it('run on in a paragraph and name it; they may begin again in the next', () => {
    expect(
      items(
        '（二）责任。各级要抓好落实：（1）区委每年召开2次会议。（2）区政府每季度召开1次会议。',
        '健全工作机制：（1）例会部署任务；（2）专班督办。完善考核制度。',
      ),
    ).toEqual([
      '0 （1）区委每年召开2次会议。',
      '0 （2）区政府每季度召开1次会议。',
      '1 （1）例会部署任务；',
      '1 （2）专班督办。',
    ]);
  });

  it('on lines of their own, with the text below their headings and further levels', () => {
    expect(
      items(
        '（二）审批。按照下列程序办理：',
        '1.申请',
        '申请人提交材料：',
        '（1）申请书；',
        '（2）证明。',
        '2.受理。窗口当场受理。',
      ),
    ).toEqual([
      '1 1.申请⏎申请人提交材料：⏎（1）申请书；⏎（2）证明。',
      '  3 （1）申请书；',
      '  4 （2）证明。',
      '5 2.受理。窗口当场受理。',
    ]);
  });

  it.each([
    ['a single label', '（二）责任。按照第（1）项的规定办理。'],
    ['a reference', '（二）责任。依照前款（1）项、（2）项的规定处罚。'],
    ['numbers that do not count on', '（二）责任。检查：（1）库存；（3）价格。'],
    ['amounts', '（二）责任。补贴每平方米1.5万元、2.4万元。'],
  ])('%s makes none', (_, line) => {
    expect(items(line)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../../src/core/structure/lines/read-paragraphs.ts';
import { endsSentence, hasOpenBracket } from '../../../src/core/structure/lines/punctuation.ts';

const paragraphs = (...lines: string[]): readonly string[] =>
  readParagraphs(lines.join('\n')).paragraphs.map(({ text }) => text);

describe('lines that a page or a line width broke', () => {
  it.each([
    ['a page break in a sentence', ['（四）应急准备。乡镇要把储备粮库存检', '', '查纳入年度计划。'], 1],
    ['a comma at the end', ['区政府要建立联席会议制度，', '定期研究重大问题。'], 1],
    ['a title within brackets that the next line closes', ['关于征求《某区粮食', '应急预案》意见的函'], 1],
    ['a label alone on its line', ['三、', '保障措施'], 1],
    ['a word that wants another', ['2.支持发行金融债券用于', '保障性粮库建设。'], 1],
  ])('%s: joined', (_, lines, count) => {
    expect(paragraphs(...lines)).toEqual([lines.join('')]);
    expect(paragraphs(...lines)).toHaveLength(count);
  });

  it.each([
    ['a full stop', ['区政府负责粮食安全。', '各乡镇负责日常检查。']],
    ['a semicolon', ['（一）检查库存；', '（二）轮换储备粮。']],
    [
      'a remark in brackets behind a full stop',
      ['落实补贴政策。（责任单位：区财政局）', '本措施自印发之日起施行。'],
    ],
    ['a heading alone on its line', ['3. 压实区、乡镇、村（社区）粮食安全责任', '', '各级党委要加强领导。']],
    [
      'a section heading with a comma',
      ['二、健全责任，落实制度', '', '（一）党政责任。各级党委要加强领导。'],
    ],
    ['signatures', ['中共某区委', '某区人民政府', '', '2018年7月6日']],
    ['a bracket that is never closed', ['某市发布《关于粮食储备的通知', '各有关单位:']],
    ['rows of names', ['组　长：王　某　　副区长，总指挥', '副组长：李　某　　粮食局局长']],
    [
      'whom to call, who signs, a damaged date',
      [
        '联系人:张某,联系电话:2305402,传真:2223531',
        '某市人民政府安全生产委员会办公室',
        '2017年925日',
        '某市关于推进粮食安全',
      ],
    ],
    ['the next label', ['（一）检查库存，轮换', '（二）应急供应']],
  ])('%s: not joined', (_, lines) => {
    expect(paragraphs(...lines)).toHaveLength(lines.filter((line) => line !== '').length);
  });

  it('joins a text whose lines were broken at a width, but not its headings', () => {
    const body = [
      '第一条为加快建立粮食应急保障体系，保障粮食安',
      '全供给，着力提高应急加工、储运、配送、供应能力，',
      '根据《粮食流通管理条例》等文件精神，结合本市实际',
      '情况，经市人民政府常务会议研究同意，制定本办法并印',
      '发各县区执行。',
    ];
    const chapter = ['第二章组织架构'];
    const more = [
      '第二条市人民政府成立粮食应急工作领导小组，由分管',
      '副市长担任组长，成员单位由发展改革、财政、交通运',
      '输等部门组成，负责统筹指导、协调推进全市粮食应急',
      '保障工作，研究解决重大问题，督促各县区落实属地责',
      '任，定期通报工作进展情况，组织开展监督检查和考核，',
      '并根据本办法的要求，按照各自职责分工，认真履行第',
      '一条规定的职责。',
    ];
    const items = [
      '（一）负责领导小组日常工作，起草粮食应急保障有关',
      '政策文件；',
      '（二）编制全市年度计划。',
    ];
    expect(paragraphs('第一章总则', ...body, ...chapter, ...more, ...items)).toEqual([
      '第一章总则',
      body.join(''),
      '第二章组织架构',
      more.join(''),
      items.slice(0, 2).join(''),
      items[2],
    ]);
  });

  it('begins a line at labels that count on inside one line, where a text lost its line breaks', () => {
    const text =
      '为保障粮食安全，制定如下措施： 一、健全责任体系(一)党政责任。各级党委要加强领导。(二)部门责任。各部门要各负其责。二、强化保障(三)资金保障。财政部门要按照规定拨付。';
    expect(paragraphs(text)).toEqual([
      '为保障粮食安全，制定如下措施：',
      '一、健全责任体系',
      '(一)党政责任。各级党委要加强领导。',
      '(二)部门责任。各部门要各负其责。',
      '二、强化保障',
      '(三)资金保障。财政部门要按照规定拨付。',
    ]);
  });
});

describe('what is no part of the text', () => {
  const left = (...lines: string[]) => readParagraphs(lines.join('\n')).furniture.map(({ before }) => before);
  it.each([
    ['— 3 —'],
    ['- 12 -'],
    ['第 3 页 共 12 页'],
    ['您现在的位置：首页 > 政务公开 > 正文'],
    ['发表时间:2019/3/25 10:32:50 来源:本站原创 点击:1684'],
    ['时间:2023-04-13 16:39 来源:某市人民政府 浏览次数:2212'],
    ['【字体：大 中 小】'],
  ])('%s', (line) => {
    expect(left('区政府负责粮食安全。', line, '各乡镇负责检查。')).toEqual([line]);
  });

  it('a field code with its number', () => {
    expect(left('各乡镇负责检查。', 'PAGE  ', '2')).toEqual(['PAGE', '2']);
  });

  it('a page number between the halves of a sentence, which are one', () => {
    const read = readParagraphs(
      '（一）日常检查。区政府要把粮食安全纳入年度\n\n7\n\n计划，每年至少检查2次库存。',
    );
    expect(read.paragraphs.map(({ text }) => text)).toEqual([
      '（一）日常检查。区政府要把粮食安全纳入年度计划，每年至少检查2次库存。',
    ]);
    expect(read.furniture.map(({ before }) => before)).toEqual(['7']);
  });

  it('numbers in the cells of a table stay', () => {
    expect(left('仓库', '', '120', '', '粮站', '', '45')).toEqual([]);
  });

  it('residue of Markdown', () => {
    expect(paragraphs('## **二、健全责任体系**', '1\\. 党政责任。各级党委要加强领导。')).toEqual([
      '二、健全责任体系',
      '1. 党政责任。各级党委要加强领导。',
    ]);
  });

  it('a table of contents, once its first entry comes again', () => {
    expect(
      paragraphs(
        '目　录',
        '第一章 总则',
        '第二章 附则',
        '第一章 总则',
        '第一条 为保障粮食安全，制定本办法。',
      ),
    ).toEqual(['第一章 总则', '第一条 为保障粮食安全，制定本办法。']);
  });
});

describe('ends of sentences', () => {
  it.each([
    ['各级党委要加强领导。', true],
    ['坚持“安全第一”。”', true],
    ['现提出实施意见如下：', true],
    ['（责任单位：县住建局）', true],
    ['落实补贴。（县财政局负责）', true],
    ['落实补贴。〔责任单位：县财政局〕', true],
    ['区（县）', false],
    ['总体要求', false],
  ])('%s: %s', (text, ends) => {
    expect(endsSentence(text)).toBe(ends);
  });

  it('knows brackets that are still open', () => {
    expect(hasOpenBracket('关于征求《某区预案')).toBe(true);
    expect(hasOpenBracket('关于征求《某区预案》')).toBe(false);
    expect(hasOpenBracket('党委(党组)')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { DOCUMENT_NUMBER_LINE } from '../../../src/core/structure/blocks/document-cues.ts';
import { bodyNames } from '../../../src/core/structure/blocks/issuing-body.ts';
import { citations } from '../../../src/core/structure/metadata/citations.ts';
import {
  documentNumber,
  documentNumbers,
  documentNumberWithYear,
} from '../../../src/core/structure/metadata/document-number.ts';
import { levelAndRegion } from '../../../src/core/structure/metadata/level-and-region.ts';
import { datedEvents, officialDates } from '../../../src/core/structure/metadata/official-date.ts';
import { namedDivisions } from '../../../src/core/structure/region/division-index.ts';
import { readOne } from './read-text.ts';

describe('document numbers (发文字号)', () => {
  it.each([
    ['（国发〔2018〕41号）', '国发〔2018〕41号'],
    ['苏政办发[2021]101号', '苏政办发〔2021〕101号'],
    ['(苏政办发„2021‟101号)', '苏政办发〔2021〕101号'],
    ['沪府办规（2021） 12 号', '沪府办规〔2021〕12号'],
    ['国办发明电〔2018〕15号', '国办发明电〔2018〕15号'],
    ['根据国办发〔2021〕22号文件', '国办发〔2021〕22号'],
    ['2004年1月13日中华人民共和国国务院令第397号公布', '中华人民共和国国务院令第397号'],
    ['中华人民共和国主席令（第八十八号）', '中华人民共和国主席令第八十八号'],
    ['2025年8月29日某市人民政府第318号令发布', '某市人民政府第318号令'],
    [
      '2010年10月11日 某市第十一届人民代表大会常务委员会公告第39号公布',
      '某市第十一届人民代表大会常务委员会公告第39号',
    ],
    ['财政部 税务总局公告 2019年第5号', '税务总局公告2019年第5号'],
    ['〔2001〕财税字第12号', '财税字〔2001〕12号'],
    // damaged in print
    ['某发〔201877号', '某发〔2018〕77号'],
    ['某发2018〕77号', '某发〔2018〕77号'],
    ['某发〔2017 18号', '某发〔2017〕18号'],
    ['（某发〔2016〕32）', '某发〔2016〕32号'],
    ['关于粮食安全的意见', null],
    ['（2022）某01民初77号', null],
    ['共投入2018 77号', null],
  ])('%s', (text, number) => {
    expect(documentNumber(text)).toBe(number);
  });

  it('takes a missing year from the date beside it', () => {
    expect(documentNumberWithYear('（2017年9月27日以某党发41号文件印发）', '2017-09-27')).toBe(
      '某党发〔2017〕41号',
    );
    expect(documentNumberWithYear('某党发41号', null)).toBeNull();
  });

  it('several of bodies that issue together', () => {
    expect(documentNumbers('某建发〔2020〕1号 某财发〔2020〕2号')).toEqual([
      '某建发〔2020〕1号',
      '某财发〔2020〕2号',
    ]);
  });

  it('alone on a line', () => {
    expect(DOCUMENT_NUMBER_LINE.test('某发〔2018〕77号')).toBe(true);
    expect(DOCUMENT_NUMBER_LINE.test('某发〔201877号')).toBe(true);
    expect(DOCUMENT_NUMBER_LINE.test('按照国发〔2018〕77号文件，认真落实。')).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    ['2018年7月6日', ['2018-07-06']],
    ['二〇〇六年十二月三十日', ['2006-12-30']],
    ['二○○四年六月十六日', ['2004-06-16']],
    ['一九九七年元月八日', ['1997-01-08']],
    ['2018 年 12 月', ['2018-12']],
    ['2018年', []],
    ['2018年13月1日', []],
  ])('%s', (text, dates) => {
    expect(officialDates(text)).toEqual(dates);
  });

  it('say what happened on them', () => {
    expect(datedEvents('2003年11月24日 国务院令第393号公布\n2004年2月1日 施行')).toEqual([
      { date: '2003-11-24', event: ' 国务院令第393号公布\n' },
      { date: '2004-02-01', event: ' 施行' },
    ]);
  });
});

describe('issuing bodies', () => {
  it.each([
    ['中共某市委 某市人民政府', ['中共某市委', '某市人民政府']],
    ['国务院办公厅、中央军委办公厅', ['国务院办公厅', '中央军委办公厅']],
    ['中共中央国务院', ['中共中央', '国务院']],
    ['中共江苏省委江苏省人民政府', ['中共江苏省委', '江苏省人民政府']],
    ['住房和城乡建设部', ['住房和城乡建设部']],
    ['某市粮食和物资储备局', ['某市粮食和物资储备局']],
    ['关于推进粮食安全', null],
    ['总体要求', null],
  ])('%s', (text, names) => {
    expect(bodyNames(text)).toEqual(names);
  });

  it.each([
    ['the title', '某市人民政府办公室关于粮食安全的通知\n一、检查库存。', ['某市人民政府办公室']],
    [
      'who adopted a statute',
      '某省粮食条例\n2004年7月29日 某省第十二届人民代表大会常务委员会第十三次会议通过\n第一条 制定本条例。\n第二条 适用本条例。',
      ['某省人民代表大会常务委员会'],
    ],
    ['the letterhead', '中共某市委文件\n关于粮食安全的意见\n一、检查库存。', ['中共某市委']],
  ])('from %s', (_, text, issuers) => {
    expect(readOne(text).issuers).toEqual(issuers);
  });
});

describe('level and region', () => {
  it.each([
    [['国务院办公厅'], 'central', []],
    [['住房和城乡建设部'], 'central', []],
    [['江苏省人民政府'], 'province', ['江苏省']],
    [['上海市人民政府'], 'province', ['上海市']],
    [['苏州市人民政府'], 'city', ['江苏省', '苏州市']],
    [['中共无锡市锡山区委'], 'district', ['江苏省', '无锡市', '锡山区']],
    [['宝坻区人民政府'], 'district', ['天津市', '宝坻区']],
    [['修水县人民政府办公室'], 'district', ['江西省', '九江市', '修水县']],
    [['瑞金市人民政府'], 'district', ['江西省', '赣州市', '瑞金市']],
    [['中山市小榄镇人民政府'], 'town', ['广东省', '中山市', '小榄镇']],
    // names that have changed
    [['中共蓟县县委'], 'district', ['天津市', '蓟州区']],
    [['吴江市人民政府'], 'district', ['江苏省', '苏州市', '吴江区']],
    // development zones and new areas
    [['南京经济技术开发区管理委员会'], 'district', ['江苏省', '南京市', '南京经济技术开发区']],
    [
      ['无锡市锡山区锡山经济技术开发区管委会'],
      'district',
      ['江苏省', '无锡市', '锡山区', '锡山经济技术开发区'],
    ],
    [['赣江新区管理委员会'], 'city', ['江西省', '赣江新区']],
  ] as const)('%s', (issuers, level, region) => {
    expect(levelAndRegion(issuers, null, '')).toEqual({ level, region });
  });

  it('the text decides between places of one name', () => {
    expect(levelAndRegion(['鼓楼区人民政府'], null, '按照南京市的部署').region).toEqual([
      '江苏省',
      '南京市',
      '鼓楼区',
    ]);
    expect(levelAndRegion(['鼓楼区人民政府'], null, '按照福州市的部署').region).toEqual([
      '福建省',
      '福州市',
      '鼓楼区',
    ]);
    expect(levelAndRegion(['鼓楼区人民政府'], null, '').region).toEqual([]);
  });

  it('without a name, the place that the text calls its own', () => {
    expect(
      levelAndRegion([], '关于粮食安全的意见', '促进我市粮食安全。宜春市粮食局负责，宜春市财政局配合。'),
    ).toEqual({
      level: 'city',
      region: ['江西省', '宜春市'],
    });
    expect(levelAndRegion([], null, '我县粮食安全')).toEqual({ level: 'district', region: [] });
    expect(levelAndRegion([], null, '粮食安全')).toEqual({ level: null, region: [] });
  });

  it.each([
    ['沪房管〔2024〕58号', '关于优化本市住房政策的通知。本市居民', 'province', ['上海市']],
    ['津党发〔2017〕41号', '推进我市粮食安全', 'province', ['天津市']],
    ['苏政发〔2018〕1号', '推进全省粮食安全，江苏粮食', 'province', ['江苏省']],
    ['国办发〔2018〕1号', '各地区', 'central', []],
    // a city's first character counts only if the text names the city
    ['常发〔2018〕18号', '常州市粮食储备，常州市财政局', 'city', ['江苏省', '常州市']],
    ['穗府办〔2018〕18号', '广州市粮食储备', 'city', ['广东省', '广州市']],
    ['常发〔2018〕18号', '粮食储备', null, []],
    // what the text calls its own is below the province
    ['赣府字〔2018〕1号', '我县粮食安全', 'district', []],
  ] as const)('from the number %s in %j', (docNumber, text, level, region) => {
    expect(levelAndRegion([], null, text, { docNumber, bodies: [] })).toEqual({ level, region });
  });

  it.each([
    [
      'a county-level city is 我市 too',
      '促进我市发展。人民银行瑞金营业部、国家金融监督管理总局瑞金监管支局、赣州市',
      ['江西省', '赣州市', '瑞金市'],
    ],
    ['a municipality is 本市 too', '加快本市发展，服务上海人才，《上海市居住证》', ['上海市']],
    ['a body without a place', '省内各市。安徽特色年货，安徽省粮食', []],
  ] as const)('%s', (_, text, region) => {
    expect(levelAndRegion([], null, text).region).toEqual(region);
  });

  it('a body that names its level only, and tasks for all provinces', () => {
    expect(levelAndRegion(['省粮食工作联席会议'], null, '安徽特色年货，安徽省粮食')).toEqual({
      level: 'province',
      region: ['安徽省'],
    });
    expect(levelAndRegion([], null, '各省级粮食部门报送，各省（自治区、直辖市）落实').level).toBe('central');
  });

  it('of overlapping names the longest', () => {
    expect(namedDivisions('内蒙古自治区呼和浩特市').map(({ name }) => name)).toEqual([
      '内蒙古自治区',
      '呼和浩特市',
    ]);
  });
});

describe('titles, kinds, status, dates of a document', () => {
  const CLAUSES = '一、检查库存。每年检查2次。\n二、轮换储备。每三年轮换一次。';
  it.each([
    ['关于粮食安全的实施意见', '关于粮食安全的实施意见', '实施意见'],
    ['关于粮食安全\n工作的若干措施', '关于粮食安全工作的若干措施', '若干措施'],
    ['某市粮食管理办法\n（试行）', '某市粮食管理办法（试行）', '管理办法'],
    ['国 务 院 工 作 规 则', '国务院工作规则', '工作规则'],
    [
      '国务院关于推行行政执法公示制度\n执法全过程记录制度的指导意见',
      '国务院关于推行行政执法公示制度执法全过程记录制度的指导意见',
      '指导意见',
    ],
    ['某市发布《关于粮食安全的实施意见》', '关于粮食安全的实施意见', '实施意见'],
    ['关于粮食安全的通知\n某市粮食安全实施方案', '某市粮食安全实施方案', '实施方案'],
  ])('%j', (lines, title, kind) => {
    expect(readOne(`${lines}\n${CLAUSES}`)).toMatchObject({ title, kind });
  });

  it.each([
    ['某市粮食管理办法（征求意见稿）\n', 'draft'],
    ['某市粮食条例（修订草案）\n', 'draft'],
    ['某政发〔2018〕1号\n某市粮食管理办法\n', 'in_force'],
    ['某市粮食管理办法\n', 'unknown'],
  ])('status of %j', (head, status) => {
    expect(readOne(head + CLAUSES).status).toBe(status);
  });

  it('issued and effective', () => {
    expect(
      readOne(`某市粮食办法\n（2018年9月3日）\n${CLAUSES}\n本办法自2018年10月1日起施行。`),
    ).toMatchObject({
      issued: '2018-09-03',
      effective: '2018-10-01',
    });
    expect(
      readOne(`某市粮食办法\n${CLAUSES}\n本办法自印发之日起施行。\n某市人民政府\n2018年9月3日`),
    ).toMatchObject({
      issued: '2018-09-03',
      effective: '2018-09-03',
    });
    expect(readOne(`某市粮食办法\n${CLAUSES}`)).toMatchObject({ issued: null, effective: null });
  });

  it.each([
    ['本办法自2021年12月1日起实施,有效期至2026年11月30日。', { expires: '2026-11-30', validFor: null }],
    ['本办法自2021年12月1日起施行，有效期两年。', { expires: null, validFor: 'P2Y' }],
    ['上述政策自2023年9月1日起实施,至2023年10月31日结束', { expires: '2023-10-31' }],
    ['本办法自公布之日起30日后施行。', { effectiveAfter: 'P30D' }],
    // of a licence or a subsidy, not of the document
    ['粮食许可证的有效期为3年。', { expires: null, validFor: null }],
    ['购房补贴执行至2027年12月31日。', { expires: null, validFor: null }],
  ])('how long it holds: %s', (text, validity) => {
    expect(readOne(`某市粮食办法\n一、检查库存。\n二、${text}`).validity).toMatchObject(validity);
  });

  it.each([
    ['请于11月28日前将修改意见反馈至办公室。', '', '--11-28'],
    ['请于2019年11月28日17:00前将修改意见反馈至办公室。', '', '2019-11-28'],
    ['请于1月8日前书面反馈意见。', '\n某市粮食局\n2018年12月20日', '2019-01-08'],
  ])('reply deadline of a draft: %s', (request, signature, replyBy) => {
    const letter = `关于征求《某市粮食办法（征求意见稿）》意见的函\n各有关单位：\n现征求意见，${request}${signature}`;
    const draft = `某市粮食办法\n（征求意见稿）\n第一条 为了保障粮食安全，制定本办法。\n第二条 本办法适用于本市。`;
    expect(readOne(`${letter}\n${draft}`).validity.replyBy).toBe(replyBy);
  });

  it('试行 in its own title, not in one that it names', () => {
    expect(readOne(`某市粮食办法（试行）\n${CLAUSES}`).validity.trial).toBe(true);
    expect(readOne(`关于修改《某市粮食暂行办法》的决定\n${CLAUSES}`).validity.trial).toBe(false);
  });

  it('a statute: the last date on which it was adopted or published, not the one from which it holds', () => {
    const notes =
      '2003年11月12日 国务院第28次常务会议通过\n2003年11月24日 国务院令第393号公布\n2004年2月1日 施行';
    expect(readOne(`粮食管理条例\n${notes}\n第一条 制定本条例。\n第二条 国务院负责。`)).toMatchObject({
      issued: '2003-11-24',
      docNumber: '国务院令第393号',
      issuers: ['国务院'],
      level: 'central',
    });
  });
});

describe('citations', () => {
  const cites = (text: string, ...own: string[]) =>
    citations(text, own, []).map(({ title, docNumber }) => [title, docNumber]);
  it('titles with their numbers, each once', () => {
    expect(
      cites(
        '落实《粮食条例》、《关于粮食安全的意见》(国发〔2016〕32号)和《粮食条例》（试行），按照《关于粮食安全的意见》办理。',
      ),
    ).toEqual([
      ['粮食条例', null],
      ['关于粮食安全的意见', '国发〔2016〕32号'],
    ]);
  });

  it('a number printed at a later mention', () => {
    expect(cites('按照《粮食意见》，根据《粮食意见》（国发〔2016〕32号）')).toEqual([
      ['粮食意见', '国发〔2016〕32号'],
    ]);
  });

  it('titles within titles are one', () => {
    expect(cites('按照《市政府印发〈粮食办法〉的通知》（某府办字〔2024〕3号）')).toEqual([
      ['市政府印发〈粮食办法〉的通知', '某府办字〔2024〕3号'],
    ]);
  });

  it('not the document itself, nor what its letter names', () => {
    expect(
      cites('制定了《某市粮食安全实施办法（征求意见稿）》，参照《粮食条例》', '某市粮食安全的实施办法'),
    ).toEqual([['粮食条例', null]]);
    expect(cites('现将《某市粮食方案》印发', '关于印发《某市粮食方案》的通知')).toEqual([]);
  });

  it('a short name and a bare kind name nothing more', () => {
    expect(
      cites('根据《中华人民共和国粮食法》（以下简称《粮食法》），按照《粮食法》和《办法》，制定本办法。'),
    ).toEqual([['中华人民共和国粮食法', null]]);
  });

  it('what a title implements or amends is another document', () => {
    expect(cites('现就贯彻《粮食条例》', '关于贯彻〈粮食条例〉的实施意见')).toEqual([['粮食条例', null]]);
    expect(
      cites('修改《甲类粮食办法》和《乙类粮食办法》', '关于修改《甲类粮食办法》和《乙类粮食办法》的决定'),
    ).toEqual([
      ['甲类粮食办法', null],
      ['乙类粮食办法', null],
    ]);
  });

  it.each([
    ['为贯彻落实《国务院粮食意见》精神，结合我市实际，制定本办法。\n一、检查。', 'implements'],
    ['第一条 根据《粮食条例》等法律、法规，制定本办法。\n第二条 检查。', 'implements'],
    ['一、检查。\n二、检查按照《粮食条例》进行。', 'refers'],
    ['一、检查。\n二、本办法自印发之日起施行。《某市粮食办法》（某发〔2012〕1号）同时废止。', 'repeals'],
    ['一、检查。\n二、未按《粮食条例》检查的，其许可证予以收回。', 'refers'],
  ])('what a citation says: %j', (text, role) => {
    expect(readOne(`某省粮食储备办法\n${text}`).cites[0]?.role).toBe(role);
  });

  it('marks what had to be repaired', () => {
    const document = readOne(
      '一、要求\n（一）依据。根据《粮食条例》(某发〔201632号)，参照《粮食办法》(某发〔2016〕3号)，认真组织落实各项任务。',
    );
    expect(document.cites.map(({ docNumber, damaged }) => [docNumber, damaged])).toEqual([
      ['某发〔2016〕32号', true],
      ['某发〔2016〕3号', false],
    ]);
  });
});

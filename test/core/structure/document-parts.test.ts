import { describe, expect, it } from 'vitest';
import { blocksOf, outlineOf, passage, readOne, readText } from './read-text.ts';

const CLAUSES = ['一、总体要求', '（一）指导思想。坚持预防为主。', '（二）目标任务。到2020年基本建成。'];

describe('what stands above and below the clauses', () => {
  it('a document in full form', () => {
    const document = readOne(
      [
        '中共某市委文件',
        '某发〔2018〕18号',
        '中共某市委 某市人民政府',
        '关于推进粮食安全工作的实施意见',
        '各县区党委、人民政府，市各部委办局：',
        '为保障粮食安全，制定如下意见。',
        ...CLAUSES,
        '各县区、各部门要结合实际抓好落实。',
        '附件：1.任务分工表',
        '2.成员名单',
        '中共某市委',
        '某市人民政府',
        '2018年7月6日',
        '（此件公开发布）',
        '抄送：市人大常委会办公室，市政协办公室。',
      ].join('\n'),
    );
    expect(blocksOf(document)).toEqual([
      'letterhead: 中共某市委文件',
      'doc_number: 某发〔2018〕18号',
      'title: 中共某市委 某市人民政府⏎关于推进粮食安全工作的实施意见',
      'addressees: 各县区党委、人民政府，市各部委办局：',
      'preamble: 为保障粮食安全，制定如下意见。',
      'closing: 各县区、各部门要结合实际抓好落实。',
      'annexes: 附件：1.任务分工表⏎2.成员名单',
      'signature: 中共某市委⏎某市人民政府⏎2018年7月6日',
      'distribution: （此件公开发布）⏎抄送：市人大常委会办公室，市政协办公室。',
    ]);
    expect(outlineOf(document).at(-1)).toBe('  （二）目标任务 | 到2020年基本建成。');
  });

  it('the paragraph below a heading alone on its line is no closing', () => {
    const document = readOne(
      [...CLAUSES, '（三）落实责任', '各县区要落实属地责任。', '本意见自印发之日起施行。'].join('\n'),
    );
    expect(outlineOf(document).at(-1)).toBe('  （三）落实责任 | 各县区要落实属地责任。');
    expect(blocksOf(document)).toEqual(['closing: 本意见自印发之日起施行。']);
  });

  it('the last 款 of a statute is no closing', () => {
    const document = readOne(
      '第一条 为保障粮食安全，制定本办法。\n第二条 储备粮应当轮换。\n本办法自印发之日起施行。',
    );
    expect(document.blocks).toEqual([]);
  });
});

describe('several documents in one file', () => {
  const DRAFT = ['某市粮食安全', '实施办法', '（征求意见稿）', ...CLAUSES];

  it('a letter and the draft that it carries', () => {
    const document = readOne(
      [
        '关于征求《某市粮食安全实施办法》意见的函',
        '某粮函〔2017〕103号',
        '各县区人民政府：',
        '请认真研究，于9月26日前反馈书面意见。',
        '联系人:张某,联系电话:2305402',
        '某市粮食局',
        '2017年9月25日',
        ...DRAFT,
      ].join('\n'),
    );
    expect(document.title).toBe('某市粮食安全实施办法（征求意见稿）');
    expect(document.docNumber).toBeNull();
    expect(document.issued).toBeNull();
    expect(document.status).toBe('draft');
    expect(document.cover).toMatchObject({
      title: '关于征求《某市粮食安全实施办法》意见的函',
      docNumber: '某粮函〔2017〕103号',
      issuers: ['某市粮食局'],
      issued: '2017-09-25',
    });
  });

  it('a notice that issues a document gives it number, date and issuer', () => {
    const document = readOne(
      [
        '某市人民政府关于印发某市粮食安全实施办法的通知',
        '某政发〔2018〕41号',
        '各县区人民政府：',
        '现将《某市粮食安全实施办法》印发给你们，请认真贯彻执行。',
        '某市人民政府',
        '2018年12月13日',
        '某市粮食安全实施办法',
        '第一章　总　　则',
        '第一条　为保障粮食安全，制定本办法。',
        '第二条　本办法适用于本市。',
      ].join('\n'),
    );
    expect(document).toMatchObject({
      title: '某市粮食安全实施办法',
      docNumber: '某政发〔2018〕41号',
      issuers: ['某市人民政府'],
      issued: '2018-12-13',
      kind: '实施办法',
    });
    expect(document.cover?.title).toBe('某市人民政府关于印发某市粮食安全实施办法的通知');
    expect(document.cites).toEqual([]);
  });

  it('an annex with a title and clauses is a document of its own', () => {
    const { documents } = readText(
      [
        '某区粮食安全实施办法',
        ...CLAUSES,
        '附件：任务分工方案',
        '附件2：',
        '中共某市委  某市人民政府',
        '关于推进粮食安全工作的实施意见',
        '（2017年9月27日以某党发41号文件印发）',
        '为保障粮食安全，提出以下意见。',
        ...CLAUSES,
      ].join('\n'),
    );
    expect(
      documents.map(({ title, docNumber, issued, source }) => [source.part, title, docNumber, issued]),
    ).toEqual([
      [1, '某区粮食安全实施办法', null, null],
      [2, '中共某市委 某市人民政府关于推进粮食安全工作的实施意见', '某党发〔2017〕41号', '2017-09-27'],
    ]);
  });

  it('a table in an annex belongs to the document', () => {
    const document = readOne(
      [
        '某区粮食安全实施办法',
        ...CLAUSES,
        '某区人民政府',
        '2018年7月6日',
        '附件',
        '任务分工表',
        '一、仓储',
        '粮食局',
        '二、运输',
        '交通局',
        '三、加工',
        '工信局',
      ].join('\n'),
    );
    expect(blocksOf(document).at(-1)).toBe(
      'annexes: 附件⏎任务分工表⏎一、仓储⏎粮食局⏎二、运输⏎交通局⏎三、加工⏎工信局',
    );
  });

  it('a second regulation below the first, whose numbers begin again', () => {
    const { documents } = readText(
      [
        '转制为企业的规定',
        '为推进改革，制定本规定。',
        '一、关于登记。应当办理登记。',
        '二、关于税收。免征所得税。',
        '支持企业发展的规定',
        '为支持发展，制定本规定。',
        '一、关于税收。减征增值税。',
        '二、关于土地。可以协议出让。',
      ].join('\n'),
    );
    expect(documents.map(({ title }) => title)).toEqual(['转制为企业的规定', '支持企业发展的规定']);
  });

  it('a letter of which only the title was kept', () => {
    const document = readOne(
      [
        '关于公开征求<某市粮食安全管理规定(征求意见稿)>意见的通告',
        '第一条 为保障粮食安全，制定本规定。',
        '第二条 本规定适用于本市。',
      ].join('\n'),
    );
    expect(document.title).toBe('某市粮食安全管理规定(征求意见稿)');
    expect(document.cover?.title).toBe('关于公开征求<某市粮食安全管理规定(征求意见稿)>意见的通告');
  });
});

describe('texts without clauses', () => {
  it('a reply is a document: its text is the one clause', () => {
    const document = readOne(
      [
        '国务院关于同意某市建设示范区的批复',
        '国函〔2018〕145号',
        '某市人民政府：',
        '你市请示收悉。现批复如下。',
        '国务院',
        '2018年11月23日',
      ].join('\n'),
    );
    expect(outlineOf(document)).toEqual(['- | 你市请示收悉。现批复如下。']);
    expect(document.kind).toBe('批复');
  });

  it('plain prose is none', () => {
    const { documents, problems } = readText('今天天气很好，我们去公园散步。\n大家都很高兴。');
    expect(documents).toEqual([]);
    expect(problems.map(({ cause }) => cause)).toEqual(['no_document']);
    expect(problems[0]?.message.zh).toContain('sample.txt');
  });

  it('a single numbered clause is enough', () => {
    expect(outlineOf(readOne('一、各单位要检查储备粮库存。'))).toEqual(['一、 | 各单位要检查储备粮库存。']);
  });
});

describe('repairs', () => {
  it.each([
    ['（某发〔201632号）', '（某发〔2016〕32号）', 'missing_bracket'],
    ['于2019年625日前报送', '于2019年6月25日前报送', 'missing_character'],
    ['请于625日前反馈', '请于6月25日前反馈', 'missing_character'],
    ['在职工人数，超过 100 人的企业', '在职工人数，超过100人的企业', 'stray_space'],
  ])('%s', (printed, understood, kind) => {
    const source = `一、总体要求\n（一）要求。按照文件精神，认真组织研究，落实各项任务，${printed}。`;
    const document = readOne(source);
    expect(document.canonical.text).toContain(understood);
    expect(document.repairs.map((repair) => repair.kind)).toContain(kind);
    for (const { source: place, before } of document.repairs) {
      expect(source.slice(place.start, place.end)).toBe(before);
    }
  });

  it.each([
    ['共投入1949925日元'],
    ['《中共中央办公厅 国务院办公厅关于粮食安全的意见》'],
    ['编号〔2016〕32号'],
  ])('%s is left as printed', (printed) => {
    const document = readOne(
      `一、总体要求\n（一）要求。按照文件精神，认真组织研究，落实各项任务，${printed}。`,
    );
    expect(document.canonical.text).toContain(printed);
  });

  it('a character printed on both sides of a page break', () => {
    const document = readOne(
      '一、总体要求\n（一）评估。有关部门要组\n\n组织开展评估。\n（二）组织检查。各级要加强组织领导，每年组织2次检查。',
    );
    expect(outlineOf(document)[1]).toBe('  （一）评估 | 有关部门要组织开展评估。');
    expect(document.repairs.map(({ kind, certainty }) => [kind, certainty])).toContainEqual([
      'duplicate_character',
      'probable',
    ]);
  });

  it('two words that meet in one character at a page break stay', () => {
    const document = readOne(
      '一、总体要求\n（一）基础。加强基础建设，完善粮库建\n\n建设。完善建设规划，落实建设资金。\n（二）仓储。推进仓库建设\n\n设施改造。改造设施设备，维护设施。',
    );
    expect(passage(document, document.sections[0]?.span ?? { start: 0, end: 0 })).toContain('推进仓库建设');
  });
});

import { describe, expect, it } from 'vitest';
import { cityDistrictFindings as findings } from './city-district-findings.ts';

describe('values', () => {
  it.each([
    [
      'more often',
      '学校应当每学期至少组织1次疏散演练。',
      '学校应当每学期至少组织2次疏散演练。',
      ['frequency_changed | stricter | 学校：≥1 × a'],
    ],
    [
      'a later deadline',
      '养老机构应当在2024年6月底前完成燃气改造。',
      '养老机构应当在2024年年底前完成燃气改造。',
      ['deadline_changed | looser'],
    ],
    [
      'working days against days',
      '住建部门应当自受理之日起15个工作日内办结审查。',
      '住建部门应当自受理之日起15日内办结审查。',
      ['deadline_changed | incomparable'],
    ],
    [
      'a smaller least amount',
      '新建小区应当按照不低于10%的比例建设充电车位。',
      '新建小区应当按照不低于8%的比例建设充电车位。',
      ['quantity_changed | looser'],
    ],
    [
      'a lower ceiling',
      '物业收费上浮幅度不得超过20%。',
      '物业收费上浮幅度不得超过15%。',
      ['quantity_changed | stricter'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    const found = findings(superior, reviewed);
    expect(found).toHaveLength(expected.length);
    for (const [i, line] of found.entries()) {
      expect(line.split(' | ').slice(0, 2)).toEqual(expected[i]?.split(' | ').slice(0, 2));
    }
  });

  it('explains a changed frequency from its values', () => {
    expect(findings('学校应当每年至少组织1次疏散演练。', '学校应当每年至少组织2次疏散演练。')).toEqual([
      'frequency_changed | stricter | 学校：每年≥1次→每年≥2次，加严',
    ]);
  });

  it('compares 定期 with the period in its place, though the sentence has another 定期', () => {
    expect(
      findings(
        '完善巡查机制，定期开展河道评估和污染辨识。',
        '企业定期评估风险，完善巡查机制，每半年开展河道评估和污染辨识。',
      ),
    ).toContain('frequency_changed | stricter | 企业：定期→每半年，加严');
  });

  it('compares a duty that was split between bodies with what the superior asks of every level', () => {
    expect(
      findings(
        '各级党委要高度重视河湖保护工作。每年至少召开2次党委常委会会议，听取河湖保护工作汇报。',
        '各级党（工）委要高度重视河湖保护工作：（1）区委每年至少召开2次党委常委会会议，听取河湖保护工作汇报。（2）镇（街道）每年党（工）委至少召开4次会议研究河湖保护工作。',
      ).filter((line) => !line.startsWith('localized')),
    ).toEqual([
      'frequency_changed | stricter | 镇（街道）：每年≥2次（各级党委）→每年≥4次，加严；分主体：区委相同、镇（街道）加严',
    ]);
  });

  it('compares both of two duties that became one with it', () => {
    expect(
      findings(
        '各级党委要高度重视河湖保护工作。每年至少召开2次党委常委会会议，研究重大问题。各级政府要加强领导。每季度至少召开1次政府常务会议，部署河湖保护工作。',
        '区委、区政府要高度重视河湖保护工作。区委、区政府每半年至少召开一次常委会会议、常务会议听取河湖保护工作汇报，研究重大问题。',
      ).filter((line) => /^frequency|^omitted.*常务会议/.test(line)),
    ).toEqual([
      'frequency_changed | looser | 区委、区政府：每季度≥1次（各级政府）→每半年≥1次，放宽；分主体：区委、区政府放宽；主体缺失：乡镇（街道）',
    ]);
  });

  it('takes 定期 for another duty where its object is another', () => {
    expect(
      findings(
        '各级党委要重视河湖保护工作。每年至少召开2次会议。',
        '区委要重视河湖保护工作。每年至少召开2次会议。定期组织开展河道巡查。',
      ).filter((line) => line.startsWith('frequency')),
    ).toEqual([]);
  });
});

describe('who must act', () => {
  it.each([
    [
      'a body renamed for the lower level',
      '市政府应当建立河湖档案。',
      '区政府应当建立河湖档案。',
      ['localized'],
    ],
    [
      '各级 is the own level, and what is left out is told',
      '各级党委要定期研究河湖保护工作。',
      '区委要定期研究河湖保护工作。',
      ['localized', 'subject_changed'],
    ],
    [
      'more bodies than the superior asks',
      '市、县（区）应当设立河湖保护专项资金。',
      '区、镇应当设立河湖保护专项资金。',
      ['subject_changed'],
    ],
    ['another kind of body', '各级党委要组织河湖巡查。', '各级政府要组织河湖巡查。', ['subject_changed']],
    ['nobody named any more', '各行政村（社区）配备河湖巡查员。', '配备河湖巡查员。', ['subject_changed']],
    [
      'what is asked of lower governments is asked of the towns that they are',
      '市政府负责考核有关部门和下级政府河湖保护工作。',
      '区政府负责考核有关部门和各镇（街道）河湖保护工作。',
      ['localized'],
    ],
    [
      'what each district does each town does',
      '各区、各部门要定期排查河湖污染源。',
      '各镇（园区管委会）和相关部门要定期排查河湖污染源。',
      ['localized'],
    ],
    [
      'a body of the kind that an earlier sentence names',
      '进一步强化和落实政府部门河湖保护的责任。',
      '各级部门要认真执行河湖保护法规，切实履行河湖保护的责任。',
      ['added_obligation', 'localized'],
    ],
    [
      'a body that only one side names, in words that are no names of bodies alone',
      '国有企业要发挥示范带头作用。',
      '发挥示范带头作用。',
      ['subject_changed'],
    ],
    [
      'whose the officers are is no more bodies',
      '主要负责人应当定期组织排查污染隐患。',
      '企业主要负责人应当定期组织排查污染隐患。',
      ['localized'],
    ],
    [
      'whose departments they are is no fewer bodies',
      '党委和政府其他有关部门要为河湖保护工作提供保障。',
      '其他有关部门要为河湖保护工作提供保障。',
      ['localized'],
    ],
    [
      'whose departments they are, from a level on, is no more bodies',
      '负有河湖保护职责的部门应当建立档案。',
      '县级以上人民政府负有河湖保护职责的部门应当建立档案。',
      ['localized'],
    ],
    [
      'somebody in a body is not fewer than that',
      '用人单位的主要负责人应当组织河湖巡查。',
      '用人单位应当组织河湖巡查。',
      ['subject_changed'],
    ],
    [
      '所有 names no body',
      '所有河湖巡查员配备执法记录仪。',
      '区、镇两级河湖巡查员配备执法记录仪。',
      ['scope_changed'],
    ],
    [
      'a body that the other side names in words of its own',
      '市、区政府要建立巡查机制。水系相连、污染相近的地区和行业要建立联防联控机制。',
      '区政府要建立巡查机制。水系相连、污染相近的行业、企业要建立联防联控机制。',
      ['localized', 'subject_changed'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(findings(superior, reviewed).map((line) => line.split(' | ')[0])).toEqual(expected);
  });
});

describe('the line that explains adapted names', () => {
  it.each([
    [
      'says the bodies and no word beside them',
      '市、区政府要建立河湖档案。',
      '区政府应建立河湖档案。',
      'localized | 名称、层级本地化：市、区政府→区政府',
    ],
    [
      'closes the bracket that opens in it',
      '重点强化乡镇（街道）河湖巡查力量建设。',
      '重点强化镇乡街（园区、新城管委会）河湖巡查力量建设。',
      'localized | 名称、层级本地化：乡镇（街道）→镇乡街（园区、新城管委会）',
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(findings(superior, reviewed)).toEqual([expected]);
  });
});

describe('scope, firmness and whole duties', () => {
  it.each([
    [
      'what stands behind 等 is no item of the list',
      '依托大型企业、工业园区等应急救援力量建设队伍。',
      '依托消防、工业园区、大型企业等骨干应急救援力量建设队伍。',
      ['scope_changed | stricter | 范围扩大，增：消防'],
    ],
    [
      'items dropped from a list',
      '在矿山、危险化学品、烟花爆竹、渔业生产等高危行业领域强制实施责任保险。',
      '在危险化学品、烟花爆竹等高危行业领域强制实施责任保险。',
      ['scope_changed | looser | 范围缩小，缺：矿山、渔业生产'],
    ],
    [
      'an item added to a list',
      '加强新材料、新工艺风险评估。',
      '加强新材料、新工艺、新业态风险评估。',
      ['scope_changed | stricter | 范围扩大，增：新业态'],
    ],
    [
      'a part becomes the whole',
      '对下放的行政许可事项加强事后监管。',
      '对所有行政许可事项加强事后监管。',
      ['scope_changed | stricter | 范围扩大：下放的→所有'],
    ],
    [
      'encouraging becomes demanding',
      '鼓励企业建立隐患台账。',
      '企业必须建立隐患台账。',
      ['stricter | stricter | 要求加严：鼓励企业→企业必须'],
    ],
    [
      'a lower grade of accident',
      '有效遏制重特大火灾事故。',
      '有效遏制较大以上火灾事故。',
      ['stricter | stricter | 要求加严：重特大→较大以上'],
    ],
    [
      'a duty added inside a sentence',
      '完善巡查制度，严格责任追究。',
      '完善巡查制度，建立水质监测平台，严格责任追究。',
      ['added_obligation | 新增：建立水质监测平台'],
    ],
    [
      'a duty dropped',
      '完善巡查制度。建立水质监测平台。严格责任追究。',
      '完善巡查制度。严格责任追究。',
      ['omitted_obligation | 上位有、本文件无：建立水质监测平台'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(findings(superior, reviewed)).toEqual(expected);
  });
});

describe('what is no difference', () => {
  it.each([
    ['synonyms of further improving', '进一步完善巡查机制。', '健全完善巡查机制。'],
    ['light words', '加强河湖保护工作，严格责任追究。', '切实加强河湖保护，严格责任追究。'],
    ['a name with a light ending', '落实河湖巡查责任制。', '落实河湖巡查责任制度。'],
    ['a body in short', '旧房由房企直接收购。', '旧房由房地产开发企业直接收购。'],
    ['a word for severity', '依法严肃查处各类违法行为。', '依法严格查处各类违法行为。'],
    [
      'to be in charge of and to carry out',
      '负责指导协调、巡查考核河湖保护工作。',
      '履行指导协调、巡查考核河湖保护工作。',
    ],
    ['to be counted among', '将河长办列入行政执法机构序列。', '将河长办列为行政执法机构。'],
    [
      '企业 before what is theirs, where the clause is about them',
      '加大企业环保投入，落实环保费用提取制度。',
      '加大企业环保投入，落实企业环保费用提取制度。',
    ],
    ['a phrase in short', '关爱抗击新冠肺炎疫情一线人员。', '关爱抗疫一线人员。'],
  ])('%s', (_name, superior, reviewed) => {
    expect(findings(superior, reviewed)).toEqual([]);
  });

  it.each([
    ['marks', '完善巡查制度，严格责任追究。', '完善巡查制度；严格责任追究。'],
    ['width of brackets', '镇(街道)每年组织1次清淤。', '镇（街道）每年组织1次清淤。'],
    ['a comma for an enumeration mark', '确保有人管、有人护。', '确保有人管，有人护。'],
  ])('is told as form only: %s', (_name, superior, reviewed) => {
    expect(
      findings(superior, reviewed)
        .map((line) => line.split(' | ')[0])
        .filter((kind) => kind !== 'format_only'),
    ).toEqual([]);
  });

  it('names of places adapted are localized', () => {
    expect(findings('努力建设平安常熟。', '努力建设平安虞山。').map((line) => line.split(' | ')[0])).toEqual([
      'localized',
    ]);
  });
});

describe('responsibility notes', () => {
  it('are compared as lists of bodies', () => {
    expect(
      findings(
        '支持发放购房补贴。〔责任单位：市财政局、市住建局、市税务局〕',
        '支持发放购房补贴。〔责任单位：区财政局、区住建局〕',
      ),
    ).toEqual(['subject_changed | 责任单位变化，缺：市税务局']);
    expect(
      findings('支持发放购房补贴。〔责任单位：市财政局〕', '支持发放购房补贴。〔责任单位：区财政局〕').map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['localized']);
  });

  it('say behind the last body how they share the work', () => {
    expect(
      findings(
        '支持发放购房补贴。〔责任单位：市财政局、市住建局〕',
        '支持发放购房补贴。〔责任单位：区住建局、区财政局按职责分工负责〕',
      ).map((line) => line.split(' | ')[0]),
    ).toEqual(['localized']);
  });

  it('end with the bracket that closes them', () => {
    expect(
      findings('支持发放购房补贴。〔责任单位：市财政局〕', '支持发放购房补贴。〔责任单位：区财政局〕扫').map(
        (line) => line.split(' | ')[0],
      ),
    ).toEqual(['localized']);
  });
});

describe('dates that a draft leaves open', () => {
  it.each([
    [
      'filled in',
      '本办法自年月日起施行。',
      '本办法自2022年4月1日起施行。',
      ['format_only | 空白日期已填：上位文件待填→2022年4月1日'],
    ],
    [
      'with the year known',
      '本办法自2017年  月  日起施行。',
      '本办法自2017年12月1日起施行。',
      ['format_only | 空白日期已填：上位文件待填→2017年12月1日'],
    ],
    [
      'with crosses',
      '本办法自××年×月×日起施行，有效期5年。',
      '本办法自2022年4月1日起施行，有效期3年。',
      [
        'format_only | 空白日期已填：上位文件待填→2022年4月1日',
        'quantity_changed | incomparable | 5年→3年，不可直接比较',
      ],
    ],
    [
      'still open in the reviewed document',
      '本办法自2022年4月1日起施行。',
      '本办法自 年 月 日起施行。',
      ['format_only | 日期待填：2022年4月1日→本文件空白'],
    ],
    ['open in both', '本办法自年月日起施行。', '本办法自 年 月 日起施行。', []],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(findings(superior, reviewed).filter((line) => !line.startsWith('format_only | 仅标点'))).toEqual(
      expected,
    );
  });
});

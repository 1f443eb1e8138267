import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { sampleDocument } from '../sample-document.ts';
import { cityDistrictFindings as findings } from './city-district-findings.ts';

/** Directions of the findings of kinds other than names, in order. */
const directionsOf = (lines: readonly string[]): readonly (string | null)[] =>
  lines
    .filter((line) => !line.startsWith('localized'))
    .map((line) => /\| (stricter|looser|incomparable) \|/.exec(line)?.[1] ?? null);

describe('a value that only one side states', () => {
  it.each([
    [
      'binds more strictly where the same is asked',
      '用人单位应当对从业人员进行消防教育和培训。',
      '用人单位应当定期对从业人员进行消防教育和培训。',
      ['stricter'],
    ],
    [
      'stands in another minor clause of the other sentence',
      '45周岁以下具有技师以上职业资格，35周岁以下具有高级工职业资格的，可以申请落户。',
      '45周岁以下具有技师及以上职业资格、35周岁以下具有高级工职业资格的，可以申请落户。',
      [],
    ],
    [
      'is a limit that was raised to it',
      '用地面积占比上限由7%提高到15%，建筑面积占比上限相应提高。',
      '用地面积占比上限由7%提高到15%，建筑面积占比上限相应提高到30%。',
      ['incomparable'],
    ],
    [
      'is in a condition',
      '没有违法所得的，责令限期改正。',
      '没有违法所得或者违法所得不足10万元的，责令限期改正。',
      [null],
    ],
    [
      'is of a phrase too short to say of what',
      '乡镇应当编制应急预案，并定期向社会公布。',
      '乡镇应当编制应急预案，并向社会公布。',
      ['incomparable'],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(directionsOf(findings(superior, reviewed))).toEqual(expected);
  });
});

describe('how firmly a sentence binds', () => {
  it.each([
    [
      'has its modal word in another minor clause',
      '对闲置的商业办公用房，经市政府同意，允许改建为租赁住房。',
      '经市政府同意，可以利用闲置的商业办公用房改建为租赁住房。',
      [null],
    ],
    [
      'has its modal word in the minor clause before',
      '检查人员执行任务时，必须出示行政执法证件。',
      '检查人员执行任务时，应当由二人共同进行，出示行政执法证件。',
      [null],
    ],
    [
      'is not told of cases (…不力的)',
      '对履职不力、整改不落实的，依法追究责任。',
      '对履职不力、整改不落实、督办不到位的，依法追究责任。',
      [null],
    ],
    [
      'is not told by the name of a principle',
      '按照“谁主管谁负责”的要求落实责任。',
      '按照“谁主管谁负责”“管行业必须管河湖”的要求落实责任。',
      [null],
    ],
    [
      'is not compared where something else is asked for',
      '对重点河段实行污染预警控制。',
      '对重点河段数据强制接入监测平台。',
      [null],
    ],
    [
      'is compared by modal words all the same',
      '主管部门可以向社会公开河湖管护考核信息。',
      '主管部门应当向社会公开河湖管护考核细则。',
      ['stricter'],
    ],
    [
      'is not told of principles',
      '河湖工作实行管行业必须管河湖、管业务必须管河湖。',
      '河湖工作实行管行业、管业务必须管河湖。',
      [null],
    ],
    [
      'is the same by another word of leave',
      '支持社会力量参与，允许河道清淤费用分期支付。',
      '河道清淤费用可以分期支付。',
      [null],
    ],
    ['is eased by 可以', '责令限期改正，处以罚款。', '责令限期改正，可以处以罚款。', ['looser']],
    ['is eased by 鼓励', '企业应当安装视频监控。', '鼓励企业安装视频监控。', ['looser']],
  ])('%s', (_name, superior, reviewed, expected) => {
    const told = directionsOf(findings(superior, reviewed));
    expect(told.filter((direction) => direction !== null)).toEqual(
      expected.filter((direction) => direction !== null),
    );
  });
});

describe('fines', () => {
  const OFFENCE = '未建立河道巡查台账或者未如实记录的';
  it.each([
    [
      'that are higher',
      `企业${OFFENCE}，处二万元以下的罚款。`,
      `企业${OFFENCE}，处五万元以下的罚款。`,
      'stricter',
    ],
    [
      'whose least and greatest amount are lower',
      `企业${OFFENCE}，处五万元以上十万元以下的罚款。`,
      `企业${OFFENCE}，处二万元以上五万元以下的罚款。`,
      'looser',
    ],
    [
      'whose amounts change in two ways',
      `企业${OFFENCE}，处五万元以上十万元以下的罚款。`,
      `企业${OFFENCE}，处二万元以上二十万元以下的罚款。`,
      'incomparable',
    ],
    [
      'that are left open',
      `企业${OFFENCE}，责令限期改正，处五万元以下的罚款。`,
      `企业${OFFENCE}，责令限期改正，可以处五万元以下的罚款。`,
      'looser',
    ],
    [
      'for something else',
      '企业将河道工程发包给不具备相应资质的单位的，责令限期改正，处二万元以下的罚款。',
      '企业擅自围垦湖泊、占用水域或者倾倒垃圾的，责令限期改正，可以处五万元以下的罚款。',
      null,
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(directionsOf(findings(superior, reviewed)).find((direction) => direction !== null) ?? null).toBe(
      expected,
    );
  });
});

describe('words that come or go in a list', () => {
  it.each([
    ['and describe what follows', '法律、行政法规另有规定的除外。', '法律、法规另有规定的除外。', null],
    [
      'and are joined by a preposition',
      '建立与积分挂钩的服务机制。',
      '建立与居住证积分挂钩的服务机制。',
      null,
    ],
    ['and offer another way', '旧城改造实行房票安置。', '旧城改造实行现房安置或房票安置。', null],
    ['of what is forbidden', '不得出租屋顶、设备间。', '不得出租屋顶、设备间或者地下室。', 'stricter'],
    ['of the rules to go by', '按照总局、省局规定调整费率。', '按照总局、省局、市局规定调整费率。', null],
    ['of the conditions', '在确保安全的前提下改建仓库。', '在确保安全、权属不变的前提下改建仓库。', null],
    ['with their joiner', '完善巡查、考核制度。', '完善巡查、约谈、考核制度。', 'stricter'],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(directionsOf(findings(superior, reviewed)).find((direction) => direction !== null) ?? null).toBe(
      expected,
    );
  });
});

describe('words that stand elsewhere in the sentence', () => {
  it.each([
    [
      'behind another comma',
      '办理房屋备案的形象进度要求，由六层调整为四层。',
      '由六层调整为四层的，是办理房屋备案的形象进度要求。',
    ],
    ['in another order', '事故现场人员应当立即报告单位负责人。', '事故现场人员应当立即向单位负责人报告。'],
  ])('are no change: %s', (_name, superior, reviewed) => {
    expect(findings(superior, reviewed)).toEqual([]);
  });
});

describe('levels', () => {
  const told = (superior: string, reviewed: string): readonly string[] => {
    const [law, statute] = [
      sampleDocument(`第一条 ${superior}\n`, { level: 'central' }),
      sampleDocument(`第一条 ${reviewed}\n`, { level: 'province', region: ['山东省'] }),
    ];
    return compareDocuments(statute, law, alignDocuments(statute, law)).findings.map(
      ({ kind, direction }) => `${kind} ${direction ?? ''}`,
    );
  };

  it.each([
    [
      'those above the own fall away',
      '国务院和县级以上地方各级人民政府应当加强对消防工作的领导。',
      '县级以上人民政府应当加强对消防工作的领导。',
      ['localized '],
    ],
    [
      '县级以上 reaches from the own level down',
      '县级以上人民政府应当加强对消防工作的领导。',
      '省、市、县（市、区）人民政府应当加强对消防工作的领导。',
      ['localized '],
    ],
    [
      '国家 is everybody',
      '国家对消防工作中成绩显著的单位给予表彰。',
      '县级以上人民政府对消防工作中成绩显著的单位给予表彰。',
      ['subject_changed '],
    ],
    [
      'a committee has the level in its name',
      '县级以上人民政府应当协调解决消防工作中的重大问题。',
      '县级以上安全生产委员会应当协调解决消防工作中的重大问题。',
      ['subject_changed '],
    ],
  ])('%s', (_name, superior, reviewed, expected) => {
    expect(told(superior, reviewed)).toEqual(expected);
  });
});

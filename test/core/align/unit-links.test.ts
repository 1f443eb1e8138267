import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import type { Unit } from '../../../src/core/model/alignment.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

/** A clause on grain stores that both sides have, and one sentence more in it. */
const sides = (reviewedSentence: string, superiorSentence: string) => {
  const clause = (sentence: string) =>
    `（一）储备管理。承储企业要建立粮情检测台账，发现霉变及时处置。承储企业要配备质量检验人员。${sentence}\n`;
  const reviewed = sampleDocument(clause(reviewedSentence));
  const superior = sampleDocument(clause(superiorSentence));
  const { units, echoes } = alignDocuments(reviewed, superior);
  const said = (analyzed: typeof reviewed, unit: Unit | null) =>
    unit === null ? '-' : textAt(analyzed.document.canonical.text, unit.span);
  return {
    units: units.map((link) => [said(reviewed, link.reviewed), said(superior, link.superior)]),
    echoes: echoes.map((echo) => [said(reviewed, echo.reviewed), said(superior, echo.superior)]),
  };
};

describe('sentences that share what nothing else treats', () => {
  it('are paired although their wording differs', () => {
    const reviewed = '推行仓储管理员入职培训和定期轮训制度，鼓励参加学历教育。';
    const superior = '对在岗人员原则上每两年组织轮训一次。';
    expect(sides(reviewed, superior).units).toContainEqual([reviewed, '-']);
    const closer = '对在岗仓储管理员原则上每两年组织轮训一次。';
    expect(sides(reviewed, closer).units).toContainEqual([reviewed, closer]);
  });

  it('one that has its own counterpart is told as an echo', () => {
    const reviewed = '粮库主任要抓好虫害熏蒸作业，严格执行熏蒸审批，安排双人值守，防止意外中毒。';
    const superior = '粮库主任要抓好虫害熏蒸作业。熏蒸期间严格执行熏蒸审批，安排双人值守。';
    const { units, echoes } = sides(reviewed, superior);
    const held = [...units, ...echoes].filter(([own]) => own === reviewed).map(([, other]) => other);
    expect(held.join('')).toContain('双人值守');
  });

  it('a single shared term is no evidence, though nothing else is alike at all', () => {
    const reviewed = '开展爱粮宣传进校园活动。';
    const superior = '加大财政投入，完善校园食堂补贴。';
    const { units, echoes } = sides(reviewed, superior);
    expect(units).toContainEqual([reviewed, '-']);
    expect(echoes).toEqual([]);
  });
});

describe('sentences of clauses on other matters', () => {
  const document = (grain: string, road: string) =>
    sampleDocument(
      `（一）储备管理。承储企业要建立粮情检测台账，发现霉变及时处置。${grain}\n` +
        `（二）道路养护。养护单位要每日巡查路面，及时修补坑槽。${road}\n` +
        '（三）校园食堂。学校要公开食材来源，每餐留样备查。\n',
    );
  const pairedIn = (reviewed: ReturnType<typeof document>, superior: ReturnType<typeof document>) =>
    alignDocuments(reviewed, superior).units.flatMap((link) =>
      link.reviewed !== null && link.superior !== null
        ? [
            [
              textAt(reviewed.document.canonical.text, link.reviewed.span),
              textAt(superior.document.canonical.text, link.superior.span),
            ],
          ]
        : [],
    );

  it('are paired where each is by far the best that the other has, though reworded', () => {
    const reviewed = '建立举报奖励制度，开通专线受理群众来电，鼓励社会各界反映问题线索。';
    const superior = '健全举报奖励制度，设立专线受理群众来电，动员社会各界反映问题。';
    expect(pairedIn(document(reviewed, ''), document('', superior))).toContainEqual([reviewed, superior]);
  });

  it.each([
    ['one goes on from the sentence before it', '逾期未改正的，责令停业整顿。', '逾期未改正的，责令停业。'],
    [
      'the actors are of other kinds, one carried on from the sentence before',
      '承储企业应当公示收购价格，听取售粮农户意见。',
      '监管部门应当建立台账，听取售粮农户意见。',
    ],
    [
      'one says what an authority does about a breach',
      '承储企业应当公示收购价格。',
      '未公示收购价格的，由粮食部门责令改正。',
    ],
    ['others must act', '区政府应当按季度公布检查情况。', '工会应当监督公布检查情况。'],
    [
      'one says what follows from a breach',
      '承储企业应当设置警示标志。',
      '（一）未设置警示标志，致使他人受伤的；',
    ],
  ])('stay alone where %s', (_, reviewed, superior) => {
    expect(pairedIn(document(reviewed, ''), document('', superior))).not.toContainEqual([reviewed, superior]);
  });
});

describe('sentences that share rare collocations', () => {
  const document = (sentence: string) =>
    sampleDocument(
      `（一）储备管理。承储企业要建立粮情检测台账，发现霉变及时处置。粮食部门要受理粮食质量举报，及时核查。\n` +
        `（二）道路养护。养护单位要每日巡查路面，及时修补坑槽。${sentence}\n`,
    );

  it('correspond though one says it in passing, and the other of two sentences on the matter does not', () => {
    const reviewed = document('村级组织要定期清理路肩堆物，劝阻占道打场晒粮。');
    const superior = document(
      '遇有雨雪天气，要在易滑路段撒布防滑料，疏导车辆缓行，劝阻占道打场晒粮的农户，并定期清理路肩堆物。',
    );
    const { units, echoes } = alignDocuments(reviewed, superior);
    const held = [...units, ...echoes].flatMap((link) =>
      link.reviewed && link.superior
        ? [textAt(reviewed.document.canonical.text, link.reviewed.span).slice(0, 4)]
        : [],
    );
    expect(held).toContain('村级组织');
  });
});

import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonAdditions } from '../../../src/core/matrix/common-additions.ts';
import { clusterPassages } from '../../../src/core/matrix/cluster-passages.ts';
import { matrixColumn } from '../../../src/core/matrix/matrix-column.ts';
import { matrixRows } from '../../../src/core/matrix/matrix-rows.ts';
import { passageLikeness } from '../../../src/core/matrix/passage-likeness.ts';
import { countShared, keptWording, wordingIndex } from '../../../src/core/matrix/shared-wording.ts';
import { unionRows } from '../../../src/core/matrix/union-rows.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import type { MatrixSubject } from '../../../src/core/model/matrix.ts';
import { compareAnalyzed } from '../../../src/core/pipeline.ts';
import { workedThrough } from '../../../src/core/model/work-steps.ts';
import type { MatrixReport } from '../../../src/core/report/contract/matrix-contract.ts';
import { matrixReport, unionReport } from '../../../src/core/report/matrix-report.ts';
import { cellLines } from '../../../src/core/report/words/matrix-words.ts';
import { analyzeFile } from '../analyze-text.ts';
import { sampleDocument } from '../sample-document.ts';

const matrixOf = (
  superior: AnalyzedDocument,
  documents: readonly AnalyzedDocument[],
  by: MatrixSubject,
): MatrixReport => {
  const rows = matrixRows(superior, by);
  const columns = documents.map((reviewed) =>
    matrixColumn(rows, compareAnalyzed(reviewed, superior), reviewed, superior),
  );
  const additions = workedThrough(commonAdditions(columns, documents));
  return matrixReport(superior, documents, { by, rows, columns, additions });
};

const SUPERIOR = sampleDocument(`一、责任
（一）堤防检查。各级政府应当每年至少检查2次水库大坝，并公布检查结果。
（二）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。
（三）法规体系。完善地方水利法规。
`);
const EAST = sampleDocument(`一、责任
（一）堤防检查。区政府应当每年至少检查4次水库大坝，并公布检查结果。
（二）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。
（三）宣传教育。广泛开展爱水护水进社区、进校园活动，每年举办一次防汛知识竞赛。
`);
const WEST = sampleDocument(`一、责任
（一）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。
（二）宣传教育。深入开展爱水护水进社区、进学校活动，定期举办防汛知识竞赛。
`);

describe('documents against one superior, by clause', () => {
  const matrix = matrixOf(SUPERIOR, [EAST, WEST], 'clause');

  it('says of a cell without a run of the same letters that it is in other words', () => {
    const [cell] = matrix.rows[0]?.cells ?? [];
    expect(cell && cellLines({ ...cell, kept: 0 }, 'zh')[1]).toBe('改写 另行表述');
  });

  it('has a row a clause and a cell a document', () => {
    expect(matrix.rows.map(({ clause, heading }) => `${clause}${heading ?? ''}`)).toEqual([
      '（一）堤防检查',
      '（二）物资储备',
      '（三）法规体系',
    ]);
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cellLines(cell, 'zh')))).toEqual([
      [['（一）', '改写 原文保留88%', '每年≥4次', '力度90 ↑加严 1'], ['（无）']],
      [
        ['（二）', '相同 原文保留100%', '力度70'],
        ['（一）', '相同 原文保留100%', '力度70'],
      ],
      [['（无）'], ['（无）']],
    ]);
  });

  it('says what the row itself states', () => {
    expect(matrix.rows[0]?.values).toMatchObject([{ type: 'frequency', count: 2, quote: '每年至少检查2次' }]);
    expect(matrix.rows[0]?.strength).toBe(90);
  });

  it('clusters what only localities have', () => {
    const [common] = matrix.additions;
    expect(common?.documents).toBe(2);
    expect(common?.members.map(({ clause, heading }) => `${clause}${heading ?? ''}`).sort()).toEqual([
      '（三）宣传教育',
      '（二）宣传教育',
    ]);
  });
});

it('what a superior says in another sentence is no addition of the locality', () => {
  const superior = sampleDocument(`一、责任
（一）水库监管。明确大坝设计、施工、蓄水、除险环节的法定责任，落实联席会议制度，消除监管空白，强化大坝监测的专业技术力量。水库管理单位要建立巡查台账，发现渗漏及时处置并报告。
（二）物资储备。水利部门储备足够的防汛沙袋，建立物资调运台账。
`);
  const reviewed = sampleDocument(`一、责任
（一）水库监管。明确大坝设计、施工、蓄水、除险环节的法定责任，落实联席会议制度，消除监管空白。水库管理单位要建立巡查台账，发现渗漏及时处置并报告。强化大坝监测的专业技术力量。每月组织水库巡查员集中培训一次。
（二）物资储备。水利部门储备足够的防汛沙袋，建立物资调运台账。
`);
  const { additions } = matrixOf(superior, [reviewed], 'clause');
  expect(additions.map(({ members }) => members.map(({ quote }) => quote))).toEqual([
    ['每月组织水库巡查员集中培训一次。'],
  ]);
});

it('documents against the duties of a superior: each cell holds the words that stand for the duty', () => {
  const matrix = matrixOf(SUPERIOR, [EAST, WEST], 'obligation');
  const [check] = matrix.rows;
  expect(check?.quote).toContain('检查2次水库大坝');
  expect(check?.cells.map(({ passages }) => passages.map(({ quote }) => quote).join('')).join('|')).toMatch(
    /^.*检查4次水库大坝\|$/u,
  );
  expect(check?.cells[0]).toMatchObject({ strength: 90, values: [{ count: 4 }] });
});

describe('a duty that stands somewhere else', () => {
  const superior = sampleDocument(`一、责任
（一）堤防检查。各级政府应当每年至少检查2次水库大坝，并向社会公布检查结果。
（二）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。
`);
  const reviewed = sampleDocument(`一、责任
（一）堤防检查。区政府应当每年至少检查4次水库大坝。
（二）物资储备。水利部门储备足够的防汛沙袋和抽水设备。
（三）信息公开。各级政府应当向社会公布检查结果。镇政府建立物资调运台账。
`);
  const cells = matrixOf(superior, [reviewed], 'obligation').rows.map(({ quote, cells: [cell] }) => [
    quote,
    cell?.passages.map((passage) => passage.quote).join('｜'),
    cell?.clauses.join(),
    cell?.moved,
  ]);

  it.each([
    ['应当每年至少检查2次水库大坝', '应当每年至少检查4次水库大坝', '（一）', false],
    ['向社会公布检查结果', '应当向社会公布检查结果', '（三）', false],
    ['储备足够的防汛沙袋和抽水设备', '储备足够的防汛沙袋和抽水设备', '（二）', false],
    ['建立物资调运台账', '建立物资调运台账', '（三）', true],
  ])('%s is found as %s in %s', (...expected) => {
    expect(cells).toContainEqual(expected);
  });
});

describe('the union of documents without a superior', () => {
  const documents = [EAST, WEST];
  const rows = workedThrough(unionRows(documents));

  it('has every clause in exactly one row, what most have first', () => {
    const report = unionReport(documents, rows, 'sample');
    expect(
      report.rows.map(({ heading, cells }) => [heading, cells.map(({ clauses }) => clauses.join())]),
    ).toEqual([
      ['物资储备', ['（二）', '（一）']],
      ['宣传教育', ['（三）', '（二）']],
      ['堤防检查', ['（一）', '']],
    ]);
  });
});

describe('topics of the union', () => {
  const bank = '商业银行和住房公积金中心';
  const one = sampleDocument(`一、购房
（一）下调贷款首付比例。支持${bank}对首次购买住房的家庭下调贷款首付比例。
（二）降低贷款保证金比例。支持${bank}下调企业贷款保证金比例，按月向住房主管部门报告。
`);
  const other = sampleDocument(`一、购房
（一）降低贷款保证金比例。引导${bank}对企业贷款保证金比例按最低标准执行。
（二）下调贷款首付比例。引导${bank}对购买住房的家庭贷款首付比例按最低标准执行。
`);

  it('are looked for under the same heading too, however little the texts share', () => {
    const likeness = passageLikeness([
      { text: '应急物资。防汛抢险演练后储备编织袋。', heading: '应急物资' },
      { text: '应急物资。粮食由乡镇代储。', heading: '应急物资' },
      { text: '演练。每月组织防汛抢险演练，储备编织袋。', heading: '演练' },
    ]);
    expect(likeness.candidates(0, 1)).toEqual([2, 1]);
  });

  it('keep clauses of one document apart, and join by their headings', () => {
    const rows = workedThrough(unionRows([one, other]));
    const { rows: shown } = unionReport([one, other], rows, 'sample');
    expect(
      shown.map(({ heading, cells }) => [heading, ...cells.map(({ clauses }) => clauses.join())]),
    ).toEqual([
      ['下调贷款首付比例', '（一）', '（二）'],
      ['降低贷款保证金比例', '（二）', '（一）'],
    ]);
  });
});

const corpus = resolve(import.meta.dirname, '../../../corpus');
const CHANGZHOU = analyzeFile(resolve(corpus, '002_ed3a36659357f992.txt'));
const WUJIN = analyzeFile(resolve(corpus, '000_850909aa168bec30.txt'));
const DONGGUAN = analyzeFile(resolve(corpus, '003_5cbe8c9300dccb2c.txt'));

describe('real documents', () => {
  it.each(['clause', 'obligation'] as const)('quote themselves, by %s', (by) => {
    const matrix = matrixOf(CHANGZHOU, [WUJIN, DONGGUAN], by);
    const texts = [WUJIN, DONGGUAN].map(({ document }) => document.canonical.text);
    for (const { cells } of matrix.rows) {
      cells.forEach(({ relation, kept, passages, values }, at) => {
        expect(passages.every(({ quote }) => texts[at]?.includes(quote))).toBe(true);
        expect(values.every(({ quote }) => texts[at]?.includes(quote))).toBe(true);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(1);
        expect(relation === 'superior_only').toBe(passages.length === 0);
      });
    }
  });

  it('find themselves whole, and add nothing to themselves', () => {
    const matrix = matrixOf(WUJIN, [WUJIN], 'clause');
    expect(new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ kept }) => kept)))).toEqual(new Set([1]));
    expect(matrix.additions).toEqual([]);
  });

  it('stand in a union with every clause, once', () => {
    const rows = workedThrough(unionRows([CHANGZHOU, WUJIN, DONGGUAN]));
    const placed = rows.flatMap(({ cells }) =>
      cells.flatMap(({ clauses }, at) => clauses.map((id) => `${at} ${id}`)),
    );
    const all = [CHANGZHOU, WUJIN, DONGGUAN].flatMap(({ document }, at) =>
      document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => `${at} ${id}`)),
    );
    expect([...placed].sort()).toEqual([...all].sort());
  });
});

describe('groups of passages', () => {
  const words = ['防汛沙袋', '安全检查', '应急演练', '宣传教育', '水库大坝', '职业健康'];
  const passage = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));

  it('hold every passage once', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), (passages) => {
        const groups = workedThrough(
          clusterPassages(
            passageLikeness(passages.map((text) => ({ text, heading: null }))),
            (at) => String(at % 3),
            { least: 0.3, leastInOneDocument: 0.3 },
          ),
        );
        expect(groups.flat().sort((a, b) => a - b)).toEqual(passages.map((_, at) => at));
      }),
    );
  });
});

describe('wording that is kept', () => {
  it.each([
    ['每年至少检查两次水库。', '要每年至少检查两次水库；', 10, 10],
    ['每年检查两次', '每月检查两次', 6, 0],
    ['建立物资调运台账并公开', '建立物资调运台账', 11, 8],
    ['台账', '台账', 2, 0],
  ])('of %s in %s', (own, other, letters, shared) => {
    expect(countShared(own, wordingIndex([other]))).toEqual({ letters, shared });
  });
});

it.each([
  ['应保尽保', ['优先安排、应保尽保。'], 1],
  ['应保尽保', ['应保。尽力'], 0],
  ['每年检查两次', ['每年检查两次水库'], 1],
  ['，', ['，'], 0],
])('the share of %s kept in %j is %d', (own, others, share) => {
  expect(keptWording(own, others)).toBe(share);
});

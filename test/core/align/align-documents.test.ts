import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import type { Alignment } from '../../../src/core/model/alignment.ts';
import type { AnalyzedDocument } from '../../../src/core/model/analyzed-document.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { REVIEWED, SUPERIOR } from '../grain-reserve-pair.ts';
import { sampleDocument } from '../sample-document.ts';

/** One clause link a line: `reviewed = superior`, with `moved` where it is. */
const lines = (alignment: Alignment, reviewed: AnalyzedDocument, superior: AnalyzedDocument) => {
  const labels = (analyzed: AnalyzedDocument, ids: readonly string[]): string =>
    analyzed.document.sections
      .flatMap(({ clauses }) => clauses)
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(' ');
  return alignment.links.map(
    (link) =>
      `${labels(reviewed, link.reviewed)} = ${labels(superior, link.superior)}${link.moved ? ' moved' : ''}`,
  );
};

describe('clause alignment', () => {
  const alignment = alignDocuments(REVIEWED, SUPERIOR);

  it('pairs clauses by what they say, whatever their numbers and order', () => {
    expect(lines(alignment, REVIEWED, SUPERIOR)).toEqual([
      '（一） = （五） moved',
      '（二） = （一）',
      '（三） = （二）',
      '（四） = （四）',
    ]);
  });

  it('leaves clauses alone that have no counterpart', () => {
    expect(alignment.reviewedOnly).toHaveLength(1);
    expect(alignment.superiorOnly).toHaveLength(1);
  });

  it('says why', () => {
    const [, party] = alignment.links;
    expect(party?.why.heading).toBe(1);
    expect(party?.why.wording).toBeGreaterThan(0.5);
    expect(party?.why.sharedTerms).toEqual(expect.arrayContaining(['党政', '摆上']));
  });

  it('links a clause that was merged from two to both', () => {
    const two = sampleDocument(`（一）检查。粮食部门每月检查储备粮仓库的温度和湿度，并登记造册。
（二）轮换。储备粮每三年轮换一次，轮换计划报市政府批准。
（三）补贴。财政部门按照规定拨付储备粮轮换补贴。
`);
    const merged =
      sampleDocument(`（一）检查轮换。粮食部门每月检查储备粮仓库的温度和湿度，并登记造册。储备粮每三年轮换一次，轮换计划报市政府批准。
（二）补贴。财政部门按照规定拨付储备粮轮换补贴。
`);
    expect(lines(alignDocuments(merged, two), merged, two)).toEqual([
      '（一） = （一） （二）',
      '（二） = （三）',
    ]);
  });

  it('pairs clauses of the same words in order', () => {
    const twice = sampleDocument(`第一条 各级政府应当加强库存检查。
第二条 各级政府应当加强库存检查。
`);
    expect(lines(alignDocuments(twice, twice), twice, twice)).toEqual(['第一条 = 第一条', '第二条 = 第二条']);
  });

  it('does not pair documents on different subjects', () => {
    const other = sampleDocument(`（一）校车管理。学校应当为校车配备安全员。
（二）食堂管理。食堂工作人员每年进行健康检查。
`);
    const grain = sampleDocument(`（一）储备规模。粮食储备规模由市政府核定。
（二）库存检查。粮食部门每月检查库存数量。
`);
    expect(alignDocuments(other, grain).links).toEqual([]);
  });
});

describe('sentence alignment', () => {
  const alignment = alignDocuments(REVIEWED, SUPERIOR);
  const pairs = alignment.units.map((link) => [
    link.superior && textAt(SUPERIOR.document.canonical.text, link.superior.span),
    link.reviewed && textAt(REVIEWED.document.canonical.text, link.reviewed.span),
    link.moved,
  ]);

  it('pairs sentences that changed their order inside a clause and says that one moved', () => {
    const swapped = pairs.filter(([superior]) => String(superior).startsWith('承储企业'));
    expect(swapped.map(([superior, reviewed]) => superior === reviewed)).toEqual([true, true]);
    expect(swapped.map(([, , moved]) => moved).sort()).toEqual([false, true]);
  });

  it('sentences join one after another where the other document holds them in one', () => {
    const two = sampleDocument(`（一）原则
坚持粮食安全。保障粮食供给放在首位，大力实施粮食安全战略，为粮食安全提供保障。
坚持改革创新。推进粮食流通制度创新，破解储备难题。
坚持系统治理。严密储备治理和流通治理相结合的体系，组织各方面力量共治。综合运用法律、行政、经济、市场等手段，落实人防、技防、物防措施，完善仓储设施和信息系统，提升粮食储备治理能力。
`);
    const one = sampleDocument(`（一）原则
坚持粮食安全，保障粮食供给放在首位，为粮食安全提供保障；坚持改革创新，推进粮食流通制度创新，破解储备难题；坚持系统治理，严密储备治理和流通治理相结合的体系，综合运用法律、行政、经济、市场等手段，落实人防、技防、物防措施，完善仓储设施和信息系统，提升粮食储备治理能力。
`);
    const linked = alignDocuments(one, two).units.flatMap(({ superior, reviewed }) =>
      superior === null || reviewed === null ? [] : [textAt(two.document.canonical.text, superior.span)],
    );
    expect(linked.slice(-3)).toEqual([
      '坚持粮食安全。保障粮食供给放在首位，大力实施粮食安全战略，为粮食安全提供保障。',
      '坚持改革创新。推进粮食流通制度创新，破解储备难题。',
      '坚持系统治理。严密储备治理和流通治理相结合的体系，组织各方面力量共治。综合运用法律、行政、经济、市场等手段，落实人防、技防、物防措施，完善仓储设施和信息系统，提升粮食储备治理能力。',
    ]);
  });

  it('has every unit of both sides exactly once', () => {
    for (const [side, analyzed] of [
      [0, SUPERIOR],
      [1, REVIEWED],
    ] as const) {
      const body = analyzed.document.sections
        .flatMap(({ clauses }) => clauses)
        .flatMap(({ paragraphs }) => paragraphs)
        .map((span) => textAt(analyzed.document.canonical.text, span));
      const units = pairs.map((pair) => pair[side]).filter((text) => text !== null);
      expect([...units.join('')].sort()).toEqual([...body.join('')].sort());
    }
  });
});

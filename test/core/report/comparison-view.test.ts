import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonRow, Passage } from '../../../src/core/report/comparison-view/comparison-view.ts';
import { sampleDocument } from '../sample-document.ts';

const SUPERIOR = sampleDocument(`一、责任
（一）党政责任。各级党委要把防汛工作摆上重要位置。各级政府每年至少检查2次水库大坝。
（二）法规体系。完善地方水利法规。
（三）巡查值守。水库管理单位要建立巡查台账，发现渗漏及时处置并报告水行政主管部门。汛期实行24小时值守，落实领导带班制度，保持通信畅通。
（四）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。乡镇在险工险段就近存放砂石、编织袋，落实专人看管。每月检查闸门启闭设备。
`);
const REVIEWED = sampleDocument(`一、责任
（一）党政责任。区委要把防汛工作摆上重要位置。区政府每年至少检查4次水库大坝。
（二）巡查值守。水库管理单位要建立巡查台账，发现渗漏及时处置并报告水行政主管部门。汛期实行24小时值守，落实领导带班制度，保持通信畅通。每月检查闸门启闭设备。
（三）物资储备。水利部门储备足够的防汛沙袋和抽水设备，建立物资调运台账。乡镇在险工险段就近存放砂石、编织袋，落实专人看管。
（四）爱水护水。广泛开展爱水护水进社区活动。
`);
const view = buildComparisonView(
  compareDocuments(REVIEWED, SUPERIOR, alignDocuments(REVIEWED, SUPERIOR)),
  REVIEWED,
  SUPERIOR,
);

/** One row a line, `superior | reviewed`. */
const line = (row: ComparisonRow): string =>
  `${row.superior.map(({ label }) => label).join(' ')} | ${row.reviewed.map(({ label }) => label).join(' ')}`;
const textOf = (passage: Passage | null): string | null =>
  passage?.runs.map(({ text }) => text).join('') ?? null;

describe('rows of a comparison', () => {
  it('follow the reviewed document, a superior clause without counterpart after its neighbour', () => {
    expect(view.rows.map(line)).toEqual([
      '（一） | （一）',
      '（二） | ',
      '（三） | （二）',
      '（四） | （三）',
      ' | （四）',
    ]);
  });

  it('hold every passage exactly as it stands in the source', () => {
    const passages = view.rows.flatMap(({ sentences }) => sentences);
    for (const [side, { document }] of [
      ['superior', SUPERIOR],
      ['reviewed', REVIEWED],
    ] as const) {
      for (const sentence of passages) {
        const passage = sentence[side];
        if (passage) expect(textOf(passage)).toBe(document.canonical.text.slice(passage.start, passage.end));
        for (const run of passage?.runs ?? []) {
          expect(run.text).toBe(document.canonical.text.slice(run.start, run.end));
        }
      }
      const shown = passages.map((sentence) => textOf(sentence[side])).filter((text) => text !== null);
      const bodies = document.sections
        .flatMap(({ clauses }) => clauses)
        .flatMap(({ paragraphs }) => paragraphs)
        .map(({ start, end }) => document.canonical.text.slice(start, end));
      expect([...shown.join('')].sort()).toEqual([...bodies.join('')].sort());
    }
  });

  it('mark what changed inside a pair of sentences', () => {
    const [party] = view.rows;
    const runs = party?.sentences[0]?.reviewed?.runs ?? [];
    expect(runs.map(({ text, change, element }) => [text, change, element?.type])).toEqual([
      ['区委', 'changed', undefined],
      ['要', 'same', 'obligation'],
      ['把防汛工作摆上重要位置。', 'same', undefined],
    ]);
  });

  it('say of a value that a person stated it', () => {
    const byHand = {
      ...REVIEWED,
      elements: REVIEWED.elements.map((element) =>
        element.type === 'frequency' ? { ...element, human: true as const } : element,
      ),
    };
    const comparison = compareDocuments(byHand, SUPERIOR, alignDocuments(byHand, SUPERIOR));
    const rows = buildComparisonView(comparison, byHand, SUPERIOR).rows;
    const values = (side: 'superior' | 'reviewed') =>
      rows
        .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence[side]?.runs ?? []))
        .flatMap(({ element }) => (element?.type === 'frequency' ? [element.human] : []));
    expect(new Set(values('reviewed'))).toEqual(new Set([true]));
    expect(new Set(values('superior'))).toEqual(new Set([undefined]));
    const ofDuties = rows
      .flatMap(({ sentences }) => sentences.flatMap(({ duties }) => duties))
      .flatMap(({ reviewed }) => reviewed?.values ?? []);
    expect(ofDuties.some(({ human }) => human === true)).toBe(true);
  });

  it('say of moved text in both rows where the other end is', () => {
    const moved = view.rows.flatMap(({ sentences }) => sentences).filter((sentence) => sentence.moved);
    expect(
      moved.map(({ superior, reviewed, elsewhere }) => {
        const { text } = (superior === null ? SUPERIOR : REVIEWED).document.canonical;
        const there = elsewhere && text.startsWith('每月检查闸门启闭设备', elsewhere.start);
        return [superior?.clause, reviewed?.clause, elsewhere?.clause, there];
      }),
    ).toEqual([
      [undefined, '（二）', '（四）', true],
      ['（四）', undefined, '（二）', true],
    ]);
  });
});

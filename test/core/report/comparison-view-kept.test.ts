import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../src/core/align/align-documents.ts';
import { compareDocuments } from '../../../src/core/compare/compare-documents.ts';
import { buildComparisonView } from '../../../src/core/report/comparison-view/build-comparison-view.ts';
import type { Passage, SentenceRow } from '../../../src/core/report/comparison-view/comparison-view.ts';
import { sampleDocument } from '../sample-document.ts';

const sentencesOf = (superior: string, reviewed: string): readonly SentenceRow[] => {
  const [above, below] = [superior, reviewed].map((text) =>
    sampleDocument(`一、责任\n（一）水库监管。${text}\n（二）物资储备。储备足够的防汛沙袋，建立调运台账。\n`),
  );
  if (above === undefined || below === undefined) throw new Error('two documents are given');
  const comparison = compareDocuments(below, above, alignDocuments(below, above));
  return buildComparisonView(comparison, below, above).rows.flatMap(({ sentences }) => sentences);
};

const SIGNS = { same: '', changed: '≠', only: '+', kept: '@' } as const;

/** Runs of one kind together, what is not the same in brackets behind its sign. */
const drawn = (passage: Passage | null): string =>
  (passage?.runs ?? [])
    .reduce<{ change: keyof typeof SIGNS; text: string }[]>((runs, { change, text }) => {
      const last = runs.at(-1);
      if (last?.change === change) last.text += text;
      else runs.push({ change, text });
      return runs;
    }, [])
    .map(({ change, text }) => (change === 'same' ? text : `${SIGNS[change]}[${text}]`))
    .join('');

const alone = (rows: readonly SentenceRow[]): readonly (readonly [string, string])[] =>
  rows.flatMap((row) => {
    if (row.superior !== null && row.reviewed !== null) return [];
    const { counterpart } = row;
    const place = counterpart && `${counterpart.clause}${counterpart.part ? ' in part' : ''}`;
    return [[drawn(row.superior ?? row.reviewed), place ?? 'nowhere'] as const];
  });

describe('a sentence without a counterpart of its own', () => {
  it('shows what of it the other document says in another sentence, and where', () => {
    const rows = sentencesOf(
      '完善水库大坝安全监管体制，强化大坝监测的专业技术力量，依托水利院校建立巡坝专家库。明确大坝设计、施工、蓄水、除险环节的法定责任，落实联席会议制度，消除监管空白。',
      '强化大坝监测的专业技术力量，明确大坝设计、施工、蓄水、除险环节的法定责任，落实联席会议制度，消除监管空白。',
    );
    expect(alone(rows)).toEqual([
      [
        '+[完善水库大坝安全监管体制，]@[强化大坝监测的专业技术力量，]+[依托水利院校建立巡坝专家库。]',
        '（一） in part',
      ],
    ]);
    const paired = rows.find(({ reviewed }) => drawn(reviewed).includes('明确大坝设计'));
    expect(drawn(paired?.reviewed ?? null)).toContain('@[强化大坝监测的专业技术力量，]');
  });

  it('is all of it only where the other document says nothing of it', () => {
    const rows = sentencesOf(
      '水库管理单位要建立巡查台账，发现渗漏及时处置并报告水行政主管部门。',
      '水库管理单位要建立巡查台账，发现渗漏及时处置并报告水行政主管部门。广泛开展爱水护水进社区活动。',
    );
    expect(alone(rows)).toEqual([['+[广泛开展爱水护水进社区活动。]', 'nowhere']]);
  });
});

import { describe, expect, it } from 'vitest';
import { nearPassagesReport } from '../../../src/core/report/near-passages-report.ts';
import { nearestPassages } from '../../../src/core/search-index/nearest-passages.ts';
import { sampleDocument } from '../sample-document.ts';

const CITY = sampleDocument(`一、责任
（一）党政责任。各级党委要把粮食储备工作摆上重要位置。各级政府每年至少检查2次储备粮库存。
（二）企业责任。承储企业要建立粮情检测台账，发现霉变及时处置。承储企业要配备质量检验人员。
（三）应急供应。完善粮食应急供应网点，每年开展一次演练。
`);
const PROVINCE = sampleDocument(`一、保障
（一）储备管理。严格储备粮轮换。县级以上政府应当定期检查储备粮库存，发现问题限期整改。
（二）宣传教育。广泛开展爱粮节粮宣传。
`);

/** One passage a line, the shared words in brackets. */
const told = (words: string): readonly string[] =>
  nearPassagesReport(nearestPassages(words, [CITY, PROVINCE])).map(({ text, shared }) =>
    shared.reduceRight(
      (line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      text,
    ),
  );

describe('where words stand above', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '检查储备粮库存',
      ['县级以上政府应当定期[检查储备粮库存]，发现问题限期整改。', '各级政府每年至少[检查]2次[储备粮库存]。'],
    ],
    ['区政府要配备粮食质量检验人员', ['承储企业[要配备质量检验人员]。']],
    ['爱粮节粮进校园', ['广泛开展[爱粮节粮]宣传。']],
    ['建设高标准农田', []],
    ['，。', []],
  ])('%s', (words, expected) => {
    expect(told(words)).toEqual(expected);
  });

  it('leads to the place in the source', () => {
    const [first] = nearPassagesReport(nearestPassages('检查储备粮库存', [PROVINCE]));
    const { text } = PROVINCE.document.canonical;
    expect(text.slice(first?.start, first?.end)).toBe(first?.text);
    expect(first).toMatchObject({ clause: '（一）', document: PROVINCE.document.id, score: 1 });
  });

  it('gives the nearest few of each document', () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `（${'一二三四五六七八九'[at] ?? ''}）检查储备粮库存。`,
    );
    const found = nearestPassages('检查储备粮库存', [
      sampleDocument(`一、检查\n${lines.join('\n')}\n`),
      PROVINCE,
    ]);
    expect(found.map(({ analyzed }) => analyzed === PROVINCE)).toEqual([false, false, false, false, true]);
  });
});

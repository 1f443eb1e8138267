import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/core/model/document.ts';
import type { ReuseTree } from '../../../src/core/model/reuse.ts';
import type { ReuseReport } from '../../../src/core/report/contract/reuse-contract.ts';
import { cellText } from '../../../src/core/report/printed/printed-report.ts';
import { printedReuse } from '../../../src/core/report/printed/printed-reuse.ts';
import { reuseReport } from '../../../src/core/report/reuse-report.ts';
import { sortedPassages } from '../../../src/core/report/sorted-passages.ts';
import { treeLines } from '../../../src/core/report/words/reuse-words.ts';
import { reuseDirection } from '../../../src/core/reuse/reuse-direction.ts';
import { textReuse } from '../../../src/core/reuse/text-reuse.ts';
import { sampleDocument } from '../sample-document.ts';

const documentOf = (text: string, facts: Partial<PolicyDocument> = {}): PolicyDocument => ({
  ...sampleDocument(text).document,
  ...facts,
});
const reportOf = (...documents: readonly PolicyDocument[]): ReuseReport =>
  reuseReport(documents, textReuse(documents), 'sample');

const DIKES = '水利部门应当每年汛期前对辖区内堤防、水闸进行全面检查，并公布检查结果。';
const STORES = '乡镇人民政府储备足够的防汛沙袋和抽水设备，建立物资调运台账；';
const SCHOOLS = '学校每学期组织一次防溺水教育，并告知学生家长。';
const PARKS = '公园绿地向公众免费开放，配备无障碍设施。';

const city = documentOf(`（一）防汛。${DIKES}${STORES}\n`, {
  issued: '2018-03-01',
  level: 'city',
  region: ['甲省', '乙市'],
});
const copied = documentOf(`（一）宣传。${SCHOOLS}\n（二）防汛。${DIKES}${STORES}\n`, {
  issued: '2019-01-05',
  level: 'district',
  region: ['甲省', '乙市', '丙区'],
});

describe('the nearest source of a passage', () => {
  const half = '水利部门应当每年汛期前对辖区内堤防、水闸组织巡查，发现险情立即上报区防汛指挥机构处置。';

  it.each([
    ['copied', DIKES, { clause: '（二）', share: 1, direction: 'given', because: 'issued' }],
    ['copied, other punctuation', DIKES.replaceAll('，', '；').replaceAll('；', ' '), { share: 1 }],
    ['half copied', half, { clause: '（二）', share: 0.475, direction: 'given', because: 'issued' }],
    ['unrelated', PARKS, null],
    ['a set phrase only', '卫生健康部门应当每年汛期前开展消毒用品储备和药品采购工作。', null],
    ['too short to tell', '并公布检查结果。', null],
  ])('%s', (_, passage, nearest) => {
    const own = documentOf(`（一）检查。${passage}\n`, { issued: '2018-01-01' });
    const { passages } = reportOf(own, copied);
    if (nearest === null) expect(passages[0]?.nearest).toBeNull();
    else expect(passages[0]?.nearest).toMatchObject({ document: copied.id, ...nearest });
  });

  it('shows the words on both sides', () => {
    const own = documentOf(`（一）检查。${half}\n`);
    const [first] = reportOf(own, copied).passages;
    expect(first?.nearest?.runs.map(({ quote, source }) => [quote, source.quote])).toEqual([
      ['水利部门应当每年汛期前对辖区内堤防、水闸', '水利部门应当每年汛期前对辖区内堤防、水闸'],
    ]);
  });

  it('names others that are just as near, the likely source first', () => {
    const village = documentOf(`（一）防汛要求。${DIKES}\n`, { issued: '2020-01-01' });
    const last = reportOf(village, copied, city).passages[0]?.nearest;
    expect(last).toMatchObject({
      document: copied.id,
      direction: 'taken',
      equal: [city.id],
      equalSources: [{ document: city.id, clause: '（一）', quote: DIKES, direction: 'taken' }],
    });
    // Its own source is the city's text, though the village has the same words.
    const middle = reportOf(village, copied, city).passages.find(
      ({ document, quote }) => document === copied.id && quote === DIKES,
    );
    expect(middle?.nearest).toMatchObject({ document: city.id, direction: 'taken', equal: [village.id] });
  });

  it('counts documents that are just as near alike', () => {
    const village = documentOf(`（一）防汛要求。${DIKES}${PARKS}\n`, { issued: '2020-01-01' });
    const park = documentOf(`（一）公园。${PARKS}\n`, { issued: '2019-06-01' });
    const [own] = reportOf(village, copied, city, park).reuse;
    const counts = own?.shares.map(({ document, nearest, nearestWithOthers }) => [
      document,
      nearest,
      nearestWithOthers,
    ]);
    expect(new Set(counts)).toEqual(
      new Set([
        [copied.id, 0, 1],
        [city.id, 0, 1],
        [park.id, 1, 0],
      ]),
    );
  });

  it('prints a text that several documents share once, with all its places by date', () => {
    const village = documentOf(`（一）防汛要求。${DIKES}${PARKS}\n`, {
      issued: '2020-01-01',
      region: ['丁村'],
    });
    const { blocks } = printedReuse(reportOf(village, copied, city), {
      language: 'zh',
      version: '1',
      settings: [],
    });
    const rowsOf = (holds: string) =>
      blocks.flatMap((block) =>
        block.kind === 'table' && block.holds === holds
          ? block.rows.map(({ cells }) => cells.map(cellText))
          : [],
      );
    expect(rowsOf('identical')).toEqual([
      ['1', DIKES, '乙市（一）、丙区（二）、丁村（一）'],
      ['2', STORES, '乙市（一）、丙区（二）'],
    ]);
    expect(rowsOf('passages')).toEqual([]);
    expect(rowsOf('own')).toEqual([
      ['丁村', '1', '（一） 1 句'],
      ['丙区', '1', '（一） 1 句'],
      ['乙市', '0', ''],
    ]);
  });

  it('prints two passages that are nearest to each other once, on the side that took it over', () => {
    const own = documentOf(`（一）检查。${half}\n`, { issued: '2020-01-01', region: ['丁村'] });
    const { adapted } = sortedPassages(reportOf(city, own));
    expect(adapted.map(({ document }) => document)).toEqual([own.id]);
    const dateless = documentOf(`（一）检查。${half}\n`, { region: ['戊村'] });
    expect(sortedPassages(reportOf(city, dateless)).adapted.map(({ document }) => document)).toEqual([
      city.id,
    ]);
  });

  it('finds what every clause of a long document repeats', () => {
    const phrase = '各有关部门按照职责分工负责组织实施。';
    const numerals = '一二三四五六七八九'.split('');
    const long = (title: string) => documentOf(numerals.map((n) => `（${n}）${title}。${phrase}\n`).join(''));
    const { passages } = reportOf(long('甲事项'), long('乙事项'));
    expect(passages.map(({ nearest }) => nearest?.share).filter((share) => share === 1)).toHaveLength(18);
  });
});

describe('shares and tree', () => {
  it('a document has all of the one it was copied from; the other way round the new part is its own', () => {
    const { reuse } = reportOf(city, copied);
    expect(reuse[0]).toMatchObject({ elsewhere: 1, shares: [{ document: copied.id, share: 1 }] });
    expect(reuse[1]?.elsewhere).toBeLessThan(0.8);
    expect(reuse[1]).toMatchObject({ passages: 3, withSource: 2, shares: [{ direction: 'taken' }] });
  });

  it('three in a row: each stands next to the one it was taken from', () => {
    const first = documentOf(`（一）防汛。${DIKES}${STORES}${SCHOOLS}\n`, { title: '甲' });
    const second = documentOf(`（一）防汛。${DIKES}${STORES}${SCHOOLS}${PARKS}\n`, { title: '乙' });
    const third = documentOf(
      `（一）防汛。${PARKS}${SCHOOLS}新建住宅小区应当同步规划建设雨水收集利用系统。\n`,
      {
        title: '丙',
      },
    );
    const all = [third, first, second];
    const { tree } = reportOf(...all);
    const nameOf = (id: string) => all.find((document) => document.id === id)?.title ?? '';
    const lines = tree === null ? [] : treeLines(tree, nameOf, 'zh');
    expect(lines.map((line) => line.replace(/\d+%/u, 'n%'))).toEqual([
      '相同 n%',
      '├─丙',
      '└─相同 n%',
      '　　├─甲',
      '　　└─乙',
    ]);
  });

  it('nothing, one document, and the same one twice', () => {
    expect(reportOf()).toMatchObject({ documents: [], passages: [], tree: null });
    expect(reportOf(city, city)).toMatchObject({
      documents: [{ id: city.id }],
      reuse: [{ elsewhere: 0, shares: [], withSource: 0 }],
      tree: { kind: 'document', document: city.id },
    });
  });
});

describe('who is likely the source', () => {
  const origin = (issued: string | null, level: PolicyDocument['level'], ...region: readonly string[]) => ({
    issued,
    level,
    region,
  });
  it.each([
    ['earlier', origin('2018-05-01', 'city', '甲省', '乙市'), origin('2017-05-01', null), 'taken issued'],
    ['later', origin('2017-05-01', null), origin('2018-05-01', 'city', '甲省', '乙市'), 'given issued'],
    [
      'a lower body that was first',
      origin('2017-01-01', 'district', '甲省', '乙市', '丙区'),
      origin('2018-01-01', 'city', '甲省', '乙市'),
      'given issued',
    ],
    [
      'its own superior',
      origin(null, 'district', '甲省', '乙市', '丙区'),
      origin('2018-01-01', 'city', '甲省', '乙市'),
      'taken level',
    ],
    ['the centre', origin(null, 'city', '甲省', '乙市'), origin(null, 'central'), 'taken level'],
    [
      'a higher body elsewhere',
      origin(null, 'district', '甲省', '乙市', '丙区'),
      origin(null, 'city', '甲省', '丁市'),
      'unknown',
    ],
    ['a body of unknown place', origin(null, 'district', '甲省', '丙区'), origin(null, 'city'), 'unknown'],
    ['the same day', origin('2018-01-01', 'city', '乙市'), origin('2018-01-01', 'city', '丁市'), 'unknown'],
  ])('%s', (_, own, other, expected) => {
    expect(Object.values(reuseDirection(own, other)).join(' ')).toBe(expected);
  });
});

describe('for any documents', () => {
  const sentence = fc
    .array(
      fc.constantFrom(
        '安全生产',
        '监督管理',
        '每年',
        '检查',
        '应当',
        '、',
        '（',
        '𠮷',
        '水库大坝',
        'ａ1',
        '，',
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    )
    .map((parts) => `${parts.join('')}。`);
  const text = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((clauses) => clauses.map((own, at) => `${at + 1}.工作。${own.join('')}\n`).join(''));
  const documents = fc.array(text, { maxLength: 4 }).map((texts) => texts.map((own) => documentOf(own)));
  const leaves = (tree: ReuseTree): readonly string[] =>
    tree.kind === 'document' ? [tree.document] : tree.members.flatMap(leaves);

  it('shares are 0..1, every quote stands at its offsets, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const report = reportOf(...given);
        const texts = new Map(given.map(({ id, canonical }) => [id, canonical.text]));
        const quoted = report.passages.flatMap((passage) => [
          passage,
          ...(passage.nearest === null ? [] : [passage.nearest]),
          ...(passage.nearest?.runs ?? []).flatMap((run) => [
            { document: passage.document, ...run },
            { ...run.source, document: passage.nearest?.document ?? passage.document },
          ]),
        ]);
        for (const { document, start, end, quote } of quoted)
          expect(texts.get(document)?.slice(start, end)).toBe(quote);
        const shares = [
          ...report.passages.flatMap(({ nearest }) => nearest?.share ?? []),
          ...report.reuse.flatMap((own) => [own.elsewhere, ...own.shares.map(({ share }) => share)]),
        ];
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
        for (const { elsewhere, shares: others } of report.reuse)
          for (const { share } of others) expect(share).toBeLessThanOrEqual(elsewhere);
        expect(report.tree === null ? [] : [...leaves(report.tree)].sort()).toEqual([...texts.keys()].sort());
        expect(JSON.stringify(reportOf(...given))).toBe(JSON.stringify(report));
      }),
      { numRuns: 60 },
    );
  });
});

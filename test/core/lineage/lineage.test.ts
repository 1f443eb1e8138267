import { describe, expect, it } from 'vitest';
import { buildLineage } from '../../../src/core/lineage/build-lineage.ts';
import { versionCandidates } from '../../../src/core/lineage/document-versions.ts';
import { resolveCitations } from '../../../src/core/lineage/resolve-citation.ts';
import { documentId, sha256, type DocumentId } from '../../../src/core/model/ids.ts';
import type { LineageCitation, LineageDocument } from '../../../src/core/model/lineage.ts';

const idOf = (ordinal: number): DocumentId => documentId(sha256(ordinal.toString(16).padStart(64, '0')), 1);

const document = (ordinal: number, given: Partial<LineageDocument>): LineageDocument => ({
  id: idOf(ordinal),
  title: null,
  coverTitle: null,
  docNumber: null,
  furtherNumbers: [],
  level: null,
  region: [],
  isDraft: false,
  cites: [],
  text: '',
  ...given,
});

const cite = (
  title: string,
  docNumber: string | null = null,
  role: LineageCitation['role'] = 'implements',
) => ({
  title,
  docNumber,
  role,
  start: 10,
  end: 20,
});

const central = document(1, {
  title: '国务院办公厅关于加快粮食储备的意见',
  docNumber: '国办发〔2021〕22号',
  level: 'central',
});
const province = document(2, { title: '关于加快粮食储备的实施意见', level: 'province', region: ['上海市'] });
const notice = document(3, {
  title: '某省粮食储备实施方案',
  coverTitle: '某省人民政府办公厅关于印发某省粮食储备实施方案的通知',
  docNumber: '某政办发〔2022〕5号',
  furtherNumbers: ['某财发〔2022〕6号'],
  level: 'province',
  region: ['某省'],
});

describe('a citation is resolved', () => {
  const resolve = resolveCitations([central, province, notice]);
  const shanghai = { id: idOf(9), region: ['上海市', '浦东新区'] };
  const suzhou = { id: idOf(9), region: ['江苏省', '苏州市'] };
  it.each([
    ['by number, brackets aside', cite('意见', '国办发[2021]22号'), suzhou, central.id],
    ['by the number of one of several issuers', cite('方案', '某财发〔2022〕6号'), suzhou, notice.id],
    ['by title, blanks and 的 aside', cite('国务院办公厅 关于加快粮食储备意见'), suzhou, central.id],
    ['by title where the number is not known', cite('某省粮食储备实施方案（试行）'), suzhou, notice.id],
    [
      'by the title of the notice',
      cite('某省人民政府办公厅关于印发某省粮食储备实施方案的通知'),
      suzhou,
      notice.id,
    ],
    [
      'without its issuer, to a document of its own place',
      cite('关于加快粮食储备的实施意见'),
      shanghai,
      province.id,
    ],
    [
      'by the issuer that the document itself does not print',
      cite('上海市人民政府关于加快粮食储备的实施意见'),
      suzhou,
      province.id,
    ],
  ] as const)('%s', (_, cited, citing, found) => {
    expect(resolve(cited, citing)).toEqual({ kind: 'found', document: found });
  });

  it.each([
    ['a document of another place', cite('关于加快粮食储备的实施意见'), suzhou],
    ['one of another year', cite('国务院办公厅关于加快粮食储备的意见', '国办发〔2015〕3号'), suzhou],
    ['another issuer', cite('江苏省人民政府关于加快粮食储备的实施意见'), suzhou],
    ['the citing document itself', cite('国务院办公厅关于加快粮食储备的意见'), central],
  ] as const)('not to %s', (_, cited, citing) => {
    expect(resolve(cited, citing)).toEqual({ kind: 'missing' });
  });

  it('to none where two can be meant', () => {
    const twice = [document(5, { title: '粮食条例' }), document(6, { title: '粮食条例' })];
    expect(resolveCitations(twice)(cite('粮食条例'), suzhou)).toEqual({
      kind: 'ambiguous',
      candidates: [idOf(5), idOf(6)],
    });
  });
});

describe('lineage', () => {
  const county = document(4, {
    title: '某县粮食储备实施方案',
    level: 'district',
    region: ['某省', '某市', '某县'],
    cites: [
      cite('某省粮食储备实施方案', '某政办发〔2022〕5号'),
      cite('国务院关于粮食安全的意见', '国发〔2020〕1号'),
      cite('江苏省人民政府关于粮食安全的意见'),
      cite('某镇粮食办法', null, 'refers'),
    ],
  });
  const city = document(5, {
    level: 'city',
    cites: [cite('国务院关于粮食安全的意见'), cite('粮食条例', null, 'repeals')],
  });
  const lineage = buildLineage([notice, county, city]);

  it('ties a document to what is there, with the place where it says so', () => {
    expect(lineage.edges[0]).toEqual({
      from: county.id,
      to: { kind: 'document', document: notice.id },
      relation: 'implements',
      evidence: { start: 10, end: 20 },
    });
  });

  it('names what is missing once, with the level that title or number tells', () => {
    expect(
      lineage.gaps.map(({ title, docNumber, level, region }) => [title, docNumber, level, region]),
    ).toEqual([
      ['国务院关于粮食安全的意见', '国发〔2020〕1号', 'central', []],
      ['江苏省人民政府关于粮食安全的意见', null, 'province', ['江苏省']],
      ['某镇粮食办法', null, null, []],
      ['粮食条例', null, null, []],
    ]);
    const [gap] = lineage.gaps;
    const citing = lineage.edges.filter(({ to }) => to.kind === 'gap' && to.gap === gap?.key);
    expect(citing.map(({ from }) => from)).toEqual([county.id, city.id]);
  });

  it('a body does not implement what a lower one lays down', () => {
    const above = document(7, { level: 'province', cites: [cite('某市人民政府关于粮食的意见')] });
    const below = document(8, { title: '某市人民政府关于粮食的意见', level: 'city' });
    expect(buildLineage([above, below]).edges.map(({ relation }) => relation)).toEqual(['refers']);
  });
});

describe('versions of one document', () => {
  const text = Array.from(
    { length: 60 },
    (_, at) => `第${at}条 粮食储备每年检查${at}次，轮换${at * 7}吨。`,
  ).join('');
  const draft = document(1, { title: '某市粮食办法（征求意见稿）', isDraft: true, text: text.slice(0, 900) });
  const final = document(2, { title: '某市粮食办法', text });
  const copy = document(3, { title: '某市 粮食办法', text: text.replaceAll('，', ',') });
  const other = document(4, {
    title: '某市粮食办法',
    region: ['某省'],
    text: '完全不同的另一份文件，说的是别的事情。',
  });
  const versions = (...documents: readonly LineageDocument[]) =>
    buildLineage(documents).versions.map(({ kind, similarity }) => [kind, similarity > 0.4]);

  it.each([
    ['a draft and its final form', [draft, final], [['draft', true]]],
    ['a copy saved again', [final, copy], [['copy', true]]],
    ['not another text of the same title', [final, other], []],
    [
      'not the same text of another place',
      [
        { ...final, region: ['甲县'] },
        { ...copy, region: ['乙县'] },
      ],
      [],
    ],
  ] as const)('%s', (_, documents, expected) => {
    expect(versions(...documents)).toEqual(expected);
  });

  it('texts are looked at only where title and place leave it open', () => {
    const elsewhere = document(5, { title: '某市粮食办法', region: ['乙县'], text });
    const alone = document(6, { title: '另一份文件', text });
    const ids = (...documents: readonly LineageDocument[]) =>
      versionCandidates(documents).map(({ id }) => id);
    expect(ids(draft, final, alone)).toEqual([draft.id, final.id]);
    expect(ids({ ...final, region: ['甲县'] }, elsewhere)).toEqual([]);
  });
});

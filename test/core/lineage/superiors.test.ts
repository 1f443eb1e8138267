import { describe, expect, it } from 'vitest';
import { directSuperiors, superiorsOf } from '../../../src/core/lineage/superiors.ts';
import { documentId, sha256 } from '../../../src/core/model/ids.ts';
import type { Lineage, LineageEdge } from '../../../src/core/model/lineage.ts';

const id = (letter: string) => documentId(sha256(letter.repeat(64)), 1);
const [district, city, province, elsewhere, town] = ['a', 'b', 'c', 'd', 'e'].map(id) as [
  ...[ReturnType<typeof id>, ReturnType<typeof id>, ReturnType<typeof id>, ReturnType<typeof id>],
  ReturnType<typeof id>,
];
const edge = (
  from: LineageEdge['from'],
  to: LineageEdge['to'],
  relation: LineageEdge['relation'] = 'implements',
): LineageEdge => ({ from, to, relation, evidence: { start: 0, end: 1 } });
const lineage: Lineage = {
  edges: [
    edge(district, { kind: 'document', document: city }),
    edge(district, { kind: 'document', document: elsewhere }, 'refers'),
    edge(city, { kind: 'gap', gap: 'centre' }),
  ],
  gaps: [
    { key: 'centre', title: '意见', docNumber: '中发〔2016〕32号', level: 'central', region: [] },
    { key: 'other', title: '办法', docNumber: null, level: null, region: [] },
  ],
  versions: [],
};
const library = [
  { id: district, level: 'district', region: ['江苏省', '常州市', '武进区'] },
  { id: city, level: 'city', region: ['江苏省', '常州市'] },
  { id: province, level: 'province', region: ['江苏省'] },
  { id: elsewhere, level: 'city', region: ['广东省', '东莞市'] },
  { id: town, level: 'town', region: ['江苏省', '常州市', '武进区', '湖塘镇'] },
] as const;

describe('superiors', () => {
  it('are what a document implements, over several steps, and what bodies above it in its region issued', () => {
    const found = superiorsOf(lineage, district, library);
    expect(found.documents).toEqual([city, province]);
    expect(found.gaps.map(({ docNumber }) => docNumber)).toEqual(['中发〔2016〕32号']);
  });

  it('directly: only what the document itself names as its basis', () => {
    expect(directSuperiors(lineage, district)).toEqual({ documents: [city], gaps: [] });
    expect(directSuperiors(lineage, city).gaps.map(({ key }) => key)).toEqual(['centre']);
    expect(directSuperiors(lineage, province)).toEqual({ documents: [], gaps: [] });
  });
});

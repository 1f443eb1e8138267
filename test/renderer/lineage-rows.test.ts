import { describe, expect, it } from 'vitest';
import type { Lineage } from '../../src/core/model/lineage.ts';
import { lineageLevels } from '../../src/renderer/view/lineage/lineage-rows.ts';
import { libraryDocument, testId } from './report-builders.ts';

const library = [
  libraryDocument(1, { title: '某县办法', level: 'district' }),
  libraryDocument(2, { title: '某市意见', level: 'city' }),
  libraryDocument(3, { title: '别县办法', level: 'district' }),
  libraryDocument(4, { title: '无关通知', level: 'city' }),
];
const evidence = { start: 3, end: 9 };
const implementing = { relation: 'implements', evidence } as const;
const lineage: Lineage = {
  edges: [
    { from: testId(1), to: { kind: 'document', document: testId(2) }, ...implementing },
    { from: testId(2), to: { kind: 'gap', gap: 'a' }, ...implementing },
    { from: testId(3), to: { kind: 'gap', gap: 'b' }, ...implementing },
    { from: testId(4), to: { kind: 'gap', gap: 'c' }, relation: 'refers', evidence },
  ],
  gaps: ['a', 'b', 'c'].map((key) => ({ key, title: key, docNumber: null, level: 'central', region: [] })),
  versions: [{ documents: [testId(1), testId(3)], kind: 'draft', similarity: 0.6 }],
};
const shown = (focus: ReturnType<typeof testId> | null) =>
  lineageLevels(lineage, library, focus).map(({ level, rows }) => [
    level,
    ...rows.map((row) => (row.kind === 'gap' ? `缺 ${row.gap.title}` : row.document.head.title)),
  ]);

describe('the lineage as drawn', () => {
  it('level below level, the centre first; what is only mentioned is left out', () => {
    expect(shown(null)).toEqual([
      ['central', '缺 a', '缺 b'],
      ['city', '某市意见'],
      ['district', '某县办法', '别县办法'],
    ]);
  });

  it('of one document: what it implements over several steps, and what implements it', () => {
    expect(shown(testId(1))).toEqual([
      ['central', '缺 a'],
      ['city', '某市意见'],
      ['district', '某县办法'],
    ]);
    expect(shown(testId(2))).toEqual(shown(testId(1)));
    expect(shown(testId(4))).toEqual([['city', '无关通知']]);
  });

  it('a gap names who cites it, a document its ties and other versions', () => {
    const rows = lineageLevels(lineage, library, null).flatMap((level) => level.rows);
    const [gap] = rows;
    expect(gap?.kind === 'gap' && gap.citedBy.map(({ document }) => document.id)).toEqual([testId(2)]);
    const document = rows.find((row) => row.kind === 'document' && row.document.id === testId(1));
    expect(document).toMatchObject({
      ties: [{ found: { id: testId(2) }, edge: { evidence } }],
      versions: [{ of: { kind: 'draft' }, other: { id: testId(3) } }],
    });
  });
});

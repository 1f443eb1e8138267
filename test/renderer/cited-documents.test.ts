import { describe, expect, it } from 'vitest';
import type { NamedDocument } from '../../src/core/model/lineage.ts';
import type { CitationReport } from '../../src/core/report/contract/contract.ts';
import type { LibraryDocument } from '../../src/renderer/store/library-store.ts';
import { citedDocuments } from '../../src/renderer/view/reader/cited-documents.ts';
import { listName } from '../../src/renderer/view/shown-name.ts';
import { libraryDocument, testId } from './report-builders.ts';

const citation = (title: string, docNumber: string | null, start: number): CitationReport => ({
  title,
  docNumber,
  printed: `《${title}》`,
  damaged: false,
  shortName: null,
  role: 'refers',
  candidates: [],
  start,
  end: start + 10,
  resolved: null,
});
const library = [
  libraryDocument(1, {
    title: '中共某市委 某市人民政府关于加强养老服务的意见',
    docNumber: '某发〔2020〕7号',
  }),
  libraryDocument(2, { title: '养老服务条例' }),
];

const named = ({ head }: LibraryDocument): NamedDocument => ({
  ...head,
  coverTitle: null,
  furtherNumbers: [],
});

describe('the documents that one cites', () => {
  it('are found by number or by title, spaces aside, and the missing ones come first', () => {
    const cited = citedDocuments(
      [
        citation('养老服务条例', null, 0),
        citation('国务院关于养老服务的意见', '国发〔2019〕5号', 20),
        citation('中共某市委某市人民政府关于加强养老服务的意见', null, 40),
        citation('意见', '某发〔2020〕7号', 60),
      ],
      { id: testId(9), region: [] },
      library,
      library.map(named),
    );
    expect(cited.map(({ citation: { start }, found }) => [start, found?.id ?? null])).toEqual([
      [20, null],
      [0, library[1]?.id],
      [40, library[0]?.id],
      [60, library[0]?.id],
    ]);
  });

  it('are found by the notice that issues them and by further numbers; several that fit are no gap', () => {
    const twins = [libraryDocument(3, { title: '养老办法' }), libraryDocument(4, { title: '养老办法' })];
    const all = [...library, ...twins];
    const names = all.map((document) =>
      document === library[1]
        ? {
            ...named(document),
            level: 'central' as const,
            coverTitle: '关于印发养老服务条例的通知',
            furtherNumbers: ['某民发〔2020〕8号'],
          }
        : named(document),
    );
    const cited = citedDocuments(
      [
        citation('养老办法', null, 0),
        citation('关于印发养老服务条例的通知', null, 20),
        citation('某通知', '某民发〔2020〕8号', 40),
        citation('某方案', null, 60),
      ],
      { id: testId(9), region: [] },
      all,
      names,
    );
    expect(
      cited.map(({ citation: { start }, found, candidates }) => [
        start,
        found?.id ?? null,
        candidates.length,
      ]),
    ).toEqual([
      [60, null, 0],
      [0, null, 2],
      [20, library[1]?.id, 0],
      [40, library[1]?.id, 0],
    ]);
  });
});

describe('listName', () => {
  const [opinion] = library;
  it('leaves out the issuers only where they are just what stands before 关于', () => {
    const issuers = ['中共某市委', '某市人民政府'];
    expect(listName(libraryDocument(3, { ...opinion?.head, issuers }))).toBe('关于加强养老服务的意见');
    expect(listName(libraryDocument(3, { ...opinion?.head, issuers: ['某局'] }))).toBe(
      '中共某市委 某市人民政府关于加强养老服务的意见',
    );
    expect(listName(libraryDocument(3, {}))).toBe('文件3.txt');
    expect(listName(libraryDocument(3, { title: '条例' }, '我的名字'))).toBe('我的名字');
  });
});

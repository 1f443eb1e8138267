import { describe, expect, it } from 'vitest';
import type { CitationReport } from '../../src/core/report/contract.ts';
import { citedDocuments } from '../../src/renderer/view/reader/cited-documents.ts';
import { listName } from '../../src/renderer/view/shown-name.ts';
import { libraryDocument, testId } from './report-builders.ts';

const citation = (title: string, docNumber: string | null, start: number): CitationReport => ({
  title,
  docNumber,
  printed: `《${title}》`,
  ...{ damaged: false, shortName: null, role: 'refers', candidates: [] },
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
    );
    expect(cited.map(({ citation: { start }, found }) => [start, found?.id ?? null])).toEqual([
      [20, null],
      [0, library[1]?.id],
      [40, library[0]?.id],
      [60, library[0]?.id],
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

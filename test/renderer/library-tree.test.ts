import { describe, expect, it } from 'vitest';
import { libraryGroups, libraryLines, matchesFilter } from '../../src/renderer/view/library/library-tree.ts';
import { shownName } from '../../src/renderer/view/shown-name.ts';
import { libraryDocument } from './report-builders.ts';

const documents = [
  libraryDocument(1, {
    title: '区办法',
    level: 'district',
    region: ['江苏省', '常州市', '武进区'],
  }),
  libraryDocument(2, {
    title: '市意见',
    level: 'city',
    region: ['江苏省', '常州市'],
    docNumber: '常发〔2018〕18号',
  }),
  libraryDocument(3, {
    title: '直辖市办法',
    level: 'province',
    region: ['天津市'],
  }),
  libraryDocument(4, { title: '不知何处' }),
];

const outline = (grouping: 'region' | 'level', closed: readonly string[] = []): readonly string[] =>
  libraryLines(libraryGroups(documents, grouping), new Set(closed)).map((line) => {
    const indent = '  '.repeat(line.depth);
    if (line.kind === 'document') return `${indent}${shownName(line.document)}`;
    return `${indent}[${line.region ?? line.level ?? '?'} ${line.count}]`;
  });

describe('the library by region', () => {
  it('nests regions, puts higher levels first and joins groups that hold only one group', () => {
    expect(outline('region')).toEqual([
      '[江苏省 常州市 2]',
      '  市意见',
      '  [武进区 1]',
      '    区办法',
      '[天津市 1]',
      '  直辖市办法',
      '[? 1]',
      '  不知何处',
    ]);
  });
  it('leaves out the inside of closed groups but keeps their count', () => {
    expect(outline('region', ['江苏省/常州市'])).toEqual([
      '[江苏省 常州市 2]',
      '[天津市 1]',
      '  直辖市办法',
      '[? 1]',
      '  不知何处',
    ]);
  });
});

describe('the library by level', () => {
  it('goes from the highest to the lowest, what is not stated last', () => {
    expect(outline('level')).toEqual([
      '[province 1]',
      '  直辖市办法',
      '[city 1]',
      '  市意见',
      '[district 1]',
      '  区办法',
      '[? 1]',
      '  不知何处',
    ]);
  });
});

describe('the filter of the library', () => {
  it.each([
    ['常发', [2]],
    ['常州 办法', [1]],
    ['', [1, 2, 3, 4]],
    ['文件4', [4]],
  ])('%j', (filter, ordinals) => {
    const found = documents.filter((document) => matchesFilter(document, filter));
    expect(found).toEqual(ordinals.map((ordinal) => documents[ordinal - 1]));
  });
});

import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/renderer/view/search/find-matches.ts';
import { groupHits, snippetRuns } from '../../src/renderer/view/search/search-groups.ts';
import { testId } from './report-builders.ts';

describe('snippetRuns', () => {
  it('cuts at the highlights and loses no character', () => {
    const highlights = [
      { start: 2, end: 6 },
      { start: 7, end: 11 },
    ];
    expect(snippetRuns({ snippet: '开展应急演练，应急演练须有记录', highlights })).toEqual([
      { text: '开展', matched: false },
      { text: '应急演练', matched: true },
      { text: '，', matched: false },
      { text: '应急演练', matched: true },
      { text: '须有记录', matched: false },
    ]);
  });
  it('takes neighbouring highlights and none', () => {
    const touching = [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ];
    expect(snippetRuns({ snippet: '日日', highlights: touching }).map(({ text }) => text)).toEqual([
      '日',
      '日',
    ]);
    expect(snippetRuns({ snippet: '日日', highlights: [] })).toEqual([{ text: '日日', matched: false }]);
  });
});

describe('groupHits', () => {
  it('keeps the order of rank within and between documents', () => {
    const hit = (document: number, start: number) => ({
      document: testId(document),
      clause: '（一）',
      section: null,
      score: 1,
      start,
      end: start + 1,
      snippet: '',
      matches: [],
      highlights: [],
    });
    expect(groupHits([hit(2, 5), hit(1, 1), hit(2, 3)])).toEqual([
      { document: testId(2), hits: [hit(2, 5), hit(2, 3)] },
      { document: testId(1), hits: [hit(1, 1)] },
    ]);
  });
});

describe('findMatches', () => {
  it('finds every place in order, without overlaps', () => {
    const texts = [
      { key: 'a', text: '日日日' },
      { key: 'b', text: '每日' },
    ];
    expect(findMatches(texts, '日日')).toEqual([{ key: 'a', from: 0, to: 2 }]);
    expect(findMatches(texts, '日')).toHaveLength(4);
    expect(findMatches(texts, '')).toEqual([]);
  });
});

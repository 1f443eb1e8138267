import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/renderer/view/search/find-matches.ts';
import { groupHits, markTerms, queryTerms } from '../../src/renderer/view/search/search-groups.ts';
import { testId } from './report-builders.ts';

describe('queryTerms', () => {
  it.each([
    ['应急演练', ['应急演练']],
    ['“应急演练”', ['应急演练']],
    ['"应急 演练" 消防', ['应急 演练', '消防']],
    ['安全 安全生产', ['安全生产', '安全']],
    ['「巡查」，检查', ['巡查', '检查']],
    ['  ', []],
  ])('of %s', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});

describe('markTerms', () => {
  it('marks every place and loses no character', () => {
    const runs = markTerms('开展应急演练，应急演练须有记录', ['应急演练']);
    expect(runs).toEqual([
      { text: '开展', matched: false },
      { text: '应急演练', matched: true },
      { text: '，', matched: false },
      { text: '应急演练', matched: true },
      { text: '须有记录', matched: false },
    ]);
  });
  it('prefers the longer term', () => {
    expect(markTerms('安全生产', ['安全生产', '安全'])).toEqual([{ text: '安全生产', matched: true }]);
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

import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '../../../src/core/search-index/search-query.ts';

const loose = (text: string) => ({ text, exact: false });
const exact = (text: string) => ({ text, exact: true });

describe('a search query', () => {
  it.each([
    ['应急演练', [loose('应急演练')]],
    ['应急 演练', [loose('应急'), loose('演练')]],
    ['应急\u3000演练', [loose('应急'), loose('演练')]],
  ])('of words: %s', (query, terms) => {
    expect(parseSearchQuery(query)).toEqual({ terms });
  });

  it.each([
    ['"应急演练"', [exact('应急演练')]],
    ['“应急演练”', [exact('应急演练')]],
    ['「应急演练」', [exact('应急演练')]],
    ['『应急演练』', [exact('应急演练')]],
    ['＂应急演练＂', [exact('应急演练')]],
    ['"应急 演练"', [exact('应急 演练')]],
    ['每年“应急演练”组织', [loose('每年'), exact('应急演练'), loose('组织')]],
    ['"每年" “不少于1次”', [exact('每年'), exact('不少于1次')]],
    ['“应急演', [exact('应急演')]],
    ['"“四个意识”"', [exact('"四个意识"')]],
  ])('with an exact phrase in quotation marks: %s', (query, terms) => {
    expect(parseSearchQuery(query)).toEqual({ terms });
  });

  it.each([
    ['武发〔2018〕77号', [loose('武发[2018]77号')]],
    ['（四）', [loose('(四)')]],
    ['ＡＢＣ', [loose('abc')]],
  ])('in any width and bracket form: %s', (query, terms) => {
    expect(parseSearchQuery(query)).toEqual({ terms });
  });

  it.each([[''], ['  '], ['""'], ['“”'], ['、 。']])('with nothing to search for: %j', (query) => {
    expect(parseSearchQuery(query)).toEqual({ terms: [] });
  });

  it.each([['title:安全'], ['安全~2'], ['安全^10'], ['+安全'], ['-安全'], ['安*全']])(
    'has no operators: %s',
    (query) => {
      expect(parseSearchQuery(query)).toEqual({ terms: [loose(query)] });
    },
  );
});

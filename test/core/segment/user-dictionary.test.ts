import { describe, expect, it } from 'vitest';
import { DOMAIN_WORD_FREQUENCY } from '../../../src/core/segment/domain-dictionary.ts';
import {
  parseUserDictionary,
  userDictionaryText,
  type DictionaryLineFault,
} from '../../../src/core/segment/user-dictionary.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const usual = DOMAIN_WORD_FREQUENCY;

describe('a user dictionary is read', () => {
  it.each([
    ['云栖办', [{ word: '云栖办', frequency: usual, tag: 'n' }]],
    ['云栖办 300', [{ word: '云栖办', frequency: 300, tag: 'n' }]],
    ['云栖办 nt', [{ word: '云栖办', frequency: usual, tag: 'nt' }]],
    ['云栖办\t300\tnt', [{ word: '云栖办', frequency: 300, tag: 'nt' }]],
    ['　云栖办　300　', [{ word: '云栖办', frequency: 300, tag: 'n' }]],
    [
      '\uFEFF云栖办\r\nC#平台\r\n',
      [usual, usual].map((frequency, at) => ({ word: ['云栖办', 'C#平台'][at], frequency, tag: 'n' })),
    ],
    ['# 本区机构\n\n  # 另一行\n云栖办 300 # 2024年设立', [{ word: '云栖办', frequency: 300, tag: 'n' }]],
    ['云栖办 300\n云栖办 300 n', [{ word: '云栖办', frequency: 300, tag: 'n' }]],
    ['# 空', []],
    ['', []],
  ])('%j', (text, words) => {
    expect(parseUserDictionary(text)).toEqual({ kind: 'words', words });
  });
});

describe('a line of a user dictionary is refused', () => {
  it.each<[string, DictionaryLineFault]>([
    ['云栖办 300 nt 多余', { kind: 'too_many_fields' }],
    ['云栖办 机构', { kind: 'no_weight_or_tag', field: '机构' }],
    ['云栖办 nt 300', { kind: 'no_weight_or_tag', field: 'nt' }],
    ['云栖办 0', { kind: 'weight_out_of_range', field: '0' }],
    ['云栖办 -3 n', { kind: 'weight_out_of_range', field: '-3' }],
    ['云栖办 1.5', { kind: 'weight_out_of_range', field: '1.5' }],
    ['云栖办 2147483648', { kind: 'weight_out_of_range', field: '2147483648' }],
    ['云栖办 300 机构', { kind: 'no_tag', field: '机构' }],
    ['云栖，办', { kind: 'never_one_word', character: '，' }],
    ['云'.repeat(513), { kind: 'too_long' }],
    ['云栖\uFFFD', { kind: 'not_utf8' }],
    ['云栖\uD800', { kind: 'not_utf8' }],
    ['a\u0000b\u0000', { kind: 'not_utf8' }],
  ])('%j', (line, fault) => {
    expect(parseUserDictionary(`安澜署\n${line}\n`)).toEqual({
      kind: 'refused',
      faults: [{ line: 2, fault }],
    });
  });

  it('where it gives a word of an earlier line another weight', () => {
    expect(parseUserDictionary('云栖办 300\n\n云栖办 400')).toEqual({
      kind: 'refused',
      faults: [{ line: 3, fault: { kind: 'contradicts', line: 1 } }],
    });
  });

  it('with all others that are', () => {
    const read = parseUserDictionary('云栖办 x 1\n安澜署\n云栖办 0');
    expect(read.kind === 'refused' ? read.faults.map(({ line }) => line) : []).toEqual([1, 3]);
  });
});

describe('the segmenter with a user dictionary', () => {
  const sentence = '由澜岭督办署负责。';

  it('keeps its words whole, and cuts as ever without it', { timeout: 120_000 }, () => {
    const words = [{ word: '澜岭督办署', frequency: usual, tag: 'n' }];
    expect(userDictionaryText(words)).toBe(`澜岭督办署 ${usual} n\n`);
    expect(createJiebaSegmenter().cut(sentence)).not.toContain('澜岭督办署');
    expect(createJiebaSegmenter(words).cut(sentence)).toContain('澜岭督办署');
    expect(createJiebaSegmenter().cut(sentence)).not.toContain('澜岭督办署');
  });
});

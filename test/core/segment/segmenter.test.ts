import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOMAIN_DICTIONARY, domainDictionaryText } from '../../../src/core/segment/domain-dictionary.ts';
import { segmentText } from '../../../src/core/segment/segmenter.ts';
import { createJiebaSegmenter } from '../../../src/main/jieba-segmenter.ts';

const segmenter = createJiebaSegmenter();

describe('the domain dictionary', () => {
  it('gives every word once, with a frequency, without byte order mark or carriage return', () => {
    const lines = domainDictionaryText(DOMAIN_DICTIONARY).split('\n').filter(Boolean);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^[一-龥]+ \d+ n$/);
  });

  it.each(DOMAIN_DICTIONARY.flatMap((family) => family.words))(
    'keeps %s as one word inside a sentence',
    (word) => {
      expect(segmenter.cut(`，${word}，`)).toContain(word);
    },
  );
});

describe('segmentText', () => {
  it('keeps digits together, which nodejieba does only with its hidden Markov model on', () => {
    expect(segmenter.cut('到2020年')).toContain('2020');
  });

  it.each(['', ' ', '\n', '，。；', '\u0000', '\uD800', '安全\uDC00生产', '😀安全生产', '（四）（四）'])(
    'covers %j to its end',
    (text) => {
      expect(segmentText(text, segmenter).ends.at(-1) ?? 0).toBe(text.length);
    },
  );

  it('is gapless over any text of policy words and odd code units', () => {
    const piece = fc.constantFrom(
      '各级党委',
      '每年',
      '至少',
      '召开2次',
      '，',
      '。',
      '\n',
      '（1）',
      'ABC',
      '\uD83D',
      '\uDE00',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const ends = segmentText(text, segmenter).ends;
        expect(ends.at(-1) ?? 0).toBe(text.length);
        expect([...ends].sort((a, b) => a - b)).toEqual([...new Set(ends)]);
      }),
      { numRuns: 200 },
    );
  });
});

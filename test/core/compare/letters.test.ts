import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, lettersWithin } from '../../../src/core/compare/document-letters.ts';
import { letterSimilarity, similarityFrom } from '../../../src/core/compare/letter-similarity.ts';
import { canonicalSpan } from '../../../src/core/model/span.ts';
import { sampleDocument } from '../sample-document.ts';

describe('letters of a passage', () => {
  it('are the same piece of the letters of its document', () => {
    const analyzed = sampleDocument(
      '第一条 各级政府（管委会）“每年”至少检查２次；𠮷林 A1—b，《办法》〔2018〕7号。\n',
    );
    const { text } = analyzed.document.canonical;
    for (let start = 0; start < text.length; start++) {
      const passage = text.slice(start);
      if (/^[\uDC00-\uDFFF]/.test(passage)) continue;
      expect(lettersWithin(analyzed, canonicalSpan(start, text.length))).toBe(lettersOf(passage));
      expect(lettersWithin(analyzed, canonicalSpan(0, start))).toBe(lettersOf(text.slice(0, start)));
    }
  });
});

describe('similarity of letters', () => {
  const letters = fc.string({ unit: fc.constantFrom('安', '全', '生', '产', '检', '查'), maxLength: 12 });
  it('that is asked for from a limit on is the whole one, or none below the limit', () => {
    fc.assert(
      fc.property(letters, letters, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const [a, b] = [{ letters: one }, { letters: other }];
        const similarity = letterSimilarity(a, b);
        expect(similarityFrom(a, b, least)).toBe(similarity >= least ? similarity : null);
      }),
    );
  });
});

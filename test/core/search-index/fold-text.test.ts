import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../src/core/search-index/fold-text.ts';

it.each([
  ['（四）', '(四)'],
  ['〔2018〕77号', '[2018]77号'],
  ['“四个意识”', '"四个意识"'],
  ['ＧＢ／Ｔ　9704', 'gb/t 9704'],
  ['①', '1'],
  // Would be more than one character: left as they are.
  ['⑩㈠…', '⑩㈠…'],
])('folds %s to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('keeps every position: the folded text is as long as the text, character by character', () => {
  const piece = fc.oneof(
    fc.constantFrom('应急演练', '（', '〔', 'Ⅳ', '㎡', '⑩', 'ﬁ', 'İ', 'ẞ', '😀', '\ud800', '\n', '…', '“'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(piece, piece, (a, b) => {
      expect(foldText(a)).toHaveLength(a.length);
      expect(foldText(a + '。' + b)).toBe(foldText(a) + foldText('。') + foldText(b));
    }),
  );
});

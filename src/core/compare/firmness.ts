import type { ChangedWords } from './content-terms.ts';
import { STRENGTH_WORDS, WEAK_EVIDENCE } from './lexicon/strength-words.ts';
import { termsOf } from './word-terms.ts';

/** How firmly the words bind: the sign says whether the reviewed side gained (+) or lost (-) firmness. */
export const firmnessChange = (words: ChangedWords): -1 | 0 | 1 => {
  const gained = [
    ...strengthWords(STRENGTH_WORDS.firm, words.reviewed, words.superior),
    ...strengthWords(STRENGTH_WORDS.soft, words.superior, words.reviewed),
  ];
  const lost = [
    ...strengthWords(STRENGTH_WORDS.firm, words.superior, words.reviewed),
    ...strengthWords(STRENGTH_WORDS.soft, words.reviewed, words.superior),
  ];
  if (gained.length === lost.length) return 0;
  const evidence = gained.length > lost.length ? gained : lost;
  const weak = evidence.length === 1 && WEAK_EVIDENCE.includes(evidence[0] ?? '');
  if (weak) return 0;
  return gained.length > lost.length ? 1 : -1;
};

/**
 * Words of the list that stand among `own` but nowhere in `other`, not even shorter or longer (可 / 可以); before 的 they
 * describe and do not bind.
 */
const strengthWords = (
  list: readonly string[],
  own: readonly string[],
  other: readonly string[],
): readonly string[] => {
  const passage = other.join('');
  const kin = termsOf(other).filter((term) => list.includes(term));
  const terms = termsOf(own);
  return terms.filter(
    (term, i) =>
      list.includes(term) &&
      terms[i + 1] !== '的' &&
      !passage.includes(term) &&
      !kin.some((word) => term.includes(word)),
  );
};

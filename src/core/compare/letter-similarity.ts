/** The single characters and the bigrams of a string of letters as numbers, each ascending. */
export interface LetterGrams {
  readonly letters: string;
  readonly ones: Float64Array;
  readonly twos: Float64Array;
}

/** Makes the grams of a string once for all comparisons of one task. */
export const letterGrams = (): ((letters: string) => LetterGrams) => {
  const known = new Map<string, LetterGrams>();
  return (letters) => {
    const found = known.get(letters) ?? gramsOf(letters);
    known.set(letters, found);
    return found;
  };
};

const gramsOf = (letters: string): LetterGrams => ({
  letters,
  ones: grams(letters, 1),
  twos: grams(letters, 2),
});

/**
 * How alike two strings of letters are, 0..1: the mean of the Dice coefficients of single characters and of
 * bigrams. Minor clauses are short; single characters keep 加强领导 and 强化组织领导 together.
 */
export const letterSimilarity = (a: string, b: string): number => similarityOf(gramsOf(a), gramsOf(b));

/** {@link letterSimilarity} of grams already made. */
export const similarityOf = (a: LetterGrams, b: LetterGrams): number =>
  a.letters === b.letters ? 1 : (dice(a.ones, b.ones) + dice(a.twos, b.twos)) / 2;

/** Share of the characters and bigrams of `part` that `whole` has too, 0..1. */
export const letterContainment = (part: LetterGrams, whole: LetterGrams): number =>
  (shared(part.ones, whole.ones) / Math.max(1, part.ones.length) +
    shared(part.twos, whole.twos) / Math.max(1, part.twos.length)) /
  2;

const dice = (a: Float64Array, b: Float64Array): number => {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
};

/** Number of single characters or bigrams that two strings share, each as often as both have it. */
const shared = (a: Float64Array, b: Float64Array): number => {
  let common = 0;
  let j = 0;
  for (const gram of a) {
    while (j < b.length && (b[j] ?? 0) < gram) j++;
    if (b[j] === gram) {
      common++;
      j++;
    }
  }
  return common;
};

const grams = (text: string, size: 1 | 2): Float64Array => {
  const codes = new Float64Array(Math.max(0, text.length - size + 1));
  for (let i = 0; i < codes.length; i++) {
    codes[i] = size === 1 ? text.charCodeAt(i) : text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);
  }
  return codes.sort();
};

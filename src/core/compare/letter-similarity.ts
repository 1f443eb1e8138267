/** Something with letters to compare. What is compared often is one object: its grams are kept as long as it is. */
export interface Lettered {
  readonly letters: string;
}

/**
 * How alike two strings of letters are, 0..1: the mean of the Dice coefficients of single characters and of
 * bigrams. Minor clauses are short; single characters keep 加强领导 and 强化组织领导 together.
 */
export const letterSimilarity = (a: Lettered, b: Lettered): number => similarityFrom(a, b, 0) ?? 0;

/** {@link letterSimilarity} where it reaches `least`, else null: most pairs that are tried are nothing alike. */
export const similarityFrom = (a: Lettered, b: Lettered, least: number): number | null => {
  if (a.letters === b.letters) return least <= 1 ? 1 : null;
  if (greatestSimilarity(a, b, Math.min(a.letters.length, b.letters.length)) < least) return null;
  const [from, to] = [gramsOf(a), gramsOf(b)];
  const ones = shared(from.ones, to.ones);
  if (greatestSimilarity(a, b, ones) < least) return null;
  const similarity = meanDice(a, b, ones, shared(from.twos, to.twos));
  return similarity >= least ? similarity : null;
};

/** Two strings share a bigram only where they share its first character. */
const greatestSimilarity = (a: Lettered, b: Lettered, commonOnes: number): number =>
  meanDice(a, b, commonOnes, commonOnes);

const meanDice = (a: Lettered, b: Lettered, commonOnes: number, commonTwos: number): number => {
  const total = a.letters.length + b.letters.length;
  const bigrams = bigramsIn(a) + bigramsIn(b);
  return (
    ((total === 0 ? 0 : (2 * commonOnes) / total) + (bigrams === 0 ? 0 : (2 * commonTwos) / bigrams)) / 2
  );
};

/** Share of the characters and bigrams of `part` that `whole` has too, 0..1. */
export const letterContainment = (part: Lettered, whole: Lettered): number =>
  containmentFrom(part, whole, 0) ?? 0;

/** {@link letterContainment} where it reaches `least`, else null. */
export const containmentFrom = (part: Lettered, whole: Lettered, least: number): number | null => {
  const [own, other] = [gramsOf(part), gramsOf(whole)];
  const ones = shared(own.ones, other.ones) / Math.max(1, own.ones.length);
  if ((ones + 1) / 2 < least) return null;
  const containment = (ones + shared(own.twos, other.twos) / Math.max(1, own.twos.length)) / 2;
  return containment >= least ? containment : null;
};

/** The single characters and the bigrams of a string of letters as numbers, each ascending. */
interface LetterGrams {
  readonly ones: Uint32Array;
  readonly twos: Uint32Array;
}

const gramsOf = (lettered: Lettered): LetterGrams => {
  const known = knownGrams.get(lettered);
  if (known !== undefined) return known;
  const { letters } = lettered;
  const found = {
    ones: sortedGrams(letters.length, (at) => letters.charCodeAt(at)),
    twos: sortedGrams(
      bigramsIn(lettered),
      (at) => letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1),
    ),
  };
  knownGrams.set(lettered, found);
  return found;
};

const knownGrams = new WeakMap<Lettered, LetterGrams>();

const bigramsIn = ({ letters }: Lettered): number => Math.max(0, letters.length - 1);

const sortedGrams = (size: number, gramAt: (position: number) => number): Uint32Array => {
  const grams = new Uint32Array(size);
  for (let at = 0; at < size; at++) grams[at] = gramAt(at);
  return grams.sort();
};

/** Number of single characters or bigrams that two strings share, each as often as both have it. */
const shared = (a: Uint32Array, b: Uint32Array): number => {
  let common = 0;
  let j = 0;
  for (let i = 0; i < a.length && j < b.length; i++) {
    const gram = a[i] ?? 0;
    while (j < b.length && (b[j] ?? 0) < gram) j++;
    if (b[j] === gram) {
      common++;
      j++;
    }
  }
  return common;
};

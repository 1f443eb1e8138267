import {
  joinedTerms,
  sharedMass,
  termDictionary,
  termMass,
  termWeights,
  weightedDice,
  type PassageTerms,
} from '../align/passage-terms.ts';
import { passageIndex } from '../align/similar-passages.ts';

/** How much passages have in common, by their positions in the list they were given in. */
export interface PassageLikeness {
  readonly passages: number;
  /** Weighted Dice coefficient, 0..1. */
  readonly between: (one: number, other: number) => number;
  /** The same of one passage and several others together. */
  readonly toAll: (one: number, others: readonly number[]) => number;
  /** At most `limit` other passages that share most rare terms with one. */
  readonly candidates: (one: number, limit: number) => readonly number[];
}

const NO_TERMS: PassageTerms = { ids: new Int32Array(), counts: new Int32Array() };

/** Terms are numbered and weighed once for all passages; each two are compared once however often they are asked for. */
export const passageLikeness = (passages: readonly string[]): PassageLikeness => {
  const dictionary = termDictionary();
  const terms = passages.map(dictionary.termsOf);
  const weights = termWeights(terms, dictionary);
  const masses = terms.map((own) => termMass(own, weights));
  const index = passageIndex(terms, weights);
  const termsAt = (at: number): PassageTerms => terms[at] ?? NO_TERMS;
  const known = new Map<number, number>();
  return {
    passages: passages.length,
    between: (one, other) => {
      const key = Math.min(one, other) * passages.length + Math.max(one, other);
      const before = known.get(key);
      if (before !== undefined) return before;
      const mass = (masses[one] ?? 0) + (masses[other] ?? 0);
      const likeness = mass > 0 ? (2 * sharedMass(termsAt(one), termsAt(other), weights)) / mass : 0;
      known.set(key, likeness);
      return likeness;
    },
    toAll: (one, others) => weightedDice(termsAt(one), joinedTerms(others.map(termsAt)), weights),
    candidates: (one, limit) =>
      index
        .candidates(termsAt(one), limit + 1)
        .filter((other) => other !== one)
        .slice(0, limit),
  };
};

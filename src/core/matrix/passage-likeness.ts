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
  /** Weighted Dice coefficient of texts and headings, 0..1. */
  readonly between: (one: number, other: number) => number;
  /** Weighted Dice coefficient of one passage's text and those of several others together. */
  readonly toAll: (one: number, others: readonly number[]) => number;
  /** At most `limit` other passages that share most rare terms with one, and at most as many under the same heading. */
  readonly candidates: (one: number, limit: number) => readonly number[];
}

const NO_TERMS: PassageTerms = { ids: new Int32Array(), counts: new Int32Array() };

/** A passage, and what stands above it. */
export interface TopicPassage {
  readonly text: string;
  /** Of a whole clause; null where it has none. */
  readonly heading: string | null;
}

/** What the headings say of two passages that have one each; the rest is what the passages say. */
const HEADING_SHARE = 0.35;

/**
 * Terms are numbered and weighed once for all passages; each two are compared once however often they are asked for.
 * Headings name the matter: 降低保证金比例 and 优化贷款服务 are two, though both speak of banks and loans.
 */
export const passageLikeness = (passages: readonly TopicPassage[]): PassageLikeness => {
  const dictionary = termDictionary();
  const terms = passages.map(({ text }) => dictionary.termsOf(text));
  const headings = passages.map(({ heading }) => (heading === null ? null : dictionary.termsOf(heading)));
  const weights = termWeights(terms, dictionary);
  const masses = terms.map((own) => termMass(own, weights));
  const index = passageIndex(terms, weights);
  const underHeading = new Map<string, number[]>();
  for (const [at, { heading }] of passages.entries()) {
    if (heading !== null) underHeading.set(heading, [...(underHeading.get(heading) ?? []), at]);
  }
  const termsAt = (at: number): PassageTerms => terms[at] ?? NO_TERMS;
  const known = new Map<number, number>();
  return {
    passages: passages.length,
    between: (one, other) => {
      const key = Math.min(one, other) * passages.length + Math.max(one, other);
      const before = known.get(key);
      if (before !== undefined) return before;
      const mass = (masses[one] ?? 0) + (masses[other] ?? 0);
      const ofTexts = mass > 0 ? (2 * sharedMass(termsAt(one), termsAt(other), weights)) / mass : 0;
      const [heading, otherHeading] = [headings[one] ?? null, headings[other] ?? null];
      const likeness =
        heading === null || otherHeading === null
          ? ofTexts
          : (1 - HEADING_SHARE) * ofTexts + HEADING_SHARE * weightedDice(heading, otherHeading, weights);
      known.set(key, likeness);
      return likeness;
    },
    toAll: (one, others) => weightedDice(termsAt(one), joinedTerms(others.map(termsAt)), weights),
    candidates: (one, limit) => {
      const alike = [
        index.candidates(termsAt(one), limit + 1),
        underHeading.get(passages[one]?.heading ?? '') ?? [],
      ];
      const others = alike.flatMap((found) => found.filter((other) => other !== one).slice(0, limit));
      return [...new Set(others)];
    },
  };
};

import {
  sharedMass,
  termDictionary,
  termMass,
  termWeights,
  type PassageTerms,
} from '../align/passage-terms.ts';
import { passageIndex } from '../align/similar-passages.ts';

/** Passages looked at for each: those that share most rare terms with it. Work grows with n, not with n². */
const CANDIDATES = 12;
/** Two groups join where their members are on average so close, as a share of what two passages need. */
const AVERAGE_SHARE = 0.7;
/** Members of a group that are looked at for the average. */
const SAMPLE = 8;

/** Positions of passages on one matter; the first is closest to all others. */
export type PassageGroup = readonly [number, ...number[]];

/**
 * Groups passages by what they speak of, closest pairs first (average linkage over the pairs that share rare terms).
 * Passages of one document are mostly on different matters: groups join only where those of one document are alike
 * themselves. Every passage is in exactly one group; groups and their members, after the first, in the order given.
 *
 * @param ownerOf the document of a passage, by its position
 * @param least weighted Dice coefficient, 0..1, that two passages need to begin a group
 */
export const clusterPassages = (
  passages: readonly string[],
  ownerOf: (at: number) => string | undefined,
  least: number,
): readonly PassageGroup[] => {
  const dictionary = termDictionary();
  const terms = passages.map(dictionary.termsOf);
  const weights = termWeights(terms, dictionary);
  const masses = terms.map((own) => termMass(own, weights));
  const likeness = (a: number, b: number): number => {
    const mass = (masses[a] ?? 0) + (masses[b] ?? 0);
    return mass > 0 ? (2 * sharedMass(termsAt(terms, a), termsAt(terms, b), weights)) / mass : 0;
  };
  const groupOf = new Map<number, number[]>(passages.map((_, at) => [at, [at]]));
  for (const { a, b } of closestPairs(terms, weights, likeness, least)) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (one === other || averageOf(one, other, likeness) < least * AVERAGE_SHARE) continue;
    const areApart = (x: number, y: number): boolean => ownerOf(x) === ownerOf(y) && likeness(x, y) < least;
    if (one.some((x) => other.some((y) => areApart(x, y)))) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())]
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .flatMap((group) => centralFirst(group, likeness));
};

const NO_TERMS: PassageTerms = { ids: new Int32Array(), counts: new Int32Array() };
const termsAt = (terms: readonly PassageTerms[], at: number): PassageTerms => terms[at] ?? NO_TERMS;

const closestPairs = (
  terms: readonly PassageTerms[],
  weights: Parameters<typeof passageIndex>[1],
  likeness: (a: number, b: number) => number,
  least: number,
): readonly { readonly a: number; readonly b: number }[] => {
  const index = passageIndex(terms, weights);
  const pairs = new Map<string, { readonly a: number; readonly b: number; readonly score: number }>();
  terms.forEach((own, at) => {
    for (const other of index.candidates(own, CANDIDATES + 1)) {
      const [a, b] = at < other ? [at, other] : [other, at];
      const key = `${a}/${b}`;
      if (a === b || pairs.has(key)) continue;
      const score = likeness(a, b);
      if (score >= least) pairs.set(key, { a, b, score });
    }
  });
  return [...pairs.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
};

const averageOf = (
  one: readonly number[],
  other: readonly number[],
  likeness: (a: number, b: number) => number,
): number => {
  const scores = one.slice(0, SAMPLE).flatMap((a) => other.slice(0, SAMPLE).map((b) => likeness(a, b)));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
};

const centralFirst = (
  group: readonly number[],
  likeness: (a: number, b: number) => number,
): readonly PassageGroup[] => {
  const sample = group.slice(0, 2 * SAMPLE);
  const nearness = (at: number): number =>
    sample.reduce((sum, other) => sum + (at === other ? 0 : likeness(at, other)), 0);
  const ranked = sample
    .map((at) => ({ at, near: nearness(at) }))
    .sort((x, y) => y.near - x.near || x.at - y.at);
  const [centre] = ranked;
  return centre === undefined ? [] : [[centre.at, ...group.filter((at) => at !== centre.at)]];
};

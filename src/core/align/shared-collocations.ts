import type { AlignmentSide } from './alignment-side.ts';
import type { RareCollocation, RareCollocations } from './rare-collocations.ts';

/** How strongly two units or clauses are tied by collocations that few others have. */
export interface CollocationTie {
  readonly reviewed: number;
  readonly superior: number;
  /** Number of shared collocations, each by the number of pairs that share it. */
  readonly weight: number;
}

/** Ties between the units, and between the clauses, by their positions. */
export interface SharedCollocations {
  readonly units: CollocationTies;
  readonly clauses: CollocationTies;
}

export interface CollocationTies {
  /** 0 where nothing ties the two. */
  readonly weightOf: (reviewed: number, superior: number) => number;
  readonly all: () => readonly CollocationTie[];
}

/** A collocation that more units of one document have ties its clauses only. */
const MOST_UNITS = 2;

/**
 * Collocations that both documents have: two words in one minor clause (受理 … 举报, 停止 … 供电). The predicate and its
 * object, a matter and its attribute stay together where a duty is reworded, shortened, or put into a longer sentence,
 * though neither word is rare by itself; other duties on the same subject have the words, but not side by side.
 */
export const sharedCollocations = (reviewed: AlignmentSide, superior: AlignmentSide): SharedCollocations => {
  const ties = { units: tiesBetween(superior.units.length), clauses: tiesBetween(superior.clauses.length) };
  for (const [own, other] of inBoth(reviewed.collocations, superior.collocations)) {
    if (own.units.length <= MOST_UNITS && other.units.length <= MOST_UNITS) {
      ties.units.add(own.units, other.units);
    }
    ties.clauses.add(own.clauses, other.clauses);
  }
  return ties;
};

/** The collocations that both have, in the order of the reviewed document's numbers. */
const inBoth = (
  reviewed: RareCollocations,
  superior: RareCollocations,
): readonly (readonly [RareCollocation, RareCollocation])[] => {
  const translated = translation(reviewed, superior);
  const found: (readonly [RareCollocation, RareCollocation])[] = [];
  reviewed.byWords.forEach((collocations, word) => {
    const first = translated[word] ?? -1;
    if (first < 0) return;
    for (const [partner, own] of collocations) {
      const second = translated[partner] ?? -1;
      if (second < 0) continue;
      const other = superior.byWords[Math.min(first, second)]?.get(Math.max(first, second));
      if (other !== undefined) found.push([own, other]);
    }
  });
  return found;
};

interface GrowingTies extends CollocationTies {
  readonly add: (reviewed: readonly number[], superior: readonly number[]) => void;
}

const tiesBetween = (superiorSize: number): GrowingTies => {
  const weights = new Map<number, number>();
  return {
    add: (reviewed, superior) => {
      const weight = 1 / (reviewed.length * superior.length);
      for (const r of reviewed) {
        for (const s of superior) {
          const key = r * superiorSize + s;
          weights.set(key, (weights.get(key) ?? 0) + weight);
        }
      }
    },
    weightOf: (reviewed, superior) => weights.get(reviewed * superiorSize + superior) ?? 0,
    all: () =>
      [...weights].map(([key, weight]) => ({
        reviewed: Math.floor(key / superiorSize),
        superior: key % superiorSize,
        weight,
      })),
  };
};

/** By number of a word: its number in the other document, -1 where it has none. */
const translation = (from: RareCollocations, to: RareCollocations): Int32Array => {
  const translated = new Int32Array(from.numberOf.size).fill(-1);
  for (const [word, number] of from.numberOf) translated[number] = to.numberOf.get(word) ?? -1;
  return translated;
};

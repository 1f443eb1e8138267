import type { UnitSimilarity } from './unit-similarities.ts';

/** How a pair of units stands among the other pairs of its two units. */
export interface Prominence {
  /** Similarity of the pair by that of the next best pair of the reviewed unit; below 1 where another is better. */
  readonly ofReviewed: number;
  /** The same of the superior unit. */
  readonly ofSuperior: number;
}

/** A pair stands out no more than this, however much better it is than its rivals. */
const MOST = 2;

/** Two sentences on different matters are this much alike: a pair without any rival has still to be better. */
const LEAST_RIVAL = 0.15;

/**
 * Tells how far a pair stands out from its rivals. In free rewriting two sentences on one matter share less wording
 * than two stock sentences on any matter do; but they share more with one another than with everything else.
 */
export const prominenceAmong = (
  similar: readonly UnitSimilarity[],
): ((pair: UnitSimilarity) => Prominence) => {
  const ranked = { reviewed: bestTwo(similar, 'reviewed'), superior: bestTwo(similar, 'superior') };
  const ratio = (pair: UnitSimilarity, side: 'reviewed' | 'superior'): number => {
    const other = side === 'reviewed' ? 'superior' : 'reviewed';
    const rival = ranked[side].get(pair[side].index)?.find((best) => best[other] !== pair[other]);
    return Math.min(MOST, pair.dice / Math.max(LEAST_RIVAL, rival?.dice ?? 0));
  };
  return (pair) => ({ ofReviewed: ratio(pair, 'reviewed'), ofSuperior: ratio(pair, 'superior') });
};

const bestTwo = (
  similar: readonly UnitSimilarity[],
  side: 'reviewed' | 'superior',
): ReadonlyMap<number, readonly UnitSimilarity[]> => {
  const best = new Map<number, UnitSimilarity[]>();
  for (const pair of similar) {
    const known = best.get(pair[side].index);
    if (known === undefined) best.set(pair[side].index, [pair]);
    else if (known.length < 2 || pair.dice > (known[1]?.dice ?? 0)) {
      known.push(pair);
      known.sort((a, b) => b.dice - a.dice);
      known.length = 2;
    }
  }
  return best;
};

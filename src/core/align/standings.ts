import { otherSide, type DocumentSide } from '../model/document-side.ts';
import type { PositionPair } from './link-groups.ts';

/** Two units, or two clauses, and how much speaks for them, 0..1. */
export interface ComparedPair extends PositionPair {
  readonly alike: number;
}

/** A pair stands out no more than this, however much better it is than its rivals. */
const MOST = 2;

/** Two sentences on different matters are this much alike: a pair without any rival has still to be better. */
const LEAST_RIVAL = 0.15;

/**
 * How far a pair stands out from its rivals: ln(0.1 + how many times as much speaks for it as for the next best pair) …
 */
export interface Standing {
  /** … of the side where it stands out less, */
  readonly standing: number;
  /** … and of the side where it stands out more. */
  readonly oneSidedStanding: number;
}

/**
 * Tells how far one of the pairs stands out among them. In free rewriting two sentences on one matter share less
 * wording than two stock sentences on any matter do; but they share more with one another than with everything else.
 */
export const standingAmong = (pairs: readonly ComparedPair[]): ((pair: ComparedPair) => Standing) => {
  const ranked = { reviewed: bestTwo(pairs, 'reviewed'), superior: bestTwo(pairs, 'superior') };
  const ratio = (pair: ComparedPair, side: DocumentSide): number => {
    const other = otherSide(side);
    const rival = ranked[side].get(pair[side])?.find((best) => best[other] !== pair[other]);
    return Math.min(MOST, pair.alike / Math.max(LEAST_RIVAL, rival?.alike ?? 0));
  };
  return (pair) => {
    const [ofReviewed, ofSuperior] = [ratio(pair, 'reviewed'), ratio(pair, 'superior')];
    return {
      standing: Math.log(0.1 + Math.min(ofReviewed, ofSuperior)),
      oneSidedStanding: Math.log(0.1 + Math.max(ofReviewed, ofSuperior)),
    };
  };
};

const bestTwo = (
  pairs: readonly ComparedPair[],
  side: DocumentSide,
): ReadonlyMap<number, readonly ComparedPair[]> => {
  const best = new Map<number, ComparedPair[]>();
  for (const pair of pairs) {
    const known = best.get(pair[side]);
    if (known === undefined) best.set(pair[side], [pair]);
    else if (known.length < 2 || pair.alike > (known[1]?.alike ?? 0)) {
      known.push(pair);
      known.sort((a, b) => b.alike - a.alike);
      known.length = 2;
    }
  }
  return best;
};

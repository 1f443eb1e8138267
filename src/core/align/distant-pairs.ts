import type { SideUnit } from './alignment-side.ts';
import { canMove } from './further-counterparts.ts';
import type { UniqueTermPair } from './unique-term-pairs.ts';
import type { UnitComparer, UnitSimilarity } from './unit-similarities.ts';

/** Units that correspond although their wording differs, and what of them is told beside the pairs. */
export interface DistantPairs {
  /** Both had no counterpart so far. */
  readonly pairs: readonly UnitSimilarity[];
  /** One of them has a counterpart of its own; it holds a part of the other too (互见). */
  readonly echoes: readonly UnitSimilarity[];
}

/** So many terms have to be the two units' own … */
const LEAST_TERMS = 2;
/** … and across clauses that are not paired they must be this much alike as a whole. */
const LEAST_ACROSS = 0.22;

/** Units that may correspond although their wording differs, by what suggests it. */
export interface DistantCandidates {
  readonly uniqueTerms: readonly UniqueTermPair[];
  /** Further counterparts, and units that share rare collocations: the surest first. */
  readonly outstanding: readonly UnitSimilarity[];
}

/**
 * Pairs units by the terms that only they share, or where one of them is still without counterpart and they stand out
 * as each other's; those that have counterparts already are left as they are.
 */
export const distantPairs = (
  { uniqueTerms, outstanding }: DistantCandidates,
  pairs: readonly UnitSimilarity[],
  comparer: UnitComparer,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): DistantPairs => {
  const known = new Set(pairs.map((pair) => keyOf(pair.reviewed, pair.superior)));
  const taken = new Set<SideUnit>(pairs.flatMap(({ reviewed, superior }) => [reviewed, superior]));
  const found: { pairs: UnitSimilarity[]; echoes: UnitSimilarity[] } = { pairs: [], echoes: [] };
  const add = (pair: UnitSimilarity): void => {
    const { reviewed, superior } = pair;
    const key = keyOf(reviewed, superior);
    if (known.has(key)) return;
    known.add(key);
    if (taken.has(reviewed) || taken.has(superior)) {
      found.echoes.push(pair);
      return;
    }
    taken.add(reviewed).add(superior);
    found.pairs.push(pair);
  };
  for (const { reviewed, superior, terms } of uniqueTerms) {
    if (terms < LEAST_TERMS) continue;
    const pair = comparer.compare(reviewed, superior);
    const across = pair.dice >= LEAST_ACROSS && canMove(reviewed, superior);
    if (across || paired(reviewed.clause, superior.clause)) add(pair);
  }
  for (const pair of outstanding) if (!taken.has(pair.reviewed) || !taken.has(pair.superior)) add(pair);
  return found;
};

const keyOf = (reviewed: SideUnit, superior: SideUnit): string => `${reviewed.index}/${superior.index}`;

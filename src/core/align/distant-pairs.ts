import type { SideUnit } from './alignment-side.ts';
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

/** Pairs units by the terms that only they share; those that have counterparts already are left as they are. */
export const distantPairs = (
  candidates: readonly UniqueTermPair[],
  pairs: readonly UnitSimilarity[],
  comparer: UnitComparer,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): DistantPairs => {
  const partners = new Set(pairs.map((pair) => keyOf(pair.reviewed, pair.superior)));
  const taken = new Set<SideUnit>(pairs.flatMap(({ reviewed, superior }) => [reviewed, superior]));
  const found: { pairs: UnitSimilarity[]; echoes: UnitSimilarity[] } = { pairs: [], echoes: [] };
  for (const { reviewed, superior, terms } of candidates) {
    if (terms < LEAST_TERMS || partners.has(keyOf(reviewed, superior))) continue;
    const pair = comparer.compare(reviewed, superior);
    if (!paired(reviewed.clause, superior.clause) && pair.dice < LEAST_ACROSS) continue;
    if (taken.has(reviewed) || taken.has(superior)) {
      found.echoes.push(pair);
      continue;
    }
    taken.add(reviewed).add(superior);
    found.pairs.push(pair);
  }
  return found;
};

const keyOf = (reviewed: SideUnit, superior: SideUnit): string => `${reviewed.index}/${superior.index}`;

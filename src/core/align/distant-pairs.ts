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

/**
 * Pairs units by the terms that only they share, or that are further counterparts of one another; those that have
 * counterparts already are left as they are.
 */
export const distantPairs = (
  candidates: readonly UniqueTermPair[],
  further: readonly UnitSimilarity[],
  pairs: readonly UnitSimilarity[],
  comparer: UnitComparer,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): DistantPairs => {
  const known = new Set(pairs.map((pair) => keyOf(pair.reviewed, pair.superior)));
  const taken = new Set<SideUnit>(pairs.flatMap(({ reviewed, superior }) => [reviewed, superior]));
  const isFurther = new Set(further);
  const found: { pairs: UnitSimilarity[]; echoes: UnitSimilarity[] } = { pairs: [], echoes: [] };
  const ofOwnTerms = candidates.flatMap(({ reviewed, superior, terms }) => {
    if (terms < LEAST_TERMS) return [];
    const pair = comparer.compare(reviewed, superior);
    const across = pair.dice >= LEAST_ACROSS && canMove(reviewed, superior);
    return across || paired(reviewed.clause, superior.clause) ? [pair] : [];
  });
  for (const pair of [...ofOwnTerms, ...further]) {
    const { reviewed, superior } = pair;
    if (isFurther.has(pair) && taken.has(reviewed) && taken.has(superior)) continue;
    const key = keyOf(reviewed, superior);
    if (known.has(key)) continue;
    known.add(key);
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

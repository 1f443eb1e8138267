import type { SideUnit } from './alignment-side.ts';
import { likelihoodsOf, type Rivals } from './likelihoods.ts';
import type { PreparedPair } from './prepared-pair.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** What the other candidates of two units say of them, by how likely each of these is by itself. */
export interface UnitContext extends Rivals {
  /** The sentences before and behind correspond too: the likelihoods of both sides added, 0..2. */
  readonly neighbours: number;
}

/** Tells what the other candidates say of two units, by how likely each is by itself: `likelihoods`, in their order. */
export const unitContextAmong = (
  candidates: readonly { readonly pair: UnitSimilarity }[],
  likelihoods: readonly number[],
  { left: reviewed, right: superior }: PreparedPair,
): ((pair: UnitSimilarity) => UnitContext) => {
  const likely = likelihoodsOf(
    candidates.map(({ pair }) => ({ reviewed: pair.reviewed.index, superior: pair.superior.index })),
    likelihoods,
    { reviewed: reviewed.units.length, superior: superior.units.length },
  );
  /** How likely the sentence before (-1) or behind (1) in the same clause corresponds to one beside the other unit. */
  const beside = (r: SideUnit, s: SideUnit, step: -1 | 1): number => {
    if (reviewed.units[r.index + step]?.clause !== r.clause) return 0;
    let best = 0;
    for (let distance = 0; distance <= FARTHEST; distance++) {
      const at = s.index + step * distance;
      if (superior.units[at]?.clause === s.clause) best = Math.max(best, likely.at(r.index + step, at));
    }
    return best;
  };
  return ({ reviewed: r, superior: s }) => {
    const { reviewedRivals, superiorRivals } = likely.rivalsOf({ reviewed: r.index, superior: s.index });
    return { neighbours: beside(r, s, -1) + beside(r, s, 1), reviewedRivals, superiorRivals };
  };
};

/** The counterpart of a neighbour is the unit's own counterpart, stands next to it, or behind one between. */
const FARTHEST = 2;

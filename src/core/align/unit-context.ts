import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import type { UnitCandidate } from './unit-evidence.ts';

/** What the other candidates of two units say of them, by how likely each of these is by itself. */
export interface UnitContext {
  /** The sentences before and behind correspond too: the likelihoods of both sides added, 0..2. */
  readonly neighbours: number;
  /** ln(1 + likelihoods of the reviewed unit's other counterparts added) … */
  readonly reviewedRivals: number;
  /** … and of the superior unit's. */
  readonly superiorRivals: number;
}

/** What the other candidates say of each, in their order, by how likely each candidate is by itself. */
export const unitContexts = (
  candidates: readonly UnitCandidate[],
  likelihoods: readonly number[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): readonly UnitContext[] => {
  const width = superior.units.length;
  const byPair = new Map<number, number>();
  const sums = { reviewed: new Float64Array(reviewed.units.length), superior: new Float64Array(width) };
  candidates.forEach(({ pair: { reviewed: r, superior: s } }, at) => {
    const likely = likelihoods[at] ?? 0;
    byPair.set(r.index * width + s.index, likely);
    sums.reviewed[r.index] = (sums.reviewed[r.index] ?? 0) + likely;
    sums.superior[s.index] = (sums.superior[s.index] ?? 0) + likely;
  });
  const likelyAt = (r: number, s: number): number => byPair.get(r * width + s) ?? 0;
  /** How likely the sentence before (-1) or behind (1) in the same clause corresponds to one beside the other unit. */
  const beside = (r: SideUnit, s: SideUnit, step: -1 | 1): number => {
    if (reviewed.units[r.index + step]?.clause !== r.clause) return 0;
    let best = 0;
    for (let distance = 0; distance <= FARTHEST; distance++) {
      const at = s.index + step * distance;
      if (superior.units[at]?.clause === s.clause) best = Math.max(best, likelyAt(r.index + step, at));
    }
    return best;
  };
  return candidates.map(({ pair: { reviewed: r, superior: s } }) => {
    const own = likelyAt(r.index, s.index);
    return {
      neighbours: beside(r, s, -1) + beside(r, s, 1),
      reviewedRivals: Math.log1p((sums.reviewed[r.index] ?? 0) - own),
      superiorRivals: Math.log1p((sums.superior[s.index] ?? 0) - own),
    };
  });
};

/** The counterpart of a neighbour is the unit's own counterpart, stands next to it, or behind one between. */
const FARTHEST = 2;

import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import { sharedMass, termMass, type TermWeights } from './passage-terms.ts';
import { passageIndex } from './similar-passages.ts';
import { verbatimPairs } from './verbatim-pairs.ts';

/** A unit of each side and how alike they are. */
export interface UnitSimilarity {
  readonly reviewed: SideUnit;
  readonly superior: SideUnit;
  /** Weighted Dice coefficient, 0..1. */
  readonly dice: number;
  /** Weight of the terms that they share. */
  readonly shared: number;
  /** ln of how many times the weight of the lighter unit the heavier one has. */
  readonly lengths: number;
}

/** Compares units; the weight of each unit's terms is summed up once. */
export interface UnitComparer {
  readonly compare: (reviewed: SideUnit, superior: SideUnit) => UnitSimilarity;
  /** Units of the other side that share most rare terms with a unit of the reviewed or superior side … */
  readonly similar: readonly UnitSimilarity[];
  /** … and whether the two are among them. */
  readonly areSimilar: (reviewed: SideUnit, superior: SideUnit) => boolean;
}

/** Candidates looked at for each unit, from either side. */
const CANDIDATES = 6;

/** What a duty and the sanction on its breach have in common speaks less for them. */
const OTHER_ROLE = 0.6;

export const unitComparer = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
): UnitComparer => {
  const masses = {
    reviewed: reviewed.units.map(({ terms }) => termMass(terms, weights)),
    superior: superior.units.map(({ terms }) => termMass(terms, weights)),
  };
  const compare = (r: SideUnit, s: SideUnit): UnitSimilarity => {
    const [own, other] = [masses.reviewed[r.index] ?? 0, masses.superior[s.index] ?? 0];
    if (r.text === s.text) return { reviewed: r, superior: s, dice: 1, shared: own, lengths: 0 };
    const shared = sharedMass(r.terms, s.terms, weights);
    const dice = shared > 0 ? (2 * shared) / (own + other) : 0;
    return {
      reviewed: r,
      superior: s,
      shared,
      dice: r.sanction === s.sanction ? dice : dice * OTHER_ROLE,
      lengths: Math.abs(Math.log((own + 1) / (other + 1))),
    };
  };
  const partners = partnersOf(reviewed, superior, weights);
  for (const [s, found] of partnersOf(superior, reviewed, weights).entries()) {
    for (const r of found) partners[r]?.add(s);
  }
  for (const [r, s] of verbatimPairs(reviewed, superior)) partners[r.index]?.add(s.index);
  const similar = reviewed.units.flatMap((unit) =>
    [...(partners[unit.index] ?? [])]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const other = superior.units[at];
        return other ? [compare(unit, other)] : [];
      }),
  );
  return {
    compare,
    similar,
    areSimilar: (r, s) => partners[r.index]?.has(s.index) ?? false,
  };
};

const partnersOf = (from: AlignmentSide, to: AlignmentSide, weights: TermWeights): readonly Set<number>[] => {
  const index = passageIndex(
    to.units.map(({ terms }) => terms),
    weights,
  );
  return from.units.map(({ terms }) => new Set(index.candidates(terms, CANDIDATES)));
};

import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import { sharedMass, termMass, type TermWeights } from './passage-terms.ts';
import { passageIndex } from './similar-passages.ts';

/** Two units that correspond; `dice` is their weighted Dice coefficient, 0..1. */
export interface UnitPair {
  readonly reviewed: SideUnit;
  readonly superior: SideUnit;
  readonly dice: number;
}

/** Candidates looked at for each unit outside the clauses paired with its own. */
const CANDIDATES = 6;

/**
 * The least similarity of two units that count as one another's counterpart. Inside paired clauses the context
 * speaks for them; across clauses (moved text) the wording alone has to.
 */
const LEAST = { inPairedClauses: 0.28, across: 0.5 };

/** A pair inside paired clauses is preferred to an equally similar one elsewhere by this much. */
const PAIRED_BONUS = 0.1;

/** Pairs units one to one, best first; which clause stands where does not matter. */
export const pairUnits = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): readonly UnitPair[] => {
  const ranked = candidatePairs(reviewed, superior, weights, paired).sort(
    (a, b) =>
      b.rank - a.rank ||
      displacement(a.pair) - displacement(b.pair) ||
      a.pair.reviewed.index - b.pair.reviewed.index ||
      a.pair.superior.index - b.pair.superior.index,
  );
  const taken = { reviewed: new Set<number>(), superior: new Set<number>() };
  const pairs: UnitPair[] = [];
  for (const { pair } of ranked) {
    if (taken.reviewed.has(pair.reviewed.index) || taken.superior.has(pair.superior.index)) continue;
    taken.reviewed.add(pair.reviewed.index);
    taken.superior.add(pair.superior.index);
    pairs.push(pair);
  }
  return pairs;
};

const displacement = ({ reviewed, superior }: UnitPair): number => Math.abs(reviewed.index - superior.index);

const candidatePairs = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): { readonly pair: UnitPair; readonly rank: number }[] => {
  const index = passageIndex(
    superior.units.map(({ terms }) => terms),
    weights,
  );
  const partners = new Map<number, readonly SideUnit[]>(
    reviewed.clauses.map((clause) => [
      clause.index,
      superior.clauses.filter((other) => paired(clause.index, other.index)).flatMap(({ units }) => units),
    ]),
  );
  return reviewed.units.flatMap((unit) => {
    const mass = termMass(unit.terms, weights);
    const inPaired = partners.get(unit.clause) ?? [];
    const elsewhere = index.candidates(unit.terms, CANDIDATES).flatMap((candidate) => {
      const other = superior.units[candidate.index];
      return other && !paired(unit.clause, other.clause) ? [other] : [];
    });
    return [...inPaired, ...elsewhere].flatMap((other) => {
      const isPaired = paired(unit.clause, other.clause);
      const dice = similarity(unit, other, mass + index.massOf(other.index), weights);
      const least = isPaired ? LEAST.inPairedClauses : LEAST.across;
      if (dice < least) return [];
      return [
        {
          pair: { reviewed: unit, superior: other, dice },
          rank: dice + (isPaired ? PAIRED_BONUS : 0),
        },
      ];
    });
  });
};

const similarity = (a: SideUnit, b: SideUnit, masses: number, weights: TermWeights): number => {
  if (a.text === b.text) return 1;
  return masses > 0 ? (2 * sharedMass(a.terms, b.terms, weights)) / masses : 0;
};

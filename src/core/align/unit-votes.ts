import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import type { TermWeights } from './passage-terms.ts';
import { sharedMass, termMass } from './passage-terms.ts';
import { passageIndex, type PassageIndex } from './similar-passages.ts';

/** Where the sentences of a clause have their best counterparts, seen from both sides. */
export interface UnitVotes {
  /** Superior clauses that a sentence of the reviewed clause, or one of theirs, votes for. */
  readonly counterparts: (reviewed: number) => readonly number[];
  /** Share of the reviewed clause (by term weight) that votes for the superior clause, 0..1. */
  readonly ofReviewed: (reviewed: number, superior: number) => number;
  readonly ofSuperior: (reviewed: number, superior: number) => number;
}

/** Candidates looked at for each sentence. */
const CANDIDATES = 6;
/** A sentence votes when the shared part (Dice) of it and its best counterpart reaches this. */
const LEAST_DICE = 0.3;

/** Each sentence votes, with its term weight times its similarity, for the clause that holds its best counterpart. */
export const unitVotes = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
): UnitVotes => {
  const forward = votesOf(reviewed, superior, weights);
  const backward = votesOf(superior, reviewed, weights);
  const share = (votes: ReadonlyMap<number, ReadonlyMap<number, number>>, from: number, to: number): number =>
    votes.get(from)?.get(to) ?? 0;
  const counterparts = (clause: number): readonly number[] => [
    ...(forward.get(clause)?.keys() ?? []),
    ...[...backward].flatMap(([other, votes]) => (votes.has(clause) ? [other] : [])),
  ];
  return {
    counterparts,
    ofReviewed: (r, s) => share(forward, r, s),
    ofSuperior: (r, s) => share(backward, s, r),
  };
};

const votesOf = (
  from: AlignmentSide,
  to: AlignmentSide,
  weights: TermWeights,
): ReadonlyMap<number, ReadonlyMap<number, number>> => {
  const index = passageIndex(
    to.units.map(({ terms }) => terms),
    weights,
  );
  return new Map(
    from.clauses.map((clause) => {
      const votes = new Map<number, number>();
      let mass = 0;
      for (const unit of clause.units) {
        const own = termMass(unit.terms, weights);
        mass += own;
        const best = bestCounterpart(unit, to, index, weights, own);
        if (best) votes.set(best.clause, (votes.get(best.clause) ?? 0) + own * best.dice);
      }
      return [clause.index, new Map([...votes].map(([other, vote]) => [other, mass > 0 ? vote / mass : 0]))];
    }),
  );
};

const bestCounterpart = (
  unit: SideUnit,
  to: AlignmentSide,
  index: PassageIndex,
  weights: TermWeights,
  mass: number,
): { readonly clause: number; readonly dice: number } | null => {
  let best: { readonly clause: number; readonly dice: number } | null = null;
  for (const candidate of index.candidates(unit.terms, CANDIDATES)) {
    const other = to.units[candidate.index];
    if (other === undefined) continue;
    const shared =
      (2 * sharedMass(unit.terms, other.terms, weights)) / (mass + index.massOf(candidate.index));
    if (shared >= LEAST_DICE && shared > (best?.dice ?? 0)) best = { clause: other.clause, dice: shared };
  }
  return best;
};

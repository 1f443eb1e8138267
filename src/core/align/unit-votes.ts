import { otherSide, type DocumentSide } from '../model/document-side.ts';
import type { AlignmentSide } from './alignment-side.ts';
import { termMass, type TermWeights } from './passage-terms.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/** Where the sentences of a clause have their best counterparts, seen from both sides. */
export interface UnitVotes {
  /** Share of the reviewed clause (by term weight) that votes for the superior clause, 0..1. */
  readonly ofReviewed: (reviewed: number, superior: number) => number;
  readonly ofSuperior: (reviewed: number, superior: number) => number;
}

/** A sentence votes when the shared part (Dice) of it and its best counterpart reaches this. */
const LEAST_DICE = 0.3;

type Votes = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Each sentence votes, with its term weight times its similarity, for the clause that holds its best counterpart. */
export const unitVotes = (
  similar: readonly UnitSimilarity[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
): UnitVotes => {
  const forward = votesOf(reviewed, 'reviewed', similar, weights);
  const backward = votesOf(superior, 'superior', similar, weights);
  const share = (votes: Votes, from: number, to: number): number => votes.get(from)?.get(to) ?? 0;
  return {
    ofReviewed: (r, s) => share(forward, r, s),
    ofSuperior: (r, s) => share(backward, s, r),
  };
};

const votesOf = (
  side: AlignmentSide,
  key: DocumentSide,
  similar: readonly UnitSimilarity[],
  weights: TermWeights,
): Votes => {
  const best = new Map<number, UnitSimilarity>();
  for (const pair of similar) {
    const before = best.get(pair[key].index);
    if (pair.dice >= LEAST_DICE && (before === undefined || speaksMore(pair, before))) {
      best.set(pair[key].index, pair);
    }
  }
  const other = otherSide(key);
  return new Map(
    side.clauses.map((clause) => {
      const votes = new Map<number, number>();
      let mass = 0;
      for (const unit of clause.units) {
        const own = termMass(unit.terms, weights);
        mass += own;
        const pair = best.get(unit.index);
        if (pair) votes.set(pair[other].clause, (votes.get(pair[other].clause) ?? 0) + own * pair.dice);
      }
      return [clause.index, new Map([...votes].map(([to, vote]) => [to, mass > 0 ? vote / mass : 0]))];
    }),
  );
};

/** More alike; of two that are as much alike the one that stands closer to the same place of its document. */
const speaksMore = (pair: UnitSimilarity, before: UnitSimilarity): boolean =>
  pair.dice > before.dice || (pair.dice === before.dice && shift(pair) < shift(before));

const shift = ({ reviewed, superior }: UnitSimilarity): number => Math.abs(reviewed.index - superior.index);

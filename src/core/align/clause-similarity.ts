import type { AlignmentSide, SideClause } from './alignment-side.ts';
import type { PositionPair } from './link-groups.ts';
import { sharedMass, termMass, type TermWeights } from './passage-terms.ts';
import { passageIndex, type PassageIndex } from './similar-passages.ts';
import type { UnitVotes } from './unit-votes.ts';

/** How much two clauses have in common; each part 0..1 unless it says otherwise. */
export interface ClauseSimilarity extends PositionPair {
  /** Dice coefficient of heading and body over rare-term-weighted bigrams. */
  readonly wording: number;
  /** ln of how many times the weight of the lighter clause the heavier one has. */
  readonly lengths: number;
  /** 0 where one of them has no heading. */
  readonly heading: number;
  /** 1 where both stand at the same place of their documents, 0 at opposite ends. */
  readonly position: number;
  /** Share of the reviewed clause whose sentences have their best counterpart in the superior clause. */
  readonly reviewedVotes: number;
  /** The same seen from the superior clause. */
  readonly superiorVotes: number;
}

/** Compares clauses, whether or not anything suggests that they belong together. */
export type CompareClauses = (reviewed: SideClause, superior: SideClause) => ClauseSimilarity;

/** The weight of each clause's terms is summed up once. */
export const clauseComparer = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  votes: UnitVotes,
): CompareClauses => {
  const masses = { reviewed: massesOf(reviewed, weights), superior: massesOf(superior, weights) };
  const place = (at: number, side: AlignmentSide): number => at / Math.max(1, side.clauses.length - 1);
  return (r, s) => {
    const [own, other] = [masses.reviewed[r.index] ?? NO_MASS, masses.superior[s.index] ?? NO_MASS];
    return {
      reviewed: r.index,
      superior: s.index,
      wording: ratio(2 * sharedMass(r.terms, s.terms, weights), own.whole + other.whole),
      lengths: Math.abs(Math.log((own.whole + 1) / (other.whole + 1))),
      heading: ratio(2 * sharedMass(r.heading, s.heading, weights), own.heading + other.heading),
      position: 1 - Math.abs(place(r.index, reviewed) - place(s.index, superior)),
      reviewedVotes: votes.ofReviewed(r.index, s.index),
      superiorVotes: votes.ofSuperior(r.index, s.index),
    };
  };
};

/** A clause is compared with at most this many others, those that share most rare terms with it. */
const CANDIDATES = 8;

/** For each reviewed clause the superior ones that share most rare terms with it, or it with them. */
export const similarClauses = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
): readonly Set<number>[] => {
  const indexOf = (side: AlignmentSide): PassageIndex =>
    passageIndex(
      side.clauses.map(({ terms }) => terms),
      weights,
    );
  const indexes = { reviewed: indexOf(reviewed), superior: indexOf(superior) };
  const partners = reviewed.clauses.map(
    ({ terms }) => new Set(indexes.superior.candidates(terms, CANDIDATES)),
  );
  for (const { terms, index } of superior.clauses) {
    for (const partner of indexes.reviewed.candidates(terms, CANDIDATES)) partners[partner]?.add(index);
  }
  return partners;
};

/** Weights of all terms of a clause, and of those of its heading. */
interface ClauseMass {
  readonly whole: number;
  readonly heading: number;
}

const NO_MASS: ClauseMass = { whole: 0, heading: 0 };

const massesOf = ({ clauses }: AlignmentSide, weights: TermWeights): readonly ClauseMass[] =>
  clauses.map(({ terms, heading }) => ({
    whole: termMass(terms, weights),
    heading: termMass(heading, weights),
  }));

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

import { sharedMass, termMass, type TermWeights } from './passage-terms.ts';
import type { AlignmentSide, SideClause } from './alignment-side.ts';
import { passageIndex, type PassageIndex } from './similar-passages.ts';
import type { UnitVotes } from './unit-votes.ts';

/** How much two clauses have in common; each part 0..1. */
export interface ClauseSimilarity {
  readonly reviewed: number;
  readonly superior: number;
  /** Dice coefficient of heading and body over rare-term-weighted bigrams. */
  readonly wording: number;
  /** Share of the smaller clause that the other holds too. */
  readonly containment: number;
  readonly heading: number;
  /** 1 where both stand at the same place of their documents, 0 at opposite ends. */
  readonly position: number;
  /** Share of the reviewed clause whose sentences have their best counterpart in the superior clause. */
  readonly reviewedVotes: number;
  /** The same seen from the superior clause. */
  readonly superiorVotes: number;
  readonly score: number;
}

/**
 * What each kind of evidence weighs in the score. Wording leads, sentence votes tell a shared subject from
 * shared phrases, headings are short and often generic (加强组织领导); position only settles ties.
 */
const WEIGHT = { wording: 0.5, votes: 0.3, heading: 0.15, position: 0.05 };

/** What an article and the one on the breach of it have in common speaks less for them. */
const OTHER_ROLE = 0.7;

/** A clause is compared with at most this many others, those that share most rare terms with it. */
const CANDIDATES = 8;

/** Compares clauses; the weight of each clause's terms is summed up once. */
export interface ClauseComparer {
  /** Two clauses, whether or not anything suggests that they belong together. */
  readonly compare: (reviewed: SideClause, superior: SideClause) => ClauseSimilarity;
  /** The similarity of every two clauses that share rare terms or sentences. */
  readonly similar: readonly ClauseSimilarity[];
}

export const clauseComparer = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  votes: UnitVotes,
): ClauseComparer => {
  const masses = { reviewed: massesOf(reviewed, weights), superior: massesOf(superior, weights) };
  const place = (at: number, side: AlignmentSide): number => at / Math.max(1, side.clauses.length - 1);
  const compare = (r: SideClause, s: SideClause): ClauseSimilarity => {
    const [own, other] = [masses.reviewed[r.index] ?? NO_MASS, masses.superior[s.index] ?? NO_MASS];
    const shared = sharedMass(r.terms, s.terms, weights);
    const evidence = {
      wording: ratio(2 * shared, own.whole + other.whole),
      heading: ratio(2 * sharedMass(r.heading, s.heading, weights), own.heading + other.heading),
      position: 1 - Math.abs(place(r.index, reviewed) - place(s.index, superior)),
      reviewedVotes: votes.ofReviewed(r.index, s.index),
      superiorVotes: votes.ofSuperior(r.index, s.index),
    };
    const headed = r.heading.ids.length > 0 && s.heading.ids.length > 0;
    return {
      reviewed: r.index,
      superior: s.index,
      ...evidence,
      containment: ratio(shared, Math.min(own.whole, other.whole)),
      score: scoreOf(evidence, headed) * (r.sanction === s.sanction ? 1 : OTHER_ROLE),
    };
  };
  return { compare, similar: similarClauses(reviewed, superior, weights, votes, compare) };
};

const scoreOf = (
  evidence: Pick<ClauseSimilarity, 'wording' | 'heading' | 'position' | 'reviewedVotes' | 'superiorVotes'>,
  headed: boolean,
): number => {
  const total = WEIGHT.wording + WEIGHT.votes + WEIGHT.position + (headed ? WEIGHT.heading : 0);
  const sum =
    WEIGHT.wording * evidence.wording +
    WEIGHT.votes * Math.max(evidence.reviewedVotes, evidence.superiorVotes) +
    WEIGHT.position * evidence.position +
    (headed ? WEIGHT.heading * evidence.heading : 0);
  return sum / total;
};

const similarClauses = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  votes: UnitVotes,
  compare: ClauseComparer['compare'],
): readonly ClauseSimilarity[] => {
  const indexOf = (side: AlignmentSide): PassageIndex =>
    passageIndex(
      side.clauses.map(({ terms }) => terms),
      weights,
    );
  const indexes = { reviewed: indexOf(reviewed), superior: indexOf(superior) };
  const partners = reviewed.clauses.map(
    (clause) =>
      new Set([
        ...indexes.superior.candidates(clause.terms, CANDIDATES),
        ...votes.counterparts(clause.index),
      ]),
  );
  for (const clause of superior.clauses) {
    for (const index of indexes.reviewed.candidates(clause.terms, CANDIDATES)) {
      partners[index]?.add(clause.index);
    }
  }
  return reviewed.clauses.flatMap((clause) =>
    [...(partners[clause.index] ?? [])]
      .sort((a, b) => a - b)
      .flatMap((partner) => {
        const other = superior.clauses[partner];
        return other ? [compare(clause, other)] : [];
      }),
  );
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

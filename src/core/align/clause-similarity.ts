import { sharedMass, termMass, weightedDice, type TermWeights } from './passage-terms.ts';
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

/** The similarity of every two clauses that share rare terms or sentences. */
export const clauseSimilarities = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  weights: TermWeights,
  votes: UnitVotes,
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
        return other ? [clauseSimilarity(clause, other, { reviewed, superior, weights, votes })] : [];
      }),
  );
};

/** Compares two clauses, whether or not anything suggests that they belong together. */
export const clauseSimilarity = (
  reviewed: SideClause,
  superior: SideClause,
  context: {
    readonly reviewed: AlignmentSide;
    readonly superior: AlignmentSide;
    readonly weights: TermWeights;
    readonly votes: UnitVotes;
  },
): ClauseSimilarity => {
  const { weights, votes } = context;
  const masses = [termMass(reviewed.terms, weights), termMass(superior.terms, weights)] as const;
  const shared = sharedMass(reviewed.terms, superior.terms, weights);
  const wording = ratio(2 * shared, masses[0] + masses[1]);
  const heading = weightedDice(reviewed.heading, superior.heading, weights);
  const place = (at: number, side: AlignmentSide): number => at / Math.max(1, side.clauses.length - 1);
  const position =
    1 - Math.abs(place(reviewed.index, context.reviewed) - place(superior.index, context.superior));
  const reviewedVotes = votes.ofReviewed(reviewed.index, superior.index);
  const superiorVotes = votes.ofSuperior(reviewed.index, superior.index);
  const headed = reviewed.heading.ids.length > 0 && superior.heading.ids.length > 0;
  const total = WEIGHT.wording + WEIGHT.votes + WEIGHT.position + (headed ? WEIGHT.heading : 0);
  const sum =
    WEIGHT.wording * wording +
    WEIGHT.votes * Math.max(reviewedVotes, superiorVotes) +
    WEIGHT.position * position +
    (headed ? WEIGHT.heading * heading : 0);
  return {
    reviewed: reviewed.index,
    superior: superior.index,
    wording,
    containment: ratio(shared, Math.min(...masses)),
    heading,
    position,
    reviewedVotes,
    superiorVotes,
    score: (sum / total) * (reviewed.sanction === superior.sanction ? 1 : OTHER_ROLE),
  };
};

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

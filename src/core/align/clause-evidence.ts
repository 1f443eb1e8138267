import type { AlignmentSide } from './alignment-side.ts';
import { similarClauses, type ClauseSimilarity } from './clause-similarity.ts';
import { boundedOdds, IMPOSSIBLE, likelihoodOf } from './pooled-odds.ts';
import type { PreparedPair } from './prepared-pair.ts';
import { standingAmong, type ComparedPair, type Standing } from './standings.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/**
 * What is to be weighed for and against two clauses being each other's counterparts; the standing is that of the
 * wording.
 */
export interface ClauseEvidence extends Standing {
  /** Dice coefficient of heading and body. */
  readonly wording: number;
  /** ln of how many times the weight of the lighter clause the heavier one has. */
  readonly lengths: number;
  readonly heading: number;
  /** ln(1 + weight of the rare collocations that tie them). */
  readonly collocations: number;
  /** Odds of those two of their sentences that most likely correspond … */
  readonly bestSentence: number;
  /** … and how far these stand out from those of the rivals: where they do less, */
  readonly sentenceStanding: number;
  /** … and where they do more. */
  readonly oneSidedSentenceStanding: number;
}

/** Two clauses that may correspond, with what is known of them. */
export interface ClauseCandidate {
  readonly similarity: ClauseSimilarity;
  readonly evidence: ClauseEvidence;
}

/** Two units and the odds that they correspond. */
export interface UnitOdds {
  readonly pair: UnitSimilarity;
  readonly odds: number;
}

/** Two sentences from these odds on (a likelihood of 0.1) make candidates of their clauses. */
const LIKELY = -2.2;

/** Clauses that share most rare terms, or that have sentences which may correspond, with the evidence on each two. */
export const clauseCandidates = (
  { left: reviewed, right: superior, weights, compareClauses, collocations, given }: PreparedPair,
  rated: readonly UnitOdds[],
): readonly ClauseCandidate[] => {
  const best = bestSentences(rated, superior);
  const partners = similarClauses(reviewed, superior, weights);
  for (const { pair, odds } of rated) {
    if (odds >= LIKELY) partners[pair.reviewed.clause]?.add(pair.superior.clause);
  }
  const similarities = reviewed.clauses.flatMap((clause) =>
    [...(partners[clause.index] ?? [])]
      .sort((a, b) => a - b)
      .flatMap((partner) => {
        const other = superior.clauses[partner];
        const isOpen = given.isOpen({ reviewed: clause.index, superior: partner });
        return other !== undefined && isOpen ? [compareClauses(clause, other)] : [];
      }),
  );
  const bestOf = ({ reviewed: r, superior: s }: ClauseSimilarity): number =>
    best.get(r * superior.clauses.length + s) ?? IMPOSSIBLE;
  const wordingOf = (pair: ClauseSimilarity): ComparedPair => compared(pair, pair.wording);
  const sentencesOf = (pair: ClauseSimilarity): ComparedPair => compared(pair, likelihoodOf(bestOf(pair)));
  const standingOf = standingAmong(similarities.map(wordingOf));
  const sentenceStandingOf = standingAmong(similarities.map(sentencesOf));
  return similarities.map((similarity) => {
    const own = standingOf(wordingOf(similarity));
    const sentences = sentenceStandingOf(sentencesOf(similarity));
    const { reviewed: r, superior: s, wording, lengths, heading } = similarity;
    return {
      similarity,
      evidence: {
        standing: own.standing,
        oneSidedStanding: own.oneSidedStanding,
        wording,
        lengths,
        heading,
        collocations: Math.log1p(collocations.clauses.weightOf(r, s)),
        bestSentence: bestOf(similarity),
        sentenceStanding: sentences.standing,
        oneSidedSentenceStanding: sentences.oneSidedStanding,
      },
    };
  });
};

const compared = ({ reviewed, superior }: ClauseSimilarity, alike: number): ComparedPair => ({
  reviewed,
  superior,
  alike,
});

/**
 * By two clauses (`reviewed * superior clauses + superior`): the odds of their sentences that most likely correspond.
 */
const bestSentences = (
  sentences: readonly UnitOdds[],
  { clauses }: AlignmentSide,
): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  for (const { pair, odds } of sentences) {
    const key = pair.reviewed.clause * clauses.length + pair.superior.clause;
    best.set(key, Math.max(best.get(key) ?? IMPOSSIBLE, boundedOdds(odds)));
  }
  return best;
};

import type { Alignment } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ClauseId } from '../model/ids.ts';
import { alignmentSide, type AlignmentSide } from './alignment-side.ts';
import { clauseLinks } from './clause-links.ts';
import { clauseSimilarities } from './clause-similarity.ts';
import { pairClauses } from './pair-clauses.ts';
import { termDictionary, termWeights } from './passage-terms.ts';
import { unitLinks } from './unit-links.ts';
import { uniqueTermPairs } from './unique-term-pairs.ts';
import { unitComparer } from './unit-similarities.ts';
import { unitVotes } from './unit-votes.ts';

/**
 * Pairs the clauses and the units of two documents; what has no counterpart stays alone.
 *
 *   both documents → term weights → similar units → votes → clause similarities → clause pairs → clause links
 *                                                                                             ↘ unit pairs → unit links
 */
export const alignDocuments = (reviewed: AnalyzedDocument, superior: AnalyzedDocument): Alignment => {
  const dictionary = termDictionary();
  const left = alignmentSide(reviewed, dictionary);
  const right = alignmentSide(superior, dictionary);
  const weights = termWeights(
    [...left.units, ...right.units].map(({ terms }) => terms),
    dictionary,
  );
  const comparer = unitComparer(left, right, weights);
  const votes = unitVotes(comparer.similar, left, right, weights);
  const pairs = pairClauses(clauseSimilarities(left, right, weights, votes));
  const links = clauseLinks(pairs, left, right);
  const paired = new Set(pairs.map(({ similarity }) => `${similarity.reviewed}/${similarity.superior}`));
  return {
    links,
    reviewedOnly: unlinked(
      left,
      links.flatMap((link) => link.reviewed),
    ),
    superiorOnly: unlinked(
      right,
      links.flatMap((link) => link.superior),
    ),
    ...unitLinks(left, right, weights, comparer, uniqueTermPairs(left, right, dictionary), (r, s) =>
      paired.has(`${r}/${s}`),
    ),
  };
};

const unlinked = (side: AlignmentSide, linked: readonly ClauseId[]): readonly ClauseId[] => {
  const known = new Set(linked);
  return side.clauses.map(({ clause }) => clause.id).filter((id) => !known.has(id));
};

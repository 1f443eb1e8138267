import type { Alignment } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ClauseId } from '../model/ids.ts';
import { alignmentSide, type AlignmentSide } from './alignment-side.ts';
import { clauseLinks } from './clause-links.ts';
import { clauseSimilarities } from './clause-similarity.ts';
import { pairClauses } from './pair-clauses.ts';
import { termWeights } from './passage-terms.ts';
import { unitLinks } from './unit-links.ts';

/**
 * Pairs the clauses and the units of two documents; what has no counterpart stays alone.
 *
 *   both documents → term weights → clause similarities → clause pairs → clause links
 *                                                                     ↘ unit pairs → merged → unit links
 */
export const alignDocuments = (reviewed: AnalyzedDocument, superior: AnalyzedDocument): Alignment => {
  const left = alignmentSide(reviewed);
  const right = alignmentSide(superior);
  const weights = termWeights([...left.units, ...right.units].map(({ terms }) => terms));
  const pairs = pairClauses(clauseSimilarities(left, right, weights));
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
    units: unitLinks(left, right, weights, (r, s) => paired.has(`${r}/${s}`)),
  };
};

const unlinked = (side: AlignmentSide, linked: readonly ClauseId[]): readonly ClauseId[] => {
  const known = new Set(linked);
  return side.clauses.map(({ clause }) => clause.id).filter((id) => !known.has(id));
};

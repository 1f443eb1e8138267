import type { Alignment } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ClauseId } from '../model/ids.ts';
import type { GivenLink } from '../model/pairing.ts';
import type { AlignmentSide } from './alignment-side.ts';
import { clauseLinks } from './clause-links.ts';
import { clausePairing } from './clause-pairing.ts';
import { unitLinks } from './unit-links.ts';

/**
 * Pairs the clauses and the units of two documents; what has no counterpart stays alone. Clauses that a person
 * linked, or said to stand alone, are paired as given, and their units inside the given links only.
 *
 *   both documents → term weights → similar units → rated units → rated clauses → clause pairs → clause links
 *                                                                                            ↘ unit pairs → unit links
 */
export const alignDocuments = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  givenLinks: readonly GivenLink[] = [],
): Alignment => {
  const pairing = clausePairing(reviewed, superior, givenLinks);
  const { left, right, given, pairs } = pairing;
  const links = given.marked(clauseLinks(pairs, left, right));
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
    ...unitLinks(pairing),
  };
};

const unlinked = (side: AlignmentSide, linked: readonly ClauseId[]): readonly ClauseId[] => {
  const known = new Set(linked);
  return side.clauses.map(({ clause }) => clause.id).filter((id) => !known.has(id));
};

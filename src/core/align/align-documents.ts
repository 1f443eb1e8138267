import type { Alignment } from '../model/alignment.ts';
import type { AnalyzedDocument } from '../model/analyzed-document.ts';
import type { ClauseId } from '../model/ids.ts';
import type { GivenLink } from '../model/pairing.ts';
import { alignmentSides, type AlignmentSide, type SideUnit } from './alignment-side.ts';
import { clauseLinks } from './clause-links.ts';
import { clauseComparer, type ClauseComparer } from './clause-similarity.ts';
import { givenPairing, type GivenPairing } from './given-links.ts';
import { pairClauses, type ClausePair } from './pair-clauses.ts';
import { pairedClauses } from './paired-clauses.ts';
import { sharedTermWeights } from './passage-terms.ts';
import { sharedCollocations } from './shared-collocations.ts';
import { unitLinks } from './unit-links.ts';
import { uniqueTermPairs } from './unique-term-pairs.ts';
import { unitComparer } from './unit-similarities.ts';
import { unitVotes } from './unit-votes.ts';

/**
 * Pairs the clauses and the units of two documents; what has no counterpart stays alone. Clauses that a person
 * linked, or said to stand alone, are paired as given, and their units inside the given links only.
 *
 *   both documents → term weights → similar units → votes → clause similarities → clause pairs → clause links
 *                                                                                             ↘ unit pairs → unit links
 */
export const alignDocuments = (
  reviewed: AnalyzedDocument,
  superior: AnalyzedDocument,
  givenLinks: readonly GivenLink[] = [],
): Alignment => {
  const { left, right, numbers } = alignmentSides(reviewed, superior);
  const weights = sharedTermWeights(
    [...left.units, ...right.units].map(({ terms }) => terms),
    numbers,
  );
  const given = givenPairing(givenLinks, left, right);
  const isAllowed = (pair: { readonly reviewed: SideUnit; readonly superior: SideUnit }): boolean =>
    given.allows(pair.reviewed.clause, pair.superior.clause);
  const { compare, similar } = unitComparer(left, right, weights);
  const comparer = { compare, similar: similar.filter(isAllowed) };
  const votes = unitVotes(comparer.similar, left, right, weights);
  const clauses = clauseComparer(left, right, weights, votes);
  const collocations = sharedCollocations(left, right);
  const found = pairClauses(clauses.similar.filter(given.isOpen), collocations.clauses);
  const pairs = [...givenPairs(given.pairs, left, right, clauses), ...found];
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
    ...unitLinks(
      left,
      right,
      weights,
      comparer,
      {
        uniqueTerms: uniqueTermPairs(left, right, numbers.size).filter(isAllowed),
        collocations: collocations.units.filter(({ reviewed: r, superior: s }) =>
          given.allows(left.units[r]?.clause ?? 0, right.units[s]?.clause ?? 0),
        ),
      },
      pairedClauses(pairs),
    ),
  };
};

/** What a person linked, with what the texts say of it. */
const givenPairs = (
  pairs: GivenPairing['pairs'],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  { compare }: ClauseComparer,
): readonly ClausePair[] =>
  pairs.flatMap((pair) => {
    const [left, right] = [reviewed.clauses[pair.reviewed], superior.clauses[pair.superior]];
    if (left === undefined || right === undefined) return [];
    return [{ similarity: compare(left, right), primary: true }];
  });

const unlinked = (side: AlignmentSide, linked: readonly ClauseId[]): readonly ClauseId[] => {
  const known = new Set(linked);
  return side.clauses.map(({ clause }) => clause.id).filter((id) => !known.has(id));
};

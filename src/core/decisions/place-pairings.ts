import { canonicalMapping } from '../import/canonical-mapping.ts';
import type { Anchor } from '../model/anchor.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { ClauseId } from '../model/ids.ts';
import type { GivenLink, PairingCorrections, UnplacedPairing } from '../model/pairing.ts';
import { locateAnchor } from './locate-anchor.ts';

/** A document, and the whole text of its source. */
export interface DocumentInSource {
  readonly document: PolicyDocument;
  readonly text: string;
}

/** What people say of a pairing, in the two documents as they are read now. */
export interface PlacedPairings {
  /** No clause is in two of them. */
  readonly given: readonly GivenLink[];
  readonly unplaced: readonly UnplacedPairing[];
}

export const NO_PAIRINGS: PlacedPairings = { given: [], unplaced: [] };

type PlacedClause =
  | { readonly kind: 'placed'; readonly clause: ClauseId }
  | { readonly kind: UnplacedPairing['cause']; readonly place: Anchor };

/**
 * Finds the clauses of all stated links. A link with a place that is not found is left out as a whole and told.
 * What is said later of a clause holds: it leaves the links that it was said to be in before, and one that has
 * lost a whole side by that says nothing any more.
 */
export const placePairings = (
  { statements }: PairingCorrections,
  reviewed: DocumentInSource,
  superior: DocumentInSource,
): PlacedPairings => {
  const clauseAt = { reviewed: clauseFinder(reviewed), superior: clauseFinder(superior) };
  let given: readonly GivenLink[] = [];
  const unplaced: UnplacedPairing[] = [];
  for (const { entry, links } of statements) {
    for (const link of links) {
      const places = {
        reviewed: link.reviewed.map(clauseAt.reviewed),
        superior: link.superior.map(clauseAt.superior),
      };
      const lost = firstLost(places.reviewed, 'reviewed') ?? firstLost(places.superior, 'superior');
      if (lost !== null) unplaced.push({ entry, ...lost });
      else given = [...withoutClauses(given, places), { entry, ...idsOf(places) }];
    }
  }
  return { given, unplaced };
};

interface LinkPlaces {
  readonly reviewed: readonly PlacedClause[];
  readonly superior: readonly PlacedClause[];
}

const clausesOf = (places: readonly PlacedClause[]): readonly ClauseId[] =>
  places.flatMap((place) => (place.kind === 'placed' ? [place.clause] : []));

const idsOf = ({ reviewed, superior }: LinkPlaces): Pick<GivenLink, 'reviewed' | 'superior'> => ({
  reviewed: clausesOf(reviewed),
  superior: clausesOf(superior),
});

const firstLost = (
  places: readonly PlacedClause[],
  side: UnplacedPairing['side'],
): Omit<UnplacedPairing, 'entry'> | null => {
  for (const place of places)
    if (place.kind !== 'placed') return { side, place: place.place, cause: place.kind };
  return null;
};

const withoutClauses = (given: readonly GivenLink[], places: LinkPlaces): readonly GivenLink[] => {
  const taken = idsOf(places);
  return given.flatMap((link) => {
    const reviewed = link.reviewed.filter((id) => !taken.reviewed.includes(id));
    const superior = link.superior.filter((id) => !taken.superior.includes(id));
    const hasLostSide =
      (link.reviewed.length > 0 && reviewed.length === 0) ||
      (link.superior.length > 0 && superior.length === 0);
    return hasLostSide ? [] : [{ entry: link.entry, reviewed, superior }];
  });
};

/** The clause whose first line an anchor names. */
const clauseFinder = ({ document, text }: DocumentInSource): ((place: Anchor) => PlacedClause) => {
  const mapping = canonicalMapping(document.canonical);
  const byStart = new Map(
    document.sections.flatMap(({ clauses }) =>
      clauses.map(({ id, span }) => [mapping.toSource(span).start, id] as const),
    ),
  );
  return (place) => {
    const found = locateAnchor(text, place);
    if (found.kind !== 'placed') return { kind: found.kind, place };
    const clause = byStart.get(found.span.start);
    return clause === undefined ? { kind: 'no_clause', place } : { kind: 'placed', clause };
  };
};

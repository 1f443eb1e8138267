import type { ClauseLink } from '../model/alignment.ts';
import type { ClauseId } from '../model/ids.ts';
import type { GivenLink } from '../model/pairing.ts';
import type { AlignmentSide } from './alignment-side.ts';

/** What people say of the pairing, in positions of the clauses of both sides. */
export interface GivenPairing {
  /** Every reviewed with every superior clause of each given link that has both. */
  readonly pairs: readonly { readonly reviewed: number; readonly superior: number }[];
  /** Nobody said anything of either clause: the program pairs them as it sees fit. */
  readonly isOpen: (pair: { readonly reviewed: number; readonly superior: number }) => boolean;
  /** Units of two clauses may correspond: both are open, or both are in one given link. */
  readonly allows: (reviewed: number, superior: number) => boolean;
  /** The links, those that a person gave marked as such: certain, whatever the wording. */
  readonly marked: (links: readonly ClauseLink[]) => readonly ClauseLink[];
}

/** Looks up given links among the clauses of both sides; a clause that is not there any more is left out. */
export const givenPairing = (
  given: readonly GivenLink[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): GivenPairing => {
  const linkOf = {
    reviewed: linksByPosition(
      reviewed,
      given.map((link) => link.reviewed),
    ),
    superior: linksByPosition(
      superior,
      given.map((link) => link.superior),
    ),
  };
  const allows = (r: number, s: number): boolean => linkOf.reviewed.get(r) === linkOf.superior.get(s);
  const linked = new Set(given.filter((link) => link.superior.length > 0).flatMap((link) => link.reviewed));
  return {
    pairs: [...linkOf.reviewed].flatMap(([r, link]) =>
      [...linkOf.superior].filter(([, other]) => other === link).map(([s]) => ({ reviewed: r, superior: s })),
    ),
    isOpen: (pair) => !linkOf.reviewed.has(pair.reviewed) && !linkOf.superior.has(pair.superior),
    allows,
    marked: (links) =>
      links.map((link) =>
        link.reviewed.some((id) => linked.has(id)) ? { ...link, score: 1, confidence: 1, human: true } : link,
      ),
  };
};

/** By position of a clause: the number of the given link that it is in. */
const linksByPosition = (
  { clauses }: AlignmentSide,
  members: readonly (readonly ClauseId[])[],
): ReadonlyMap<number, number> => {
  const linkOf = new Map(members.flatMap((ids, link) => ids.map((id) => [id, link] as const)));
  return new Map(
    clauses.flatMap(({ clause, index }) => {
      const link = linkOf.get(clause.id);
      return link === undefined ? [] : [[index, link] as const];
    }),
  );
};

import type { Unit, UnitEcho, UnitLink } from '../model/alignment.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { contains } from '../model/span.ts';
import type { SideUnit } from './alignment-side.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { longestAscent } from './longest-ascent.ts';
import { mergeUnits } from './merge-units.ts';
import { pairUnits } from './pair-units.ts';
import { pairedClauses } from './paired-clauses.ts';
import { relationOf } from './relation.ts';
import { ratedPairs } from './unit-odds.ts';
import type { UnitSimilarity } from './unit-similarities.ts';

/**
 * The units of both documents, paired or alone, each exactly once: in the reviewed document's order, a unit that
 * only the superior has right after the last superior unit before it that is paired.
 */
export const unitLinks = (
  pairing: ClausePairing,
): { readonly units: readonly UnitLink[]; readonly echoes: readonly UnitEcho[] } => {
  const { left: reviewed, right: superior, weights } = pairing;
  const paired = pairedClauses(pairing.pairs).has;
  const found = pairUnits(ratedPairs(pairing), pairing);
  const pairs = mergeUnits(found.pairs, reviewed, superior, weights);
  const moved = movedPairs(pairs, paired);
  const links = pairs.map((pair): UnitLink => ({
    reviewed: pair.reviewed.unit,
    superior: pair.superior.unit,
    relation: relationOf(pair.dice),
    moved: moved.has(pair),
    score: pair.dice,
  }));
  const reviewedOnly = unpaired(
    reviewed.units,
    pairs.map((pair) => pair.reviewed),
  ).map(({ unit }): UnitLink => ({
    reviewed: unit,
    superior: null,
    relation: 'reviewed_only',
    moved: false,
    score: 0,
  }));
  const superiorOnly = unpaired(
    superior.units,
    pairs.map((pair) => pair.superior),
  ).map(({ unit }): UnitLink => ({
    reviewed: null,
    superior: unit,
    relation: 'superior_only',
    moved: false,
    score: 0,
  }));
  return {
    units: inReadingOrder([...links, ...reviewedOnly], superiorOnly),
    echoes: found.echoes
      .filter(
        ({ reviewed: r, superior: s }) =>
          !pairs.some((pair) => holds(pair.reviewed, r) && holds(pair.superior, s)),
      )
      .map(({ reviewed: r, superior: s }) => ({
        reviewed: r.unit,
        superior: s.unit,
        moved: !paired(r.clause, s.clause),
      })),
  };
};

/** Whether a unit, perhaps merged of several, holds another. */
const holds = (whole: SideUnit, part: SideUnit): boolean => contains(whole.unit.span, part.unit.span);

const startOf = (unit: Unit | null): number => unit?.span.start ?? 0;

/** The reviewed document's order; a superior unit alone follows the one that stands before it in its document. */
const inReadingOrder = (
  ofReviewed: readonly UnitLink[],
  superiorOnly: readonly UnitLink[],
): readonly UnitLink[] => {
  const ordered = [...ofReviewed].sort((a, b) => startOf(a.reviewed) - startOf(b.reviewed));
  const anchors = ordered
    .filter(({ superior, moved }) => superior !== null && !moved)
    .sort((a, b) => startOf(a.superior) - startOf(b.superior));
  const following = new Map<UnitLink | null, UnitLink[]>();
  let next = 0;
  for (const link of superiorOnly) {
    while (next < anchors.length && startOf(anchors[next]?.superior ?? null) < startOf(link.superior)) next++;
    const anchor = anchors[next - 1] ?? null;
    const known = following.get(anchor);
    if (known === undefined) following.set(anchor, [link]);
    else known.push(link);
  }
  return [
    ...(following.get(null) ?? []),
    ...ordered.flatMap((link) => [link, ...(following.get(link) ?? [])]),
  ];
};

/** Units no part of which is in a pair. */
const unpaired = (units: readonly SideUnit[], paired: readonly SideUnit[]): readonly SideUnit[] => {
  const covered = paired.map(({ unit }) => unit.span).sort((a, b) => a.start - b.start);
  let at = 0;
  return units.filter(({ unit }) => {
    while ((covered[at]?.end ?? Infinity) <= unit.span.start) at++;
    const next = covered[at];
    return next === undefined || next.start >= unit.span.end;
  });
};

/** Pairs across clauses that are not paired, and pairs that changed their order inside paired ones. */
const movedPairs = (
  pairs: readonly UnitSimilarity[],
  paired: (reviewedClause: number, superiorClause: number) => boolean,
): ReadonlySet<UnitSimilarity> => {
  const moved = new Set(pairs.filter((pair) => !paired(pair.reviewed.clause, pair.superior.clause)));
  const inPlace = pairs
    .filter((pair) => !moved.has(pair))
    .sort((a, b) => a.reviewed.index - b.reviewed.index);
  const byClauses = groupedBy(inPlace, ({ reviewed, superior }) => [`${reviewed.clause}/${superior.clause}`]);
  for (const group of byClauses.values()) {
    const kept = longestAscent(group.map((pair) => pair.superior.index));
    group.forEach((pair, position) => {
      if (!kept.has(position)) moved.add(pair);
    });
  }
  return moved;
};

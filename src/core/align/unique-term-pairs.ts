import type { AlignmentSide, SideUnit } from './alignment-side.ts';

/** A unit of each side and how many terms they share that stand in no other unit of either document. */
export interface UniqueTermPair {
  readonly reviewed: SideUnit;
  readonly superior: SideUnit;
  readonly terms: number;
}

const NOWHERE = -1;
const IN_SEVERAL = -2;

/**
 * Units that share terms which each document uses in one unit only (轮训, 网格员). Two long sentences may say the
 * same thing of one such matter in a subordinate place, where their wording as a whole is hardly alike. The idea is
 * that of the anchors of patience diff: what is unique on both sides finds its place by itself.
 */
export const uniqueTermPairs = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  terms: number,
): readonly UniqueTermPair[] => {
  const holders = { reviewed: holdersOf(reviewed, terms), superior: holdersOf(superior, terms) };
  const pairs = new Map<number, { reviewed: SideUnit; superior: SideUnit; terms: number }>();
  holders.reviewed.forEach((holder, term) => {
    const unit = reviewed.units[holder];
    const other = superior.units[holders.superior[term] ?? NOWHERE];
    if (unit === undefined || other === undefined) return;
    const key = unit.index * superior.units.length + other.index;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, { reviewed: unit, superior: other, terms: 1 });
    else pair.terms += 1;
  });
  return [...pairs.values()].sort(
    (a, b) => b.terms - a.terms || a.reviewed.index - b.reviewed.index || a.superior.index - b.superior.index,
  );
};

/** By term: the position of the only unit that holds it. */
const holdersOf = (side: AlignmentSide, size: number): Int32Array => {
  const holders = new Int32Array(size).fill(NOWHERE);
  for (const { index, terms } of side.units) {
    terms.ids.forEach((term) => {
      holders[term] = holders[term] === NOWHERE ? index : IN_SEVERAL;
    });
  }
  return holders;
};

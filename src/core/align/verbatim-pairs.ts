import type { AlignmentSide, SideUnit } from './alignment-side.ts';

/** A shorter sentence may stand in both documents by chance. */
const LEAST_LENGTH = 9;

/**
 * Units that stand in both documents word for word, once in each: whatever else is like one of them, they are each
 * other's counterpart. By position: the reviewed unit, the superior unit.
 */
export const verbatimPairs = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
): ReadonlyMap<SideUnit, SideUnit> => {
  const own = onlyOnce(reviewed);
  const others = onlyOnce(superior);
  const pairs = new Map<SideUnit, SideUnit>();
  for (const [text, unit] of own) {
    const other = others.get(text);
    if (unit !== null && other) pairs.set(unit, other);
  }
  return pairs;
};

/** By wording: the unit, or null where several have it. */
const onlyOnce = ({ units }: AlignmentSide): ReadonlyMap<string, SideUnit | null> => {
  const found = new Map<string, SideUnit | null>();
  for (const unit of units) {
    if (unit.text.length < LEAST_LENGTH) continue;
    found.set(unit.text, found.has(unit.text) ? null : unit);
  }
  return found;
};

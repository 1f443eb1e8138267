import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import type { UnitComparer, UnitSimilarity } from './unit-similarities.ts';

/** The least similarity of two units that are left over between the same paired neighbours. */
const LEAST_IN_GAP = 0.16;

/**
 * Pairs units that are left over between the same neighbours of paired clauses: they stand in place of each
 * other, so that less wording has to speak for them (深化管道安全整治 / 深化油气输送、装卸等领域安全整治).
 */
export const pairGaps = (
  pairs: readonly UnitSimilarity[],
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  comparer: UnitComparer,
): readonly UnitSimilarity[] => {
  const gaps = new Map<string, { readonly reviewed: SideUnit[]; readonly superior: SideUnit[] }>();
  const partnerOf = {
    reviewed: new Map(pairs.map((pair) => [pair.reviewed.index, pair.superior])),
    superior: new Map(pairs.map((pair) => [pair.superior.index, pair.reviewed])),
  };
  for (const unit of reviewed.units) {
    if (partnerOf.reviewed.has(unit.index)) continue;
    const key = gapKey(unit, reviewed, partnerOf.reviewed, 'reviewed');
    if (key !== null) gapAt(gaps, key).reviewed.push(unit);
  }
  for (const unit of superior.units) {
    if (partnerOf.superior.has(unit.index)) continue;
    const key = gapKey(unit, superior, partnerOf.superior, 'superior');
    if (key !== null) gapAt(gaps, key).superior.push(unit);
  }
  return [...gaps.values()].flatMap((gap) => bestPairs(gap.reviewed, gap.superior, comparer));
};

const gapAt = (
  gaps: Map<string, { readonly reviewed: SideUnit[]; readonly superior: SideUnit[] }>,
  key: string,
): { readonly reviewed: SideUnit[]; readonly superior: SideUnit[] } => {
  const gap = gaps.get(key) ?? { reviewed: [], superior: [] };
  gaps.set(key, gap);
  return gap;
};

/** The paired neighbours before and after a unit inside its clause, as `reviewed:superior` positions. */
const gapKey = (
  unit: SideUnit,
  side: AlignmentSide,
  partners: ReadonlyMap<number, SideUnit>,
  key: 'reviewed' | 'superior',
): string | null => {
  const neighbour = (step: -1 | 1): string | null => {
    for (let at = unit.index + step; ; at += step) {
      const other = side.units[at];
      if (other?.clause !== unit.clause) return '';
      const partner = partners.get(at);
      if (partner) return key === 'reviewed' ? `${at}:${partner.index}` : `${partner.index}:${at}`;
    }
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  return before === '' && after === '' ? null : `${before}|${after}`;
};

const bestPairs = (
  reviewed: readonly SideUnit[],
  superior: readonly SideUnit[],
  comparer: UnitComparer,
): readonly UnitSimilarity[] => {
  const ranked = reviewed
    .flatMap((r) => superior.map((s) => comparer.compare(r, s)))
    .filter(({ dice }) => dice >= LEAST_IN_GAP)
    .sort(
      (a, b) => b.dice - a.dice || a.reviewed.index - b.reviewed.index || a.superior.index - b.superior.index,
    );
  const taken = new Set<SideUnit>();
  return ranked.filter((pair) => {
    if (taken.has(pair.reviewed) || taken.has(pair.superior)) return false;
    taken.add(pair.reviewed).add(pair.superior);
    return true;
  });
};

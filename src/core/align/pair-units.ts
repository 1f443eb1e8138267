import type { AlignmentSide, SideUnit } from './alignment-side.ts';
import { isOutstanding } from './further-counterparts.ts';
import type { Prominence } from './prominence.ts';
import type { PairedClauses } from './paired-clauses.ts';
import { isContinuation } from './sanction.ts';
import type { UnitComparer, UnitSimilarity } from './unit-similarities.ts';
import { verbatimPairs } from './verbatim-pairs.ts';

/**
 * The least similarity of two units that count as one another's counterpart. Inside paired clauses the context
 * speaks for them; across clauses (moved text) the wording alone has to.
 */
const LEAST = { inPairedClauses: 0.28, across: 0.5 };

/** A sentence that only goes on from the one before it moves alone only with its whole wording. */
const VERBATIM = 0.9;

/** A pair inside paired clauses is preferred to an equally similar one elsewhere by this much. */
const PAIRED_BONUS = 0.1;

/** Pairs units one to one, best first; which clause stands where does not matter. */
export const pairUnits = (
  reviewed: AlignmentSide,
  superior: AlignmentSide,
  comparer: UnitComparer,
  prominence: (pair: UnitSimilarity) => Prominence,
  clauses: PairedClauses,
): readonly UnitSimilarity[] => {
  const verbatim = verbatimPairs(reviewed, superior);
  const certainty = (pair: UnitSimilarity): number => Number(verbatim.get(pair.reviewed) === pair.superior);
  const elsewhere = comparer.similar
    .filter(
      (pair) =>
        !clauses.has(pair.reviewed.clause, pair.superior.clause) &&
        ((pair.dice >= LEAST.across && (pair.dice >= VERBATIM || !isContinuation(pair.reviewed.text))) ||
          isOutstanding(pair, prominence(pair))),
    )
    .map((pair) => ({ pair, rank: pair.dice + certainty(pair) }));
  const inside = reviewed.clauses
    .flatMap((clause) =>
      clauses
        .partnersOf(clause.index)
        .flatMap((other) => combinations(clause.units, superior.clauses[other]?.units ?? [], comparer)),
    )
    .filter(({ dice }) => dice >= LEAST.inPairedClauses)
    .map((pair) => ({ pair, rank: pair.dice + certainty(pair) + PAIRED_BONUS }));
  const ranked = [...inside, ...elsewhere].sort(
    (a, b) =>
      b.rank - a.rank ||
      displacement(a.pair) - displacement(b.pair) ||
      a.pair.reviewed.index - b.pair.reviewed.index ||
      a.pair.superior.index - b.pair.superior.index,
  );
  const taken = new Set<SideUnit>();
  return ranked.flatMap(({ pair }) => {
    if (taken.has(pair.reviewed) || taken.has(pair.superior)) return [];
    taken.add(pair.reviewed).add(pair.superior);
    return [pair];
  });
};

const combinations = (
  reviewed: readonly SideUnit[],
  superior: readonly SideUnit[],
  comparer: UnitComparer,
): readonly UnitSimilarity[] => reviewed.flatMap((r) => superior.map((s) => comparer.compare(r, s)));

const displacement = ({ reviewed, superior }: UnitSimilarity): number =>
  Math.abs(reviewed.index - superior.index);

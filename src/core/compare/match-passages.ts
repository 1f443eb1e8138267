import type { Alignment, Unit } from '../model/alignment.ts';
import type { KeptPassage } from '../model/comparison.ts';
import type { DocumentSide } from '../model/document-side.ts';
import { groupedBy } from '../model/grouped-by.ts';
import type { ClauseId } from '../model/ids.ts';
import { WEAK_SENTENCE_LINK } from './sentence-scores.ts';
import type { ComparisonContext, ContextSide } from './comparison-context.ts';
import { keptLetters } from './kept-letters.ts';
import { minorClauses, type MinorClause } from './minor-clauses.ts';
import {
  pairAcross,
  pairInUnits,
  type MinorClausePair,
  type PairedMinorClauses,
} from './pair-minor-clauses.ts';

/** Minor clauses in a row that only one document has. */
export type LoneRun = readonly [MinorClause, ...MinorClause[]];

/** The minor clauses of both documents, matched. */
export interface MatchedPassages {
  readonly pairs: readonly PassagePair[];
  readonly superiorOnly: readonly LoneRun[];
  readonly reviewedOnly: readonly LoneRun[];
  /** What the paired passage has not and another one has; it is in neither list above. */
  readonly kept: readonly KeptPassage[];
}

export interface PassagePair extends MinorClausePair {
  /** They stand in units that are not paired: the text has moved. */
  readonly moved: boolean;
}

/** From this similarity on, two minor clauses of paired units say the same. */
const LEAST_IN_PAIRED_UNITS = 0.47;
/** The same for two minor clauses of linked clauses, or of units that have little in common … */
const LEAST_IN_LINKED_CLAUSES = 0.62;
/** … and for two from anywhere, where the wording alone has to speak for them: then stock phrases do not count. */
const LEAST_ELSEWHERE = 0.8;
const TOO_SHORT_TO_MOVE = 14;

/** Matches minor clauses inside paired units, then what is left over across the whole documents. */
export const matchPassages = (alignment: Alignment, context: ComparisonContext): MatchedPassages => {
  const clausesOf = {
    superior: clauseCache(context.superior),
    reviewed: clauseCache(context.reviewed),
  };
  const inUnits = alignment.units.map(({ superior, reviewed, score }) => {
    const above = superior ? clausesOf.superior(superior) : [];
    const below = reviewed ? clausesOf.reviewed(reviewed) : [];
    // Of a sentence that is one minor clause the link of the sentences says all.
    const isWeak = score < WEAK_SENTENCE_LINK && above.length > 1 && below.length > 1;
    // Only marks differ: where the commas stand, the minor clauses do not matter.
    return lettersTogether(above) === lettersTogether(below)
      ? NOTHING
      : pairInUnits(above, below, isWeak ? LEAST_IN_LINKED_CLAUSES : LEAST_IN_PAIRED_UNITS);
  });
  const linked = linkedClauses(alignment);
  const elsewhere = pairAcross(
    inUnits.flatMap(({ superiorOnly }) => superiorOnly),
    inUnits.flatMap(({ reviewedOnly }) => reviewedOnly),
    (superior, reviewed) => {
      if (linked(superior.clause, reviewed.clause)) return LEAST_IN_LINKED_CLAUSES;
      return isShort(superior) || isShort(reviewed) ? Infinity : LEAST_ELSEWHERE;
    },
  );
  const units = (side: DocumentSide): readonly Unit[] => alignment.units.flatMap((link) => link[side] ?? []);
  const kept = {
    superior: keptClauses(elsewhere.superiorOnly, keptLetters(context.reviewed.analyzed)),
    reviewed: keptClauses(elsewhere.reviewedOnly, keptLetters(context.superior.analyzed)),
  };
  return {
    pairs: [
      ...inUnits.flatMap(({ pairs }, i) =>
        pairs.map((pair) => ({ ...pair, moved: alignment.units[i]?.moved ?? false })),
      ),
      ...elsewhere.pairs.map((pair) => ({ ...pair, moved: true })),
    ],
    superiorOnly: loneRuns(
      elsewhere.superiorOnly.filter((clause) => !kept.superior.has(clause)),
      units('superior'),
      clausesOf.superior,
    ),
    reviewedOnly: loneRuns(
      elsewhere.reviewedOnly.filter((clause) => !kept.reviewed.has(clause)),
      units('reviewed'),
      clausesOf.reviewed,
    ),
    kept: [
      ...elsewhere.pairs.flatMap(({ superior, reviewed }) => [
        keptPassage('superior', superior, reviewed),
        keptPassage('reviewed', reviewed, superior),
      ]),
      ...[...kept.superior].map(([clause, unit]) => keptPassage('superior', clause, unit)),
      ...[...kept.reviewed].map(([clause, unit]) => keptPassage('reviewed', clause, unit)),
    ],
  };
};

const keptPassage = (
  side: DocumentSide,
  { span }: MinorClause,
  { clause, span: there }: Unit,
): KeptPassage => ({
  side,
  span,
  counterpart: { clause, span: there },
});

/** The minor clauses whose letters a passage of the other document holds, with that passage. */
const keptClauses = (
  lone: readonly MinorClause[],
  keptIn: (clause: MinorClause) => Unit | null,
): ReadonlyMap<MinorClause, Unit> =>
  new Map(
    lone.flatMap((clause) => {
      const unit = keptIn(clause);
      return unit === null ? [] : [[clause, unit] as const];
    }),
  );

const NOTHING: PairedMinorClauses = { pairs: [], superiorOnly: [], reviewedOnly: [] };

const lettersTogether = (clauses: readonly MinorClause[]): string =>
  clauses.map(({ letters }) => letters).join('');

/** Digits do not count: dates and amounts are alike everywhere. */
const isShort = ({ letters }: MinorClause): boolean =>
  letters.length < TOO_SHORT_TO_MOVE || letters.replace(/\d/g, '').length < TOO_SHORT_TO_MOVE;

/** Whether a superior and a reviewed clause are in one link. */
export const linkedClauses = ({
  links,
}: Alignment): ((superior: ClauseId, reviewed: ClauseId) => boolean) => {
  const ofReviewed = groupedBy(links, (link) => link.reviewed);
  return (superior, reviewed) =>
    ofReviewed.get(reviewed)?.some((link) => link.superior.includes(superior)) ?? false;
};

type ClausesOf = (unit: Unit) => readonly MinorClause[];

const clauseCache = (side: ContextSide): ClausesOf => {
  const cache = new Map<Unit, readonly MinorClause[]>();
  return (unit) => {
    const known = cache.get(unit) ?? minorClauses(side.analyzed, unit);
    cache.set(unit, known);
    return known;
  };
};

/** Lone minor clauses that follow one another in a unit are one run. */
const loneRuns = (
  lone: readonly MinorClause[],
  units: readonly Unit[],
  clausesOf: ClausesOf,
): readonly LoneRun[] => {
  const isLone = new Set(lone);
  return units.flatMap((unit) =>
    consecutiveRuns(clausesOf(unit).map((clause) => (isLone.has(clause) ? clause : null))),
  );
};

/** The minor clauses between the nulls. */
export const consecutiveRuns = (clauses: readonly (MinorClause | null)[]): readonly LoneRun[] => {
  const runs: [MinorClause, ...MinorClause[]][] = [];
  let open: [MinorClause, ...MinorClause[]] | null = null;
  for (const clause of clauses) {
    if (clause === null) open = null;
    else if (open) open.push(clause);
    else {
      open = [clause];
      runs.push(open);
    }
  }
  return runs;
};

import { DOCUMENT_SIDES, otherSide } from '../../../../core/model/document-side.ts';
import type { PairingAct } from '../../../../core/model/pairing.ts';
import type { ClauseSide, ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { ComparisonSide } from '../comparison-side.ts';

/** A clause of one side, by the offset in its source text at which it begins. */
export interface ClausePlace {
  readonly side: ComparisonSide;
  readonly start: number;
}

/** Clauses that correspond to one another and to nothing else, by their offsets; one side may be empty. */
export type PlannedLink = Readonly<Record<ComparisonSide, readonly number[]>>;

/** What a person does to the pairing, before the clauses are hung up by anchors. */
export interface PairingPlan {
  readonly act: PairingAct;
  readonly links: readonly PlannedLink[];
  /** The clause that the reader goes on with. */
  readonly clause: ClausePlace;
}

const startsOf = (clauses: readonly ClauseSide[]): readonly number[] => clauses.map(({ start }) => start);

const link = (side: ComparisonSide, own: readonly number[], other: readonly number[]): PlannedLink => ({
  superior: side === 'superior' ? own : other,
  reviewed: side === 'reviewed' ? own : other,
});

/** The clause at a place, or undefined where no row has it. */
export const clauseAtPlace = (
  rows: readonly ComparisonRow[],
  { side, start }: ClausePlace,
): ClauseSide | undefined => rows.flatMap((row) => row[side]).find((clause) => clause.start === start);

/** The row and the clause whose text an offset of a side's source text is in; null outside of the clauses. */
export const clauseAtOffset = (
  rows: readonly ComparisonRow[],
  side: ComparisonSide,
  offset: number,
): { readonly row: ComparisonRow; readonly clause: ClausePlace } | null => {
  for (const row of rows) {
    const clause = row[side].find(({ start, end }) => start <= offset && offset < end);
    if (clause !== undefined) return { row, clause: { side, start: clause.start } };
  }
  return null;
};

/** A clause corresponds to these of the other side, and to nothing else; whoever had them is left over. */
export const repairPlan = (clause: ClausePlace, targets: readonly number[]): PairingPlan => ({
  act: 'repair',
  clause,
  links: [link(clause.side, [clause.start], targets)],
});

/** A clause joins those of its own side in a row. */
export const mergePlan = (clause: ClausePlace, row: ComparisonRow): PairingPlan => {
  const own = [...new Set([...startsOf(row[clause.side]), clause.start])].sort((a, b) => a - b);
  return {
    act: 'merge',
    clause,
    links: [link(clause.side, own, startsOf(row[otherSide(clause.side)]))],
  };
};

/** A clause leaves its row and stands alone; the others stay together. */
export const takeOutPlan = (clause: ClausePlace, row: ComparisonRow): PairingPlan => {
  const rest = startsOf(row[clause.side]).filter((start) => start !== clause.start);
  return {
    act: 'split',
    clause,
    links: [
      link(clause.side, rest, startsOf(row[otherSide(clause.side)])),
      link(clause.side, [clause.start], []),
    ],
  };
};

/** The clauses of a row correspond one to one, in their order; those left over belong to the last one. */
export const splitInOrderPlan = (clause: ClausePlace, row: ComparisonRow): PairingPlan => {
  const [superior, reviewed] = [startsOf(row.superior), startsOf(row.reviewed)];
  const pairs = Math.min(superior.length, reviewed.length);
  const share = (starts: readonly number[], at: number): readonly number[] =>
    starts.slice(at, at === pairs - 1 ? undefined : at + 1);
  return {
    act: 'split',
    clause,
    links: Array.from({ length: pairs }, (_, at) => ({
      superior: share(superior, at),
      reviewed: share(reviewed, at),
    })),
  };
};

/** The clauses of a row have no counterpart. */
export const unpairPlan = (clause: ClausePlace, row: ComparisonRow): PairingPlan => ({
  act: 'unpair',
  clause,
  links: [
    { superior: startsOf(row.superior), reviewed: [] },
    { superior: [], reviewed: startsOf(row.reviewed) },
  ],
});

export const isPaired = (row: ComparisonRow): boolean => row.superior.length > 0 && row.reviewed.length > 0;

/** Clauses that can be taken out of a row without leaving a side of it empty. */
export const separableClauses = (row: ComparisonRow): readonly ClausePlace[] =>
  DOCUMENT_SIDES.flatMap((side) =>
    row[side].length > 1 && isPaired(row) ? row[side].map(({ start }) => ({ side, start })) : [],
  );

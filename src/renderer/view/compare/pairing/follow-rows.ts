import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { ClausePlace } from './pairing-plan.ts';

/** A row of another comparison of the same documents, or null where none has any of its clauses. */
const rowLike = (old: ComparisonRow, rows: readonly ComparisonRow[]): ComparisonRow | null => {
  const [reviewed, superior] = [old.reviewed[0]?.start, old.superior[0]?.start];
  return (
    rows.find((row) => reviewed !== undefined && row.reviewed.some(({ start }) => start === reviewed)) ??
    rows.find((row) => superior !== undefined && row.superior.some(({ start }) => start === superior)) ??
    null
  );
};

/** By id of each row before: the id of the row that has its clauses now. */
export const rowsNow = (
  before: readonly ComparisonRow[],
  now: readonly ComparisonRow[],
): ReadonlyMap<string, string> =>
  new Map(
    before.flatMap((row) => {
      const found = rowLike(row, now);
      return found === null ? [] : [[row.id, found.id] as const];
    }),
  );

/** Position of the row with the clause, else of the one that is like the row the reader was at; never -1. */
export const followedRow = (
  clause: ClausePlace | null,
  before: ComparisonRow | undefined,
  now: readonly ComparisonRow[],
): number => {
  const ofClause =
    clause === null
      ? -1
      : now.findIndex((row) => row[clause.side].some(({ start }) => start === clause.start));
  if (ofClause !== -1) return ofClause;
  const like = before === undefined ? null : rowLike(before, now);
  return like === null ? 0 : now.indexOf(like);
};

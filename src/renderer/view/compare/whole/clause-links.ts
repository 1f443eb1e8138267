import { otherSide } from '../../../../core/model/document-side.ts';
import { groupedBy } from '../../../../core/model/grouped-by.ts';
import type { ClauseSide, ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { lineIndexAt, type SourceLine } from '../../reader/source-lines.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import type { RowPlace } from '../comparison-state.ts';

/** What stands in the margin beside the begin of a clause, or of a passage that was moved to another clause. */
export interface ClauseLink {
  /** Where it begins in its own source text. */
  readonly at: number;
  /** `alone`: the other document has nothing that corresponds. */
  readonly kind: 'paired' | 'moved' | 'alone';
  readonly place: RowPlace;
  /** Labels of the counterpart's clauses as printed; empty where there is none. */
  readonly clauses: string;
  /** Where the counterpart begins in the other source text. */
  readonly to: number | null;
}

const labels = (clauses: readonly ClauseSide[]): string => clauses.map(({ label }) => label).join('');

const linksOfClauses = (row: ComparisonRow, at: number, side: ComparisonSide): readonly ClauseLink[] => {
  const others = row[otherSide(side)];
  return row[side].map((clause, index) => ({
    at: clause.start,
    kind: others.length === 0 ? 'alone' : row.moved ? 'moved' : 'paired',
    place: { row: at, sentence: null },
    clauses: labels(others),
    to: others[Math.min(index, others.length - 1)]?.start ?? null,
  }));
};

const linksOfMovedPassages = (row: ComparisonRow, at: number, side: ComparisonSide): readonly ClauseLink[] =>
  row.sentences.flatMap(({ elsewhere, [side]: passage }, sentence) => {
    if (elsewhere === undefined || passage === null) return [];
    const { clause: clauses, start: to } = elsewhere;
    return [{ at: passage.start, kind: 'moved', place: { row: at, sentence }, clauses, to } as const];
  });

/** The links of one side, in the order of its text. */
export const clauseLinks = (rows: readonly ComparisonRow[], side: ComparisonSide): readonly ClauseLink[] =>
  rows
    .flatMap((row, at) => [...linksOfClauses(row, at, side), ...linksOfMovedPassages(row, at, side)])
    .toSorted((a, b) => a.at - b.at);

/** The links by index of the line where they begin. */
export const linksByLine = (
  links: readonly ClauseLink[],
  lines: readonly SourceLine[],
): ReadonlyMap<number, readonly ClauseLink[]> => groupedBy(links, ({ at }) => [lineIndexAt(lines, at)]);

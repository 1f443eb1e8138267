import type {
  MatrixCellReport,
  MatrixReport,
  MatrixRowReport,
} from '../../../core/report/contract/matrix-contract.ts';
import { cellLines, matrixValueWords, rowName } from '../../../core/report/words/matrix-words.ts';
import type { ReportLanguage } from '../../../core/report/words/report-words.ts';

/** Which rows are shown. */
export type ShownRows = 'all' | 'missing' | 'stricter' | 'looser' | 'values';
export const SHOWN_ROWS: readonly ShownRows[] = ['all', 'missing', 'stricter', 'looser', 'values'];

/** `order`: the superior's; `column`: by the share of wording that one document keeps. */
export type MatrixSort =
  | { readonly kind: 'order' | 'missing' | 'kept' }
  | { readonly kind: 'column'; readonly column: number; readonly descending: boolean };

export interface MatrixFilter {
  readonly text: string;
  readonly shown: ShownRows;
}

/** A row with what is searched in it. */
export interface MatrixLine {
  /** Position among all rows. */
  readonly order: number;
  readonly name: string;
  readonly row: MatrixRowReport;
  readonly searched: string;
}

/** The lines of some rows, the first of which stands at `from` among all. */
export const matrixLines = (
  matrix: Pick<MatrixReport, 'by' | 'superior'>,
  rows: readonly MatrixRowReport[],
  from: number,
  language: ReportLanguage,
): readonly MatrixLine[] =>
  rows.map((row, at) => {
    const name = rowName(matrix, row);
    const cells = row.cells.flatMap((cell) => cellLines(cell, language));
    // Many cells say the same: each thing is searched once.
    const parts = new Set([name, row.clause, row.quote, ...matrixValueWords(row.values, language), ...cells]);
    return { order: from + at, name, row, searched: [...parts].join('\n').toLowerCase() };
  });

const isMissing = ({ relation }: MatrixCellReport): boolean => relation === 'superior_only';

const FITS: Readonly<Record<ShownRows, (row: MatrixRowReport) => boolean>> = {
  all: () => true,
  missing: ({ cells }) => cells.some(isMissing),
  stricter: ({ cells }) => cells.some(({ stricter }) => stricter > 0),
  looser: ({ cells }) => cells.some(({ looser }) => looser > 0),
  values: ({ values, cells }) => values.length > 0 || cells.some((cell) => cell.values.length > 0),
};

const keptOn = ({ cells }: MatrixRowReport): number =>
  cells.reduce((sum, { kept }) => sum + kept, 0) / Math.max(1, cells.length);

/** What a row is sorted by, ascending. */
const keyOf = ({ row, order }: MatrixLine, sort: MatrixSort): number => {
  switch (sort.kind) {
    case 'order':
      return order;
    case 'missing':
      return -row.cells.filter(isMissing).length;
    case 'kept':
      return keptOn(row);
    case 'column': {
      const cell = row.cells[sort.column];
      // What is said in other words is more than nothing.
      const kept = cell === undefined || isMissing(cell) ? -1 : cell.kept;
      return sort.descending ? -kept : kept;
    }
  }
};

/** The rows that fit, every word of the filter somewhere in them, in the order asked for. */
export const shownLines = (
  lines: readonly MatrixLine[],
  { text, shown }: MatrixFilter,
  sort: MatrixSort,
): readonly MatrixLine[] => {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return lines
    .filter(({ row, searched }) => FITS[shown](row) && words.every((word) => searched.includes(word)))
    .sort((a, b) => keyOf(a, sort) - keyOf(b, sort) || a.order - b.order);
};

/** The order after a click on a document's head: least kept first, then most kept first, then none. */
export const sortAfterClick = (sort: MatrixSort, column: number): MatrixSort => {
  if (sort.kind !== 'column' || sort.column !== column) return { kind: 'column', column, descending: false };
  return sort.descending ? { kind: 'order' } : { ...sort, descending: true };
};

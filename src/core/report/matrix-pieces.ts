import type { MatrixAdditionReport, MatrixReport, MatrixRowReport } from './contract/matrix-contract.ts';

/** What is to be known of a matrix before its rows. */
export interface MatrixOutline extends Pick<MatrixReport, 'by' | 'superior' | 'documents'> {
  readonly rows: number;
  readonly additions: number;
  /** Additions that two or more documents share. */
  readonly commonAdditions: number;
  readonly pieces: number;
}

/** Some rows of a matrix, or some additions; joined in order, all pieces give the whole. */
export interface MatrixPiece {
  readonly rows: readonly MatrixRowReport[];
  readonly additions: readonly MatrixAdditionReport[];
}

/**
 * What a piece holds at most, counted in cells, passages and values: a window takes some 20 ms for it, so that it goes
 * on answering meanwhile. A row that is longer is a piece by itself.
 */
const MOST_IN_PIECE = 800;

export const matrixPieces = ({ rows, additions }: MatrixReport): readonly MatrixPiece[] => [
  ...batches(rows, weightOfRow).map((some) => ({ rows: some, additions: [] })),
  ...batches(additions, ({ members }) => 1 + members.length).map((some) => ({ rows: [], additions: some })),
];

export const matrixOutline = (matrix: MatrixReport, pieces: number): MatrixOutline => ({
  by: matrix.by,
  superior: matrix.superior,
  documents: matrix.documents,
  pieces,
  rows: matrix.rows.length,
  additions: matrix.additions.length,
  commonAdditions: matrix.additions.filter(({ documents }) => documents > 1).length,
});

const weightOfRow = ({ cells, values }: MatrixRowReport): number =>
  cells.reduce((sum, cell) => sum + 1 + cell.passages.length + cell.values.length, 1 + values.length);

const batches = <Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): readonly (readonly Item[])[] => {
  const made: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const own = weightOf(item);
    const last = made.at(-1);
    if (last === undefined || weight + own > MOST_IN_PIECE) {
      made.push([item]);
      weight = own;
    } else {
      last.push(item);
      weight += own;
    }
  }
  return made;
};

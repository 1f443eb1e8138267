import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MatrixCellReport, MatrixReport } from '../../../src/core/report/contract/matrix-contract.ts';
import { matrixOutline, matrixPieces } from '../../../src/core/report/matrix-pieces.ts';
import { testId } from '../../renderer/report-builders.ts';

const quote = { quote: '每年检查两次', start: 0, end: 6 };
const cell = (passages: number): MatrixCellReport => ({
  relation: 'adapted',
  moved: false,
  kept: 0.5,
  clauses: [],
  values: [],
  strength: null,
  stricter: 0,
  looser: 0,
  passages: Array.from({ length: passages }, () => quote),
});
const passage = { document: testId(1), section: null, clause: '（一）', heading: null, ...quote };
const matrixOf = (rows: readonly (readonly number[])[], additions: readonly number[]): MatrixReport => ({
  version: 1,
  by: 'clause',
  superior: null,
  documents: [],
  rulesVersion: '',
  rows: rows.map((cells) => ({ ...passage, strength: null, values: [], cells: cells.map(cell) })),
  additions: additions.map((members) => ({
    documents: Math.min(2, members),
    members: Array.from({ length: members }, () => passage),
  })),
});

it('joined, the pieces are the matrix, and none is larger than a window takes at once', () => {
  const cells = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 });
  const sizes = fc.record({
    rows: fc.array(cells, { maxLength: 60 }),
    additions: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(sizes, ({ rows, additions }) => {
      const matrix = matrixOf(rows, additions);
      const pieces = matrixPieces(matrix);
      expect(pieces.flatMap((piece) => piece.rows)).toEqual(matrix.rows);
      expect(pieces.flatMap((piece) => piece.additions)).toEqual(matrix.additions);
      for (const piece of pieces) {
        const held = piece.rows
          .flatMap((row) => row.cells)
          .reduce((sum, { passages }) => sum + passages.length, 0);
        expect(piece.rows.length === 1 || held <= 800).toBe(true);
      }
      expect(matrixOutline(matrix, pieces.length)).toMatchObject({
        rows: rows.length,
        additions: additions.length,
        commonAdditions: additions.filter((members) => members > 1).length,
      });
    }),
  );
});

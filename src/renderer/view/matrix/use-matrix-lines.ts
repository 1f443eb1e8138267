import { useMemo } from 'react';
import type { MatrixOutline, MatrixPiece } from '../../../core/report/matrix-pieces.ts';
import type { ReportLanguage } from '../../../core/report/words/report-words.ts';
import { matrixLines, type MatrixLine } from './matrix-lines.ts';

/** Makes the lines of a piece when it is first asked for. */
const linesByPiece = (
  outline: MatrixOutline,
  language: ReportLanguage,
): ((piece: MatrixPiece, from: number) => readonly MatrixLine[]) => {
  const made = new Map<MatrixPiece, readonly MatrixLine[]>();
  return (piece, from) => {
    const lines = made.get(piece) ?? matrixLines(outline, piece.rows, from, language);
    made.set(piece, lines);
    return lines;
  };
};

/** The rows that have arrived, with what is searched in them: another piece costs no more than its own rows. */
export const useMatrixLines = (
  outline: MatrixOutline,
  pieces: readonly MatrixPiece[],
  language: ReportLanguage,
): readonly MatrixLine[] => {
  const linesOf = useMemo(() => linesByPiece(outline, language), [outline, language]);
  return useMemo(() => {
    const lines: MatrixLine[] = [];
    for (const piece of pieces) lines.push(...linesOf(piece, lines.length));
    return lines;
  }, [pieces, linesOf]);
};

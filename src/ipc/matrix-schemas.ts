/** What the window asks about many documents at once. */
import { z } from 'zod';
import { MATRIX_SUBJECTS } from '../core/model/matrix.ts';
import type { MatrixOutline } from '../core/report/matrix-pieces.ts';
import { documentIdSchema } from './id-schemas.ts';

/** Documents against a superior, or (null) the union of their topics. */
export const wantedMatrixSchema = z.object({
  superior: documentIdSchema.nullable(),
  documents: z.array(documentIdSchema).min(1).max(1_000),
  by: z.enum(MATRIX_SUBJECTS),
});
export type WantedMatrix = z.infer<typeof wantedMatrixSchema>;

/** A matrix that is kept for the window to read piece by piece; `id` names it until another one is made. */
export interface MadeMatrix extends MatrixOutline {
  readonly id: number;
}

export const askedMatrixPieceSchema = z.object({
  matrix: z.number().int().positive(),
  /** Its position among the pieces. */
  piece: z.number().int().min(0),
});
export type AskedMatrixPiece = z.infer<typeof askedMatrixPieceSchema>;

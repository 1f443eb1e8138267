/** Identities as they cross between the window, main and the journal. */
import { z } from 'zod';
import { isDocumentId, isSha256, type DocumentId, type FindingId, type Sha256 } from '../core/model/ids.ts';

export const sha256Schema = z.custom<Sha256>((value) => typeof value === 'string' && isSha256(value));
export const documentIdSchema = z.custom<DocumentId>(
  (value) => typeof value === 'string' && isDocumentId(value),
);
export const findingIdSchema = z.custom<FindingId>(
  (value) => typeof value === 'string' && /^F\d{1,9}$/.test(value),
);
/** Number of an entry of the journal, or of a part of a file. */
export const sequenceSchema = z.number().int().positive();

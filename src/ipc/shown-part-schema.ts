/** What the window shows of a comparison (`core/report/shown-part.ts`), as it asks to have it printed. */
import { z } from 'zod';
import { FINDING_KINDS } from '../core/model/finding.ts';
import { REVIEW_STATES } from '../core/model/review.ts';
import { DETAILS, type ShownPart } from '../core/report/shown-part.ts';
import { findingIdSchema } from './id-schemas.ts';

const shownRowSchema = z
  .object({
    id: z.string().regex(/^row-\d{1,9}$/),
    sentences: z.array(z.number().int().nonnegative()).max(100_000).readonly().nullable(),
  })
  .readonly();

export const shownPartSchema = z.object({
  detail: z.enum(DETAILS),
  rows: z.array(shownRowSchema).max(100_000).readonly(),
  findings: z.array(findingIdSchema).max(1_000_000).readonly(),
  picked: z
    .array(z.enum([...FINDING_KINDS, ...REVIEW_STATES]))
    .max(100)
    .readonly(),
}) satisfies z.ZodType<ShownPart>;

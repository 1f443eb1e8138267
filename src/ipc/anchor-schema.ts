import { z } from 'zod';
import { ANCHOR_CONTEXT, LONGEST_QUOTE } from '../core/model/anchor.ts';

/** A place in a source text as it comes from the window or from the journal. */
export const anchorSchema = z
  .object({
    quote: z.string().min(1).max(LONGEST_QUOTE),
    before: z.string().max(ANCHOR_CONTEXT),
    after: z.string().max(ANCHOR_CONTEXT),
    offset: z.number().int().nonnegative(),
  })
  .readonly();

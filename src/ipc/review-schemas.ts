/** The reviewer's decisions (`core/model/review.ts`) as they come from the window and stand in the journal. */
import { z } from 'zod';
import { anchorSchema } from './anchor-schema.ts';
import { FINDING_KINDS } from '../core/model/finding.ts';
import { REVIEW_STATES } from '../core/model/review.ts';
import { documentIdSchema, sequenceSchema } from './id-schemas.ts';

const pairSchema = z.object({ superior: documentIdSchema, reviewed: documentIdSchema }).readonly();
const kindSchema = z.enum(FINDING_KINDS);
const stateSchema = z.enum(REVIEW_STATES);
const noteSchema = z.string().max(4_000);

const evidenceSchema = z
  .object({ kind: kindSchema, superior: anchorSchema.nullable(), reviewed: anchorSchema.nullable() })
  .refine(({ superior, reviewed }) => superior !== null || reviewed !== null)
  .readonly();
const wordsSchema = z.string().max(20_000);
const likenessSchema = z
  .object({ kind: kindSchema, superior: wordsSchema, reviewed: wordsSchema })
  .readonly();
const clausesSchema = z.array(anchorSchema).max(1_000).readonly();

export const reviewDecisionSchemas = [
  z.object({
    kind: z.literal('finding_reviewed'),
    pair: pairSchema,
    evidence: evidenceSchema,
    state: stateSchema,
    note: noteSchema,
  }),
  z.object({
    kind: z.literal('alike_reviewed'),
    pair: pairSchema,
    likeness: likenessSchema,
    state: stateSchema,
  }),
  z.object({
    kind: z.literal('finding_added'),
    pair: pairSchema,
    evidence: evidenceSchema,
    note: noteSchema.min(1),
  }),
  z.object({
    kind: z.literal('clauses_read'),
    pair: pairSchema,
    clauses: z.object({ superior: clausesSchema, reviewed: clausesSchema }).readonly(),
    read: z.boolean(),
  }),
  z.object({ kind: z.literal('review_withdrawn'), entry: sequenceSchema }),
] as const;

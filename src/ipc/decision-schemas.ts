/** Decisions of people, as the window asks for them and as the journal holds them. */
import { z } from 'zod';
import { anchorSchema } from './anchor-schema.ts';
import { LINE_READINGS } from '../core/model/correction.ts';
import type { Decision, JournalEntry } from '../core/model/decision.ts';
import { ELEMENT_TYPES } from '../core/model/element.ts';
import { PAIRING_ACTS } from '../core/model/pairing.ts';
import { elementVerdictSchema } from './element-verdict-schema.ts';
import { documentIdSchema, sequenceSchema, sha256Schema } from './id-schemas.ts';
import { reviewDecisionSchemas } from './review-schemas.ts';

export const scanSchema = z.object({ name: z.string().min(1).max(4096), source: sha256Schema });

const anchorsSchema = z.array(anchorSchema).max(2_000).readonly();

const isoDateSchema = z.iso.date().nullable();
const factTextSchema = z.string().trim().min(1).max(500).nullable();
const namesSchema = z.array(z.string().trim().min(1).max(200)).max(50).readonly();
const statedFactSchema = z
  .discriminatedUnion('field', [
    z.object({ field: z.enum(['title', 'docNumber', 'kind']), value: factTextSchema }),
    z.object({ field: z.enum(['issued', 'effective']), value: isoDateSchema }),
    z.object({ field: z.enum(['issuers', 'region']), value: namesSchema }),
    z.object({
      field: z.literal('level'),
      value: z.enum(['central', 'province', 'city', 'district', 'town']).nullable(),
    }),
    z.object({ field: z.literal('status'), value: z.enum(['in_force', 'draft', 'unknown']) }),
  ])
  .readonly();

const reversibleDecisionSchemas = [
  z.object({
    kind: z.literal('document_renamed'),
    document: documentIdSchema,
    name: z.string().trim().min(1).max(300),
  }),
  z.object({ kind: z.literal('document_removed'), document: documentIdSchema }),
  z.object({
    kind: z.literal('structure_corrected'),
    document: documentIdSchema,
    places: anchorsSchema,
    reading: z.enum(LINE_READINGS).nullable(),
  }),
  z.object({ kind: z.literal('fact_corrected'), document: documentIdSchema, fact: statedFactSchema }),
  z.object({
    kind: z.literal('fact_restored'),
    document: documentIdSchema,
    field: z.enum([
      ...(['title', 'docNumber', 'kind', 'issued', 'effective'] as const),
      ...(['issuers', 'region', 'level', 'status'] as const),
    ]),
  }),
  z.object({
    kind: z.literal('pairing_corrected'),
    reviewed: documentIdSchema,
    superior: documentIdSchema,
    act: z.enum(PAIRING_ACTS),
    links: z
      .array(z.object({ reviewed: anchorsSchema, superior: anchorsSchema }).readonly())
      .min(1)
      .max(2_000)
      .readonly(),
  }),
  z.object({
    kind: z.literal('element_corrected'),
    document: documentIdSchema,
    places: anchorsSchema,
    about: z.enum(ELEMENT_TYPES).nullable(),
    verdict: elementVerdictSchema,
  }),
  z.object({ kind: z.literal('correction_moved'), entry: sequenceSchema, places: anchorsSchema }),
  z.object({ kind: z.literal('correction_withdrawn'), entry: sequenceSchema }),
  ...reviewDecisionSchemas,
  z.object({ kind: z.literal('undone'), entry: sequenceSchema }),
  z.object({ kind: z.literal('redone'), entry: sequenceSchema }),
] as const;

/** A decision that the window may ask main to write to the journal. */
export const requestedDecisionSchema = z.discriminatedUnion('kind', reversibleDecisionSchemas);
export type RequestedDecision = z.infer<typeof requestedDecisionSchema>;

/** One line of the journal. */
export const journalEntrySchema = z.object({
  sequence: sequenceSchema,
  at: z.string().max(40),
  decision: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('source_added'),
      source: sha256Schema,
      name: z.string(),
      size: z.number().int().nonnegative(),
      origin: z.enum(['bundled', 'file', 'pasted']),
      scan: scanSchema.optional(),
    }),
    ...reversibleDecisionSchemas,
  ]) satisfies z.ZodType<Decision>,
}) satisfies z.ZodType<JournalEntry>;

/** What people may say of an element, checked at the door of main and when the journal is read. */
import { z } from 'zod';
import { MODALITIES } from '../core/model/element.ts';
import type { ElementVerdict, StatedElement } from '../core/model/element-correction.ts';
import { isDeadlineDate, isPeriod } from '../core/model/stated-time.ts';

/** Longest words that name an actor, a trigger, a unit or an amount. */
const wordsSchema = z.string().trim().min(1).max(200);
const periodSchema = z.string().max(60).refine(isPeriod);
const deadlineSchema = z.string().max(60).refine(isDeadlineDate);

const valueSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('frequency'),
    count: z.number().positive().max(1_000_000).nullable(),
    period: periodSchema.nullable(),
    bound: z.enum(['at_least', 'at_most', 'exactly', 'none']),
    vague: z.boolean(),
    duration: periodSchema.nullable(),
  }),
  z.object({
    type: z.literal('deadline'),
    date: deadlineSchema.nullable(),
    trigger: wordsSchema.nullable(),
    bound: z.enum(['by', 'within', 'from', 'range']),
    workingDays: z.boolean(),
    vague: z.boolean(),
  }),
  z.object({
    type: z.literal('duration'),
    duration: z.union([z.literal('lifetime'), periodSchema]),
  }),
  z.object({
    type: z.literal('quantity'),
    value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly(), wordsSchema]),
    unit: z.string().trim().max(200),
    bound: z.enum(['at_least', 'at_most', 'exactly', 'range']),
  }),
  z.object({ type: z.literal('obligation') }),
]);

const statedElementSchema = z.object({
  value: valueSchema,
  actor: wordsSchema.nullable(),
  modality: z.enum(MODALITIES),
}) satisfies z.ZodType<StatedElement>;

export const elementVerdictSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('stated'), element: statedElementSchema }),
    z.object({ kind: z.literal('dismissed') }),
    z.object({ kind: z.literal('restored') }),
  ])
  .readonly() satisfies z.ZodType<ElementVerdict>;

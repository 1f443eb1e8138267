/** What people may say of an element, checked at the door of main and when the journal is read. */
import { z } from 'zod';
import { MODALITIES } from './core/model/element.ts';
import type { ElementVerdict, StatedElement } from './core/model/element-correction.ts';

/** Longest words that name an actor, a trigger, a unit or an amount. */
const wordsSchema = z.string().trim().min(1).max(200);
const NUMBER = String.raw`\d{1,6}(?:\.\d{1,4})?`;
/** One ISO 8601 duration; `P1T` is a school term. */
const PERIOD = String.raw`P(?=[\dT])(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?)?|P${NUMBER}T`;
/** A year, a month or a day; a month or day whose year is open. */
const DATE = String.raw`(?:\d{4}|-)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const periodSchema = z.string().regex(new RegExp(`^(?:${PERIOD})$`));
/** A date, a range of dates with `..` for an open end, a period, or a date after a period (`+P1Y-01-01`). */
const deadlineSchema = z
  .string()
  .regex(
    new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)/(?:${DATE}|\\.\\.)|\\+?(?:${PERIOD})(?:-\\d{2}-\\d{2})?)$`),
  );

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

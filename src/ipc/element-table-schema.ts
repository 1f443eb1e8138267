/** The elements table as the window hands it over to be written. */
import { z } from 'zod';
import { ADMINISTRATIVE_LEVELS } from '../core/model/document.ts';
import { ELEMENT_TYPES, MODALITIES } from '../core/model/element.ts';
import type { ExportedElementTable } from '../core/report/elements/element-table.ts';
import { documentIdSchema, sequenceSchema, sha256Schema } from './id-schemas.ts';

/** UTF-16 code units of one passage; the longest files have some hundred thousand. */
const MOST_TEXT = 1_000_000;
const localizedSchema = z.object({ zh: z.string().max(MOST_TEXT), en: z.string().max(MOST_TEXT) });
const textSchema = z.string().max(MOST_TEXT);

/** The elements table as the window shows it: main writes what a person sees, nothing else. */
export const elementTableSchema = z.object({
  documents: z
    .array(
      z.object({
        id: documentIdSchema,
        name: textSchema,
        docNumber: textSchema.nullable(),
        level: z.enum(ADMINISTRATIVE_LEVELS).nullable(),
        region: z.array(textSchema).max(20),
        file: textSchema,
        part: sequenceSchema,
        sha256: sha256Schema,
      }),
    )
    .max(100_000),
  rows: z
    .array(
      z.object({
        document: documentIdSchema,
        section: textSchema.nullable(),
        clause: textSchema.nullable(),
        type: z.enum(ELEMENT_TYPES),
        quote: textSchema,
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        context: textSchema,
        duty: textSchema.nullable(),
        subject: textSchema.nullable(),
        subjectInherited: z.boolean(),
        actorRole: textSchema.nullable(),
        value: localizedSchema.nullable(),
        modality: z.enum(MODALITIES),
        modalWord: textSchema.nullable(),
        strength: z.number().nullable(),
        rule: textSchema,
        confidence: z.number().min(0).max(1),
        human: z.boolean(),
      }),
    )
    .max(1_000_000),
}) satisfies z.ZodType<ExportedElementTable>;

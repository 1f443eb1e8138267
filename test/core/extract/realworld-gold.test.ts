import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  goldSets,
  longestQuote,
  misplacedRows,
  readAnnotatedTexts,
  readGold,
} from '../../../build/measure/realworld-gold.mjs';
import { realworldFolder } from '../../../build/measure/realworld-folder.mjs';

const passage = z.string().min(1).max(longestQuote);
const actor = passage.nullable();
const offset = z.number().int().nonnegative();
const span = z.tuple([offset, offset]);
const period = z.string().regex(/^P(?:\d|T\d)/);
const place = { doc: z.string(), quote: passage, start: offset, end: offset };
const labels = {
  subject: actor,
  subjectAlt: z.array(actor).optional(),
  boundAlt: z.array(z.string()).optional(),
  optional: z.literal(true).optional(),
};
const mention = z.discriminatedUnion('type', [
  z.strictObject({
    ...place,
    ...labels,
    type: z.literal('frequency'),
    count: z.number().nullable(),
    period: z.union([period, z.literal('P1T')]).nullable(),
    bound: z.enum(['at_least', 'at_most', 'exactly', 'none']),
    vague: z.boolean(),
  }),
  z.strictObject({
    ...place,
    ...labels,
    type: z.literal('deadline'),
    date: z.string().nullable(),
    bound: z.enum(['by', 'within', 'from', 'range']),
    workingDays: z.boolean(),
    vague: z.boolean(),
    trigger: passage.nullable().optional(),
  }),
  z.strictObject({
    ...place,
    ...labels,
    type: z.literal('duration'),
    duration: z.union([period, z.literal('lifetime')]),
    bound: z.enum(['at_least', 'at_most', 'exactly', 'range', 'none']).optional(),
  }),
  z.strictObject({
    ...place,
    ...labels,
    type: z.literal('quantity'),
    value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.string().regex(/^\d+:\d+$/)]),
    unit: z.string(),
    bound: z.enum(['at_least', 'at_most', 'exactly', 'range']),
  }),
]);
const modality = z.enum(['must', 'forbid', 'may', 'encourage', 'target', 'plan', 'responsibility']);
const duty = z.strictObject({
  ...place,
  subject: actor,
  subject_inherited: z.boolean(),
  modality,
  modal_word: z.string().max(10).nullable(),
  predicate: z.string().min(1),
  doubtful: z
    .strictObject({
      subject: actor.optional(),
      modality: modality.optional(),
      span: z
        .string()
        .regex(/^(?:leave out|two units|one unit with the next|start at .{1,20})$/)
        .optional(),
    })
    .optional(),
});
const source = z.strictObject({
  path: z.string().regex(/^(?:families|scale)\/[^']+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  span,
  obligations: span.nullable(),
});

const golds = goldSets.map((set) => ({ set, gold: readGold(set) }));

describe.each(golds)('annotations of real texts: $set', ({ gold }) => {
  it('are well formed', () => {
    z.record(z.string(), source).parse(gold.sources);
    z.array(mention).parse(gold.elements);
    z.array(duty).parse(gold.obligations);
  });

  it('lie in the annotated parts, in the order of the texts, with quotes as long as their spans', () => {
    const inPart = (part: 'span' | 'obligations') => (row: { doc: string; start: number; end: number }) => {
      const [start, end] = gold.sources[row.doc]?.[part] ?? [0, 0];
      return row.start >= start && row.start < row.end && row.end <= end;
    };
    expect(gold.elements.filter((row) => !inPart('span')(row))).toEqual([]);
    expect(gold.obligations.filter((row) => !inPart('obligations')(row))).toEqual([]);
    for (const rows of [gold.elements, gold.obligations]) {
      const order = rows.map(({ doc, start }) => `${doc} ${String(start).padStart(6, '0')}`);
      expect(order).toEqual([...order].sort());
      expect(rows.filter((row) => row.quote.length !== Math.min(longestQuote, row.end - row.start))).toEqual(
        [],
      );
    }
  });
});

describe('both sets together', () => {
  it.each([
    ['mentions', 400, () => true],
    ['durations', 60, (type: unknown) => type === 'duration'],
    ['quantities', 120, (type: unknown) => type === 'quantity'],
    ['deadlines', 100, (type: unknown) => type === 'deadline'],
  ])('hold enough %s', (_, least, counts) => {
    const rows = golds.flatMap(({ gold }) => gold.elements).filter(({ type }) => counts(type));
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it('hold enough obligations, from five families', () => {
    expect(golds.flatMap(({ gold }) => gold.obligations).length).toBeGreaterThanOrEqual(300);
    const families = golds.flatMap(({ gold }) =>
      Object.values(gold.sources).map(({ path }) => path.split('/').slice(0, 2).join('/')),
    );
    expect(new Set(families).size).toBeGreaterThanOrEqual(5);
  });
});

const unpacked = mkdtempSync(join(tmpdir(), 'duikan-gold-test-'));
afterAll(() => {
  rmSync(unpacked, { recursive: true, force: true });
});

describe.skipIf(realworldFolder === null)('the real texts (skipped where shared/realworld is absent)', () => {
  it.each(golds)('have each quote of $set at its offsets', async ({ gold }) => {
    const { texts, problems } = await readAnnotatedTexts(gold, realworldFolder ?? '', unpacked);
    expect(problems).toEqual([]);
    expect(misplacedRows(gold, texts)).toEqual([]);
  });
});

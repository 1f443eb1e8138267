import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AnalyzedDocument } from '../../src/core/model/analyzed-document.ts';
import { parseJsonText } from '../../src/ipc/json-text.ts';
import { createMatrixWork } from '../../src/main/matrix-work.ts';
import type { SessionOutlets } from '../../src/main/session-outlets.ts';
import { analyzeFile } from '../core/analyze-text.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
const documents = ['002_ed3a36659357f992.txt', '000_850909aa168bec30.txt', '003_5cbe8c9300dccb2c.txt'].map(
  (file) => analyzeFile(resolve(corpus, file)),
);
const idsOf = (some: readonly AnalyzedDocument[]) => some.map(({ document }) => document.id);
const [changzhou, ...others] = idsOf(documents);
const NO_PAIRING = { key: '', statements: [] };
const UNION = { superior: null, documents: idsOf(documents), by: 'clause', pairings: [] } as const;
const AGAINST = {
  superior: changzhou ?? null,
  documents: others,
  by: 'clause',
  pairings: others.map(() => NO_PAIRING),
} as const;

/** A work over the documents, with what it told; it is given up before the step of that number. */
const workWith = (mostSteps = Infinity) => {
  const told: number[] = [];
  let steps = 0;
  const outlets: SessionOutlets = {
    progress: ({ done, total }) => told.push(done / total),
    betweenSteps: () => (steps++ < mostSteps ? Promise.resolve() : Promise.reject(new Error('cancelled'))),
    othersWait: () => false,
  };
  const held = new Map(documents.map((analyzed) => [analyzed.document.id, analyzed]));
  const memory = { held: (id: (typeof others)[number]) => held.get(id), pairingsOf: () => null };
  return { told, steps: () => steps, work: createMatrixWork(memory, outlets) };
};

describe('the union of documents', () => {
  it('is made in steps, and tells how far it is', async () => {
    const { work, told, steps } = workWith();
    expect(await work.makeMatrix(UNION)).toMatchObject({ kind: 'done', value: { superior: null } });
    expect(steps()).toBeGreaterThan(20);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  it.each([1, 2, 5, 20])('can be given up before step %d', async (step) => {
    const { work } = workWith(step);
    await expect(work.makeMatrix(UNION)).rejects.toThrow('cancelled');
  });
});

describe('the matrix that was made last', () => {
  it('is read piece by piece until another one is made', async () => {
    const { work } = workWith();
    const first = await work.makeMatrix(UNION);
    if (first.kind !== 'done') throw new RangeError('not held');
    const { id: matrix, pieces } = first.value;
    const piece = work.readMatrixPiece({ matrix, piece: 0 });
    expect(piece && parseJsonText(piece).rows.length).toBeGreaterThan(0);
    expect(work.readMatrixPiece({ matrix, piece: pieces })).toBeNull();
    await work.makeMatrix(UNION);
    expect(work.readMatrixPiece({ matrix, piece: 0 })).toBeNull();
  });

  it('is written without being made again, unless a document was read anew', async () => {
    const { work, steps } = workWith();
    const made = await work.makeMatrix(UNION);
    const before = steps();
    const written = await work.matrixToWrite(UNION);
    expect(steps()).toBe(before);
    work.outdate();
    expect(await work.matrixToWrite(UNION)).toEqual(written);
    expect(steps()).toBeGreaterThan(before);
    if (made.kind !== 'done') throw new RangeError('not held');
    // What the window has begun to read, it may read to its end.
    expect(work.readMatrixPiece({ matrix: made.value.id, piece: 0 })).not.toBeNull();
  });
});

it('a pairing that cannot be placed yet asks for both documents', async () => {
  const { work } = workWith();
  expect(await work.makeMatrix(AGAINST)).toEqual({ kind: 'missing', documents: [others[0], changzhou] });
});

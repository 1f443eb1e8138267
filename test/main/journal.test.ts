import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/model/decision.ts';
import { documentId, sha256 } from '../../src/core/model/ids.ts';
import { openJournal, parseJournal } from '../../src/main/journal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = () => new Date('2018-10-08T09:00:00.000Z');
const source = sha256('a'.repeat(64));
const added: Decision = {
  kind: 'source_added',
  source,
  name: '武进〔2018〕77号.txt',
  size: 31_398,
  origin: 'file',
};
const renamed: Decision = {
  kind: 'document_renamed',
  document: documentId(source, 1),
  name: '武进“办法”\n二稿',
};

const journalFile = async (): Promise<string> => join(await temporaryFolder(), 'journal.jsonl');

describe('the journal of decisions', () => {
  it('is empty where there is no file, and makes one with the first entry', async () => {
    const path = await journalFile();
    const journal = await openJournal(path, now);
    expect(journal.entries()).toEqual([]);
    expect(journal.damage).toBeNull();
    const entries = await journal.append(() => [added]);
    expect(entries).toEqual([{ sequence: 1, at: '2018-10-08T09:00:00.000Z', decision: added }]);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(2);
  });

  it('keeps every entry over a restart and goes on counting', async () => {
    const path = await journalFile();
    const first = await openJournal(path, now);
    await first.append(() => [added, renamed]);
    const second = await openJournal(path, now);
    expect(second.entries()).toEqual(first.entries());
    expect(await second.append(() => [{ kind: 'undone', entry: 2 }])).toMatchObject([{ sequence: 3 }]);
    expect((await openJournal(path, now)).entries()).toHaveLength(3);
  });

  it('gives decisions that are made at the same time one number each', async () => {
    const path = await journalFile();
    const journal = await openJournal(path, now);
    await Promise.all(Array.from({ length: 20 }, () => journal.append(() => [renamed])));
    const sequences = (await openJournal(path, now)).entries().map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('sets a torn last line aside, tells it once, and writes the next entry on a line of its own', async () => {
    const path = await journalFile();
    await (await openJournal(path, now)).append(() => [added]);
    await appendFile(path, '{"sequence":2,"at":"2018-10-08T09:00:01.000Z","decision":{"kind":"document_rem');
    const torn = await openJournal(path, now);
    expect(torn.entries()).toHaveLength(1);
    expect(torn.damage?.zh).toContain('未写完');
    await torn.append(() => [renamed]);
    const again = await openJournal(path, now);
    expect(again.damage).toBeNull();
    expect(again.entries().map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await readFile(`${path}.torn`, 'utf8')).toContain('document_rem');
  });

  it('passes over a damaged line in the middle, names it, and keeps it in the file', async () => {
    const path = await journalFile();
    const journal = await openJournal(path, now);
    await journal.append(() => [added, renamed, { kind: 'undone', entry: 2 }]);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.with(1, '\u0000\u0000garbage').join('\n'));
    const damaged = await openJournal(path, now);
    expect(damaged.entries().map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(damaged.damage?.zh).toContain('第 2 行');
    await damaged.append(() => [renamed]);
    expect(await readFile(path, 'utf8')).toContain('garbage');
  });

  it('takes back entries that the file has lost, in their place, and tells the damage no more', async () => {
    const path = await journalFile();
    const journal = await openJournal(path, now);
    const written = await journal.append(() => [added, renamed, { kind: 'undone', entry: 2 }]);
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.with(1, '\u0000').join('\n'));
    const damaged = await openJournal(path, now);
    expect(await damaged.restore(written)).toEqual(written.slice(1, 2));
    expect(damaged.entries()).toEqual(written);
    const again = await openJournal(path, now);
    expect(again.entries()).toEqual(written);
    expect(again.damage).toBeNull();
  });

  it('adds nothing where the decision turns out to be impossible', async () => {
    const path = await journalFile();
    const journal = await openJournal(path, now);
    const refusal = journal.append(() => {
      throw new RangeError('not possible');
    });
    await expect(refusal).rejects.toThrow(RangeError);
    await journal.append(() => [added]);
    expect(journal.entries()).toHaveLength(1);
  });

  it('says which file cannot be written, and stays as it was', async () => {
    const path = join(await temporaryFolder(), 'a file, no folder');
    await writeFile(path, '');
    const journal = await openJournal(join(path, 'journal.jsonl'), now).catch((error: unknown) => error);
    expect(String(journal)).toContain('journal.jsonl');
  });
});

describe('reading a journal', () => {
  const line = (sequence: number): string =>
    JSON.stringify({ sequence, at: '2018-10-08', decision: renamed });
  const cases: readonly (readonly [string, string, readonly number[], readonly number[]])[] = [
    ['nothing', '', [], []],
    ['entries in order', `${line(1)}\n${line(2)}\n`, [1, 2], []],
    ['an empty line', `${line(1)}\n\n${line(2)}\n`, [1, 2], []],
    ['no JSON', `${line(1)}\n无\n${line(3)}\n`, [1, 3], [2]],
    ['no JSON at the end', `${line(1)}\n无\n`, [1], [2]],
    ['an entry that was restored further down', `${line(1)}\n无\n${line(3)}\n${line(2)}\n`, [1, 2, 3], []],
    ['JSON of another shape', `{"sequence":1}\n[]\nnull\n${line(4)}\n`, [4], [1, 2, 3]],
    ['a number that was there before', `${line(1)}\n${line(1)}\n${line(2)}\n`, [1, 2], []],
    ['an unknown kind', `${line(1).replace('document_renamed', 'document_burnt')}\n${line(2)}\n`, [2], [1]],
  ];
  it.each(cases)('%s', (_name, text, sequences, damaged) => {
    const journal = parseJournal(text);
    expect(journal.entries.map(({ sequence }) => sequence)).toEqual(sequences);
    expect(journal.damagedLines).toEqual(damaged);
  });

  it('never throws, and names every lost entry by its line or has none', () => {
    const anyLine = fc.oneof(fc.integer({ min: 1, max: 9 }).map(line), fc.string(), fc.json());
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { entries, damagedLines } = parseJournal(lines.join('\n'));
        const sequences = entries.map(({ sequence }) => sequence);
        expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
        const written = lines.join('\n').split('\n');
        for (const number of damagedLines) expect(written[number - 1]).not.toBe('');
      }),
    );
  });
});

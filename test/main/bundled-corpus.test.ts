import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryState } from '../../src/core/decisions/library-state.ts';
import { loadBundledCorpus } from '../../src/main/bundled-corpus.ts';
import { openJournal } from '../../src/main/journal.ts';
import { openSourceStore } from '../../src/main/source-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const supplied = resolve(import.meta.dirname, '../../corpus');
const jizhou = '004_b1c4bd0d9cc8004a.txt';

const emptyLibrary = async () => {
  const folder = await temporaryFolder();
  const corpus = join(folder, 'corpus');
  await cp(supplied, corpus, { recursive: true });
  return {
    corpus,
    sources: join(folder, 'sources'),
    stores: {
      journal: await openJournal(join(folder, 'journal.jsonl'), () => new Date(0)),
      sourceStore: openSourceStore(join(folder, 'sources')),
    },
  };
};

describe('the bundled corpus', () => {
  it('is taken in once: five files, whole in the store, and a pair to open first', async () => {
    const { corpus, stores } = await emptyLibrary();
    const first = await loadBundledCorpus(corpus, stores);
    expect(first).toMatchObject({ added: 5, problems: [] });
    const { sources } = libraryState(stores.journal.entries());
    expect([...sources.values()].map(({ origin }) => origin)).toEqual(Array(5).fill('bundled'));
    for (const source of sources.values()) expect(await stores.sourceStore.check(source)).toBeNull();
    const names = new Map([...sources.values()].map(({ sha256, name }) => [sha256, name.slice(0, 3)]));
    const { firstComparison } = first;
    expect(firstComparison?.superior).toMatch(/#1$/);
    expect([...names].filter(([sha256]) => firstComparison?.superior.startsWith(sha256))).toEqual([
      [expect.any(String), '002'],
    ]);
    expect([...names].filter(([sha256]) => firstComparison?.reviewed.startsWith(sha256))).toEqual([
      [expect.any(String), '000'],
    ]);
    expect(await loadBundledCorpus(corpus, stores)).toMatchObject({ added: 0, problems: [] });
    expect(stores.journal.entries()).toHaveLength(5);
  });

  it('goes on without a file that is missing, names it, and takes it in when it is there again', async () => {
    const { corpus, stores } = await emptyLibrary();
    await rm(join(corpus, jizhou));
    const without = await loadBundledCorpus(corpus, stores);
    expect(without).toMatchObject({ added: 4, problems: [{ path: jizhou, cause: 'missing' }] });
    expect(without.problems[0]?.message.zh).toContain(jizhou);
    await cp(join(supplied, jizhou), join(corpus, jizhou));
    expect(await loadBundledCorpus(corpus, stores)).toMatchObject({ added: 1, problems: [] });
  });

  it('does not take in a file that is not what was supplied', async () => {
    const { corpus, stores } = await emptyLibrary();
    await writeFile(join(corpus, jizhou), '一、总体要求');
    expect(await loadBundledCorpus(corpus, stores)).toMatchObject({
      added: 4,
      problems: [{ path: jizhou, cause: 'unreadable' }],
    });
  });

  it('puts a stored copy back that has gone, without a new entry', async () => {
    const { corpus, sources, stores } = await emptyLibrary();
    await loadBundledCorpus(corpus, stores);
    await rm(sources, { recursive: true });
    expect(await loadBundledCorpus(corpus, stores)).toMatchObject({ added: 0, problems: [] });
    for (const source of libraryState(stores.journal.entries()).sources.values()) {
      expect(await stores.sourceStore.check(source)).toBeNull();
    }
  });

  it('says so where the manifest is damaged, and starts with nothing', async () => {
    const { corpus, stores } = await emptyLibrary();
    await writeFile(join(corpus, 'manifest.json'), '{"documents":');
    expect(await loadBundledCorpus(corpus, stores)).toMatchObject({
      added: 0,
      problems: [{ path: 'manifest.json' }],
      firstComparison: null,
    });
  });
});

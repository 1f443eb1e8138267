import { readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Census } from '../../src/ipc/ipc-contract.ts';
import { expect, test, type RunningDuikan } from './launch-duikan.ts';
import { makeDatabaseOfFirstRelease, spoilReports } from './window-database.ts';

const readCensus = async (dataFolder: string): Promise<Census> =>
  JSON.parse(await readFile(join(dataFolder, 'library-census.json'), 'utf8')) as Census;

const analyses = async ({ log }: RunningDuikan): Promise<number> =>
  (await log()).filter((line) => line.startsWith('analysis.source_read')).length;

const databaseFolder = async (dataFolder: string): Promise<string> => {
  const folder = join(dataFolder, 'IndexedDB');
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.leveldb'));
  expect(name, 'the window’s database lies where it is expected').toBeDefined();
  return join(folder, name ?? '');
};

/** A person's decision, so that each test can see whether it is kept. */
const rename = async ({ page }: RunningDuikan, document: string, name: string): Promise<void> => {
  const outcome = await page.evaluate(
    ([id, text]) =>
      window.duikan.decide({ kind: 'document_renamed', document: id as never, name: text ?? '' }),
    [document, name],
  );
  expect(outcome.ok).toBe(true);
};

const damages: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['its folder is gone', (folder) => rm(folder, { recursive: true })],
  [
    'its MANIFEST is cut off',
    async (folder) => {
      for (const name of await readdir(folder)) {
        if (name.startsWith('MANIFEST')) await truncate(join(folder, name), 10);
      }
    },
  ],
  [
    'its log is cut off',
    async (folder) => {
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        if (/^\d+\.log$/.test(name)) await truncate(path, Math.floor((await stat(path)).size / 3));
      }
    },
  ],
  [
    'its files hold something else',
    async (folder) => {
      for (const name of await readdir(folder)) await writeFile(join(folder, name), 'damaged '.repeat(2_000));
    },
  ],
];

test.describe('from nothing', () => {
  test.use({ startsFresh: true });

  test('the first start imports the corpus, the second analyzes nothing and keeps every decision', async ({
    launch,
    dataFolder,
  }) => {
    const first = await launch();
    expect(await analyses(first)).toBe(5);
    const census = await readCensus(dataFolder);
    expect(census.documents).toHaveLength(6);
    await rename(first, census.documents[0] ?? '', '常州意见（定稿）');
    await first.close();

    const second = await launch();
    expect(await analyses(second)).toBe(0);
    expect((await second.log()).filter((line) => line.startsWith('analysis.compared'))).toEqual([]);
    const opened = await second.page.evaluate(() => window.duikan.openLibrary(undefined));
    expect(opened.ok ? opened.value.journal.at(-1)?.decision : null).toMatchObject({
      name: '常州意见（定稿）',
    });
    expect(await readCensus(dataFolder)).toEqual({ ...census, journalEntries: census.journalEntries + 1 });
  });

  for (const [what, damage] of damages) {
    test(`a database is rebuilt when ${what}`, async ({ launch, dataFolder }) => {
      const first = await launch();
      const census = await readCensus(dataFolder);
      await rename(first, census.documents[0] ?? '', '常州意见（定稿）');
      await first.close();
      await damage(await databaseFolder(dataFolder));

      const second = await launch();
      expect(await analyses(second)).toBeGreaterThan(0);
      const rebuilt = await readCensus(dataFolder);
      expect(rebuilt.documents.toSorted()).toEqual(census.documents.toSorted());
      expect(rebuilt.journalEntries).toBe(census.journalEntries + 1);
      await expect(second.page.getByText('已由原文件和决定日志重建')).toBeVisible();
      await second.close();

      const third = await launch();
      expect(await analyses(third)).toBe(0);
    });
  }
});

test('a torn last line of the journal is told, and every decision before it holds', async ({
  launch,
  dataFolder,
}) => {
  const first = await launch();
  const census = await readCensus(dataFolder);
  await rename(first, census.documents[0] ?? '', '常州意见（定稿）');
  await first.close();
  const journal = join(dataFolder, 'journal.jsonl');
  await writeFile(journal, `${await readFile(journal, 'utf8')}{"sequence":7,"at":"2018-`);

  const second = await launch();
  await expect(second.page.getByText('上次退出时有一条决定未写完')).toBeVisible();
  const opened = await second.page.evaluate(() => window.duikan.openLibrary(undefined));
  expect(opened.ok ? opened.value.journal.length : 0).toBe(6);
});

test('a journal that has gone is restored from the window’s copy', async ({ launch, dataFolder }) => {
  const first = await launch();
  const census = await readCensus(dataFolder);
  await rename(first, census.documents[0] ?? '', '常州意见（定稿）');
  await first.close();
  // The second start copies the decision, which was made behind the store's back, into the database.
  await (await launch()).close();
  const journal = join(dataFolder, 'journal.jsonl');
  const written = await readFile(journal, 'utf8');
  await rm(journal);

  const third = await launch();
  expect(await third.logged('journal.restored')).toContain('entries=6');
  await expect(third.page.getByText('已由窗口数据库中的副本恢复')).toBeVisible();
  expect(await readFile(journal, 'utf8')).toBe(written);
  expect(await analyses(third)).toBe(0);
});

test('a database of the first release is kept, and what stands above is told without reading any report', async ({
  launch,
}) => {
  const first = await launch();
  await makeDatabaseOfFirstRelease(first.page);
  await first.close();

  const second = await launch();
  expect(await analyses(second)).toBe(0);
  await spoilReports(second.page);
  await second.close();

  const third = await launch();
  expect(await analyses(third)).toBe(0);
  await third.page.getByRole('button', { name: '提示' }).click();
  await expect(third.page.locator('.above-gap').first()).toContainText('中发〔2016〕32号');
});

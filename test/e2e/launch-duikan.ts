/**
 * The real program in a real window, for tests: every test has a data folder of its own, starts the program in
 * it as often as it likes, and leaves a picture of each window and the log behind. The folder is a copy of one that
 * a first start has filled, so that not every test reads the corpus anew; `startsFresh` gives an empty one.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { DuikanApi } from '../../src/ipc/ipc-contract.ts';

declare global {
  interface Window {
    readonly duikan: DuikanApi;
  }
}

const projectRoot = resolve(import.meta.dirname, '../..');

export interface RunningDuikan {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Lines of the program's log since this start. */
  readonly log: () => Promise<readonly string[]>;
  /** Waits until the log of this start has a line that begins with this event, and gives it. */
  readonly logged: (event: string) => Promise<string>;
  /** Closes the window and waits for the program's end. */
  readonly close: () => Promise<void>;
}

interface LaunchOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Do not wait for the first comparison. */
  readonly withoutComparison?: boolean;
}

interface DuikanFixtures {
  /** The first start of the test is the first of all. */
  readonly startsFresh: boolean;
  /** Where the program keeps its data in this test. */
  readonly dataFolder: string;
  readonly launch: (options?: LaunchOptions) => Promise<RunningDuikan>;
}

const readLines = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
};

/** The event of a line, without its time. */
const eventOf = (line: string): string => line.slice(line.indexOf(' ') + 1);

/** The environment without what would point the program elsewhere. */
const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && !/^(DUIKAN_|ELECTRON_)/.test(name) ? [[name, value]] : [],
    ),
  );

const launchIn = async (dataFolder: string, options: LaunchOptions): Promise<RunningDuikan> => {
  const logFile = join(dataFolder, 'logs', 'duikan.log');
  const before = (await readLines(logFile)).length;
  const env = { ...ownEnvironment(), DUIKAN_USER_DATA: dataFolder, ...options.env };
  const app = await _electron.launch({ args: [projectRoot], cwd: projectRoot, env });
  const page = await app.firstWindow();
  // A click that falls into a movement can be lost: the window is that of people who want none.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const log = async () => (await readLines(logFile)).slice(before).map(eventOf);
  const logged = async (event: string): Promise<string> => {
    const find = async () => (await log()).find((line) => line.startsWith(event));
    await expect.poll(find, { message: `log line ${event}`, timeout: 60_000 }).toBeDefined();
    return (await find()) ?? '';
  };
  if (options.withoutComparison !== true) await logged('window.ready view="comparison"');
  return { app, page, log, logged, close: () => app.close() };
};

/** A folder for as long as it is used. */
const inTemporaryFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'duikan 对勘 '));
  await use(folder);
  await rm(folder, { recursive: true, force: true });
};

export const test = base.extend<DuikanFixtures, { readonly startedFolder: string }>({
  startsFresh: [false, { option: true }],
  startedFolder: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) =>
      inTemporaryFolder(async (folder) => {
        const first = await launchIn(folder, {});
        await first.close();
        await rm(join(folder, 'logs'), { recursive: true, force: true });
        await use(folder);
      }),
    { scope: 'worker', timeout: 120_000 },
  ],
  dataFolder: async ({ startsFresh, startedFolder }, use) =>
    inTemporaryFolder(async (folder) => {
      if (!startsFresh) await cp(startedFolder, folder, { recursive: true });
      await use(folder);
    }),
  launch: async ({ dataFolder }, use, testInfo) => {
    const running: RunningDuikan[] = [];
    await use(async (options = {}) => {
      const duikan = await launchIn(dataFolder, options);
      running.push(duikan);
      return duikan;
    });
    for (const [index, { app, page }] of running.entries()) {
      if (page.isClosed()) continue;
      await page.screenshot({ path: testInfo.outputPath(`window-${index + 1}.png`) });
      await app.close();
    }
    await testInfo.attach('log', { path: join(dataFolder, 'logs', 'duikan.log'), contentType: 'text/plain' });
  },
});

export { expect };

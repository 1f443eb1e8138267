import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';

/** What one use of the window cost: how long until it was done, and how long its page could not answer meanwhile. */
export interface WindowUse {
  readonly use: string;
  readonly milliseconds: number;
  /** Tasks of more than 50 ms on the page's thread, as Chromium counts them. */
  readonly longTasks: number;
  /** Milliseconds; 0 where there was none. */
  readonly longestTask: number;
}

const ROW = '.comparison-item';
const HIT = '.search-hit';
const QUERY = '应急演练';
const STEPS = 20;
/** Long tasks are reported after they end, a little later. */
const SETTLING_MILLISECONDS = 300;

/** Longer than the window waits before it has pairs compared ahead, and than one of them takes. */
const AHEAD_MILLISECONDS = 4_000;

/** Drives the real window like its user would, twice on the same data folder. */
export const measureWindow = async (projectRoot: string): Promise<readonly WindowUse[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'duikan-bench-'));
  try {
    const first = await inWindow(projectRoot, folder, 'first start, corpus imported', (page) =>
      useWindow(page, join(folder, 'logs', 'duikan.log')),
    );
    const second = await inWindow(projectRoot, folder, 'second start', () => Promise.resolve([]));
    return [...first, ...second];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Starts the window and uses it. */
const inWindow = async (
  projectRoot: string,
  dataFolder: string,
  start: string,
  use: (page: Page) => Promise<readonly WindowUse[]>,
): Promise<readonly WindowUse[]> => {
  const env = { ...process.env, DUIKAN_USER_DATA: dataFolder } as Record<string, string>;
  const launched = performance.now();
  const app = await _electron.launch({ args: [projectRoot], cwd: projectRoot, env });
  try {
    const page = await app.firstWindow();
    await page.locator(ROW).first().waitFor({ timeout: 120_000 });
    const milliseconds = performance.now() - launched;
    const started = { use: start, milliseconds, ...(await longTasksSince(page, 0)) };
    return [started, ...(await use(page))];
  } finally {
    await app.close();
  }
};

const useWindow = async (page: Page, logFile: string): Promise<readonly WindowUse[]> => {
  const steps = await measureUse(page, `${STEPS} steps to the next difference`, async () => {
    for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('F8');
  });
  await untilComparedAhead(page, logFile);
  const ahead = await measureUse(page, 'a new pair, compared ahead (sides swapped)', () => swapSides(page));
  const kept = await measureUse(page, 'a kept comparison opened again', () => swapSides(page));
  await untilDrawn(page, 'superior', await findInPicker(page, 'superior', '东莞'));
  // The title least like the others: what is compared ahead meanwhile does not come to it.
  const choose = await findInPicker(page, 'reviewed', '德阳');
  const unseen = await measureUse(page, 'a new pair, never compared', () =>
    untilDrawn(page, 'reviewed', choose),
  );
  const search = await measureUse(page, `search for ${QUERY}`, async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.insertText(QUERY);
    await page.keyboard.press('Enter');
    await page.locator(HIT).first().waitFor();
  });
  return [steps, ahead, kept, unseen, search];
};

/** Waits until all pairs that are likely to be opened next are compared. */
const untilComparedAhead = async (page: Page, logFile: string): Promise<void> => {
  let made = -1;
  for (let before = -2; made === 0 || made !== before;) {
    await page.waitForTimeout(AHEAD_MILLISECONDS);
    before = made;
    made = (await readFile(logFile, 'utf8')).split(' analysis.ahead ').length - 1;
  }
};

const pickerOf = (side: 'superior' | 'reviewed'): string => `.document-picker[data-side="${side}"]`;

/** Looks for a document in the list of one side, and gives what chooses it. */
const findInPicker = async (
  page: Page,
  side: 'superior' | 'reviewed',
  name: string,
): Promise<() => Promise<void>> => {
  await page.locator(`${pickerOf(side)} .picker-select`).click();
  await page.keyboard.insertText(name);
  await page.locator('.ant-select-item-option-active', { hasText: name }).waitFor();
  return () => page.keyboard.press('Enter');
};

const swapSides = (page: Page): Promise<void> =>
  untilDrawn(page, 'superior', () => page.keyboard.press('F9'));

/** Changes the document of a side and waits until the comparison with it is drawn. */
const untilDrawn = async (
  page: Page,
  side: 'superior' | 'reviewed',
  change: () => Promise<void>,
): Promise<void> => {
  const shownFacts = `${pickerOf(side)} .picker-facts`;
  const before = await page.locator(shownFacts).textContent();
  await change();
  await page.waitForFunction(
    ([row, facts, old]) =>
      document.querySelector(facts ?? '')?.textContent !== old &&
      document.querySelector('.comparison-working') === null &&
      document.querySelector(row ?? '') !== null,
    [ROW, shownFacts, before],
  );
};

/** Does some work in the window, waiting for its end, and counts what it cost. */
export const measureUse = async (page: Page, use: string, work: () => Promise<void>): Promise<WindowUse> => {
  const since = await page.evaluate(() => performance.now());
  const started = performance.now();
  await work();
  const milliseconds = performance.now() - started;
  return { use, milliseconds, ...(await longTasksSince(page, since)) };
};

/** Long tasks that began after `since` (milliseconds of the page's clock), from the browser's buffer. */
const longTasksSince = async (
  page: Page,
  since: number,
): Promise<Pick<WindowUse, 'longTasks' | 'longestTask'>> => {
  await page.waitForTimeout(SETTLING_MILLISECONDS);
  const entries = await page.evaluate(
    () =>
      new Promise<{ startTime: number; duration: number }[]>((done) => {
        const observer = new PerformanceObserver((list) => {
          done(list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
        });
        observer.observe({ type: 'longtask', buffered: true });
        // Without a single entry the observer is never called.
        setTimeout(() => {
          done([]);
        }, 500);
      }),
  );
  const durations = entries.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration);
  return { longTasks: durations.length, longestTask: Math.max(0, ...durations) };
};

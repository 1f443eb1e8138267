import { mkdtemp, rm } from 'node:fs/promises';
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

/** Drives the real window like its user would, twice on the same data folder. */
export const measureWindow = async (projectRoot: string): Promise<readonly WindowUse[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'duikan-bench-'));
  try {
    const first = await useWindow(projectRoot, folder, 'first start, corpus imported');
    const second = await useWindow(projectRoot, folder, 'second start');
    return [...first, ...second.slice(0, 1)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const useWindow = async (projectRoot: string, dataFolder: string, start: string): Promise<WindowUse[]> => {
  const env = { ...process.env, DUIKAN_USER_DATA: dataFolder } as Record<string, string>;
  const launched = performance.now();
  const app = await _electron.launch({ args: [projectRoot], cwd: projectRoot, env });
  try {
    const page = await app.firstWindow();
    await page.locator(ROW).first().waitFor({ timeout: 120_000 });
    const milliseconds = performance.now() - launched;
    return [
      { use: start, milliseconds, ...(await longTasksSince(page, 0)) },
      await measureUse(page, `${STEPS} steps to the next difference`, async () => {
        for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('F8');
      }),
      await measureUse(page, 'a new pair compared (sides swapped)', () => swapSides(page)),
      await measureUse(page, 'a kept comparison opened again', () => swapSides(page)),
      await measureUse(page, `search for ${QUERY}`, async () => {
        await page.keyboard.press('Control+K');
        await page.keyboard.insertText(QUERY);
        await page.keyboard.press('Enter');
        await page.locator(HIT).first().waitFor();
      }),
    ];
  } finally {
    await app.close();
  }
};

/** Swaps the sides and waits until the comparison of the other direction is drawn. */
const swapSides = async (page: Page): Promise<void> => {
  const superior = page.locator('.document-picker[data-side="superior"]');
  const before = await superior.textContent();
  await page.keyboard.press('F9');
  await page.waitForFunction(
    ([row, old]) =>
      document.querySelector('.document-picker[data-side="superior"]')?.textContent !== old &&
      document.querySelector('.comparison-working') === null &&
      document.querySelector(row ?? '') !== null,
    [ROW, before],
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

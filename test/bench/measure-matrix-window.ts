import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { matrixDocuments } from './matrix-documents.ts';
import { measureUse, type WindowUse } from './measure-window.ts';

/** How evenly the window draws while somebody scrolls: milliseconds from frame to frame. */
export interface ScrollFrames {
  readonly frames: number;
  readonly median: number;
  /** 95 of 100 take no longer. */
  readonly most: number;
  readonly longest: number;
}

export interface MatrixWindowMeasurement {
  /** As the window counts them: 300 行 × 36 份. */
  readonly size: string;
  readonly uses: readonly WindowUse[];
  readonly scrolling: ScrollFrames;
}

const ROWS = 300;
const LOCALITIES = 30;
const FRAMES = 180;
/** CSS pixels a frame: down through the rows, and every third frame sideways. */
const SCROLL = { down: 70, aside: 25 };
const MOST_MILLISECONDS = 600_000;

/**
 * A matrix of {@link ROWS} articles against {@link LOCALITIES} localities and the bundled corpus in the real window:
 * made, filtered, scrolled both ways.
 */
export const measureMatrixWindow = async (projectRoot: string): Promise<MatrixWindowMeasurement> => {
  const folder = await mkdtemp(join(tmpdir(), 'duikan-bench-'));
  try {
    const files = await writeDocuments(projectRoot, join(folder, 'documents'));
    return await useMatrix(projectRoot, join(folder, 'data'), files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const writeDocuments = async (projectRoot: string, folder: string): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true });
  const documents = matrixDocuments(join(projectRoot, 'corpus'), ROWS, LOCALITIES);
  return Promise.all(
    documents.map(async ({ name, text }) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return path;
    }),
  );
};

const useMatrix = async (
  projectRoot: string,
  dataFolder: string,
  files: readonly string[],
): Promise<MatrixWindowMeasurement> => {
  const env = { ...process.env, DUIKAN_USER_DATA: dataFolder } as Record<string, string>;
  const app = await _electron.launch({ args: [projectRoot], cwd: projectRoot, env });
  try {
    const page = await app.firstWindow();
    await page.locator('.comparison-item').first().waitFor({ timeout: MOST_MILLISECONDS });
    const imported = await measureUse(page, `${files.length} files imported`, () =>
      importFiles(app, page, files),
    );
    await page.locator('.view-tab', { hasText: '多文件' }).click();
    await chooseDocuments(page);
    const all = page.locator('.matrix-count', { hasText: new RegExp(`^${ROWS} 行`) });
    const made = await measureUse(page, 'the matrix made', async () => {
      await page.getByRole('button', { name: '生成' }).click();
      await all.waitFor({ timeout: MOST_MILLISECONDS });
    });
    const size = (await all.textContent()) ?? '';
    const filter = page.getByPlaceholder('筛选：条款、文字、数值');
    const filtered = await measureUse(page, 'its rows filtered', async () => {
      await filter.pressSequentially('每年');
      await page.locator('.matrix-count', { hasText: `/ ${ROWS} 行` }).waitFor();
      await filter.fill('');
      await all.waitFor();
    });
    const frames: ScrollFrames[] = [];
    const scrolled = await measureUse(page, 'scrolled both ways', async () => {
      frames.push(await scrollMatrix(page));
    });
    const [scrolling] = frames;
    if (scrolling === undefined) throw new Error('the matrix was not scrolled');
    return { size, uses: [imported, made, filtered, scrolled], scrolling };
  } finally {
    await app.close();
  }
};

const importFiles = async (app: ElectronApplication, page: Page, files: readonly string[]): Promise<void> => {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...files],
  );
  const count = page.getByText(/^\d+ 份文件$/).first();
  const before = Number.parseInt((await count.textContent()) ?? '', 10);
  await page.getByRole('button', { name: '导入文件' }).click();
  await page
    .getByText(`${before + files.length} 份文件`, { exact: true })
    .first()
    .waitFor({ timeout: MOST_MILLISECONDS });
};

const chooseDocuments = async (page: Page): Promise<void> => {
  const superior = page.getByRole('combobox', { name: '上位文件' });
  await superior.click();
  await superior.fill('示例省');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '全选' }).click();
};

const scrollMatrix = (page: Page): Promise<ScrollFrames> =>
  page.locator('.matrix-table').evaluate(
    async (table, { count, down, aside }) => {
      const times: number[] = [];
      let before = performance.now();
      for (let frame = 0; frame < count; frame++) {
        table.scrollTop += down;
        if (frame % 3 === 0) table.scrollLeft += aside;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        times.push(now - before);
        before = now;
      }
      times.sort((one, other) => one - other);
      const at = (share: number): number => times[Math.min(count - 1, Math.floor(count * share))] ?? 0;
      return { frames: count, median: at(0.5), most: at(0.95), longest: at(1) };
    },
    { count: FRAMES, ...SCROLL },
  );

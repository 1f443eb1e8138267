import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate/browser';
import { expect, test } from './launch-duikan.ts';

const rows = (page: Page) => page.locator('.element-row');
const filterBox = (page: Page) => page.getByPlaceholder('筛选：词语、主体、条款');

/** The clipboard's text, as another program would get it. */
const clipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard: board }) => board.readText());

const resize = (app: ElectronApplication, width: number, height: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );

const isAsWideAsItsPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test('which bodies must meet how often, by document: two presses', async ({ launch }) => {
  const { page } = await launch();
  await page.locator('.view-tab', { hasText: '要素表' }).click();
  await page.getByRole('button', { name: '谁·多久一次' }).click();
  await filterBox(page).fill('区委 每年至少召开2次');
  const meeting = rows(page).first();
  await expect(meeting.locator('[data-column="subject"]')).toContainText('区委');
  await expect(meeting.locator('[data-column="value"]')).toHaveText('每年≥2次');
  const types = await rows(page).evaluateAll((shown) => shown.map((row) => row.getAttribute('data-type')));
  expect(new Set(types)).toEqual(new Set(['frequency']));
});

test('the shortcut opens the table; arrows, Enter and back walk between the table and the source', async ({
  launch,
}) => {
  const { page } = await launch();
  await page.keyboard.press('Control+E');
  await page.getByRole('button', { name: '何时完成' }).click();
  await filterBox(page).fill('事故结案');
  await expect(rows(page).first()).toContainText('事故结案后1年内');
  const list = page.getByRole('listbox', { name: /要素表/ });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.element-evidence')).toContainText('事故结案后');
  await page.keyboard.press('Enter');
  await expect(page.locator('.view-tab[aria-current="page"]')).toHaveText('原文');
  await expect(page.locator('.reader-view .mark-target').first()).toContainText('事故结案后');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.view-tab[aria-current="page"]')).toHaveText('要素表');
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('all rows are selected and copied with number, clause and quote', async ({ launch }) => {
  const { app, page } = await launch();
  await page.keyboard.press('Control+E');
  await page.getByRole('button', { name: '谁·多久一次' }).click();
  await filterBox(page).fill('区委 每年至少召开2次');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  await page.getByRole('listbox', { name: /要素表/ }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect(page.getByText('已复制 1 行')).toBeVisible();
  const cells = (await clipboard(app)).split('\t');
  expect(cells).toContain('武发〔2018〕77号');
  expect(cells).toContain('每年至少召开2次');
  expect(cells.some((cell) => /（.）/.test(cell))).toBe(true);

  await rows(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: /只看这份文件/ }).click();
  await filterBox(page).fill('');
  await expect(page.locator('.elements-group')).toHaveCount(1);
});

test('columns sort up, down and back, groups fold, and filters say when nothing fits', async ({ launch }) => {
  const { page } = await launch();
  await page.keyboard.press('Control+E');
  const value = page.locator('.elements-column[data-column="value"]');
  await value.click();
  await expect(value).toHaveAttribute('data-sort', 'ascending');
  await value.click();
  await expect(value).toHaveAttribute('data-sort', 'descending');
  await value.click();
  await expect(value).toHaveAttribute('data-sort', 'none');
  const head = page.locator('.elements-group').first();
  await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.elements-group').nth(1)).toBeVisible();
  await filterBox(page).fill('没有这样的词语');
  await expect(page.getByText('没有符合的要素')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('what is shown is exported to xlsx with source, hash and offsets', async ({ launch, dataFolder }) => {
  const path = join(dataFolder, '要素表.xlsx');
  const { app, page } = await launch();
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+E');
  await page.getByRole('button', { name: '谁·多久一次' }).click();
  await page.getByRole('button', { name: '导出 Excel' }).click();
  await expect(page.getByText('要素表已导出到')).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(1_000);
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('每年至少召开2次');
  expect(sheet).toContain('武发〔2018〕77号');
  expect(sheet).toMatch(/[0-9a-f]{64}/);
  expect(sheet).not.toContain('<f>');
  expect(part('xl/worksheets/sheet2.xml')).toContain('类型：频次');
});

test('the table fits narrow and wide windows in both themes', async ({ launch }, testInfo) => {
  const { app, page } = await launch();
  await page.keyboard.press('Control+E');
  await page.getByRole('button', { name: '谁·多久一次' }).click();
  await rows(page).nth(1).click();
  for (const theme of ['light', 'dark'] as const) {
    if (theme === 'dark') {
      await page.keyboard.press('Control+,');
      await page.getByText('深色', { exact: true }).click();
      await page.keyboard.press('Control+E');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    }
    for (const [width, height] of [
      [1024, 700],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await resize(app, width, height);
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
      expect(await isAsWideAsItsPage(page)).toBe(true);
      await expect(rows(page).first()).toBeVisible();
      await page.screenshot({ path: testInfo.outputPath(`elements-${theme}-${width}.png`) });
    }
  }
});

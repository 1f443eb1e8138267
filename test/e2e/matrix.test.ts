import type { Page } from '@playwright/test';
import { stat } from 'node:fs/promises';
import { expect, test } from './launch-duikan.ts';

const choose = async (page: Page, label: string, typed: string): Promise<void> => {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(typed);
  await page.keyboard.press('Enter');
};

test('a superior against several documents: made, filtered, walked by keyboard, opened, exported', async ({
  launch,
}, testInfo) => {
  const { app, page } = await launch();
  await page.locator('.view-tab', { hasText: '多文件' }).click();
  await expect(page.getByText('一份上位文件，多份下级文件，一张表看清')).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('empty.png') });

  await choose(page, '上位文件', '常发〔2018〕18号');
  await page.getByRole('button', { name: '全选' }).click();
  await page.getByRole('button', { name: '生成' }).click();
  const grid = page.getByRole('grid', { name: '多文件对照表' });
  await expect(grid).toBeVisible({ timeout: 60_000 });
  await expect(grid.locator('.matrix-head', { hasText: '武进区' })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('light.png') });

  const count = page.locator('.matrix-count');
  await expect(count).toContainText('28 行');
  await page.getByPlaceholder('筛选：条款、文字、数值').fill('每年≥4次');
  await expect(count).toContainText('/ 28 行');
  await expect(page.locator('.matrix-name').first()).toContainText('(四)');
  await page.getByPlaceholder('筛选：条款、文字、数值').fill('');
  // The table follows the filter a little later: the keys walk through the rows that are shown.
  await expect(count).toHaveText(/^28 行/);

  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  const current = page.locator('.matrix-cell[aria-selected="true"]');
  await expect(current).toHaveAttribute('id', 'matrix-cell-3-1');
  await expect(current).toContainText('每年≥4次');
  await expect(page.locator('.matrix-evidence')).toContainText('镇（开发区、街道）每年党（工）委至少召开4次');
  await page.keyboard.press('Control+End');
  await expect(current).toHaveAttribute('id', /^matrix-cell-27-/);
  await expect(current).toBeInViewport();
  // S sorts by the current document as a click on its head does, from the first row on.
  const head = grid.locator('.matrix-head').first();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (const order of ['ascending', 'descending', 'none']) {
    await page.keyboard.press('s');
    await expect(head).toHaveAttribute('aria-sort', order);
  }
  await expect(current).toHaveAttribute('id', 'matrix-cell-0-0');

  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.screenshot({ path: testInfo.outputPath('dark.png') });

  const target = testInfo.outputPath('matrix.docx');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, target);
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByText('Word 文档（docx）').click();
  await expect(page.getByText(target)).toBeVisible({ timeout: 60_000 });
  expect((await stat(target)).size).toBeGreaterThan(5_000);

  await page.locator('.ant-segmented-item', { hasText: '上位没有' }).click();
  await expect(page.locator('.matrix-addition').first()).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('additions.png') });
  await page.locator('.ant-segmented-item', { hasText: '多文件对照表' }).click();

  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(
    page.locator('.clause-row .head-side[data-side="superior"] b', { hasText: '(四)' }),
  ).toBeInViewport();
});

test('without a superior the topics of all documents make one table', async ({ launch }, testInfo) => {
  const { page } = await launch();
  await page.locator('.view-tab', { hasText: '多文件' }).click();
  await page.getByRole('button', { name: '用全部文件按主题汇总' }).click();
  const grid = page.getByRole('grid', { name: '多文件对照表' });
  await expect(grid).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.matrix-corner')).toHaveText('主题');
  await page.screenshot({ path: testInfo.outputPath('union.png') });
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader-view, .source-text').first()).toBeVisible();
});

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-duikan.ts';
import { openPolicy, pastePolicy } from './own-policy.ts';

const run = promisify(execFile);
const projectRoot = resolve(import.meta.dirname, '../..');

const POLICY = [
  '示例市人民政府关于加强消防工作的实施意见',
  '示政发〔2021〕3号',
  '一、总体要求',
  '（一）工作目标。到2025年，消防安全责任体系更加完善。',
  '（二）健全责任。各级政府应当每年至少开展2次消防安全检查，公安机关按规定参加，资料留存备查。',
  '二、保障措施',
  '（一）加强督查。各级政府每季度听取1次汇报，督查结束后10个工作日内通报结果。',
  '（二）加强投入。消防经费不低于财政支出的1%。',
].join('\n');

const markOf = (page: Page, words: string) => page.locator('.source-text .element-mark', { hasText: words });
const bar = (page: Page) => page.getByRole('toolbar', { name: '更正要素' });
const dialog = (page: Page) => page.getByRole('dialog');

/** Selects words of the text as a person does with the mouse, and gives their middle on the page. */
const select = (page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.source-text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new RangeError(wanted);
  }, words);

/** The value of the first frequency in the elements table that the filter leaves. */
const tableValue = async (page: Page, filter: string) => {
  await page.keyboard.press('Control+E');
  await page.getByRole('button', { name: '谁·多久一次' }).click();
  await page.getByPlaceholder('筛选：词语、主体、条款').fill(filter);
  return page.locator('.element-row').first().locator('[data-column="value"]');
};

test('a value is corrected, dismissed, added; kept over a restart, taken back, and the same headless', async ({
  launch,
  dataFolder,
}, testInfo) => {
  test.setTimeout(240_000);
  const first = await launch();
  const { page } = first;
  await pastePolicy(page, POLICY);
  await openPolicy(page);

  // a click on the mark, the key, the dialog
  await markOf(page, '每年至少开展2次').click();
  await expect(bar(page)).toContainText('频次 每年≥2次');
  await page.locator('.source-text').press('v');
  await expect(dialog(page)).toContainText('程序读作：频次 每年≥2次');
  await dialog(page).getByLabel('次数', { exact: true }).fill('4');
  await expect(dialog(page).locator('.element-preview')).toContainText('频次 每年≥4次');
  await page.screenshot({ path: testInfo.outputPath('dialog.png') });
  await dialog(page).getByLabel('次数', { exact: true }).press('Enter');
  await expect(page.getByText(/已更正为频次 每年≥4次/)).toBeVisible();
  await expect(bar(page)).toContainText('人工');
  await expect(markOf(page, '每年至少开展2次')).toHaveAttribute('data-human', 'true');

  // no element, by the key
  await markOf(page, '1%').click();
  await page.locator('.source-text').press('Delete');
  await expect(page.getByText(/已标为不是要素/)).toBeVisible();
  await expect(markOf(page, '1%')).toHaveCount(0);

  // a new one, from selected words, by the menu
  const { x, y } = await select(page, '备查');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: /添加要素/ }).click();
  await dialog(page).getByLabel('类型').click();
  await page.locator('.ant-select-item-option', { hasText: '期限' }).click();
  await dialog(page).getByLabel('多久', { exact: true }).fill('3');
  await dialog(page).getByLabel('责任主体').fill('公安机关');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(bar(page)).toContainText('期限 3年');

  // the side list has them, and goes there
  await page.locator('.reader-side').getByText('要素', { exact: true }).click();
  const list = page.getByRole('listbox', { name: '要素' });
  await expect(list.getByRole('option', { selected: true })).toContainText('备查');
  await expect(page.getByLabel('不是要素（1）')).toContainText('1%');
  await list.getByRole('option', { name: /^时限 .*10个工作日/ }).click();
  await expect(page.locator('.mark-target')).toContainText('督查结束后10个工作日内');
  await list.press('ArrowUp');
  await expect(page.locator('.mark-target').last()).toHaveText('通报结果');
  await page.screenshot({ path: testInfo.outputPath('reader-light.png') });

  await expect(await tableValue(page, '消防安全检查')).toHaveText('每年≥4次人工');
  await page.screenshot({ path: testInfo.outputPath('table.png') });
  await first.close();

  const second = await launch();
  await openPolicy(second.page);
  await markOf(second.page, '每年至少开展2次').click();
  await expect(bar(second.page)).toContainText('频次 每年≥4次');
  await expect(markOf(second.page, '1%')).toHaveCount(0);
  expect((await second.log()).filter((line) => line.startsWith('analysis.source_read'))).toEqual([]);
  await second.page.locator('.reader-side').getByText('要素', { exact: true }).click();
  await second.page.getByText('按时间').click();
  await second.page.getByRole('checkbox', { name: /义务/ }).check();
  await second.page.keyboard.press('Control+,');
  await second.page.getByText('深色', { exact: true }).click();
  await second.page.locator('.view-tab', { hasText: '原文' }).click();
  await second.page.screenshot({ path: testInfo.outputPath('reader-dark.png') });

  const source = join(dataFolder, '消防意见.txt');
  await writeFile(source, POLICY);
  const { stdout } = await run('node', [
    ...[join(projectRoot, 'build/duikan.mjs'), 'extract', source, '--json'],
    ...['--decisions', join(dataFolder, 'journal.jsonl')],
  ]);
  const { elements } = JSON.parse(stdout) as {
    readonly elements: readonly Readonly<Record<string, unknown>>[];
  };
  expect(elements.filter(({ human }) => human)).toMatchObject([
    { type: 'frequency', quote: '每年至少开展2次', count: 4, perYear: 4, confidence: 1 },
    { type: 'duration', quote: '备查', duration: 'P3Y', subject: '公安机关' },
  ]);
  expect(elements.some(({ quote }) => String(quote).includes('不低于'))).toBe(false);

  // the last decision first: the addition, the dismissal, the value
  for (let step = 0; step < 3; step += 1) await second.page.keyboard.press('Control+Z');
  await expect(markOf(second.page, '1%')).toHaveCount(1);
  await expect(await tableValue(second.page, '消防安全检查')).toHaveText('每年≥2次');
});

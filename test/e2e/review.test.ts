import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { goToClause, rowOf } from './clause-rows.ts';
import { expect, test } from './launch-duikan.ts';

const stateChip = (page: Page, state: string): Locator =>
  page.getByRole('group', { name: '按审阅状态筛选' }).locator(`[data-state="${state}"]`);

/** Selects the words in the passage as dragging with the mouse does. */
const selectWords = async (page: Page, words: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const passage = [...document.querySelectorAll('.passage[data-side="reviewed"]')].find((element) =>
      element.textContent.includes(wanted),
    );
    const walker = document.createTreeWalker(passage ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
};

test('states, notes, 已阅 and findings added by hand are kept over a restart, taken back, and gone through to the end', async ({
  launch,
  dataFolder,
}, testInfo) => {
  test.setTimeout(240_000);
  const first = await launch();
  const { page } = first;
  const bar = page.getByRole('group', { name: '审阅', exact: true });
  await expect(bar).toContainText('已阅 0/28');
  await page.getByRole('button', { name: '提示' }).click();
  await expect(page.locator('.comparison-notes')).toContainText('编号：上位');
  await page.getByRole('button', { name: '提示' }).click();

  // a state and a note by key on the difference that is walked to
  await goToClause(page, '四');
  const row = rowOf(page, '（四）');
  await page.keyboard.press('F8');
  const selected = page.locator('.finding-line.is-selected');
  await expect(selected).toContainText('程度：');
  const words = (await selected.locator('.finding-words').textContent()) ?? '';
  await page.keyboard.press('y');
  const judged = row.locator('.finding-line', { hasText: words }).first();
  await expect(judged).toHaveAttribute('data-review', 'confirmed');
  await page.keyboard.press('b');
  await page.keyboard.type('请区里说明');
  await page.keyboard.press('Control+Enter');
  await expect(judged.locator('.finding-note')).toHaveText('请区里说明');
  await expect(stateChip(page, 'confirmed')).toContainText('1');
  await expect(page.locator('.comparison-list')).toBeFocused();

  // undo and redo, one decision at a time
  await page.keyboard.press('Control+Z');
  await expect(judged.locator('.finding-note')).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(judged).toHaveAttribute('data-review', 'open');
  await page.keyboard.press('Control+Shift+Z');
  await expect(judged).toHaveAttribute('data-review', 'confirmed');
  await page.keyboard.press('Control+Shift+Z');
  await expect(judged.locator('.finding-note')).toHaveText('请区里说明');
  // faster than the window learns of it; what is told covers neither the pickers nor the rows
  for (const keys of ['Control+Z', 'Control+Z', 'Control+Shift+Z', 'Control+Shift+Z'])
    await page.keyboard.press(keys);
  const told = page.locator('.ant-message-notice', { hasText: /已重做.*有备注/ });
  await expect(judged.locator('.finding-note')).toHaveText('请区里说明');
  const top = async (of: Locator): Promise<number> => (await of.boundingBox())?.y ?? NaN;
  const foot = await top(page.locator('.status-bar'));
  await expect.poll(() => top(told)).toBeGreaterThanOrEqual(foot - 1);

  // by key alone: the sentence that the reader is at is the evidence, and is what is asked about
  const sentence = page.locator('.sentence-pair.is-current .passage').first();
  const adding = page.getByRole('region', { name: '添加差异' });
  await page.keyboard.press('a');
  await expect(adding.locator('q').first()).toContainText((await sentence.textContent())?.slice(0, 8) ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.locator('.above-words')).toHaveText(/./);
  await page.keyboard.press('Escape');
  await expect(page.locator('.above-panel')).toHaveCount(0);
  await expect(page.locator('.comparison-list')).toBeFocused();

  // a difference added by hand from selected words
  await selectWords(page, '安全生产责任目标管理');
  await page.keyboard.press('a');
  await expect(adding.locator('q')).toHaveText('安全生产责任目标管理');
  await adding.getByLabel('说明').fill('上位没有目标管理');
  await page.screenshot({ path: testInfo.outputPath('adding.png') });
  await page.keyboard.press('Control+Enter');
  await expect(row.locator('.finding-line', { hasText: '上位没有目标管理' }).first()).toContainText('人工');

  // 已阅 on this clause, then to the next unread
  await row.locator('.read-mark').click();
  await expect(bar).toContainText('已阅 1/28');
  await page.screenshot({ path: testInfo.outputPath('reviewed.png') });
  await first.close();

  const second = await launch();
  const again = second.page;
  const barAgain = again.getByRole('group', { name: '审阅', exact: true });
  await expect(barAgain).toContainText('已阅 1/28');
  await goToClause(again, '四');
  const kept = rowOf(again, '（四）');
  await expect(kept.locator('.finding-note').first()).toHaveText('请区里说明');
  await expect(kept.locator('.finding-line', { hasText: '上位没有目标管理' }).first()).toBeVisible();
  await expect(kept.locator('.read-mark')).toHaveAttribute('aria-pressed', 'true');

  // a filter by state shows the one
  await stateChip(again, 'confirmed').click();
  await expect(again.locator('.finding-line')).toHaveCount(1);
  await stateChip(again, 'confirmed').click();

  // the next unread clause, until all are read
  for (let left = 27; left > 0; left -= 1) {
    await again.keyboard.press('n');
    await again.keyboard.press('r');
    await expect(barAgain).toContainText(`已阅 ${28 - left + 1}/28`);
  }
  await expect(async () => {
    await again.keyboard.press('n');
    await expect(again.getByText('全部条款已阅').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await again.getByRole('button', { name: '收尾清单' }).click();
  const closing = again.getByRole('dialog', { name: '收尾清单' });
  await expect(closing).toContainText('每一条都已阅');
  await expect(closing).toContainText('还没有处理的差异');
  await again.screenshot({ path: testInfo.outputPath('closing.png') });
  const journal = await readFile(join(dataFolder, 'journal.jsonl'), 'utf8');
  expect(journal.match(/"clauses_read"/g)).toHaveLength(28);
});

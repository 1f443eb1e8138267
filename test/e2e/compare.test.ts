import type { Locator, Page } from '@playwright/test';
import { goToClause, rowOf } from './clause-rows.ts';
import { expect, test } from './launch-duikan.ts';

const picker = (page: Page, side: 'superior' | 'reviewed'): Locator =>
  page.locator(`.document-picker[data-side="${side}"]`);

/** The pair of sentences in a row whose reviewed side holds the text. */
const sentenceOf = (row: Locator, text: string): Locator =>
  row
    .locator('.sentence-pair')
    .filter({ has: row.page().locator('[data-side="reviewed"]', { hasText: text }) });

test('the first comparison shows 常州 at the left and 武进 at the right, and what 武进（四） asks for', async ({
  launch,
}, testInfo) => {
  const { page } = await launch();
  await expect(picker(page, 'superior')).toContainText('常发〔2018〕18号');
  await expect(picker(page, 'reviewed')).toContainText('武发〔2018〕77号');

  await goToClause(page, '四');
  const row = rowOf(page, '（四）');
  await expect(row.locator('.head-side[data-side="superior"]')).toHaveText(/^\(四\)/);

  const districtCommittee = sentenceOf(row, '区委');
  await expect(districtCommittee.first().locator('[data-side="superior"] .element-frequency')).toHaveText(
    '每年至少召开2次',
  );
  await expect(districtCommittee.first().locator('[data-side="reviewed"] .element-frequency')).toHaveText(
    '每年至少召开2次',
  );
  const statement = row
    .locator('.finding-line')
    .filter({ hasText: '镇（开发区、街道）' })
    .filter({ hasText: '≥4次' })
    .first();
  await expect(statement).toContainText('每年≥2次');
  await expect(statement).toContainText('频次');
  await expect(statement).toContainText('加严');

  const meeting = sentenceOf(row, '例会');
  await expect(meeting.locator('.side[data-side="superior"] .empty-slot')).toHaveText('本文件新增、上位无');
  await expect(meeting.locator('[data-side="reviewed"] .element-frequency').first()).toContainText('每季度');
  await expect(meeting.locator('.finding-line').first()).toContainText('新增');
  await page.screenshot({ path: testInfo.outputPath('clause-four.png') });

  // The towns' own sentence stands alone; what it answers is a click away.
  const towns = sentenceOf(row, '每年党（工）委至少召开4次');
  await towns.getByRole('button', { name: '对应内容见上位' }).click();
  await expect(districtCommittee.first()).toHaveClass(/is-current/);
});

test('differences, clauses, sides and evidence are reached by keyboard', async ({ launch }) => {
  const { app, page } = await launch();
  const position = page.locator('.difference-position');
  const current = page.locator('.is-current');

  await page.keyboard.press('F8');
  await expect(position).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('F8');
  await expect(position).toHaveText(/^2 \/ \d+$/);
  await page.keyboard.press('F7');
  await expect(position).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('F7');
  await expect(position).toHaveText(/^(\d+) \/ \1$/);
  await expect(current.first()).toBeInViewport();

  for (const typed of ['十二', '12', '（十二）']) {
    await goToClause(page, '一');
    await goToClause(page, typed);
    await expect(rowOf(page, '（十二）')).toBeInViewport();
  }
  await goToClause(page, '九十九');
  await expect(page.getByText('没有找到条款“九十九”')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await expect(page.locator('.evidence .mark-target').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.evidence')).toHaveCount(0);

  await goToClause(page, '四');
  await rowOf(page, '（四）').locator('[data-side="reviewed"] .element-frequency').first().click();
  const evidence = page.locator('.evidence-side[data-side="reviewed"]');
  await expect(evidence.locator('.mark-target')).toHaveText('每年至少召开2次');
  await expect(evidence.locator('.evidence-lines')).toHaveText(/^第 \d+ 行$/);

  const copied = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  await rowOf(page, '（四）').locator('.sentence-pair').first().hover();
  await rowOf(page, '（四）').locator('.sentence-pair > .copy-button').first().click();
  await expect
    .poll(copied)
    .toMatch(
      /【上位文件】“.+”\n——常发〔2018〕18号《.+》二、\(四\)\n【本文件】“.+”\n——武发〔2018〕77号《.+》二、（四）/u,
    );

  await page.keyboard.press('F9');
  await expect(picker(page, 'superior')).toContainText('武发〔2018〕77号');
  await expect(picker(page, 'reviewed')).toContainText('常发〔2018〕18号');
  await expect(rowOf(page, '(一)')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(picker(page, 'superior')).toContainText('常发〔2018〕18号');
});

test('the filter shows one kind, and find goes through folded text', async ({ launch }) => {
  const { page } = await launch();
  const chip = page.locator('[data-kind="frequency_changed"]');
  const count = Number(await chip.locator('.finding-count').textContent());
  await chip.click();
  await expect(page.locator('.difference-position')).toHaveText(`1 / ${count}`);
  await expect(page.locator('.finding-line').first()).toContainText('频次');
  await expect(page.locator('.finding-line').filter({ hasNotText: '频次' })).toHaveCount(0);
  await expect(page.locator('.fold-line.is-rows').first()).toContainText('无所选差异');
  // The marks of the overview lie on one another where differences are near.
  await page.locator('.ruler-mark').last().dispatchEvent('click');
  await expect(page.locator('.difference-position')).toHaveText(`${count} / ${count}`);
  await expect(page.locator('.ruler-mark').last()).toHaveClass(/is-current/);
  await page.locator('.kind-chip', { hasText: '全部' }).click();

  await page.keyboard.press('Control+F');
  await page.keyboard.type('应急演练');
  const found = page.locator('.find-count');
  await expect(found).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.passage', { hasText: '应急演练' }).first()).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('find-current') ?? [])].map(String)))
    .toEqual(['应急演练']);
  await page.keyboard.press('Escape');
  await expect(page.locator('.find-bar')).toHaveCount(0);
});

test('nothing is cut off at 1280 × 800 and at 1024 × 700', async ({ launch }, testInfo) => {
  const { app, page } = await launch();
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]);
      },
      [width, height] as const,
    );
    await page.waitForTimeout(300);
    for (const view of ['比对', '原文', '检索']) {
      await page.locator('.view-tab', { hasText: view }).click();
      const overflow = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'body, main, .library, .library-foot, .document-card-facts, .comparison-list, .source-text, .search-results, .header-bar',
          ),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.className || element.tagName),
      );
      expect(overflow, `${view} at ${width} × ${height}`).toEqual([]);
      await page.screenshot({ path: testInfo.outputPath(`${view}-${width}.png`) });
    }
  }
});

import type { Locator } from '@playwright/test';
import { goToClause, rowOf } from './clause-rows.ts';
import { expect, test } from './launch-duikan.ts';

const superiorOf = (row: Locator): Locator => row.locator('.head-side[data-side="superior"]');

test('a clause is paired anew in two actions, kept over a restart, taken back, dragged and unpaired by key', async ({
  launch,
}, testInfo) => {
  test.setTimeout(240_000);
  const first = await launch();
  const { page } = first;
  await goToClause(page, '六');
  const row = rowOf(page, '（六）');
  await expect(superiorOf(row)).toContainText('(六)');

  // why these two are paired
  await row.locator('.pairing-why').click();
  await expect(page.locator('.pairing-reasons')).toContainText('共有的少见词语');
  await page.screenshot({ path: testInfo.outputPath('why.png') });
  await page.keyboard.press('Escape');
  await row.locator('.clause-meta').click();

  // one click opens the menu, the second chooses the clause
  await rowOf(page, '（六）').locator('.head-side[data-side="reviewed"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /（六） 改配到/ }).hover();
  await expect(page.getByRole('menuitem', { name: /^（八）/ })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('menu.png') });
  await page.getByRole('menuitem', { name: /^（八）/ }).click();
  await expect(superiorOf(row)).toContainText('（八）');
  await expect(row.locator('.clause-meta')).toContainText('人工');
  await page.screenshot({ path: testInfo.outputPath('paired-anew.png') });
  await first.close();

  const second = await launch();
  await goToClause(second.page, '六');
  const kept = rowOf(second.page, '（六）');
  await expect(superiorOf(kept)).toContainText('（八）');
  await expect(kept.locator('.clause-meta')).toContainText('人工');

  await second.page.keyboard.press('Control+Z');
  await expect(second.page.getByText(/已撤销：改配/)).toBeVisible();
  await expect(superiorOf(kept)).toContainText('(六)');
  await expect(kept.locator('.clause-meta')).not.toContainText('人工');

  // by key: U unpairs, P chooses another clause
  await goToClause(second.page, '六');
  await second.page.keyboard.press('u');
  await expect(superiorOf(kept)).toContainText('本文件新增');
  await expect(kept.locator('.clause-meta')).toContainText('人工');
  await second.page.keyboard.press('p');
  await second.page.keyboard.type('(六)');
  await second.page.keyboard.press('Enter');
  await expect(superiorOf(kept)).toContainText('(六)');
  // the next key is heard by the rows again, and says why it does nothing
  await second.page.keyboard.press('s');
  await expect(second.page.getByText('没有可以拆开的')).toBeVisible();
  await second.page.keyboard.press('p');
  await second.page.getByRole('dialog').waitFor();
  await second.page.keyboard.press('Escape');
  await expect(second.page.locator('.comparison-list')).toBeFocused();

  // dragged by its number onto another row's other side, then given back to the program
  await goToClause(second.page, '七');
  const target = rowOf(second.page, '（七）');
  await kept.locator('[data-clause-start]', { hasText: '（六）' }).dragTo(superiorOf(target));
  await expect(superiorOf(kept)).toContainText('（七）');
  await kept.locator('.clause-meta').click({ button: 'right' });
  await second.page.getByRole('menuitem', { name: '恢复程序配对' }).click();
  await expect(superiorOf(kept)).toContainText('(六)');
});

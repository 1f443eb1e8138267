import { expect, test } from './launch-duikan.ts';

test('clauses, sentences and duties by key; the level is remembered and a long clause keeps its head', async ({
  launch,
}, testInfo) => {
  const first = await launch();
  const { page } = first;
  const goToFour = async (): Promise<void> => {
    await page.keyboard.press('Control+G');
    await page.keyboard.type('四');
    await page.keyboard.press('Enter');
  };
  const row = page
    .locator('.clause-row')
    .filter({ has: page.locator('.head-side[data-side="reviewed"] b', { hasText: '（四）' }) });
  await goToFour();
  await expect(row.locator('.passage').first()).toBeVisible();

  // The clause is longer than the list: scrolled into its text, its head stands at the list's top.
  await row.evaluate((element) => {
    const list = element.closest('.comparison-list');
    list?.scrollBy(0, element.getBoundingClientRect().top - list.getBoundingClientRect().top + 500);
  });
  await expect
    .poll(() =>
      row.evaluate((element) => {
        const top = (one: Element | null): number => one?.getBoundingClientRect().top ?? NaN;
        return Math.abs(
          top(element.querySelector('.clause-head')) - top(element.closest('.comparison-list')),
        );
      }),
    )
    .toBeLessThan(2);
  await page.screenshot({ path: testInfo.outputPath('sticky-head.png') });

  await page.keyboard.press('Control+1');
  await expect(page.locator('.passage')).toHaveCount(0);
  await goToFour();
  await expect(row.locator('.finding-line').filter({ hasText: '≥4次' }).first()).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('by-clause.png') });
  await page.keyboard.press('Enter');
  await expect(row.locator('.passage').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.passage')).toHaveCount(0);

  await page.keyboard.press('Control+3');
  await expect(row.locator('.passage')).toHaveCount(0);
  const stricter = row.locator('.duty[data-side="reviewed"] .duty-part').filter({ hasText: '≥4次' });
  await expect(stricter.first()).not.toHaveAttribute('data-change', 'same');
  await expect(row.locator('.duty .empty-slot').first()).toContainText('无对应');
  await page.screenshot({ path: testInfo.outputPath('by-duty.png') });
  // A duty whose counterpart stands in another sentence leads there.
  await row.locator('.duty[data-side="reviewed"] > button', { hasText: '在本条另一句' }).first().click();
  await expect(row.locator('.sentence-pair.is-current .duty[data-side="reviewed"] > button')).toHaveCount(0);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await page.screenshot({ path: testInfo.outputPath('by-duty-dark.png') });
  await first.close();

  const second = await launch();
  await expect(second.page.locator('.duty').first()).toBeVisible();
  await second.page.keyboard.press('Control+2');
  await expect(second.page.locator('.passage').first()).toBeVisible();
  await expect(second.page.locator('.duty')).toHaveCount(0);
});

import type { Locator, Page } from '@playwright/test';
import { expect, test } from './launch-duikan.ts';

const textOf = (page: Page, side: 'superior' | 'reviewed'): Locator =>
  page.locator(`.whole-document[data-side="${side}"] .source-text`);

/** The line where a clause begins, by its label as printed. */
const lineOf = (page: Page, side: 'superior' | 'reviewed', label: string): Locator =>
  textOf(page, side)
    .locator('.source-row')
    .filter({ has: page.locator('.mark-label', { hasText: label }) });

/** Pixels between the upper edge of the text and that of the line. */
const below = async (line: Locator): Promise<number> =>
  line.evaluate(
    (element) =>
      element.getBoundingClientRect().top -
      (element.closest('.source-text')?.getBoundingClientRect().top ?? NaN),
  );

const wheel = async (page: Page, over: Locator, pixels: number): Promise<void> => {
  await over.hover();
  await page.mouse.wheel(0, pixels);
};

/** Scrolls the superior document until the clause stands at its upper edge. */
const bringToTop = async (page: Page, label: string): Promise<void> => {
  const text = textOf(page, 'superior');
  await wheel(page, text, 10);
  await text.evaluate((scroller) => {
    scroller.scrollTo(0, 0);
  });
  const step = (): Promise<number> =>
    text.evaluate((scroller, wanted) => {
      const line = [...scroller.querySelectorAll('.source-row')].find((row) =>
        row.querySelector('.mark-label')?.textContent.includes(wanted),
      );
      const edge = scroller.getBoundingClientRect().top;
      const by = line === undefined ? 400 : line.getBoundingClientRect().top - edge;
      scroller.scrollBy(0, by);
      return Math.abs(by);
    }, label);
  await expect.poll(step, { intervals: [100] }).toBeLessThan(1);
};

test('whole documents: clauses linked, scrolled together while locked, alone when let go, as left the last time', async ({
  launch,
}, testInfo) => {
  const first = await launch();
  const { page } = first;
  await page.keyboard.press('t');
  await expect(lineOf(page, 'superior', '(一)')).toBeVisible();
  await expect(textOf(page, 'reviewed').locator('.run.is-only').first()).toBeVisible();

  // The clause that comes to the upper edge has its counterpart there on the other side.
  const four = lineOf(page, 'superior', '(四)');
  await bringToTop(page, '(四)');
  await expect.poll(() => below(lineOf(page, 'reviewed', '（四）'))).toBeLessThan(4);
  await expect.poll(() => below(lineOf(page, 'reviewed', '（四）'))).toBeGreaterThan(-4);
  await page.screenshot({ path: testInfo.outputPath('locked.png') });

  // Let go, each side scrolls alone; locked again, they come together.
  const scrolledTo = (): Promise<number> => textOf(page, 'reviewed').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolledTo();
  await page.keyboard.press('l');
  await wheel(page, textOf(page, 'superior'), 2000);
  await expect(four).toHaveCount(0);
  expect(Math.abs((await scrolledTo()) - before)).toBeLessThan(2);
  await page.keyboard.press('l');
  await expect.poll(scrolledTo).toBeGreaterThan(before + 1000);

  // A link in the margin brings the counterpart beside its clause, wherever the other side is.
  await page.keyboard.press('l');
  await wheel(page, textOf(page, 'reviewed'), -20_000);
  await expect.poll(scrolledTo).toBe(0);
  const six = lineOf(page, 'superior', '(六)');
  await bringToTop(page, '(六)');
  await six.getByRole('button', { name: '对应' }).click();
  const counterpart = lineOf(page, 'reviewed', '（六）');
  await expect(counterpart).toBeVisible();
  await expect.poll(async () => Math.abs((await below(counterpart)) - (await below(six)))).toBeLessThan(8);

  // The next difference is marked on both sides.
  await page.keyboard.press('F8');
  const marked = page.locator('.whole-document .mark-target');
  await expect(marked.first()).toBeInViewport();

  // Scrolled away, E leads back to it; the pair editor's keys are about its clause.
  for (const side of ['superior', 'reviewed'] as const) await wheel(page, textOf(page, side), 20_000);
  await expect(marked).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(marked.first()).toBeInViewport();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toContainText('（六）');
  await page.keyboard.press('Escape');

  // The other button has the menu of the clause under it.
  await bringToTop(page, '(四)');
  await four.locator('.source-line').click({ button: 'right', position: { x: 40, y: 10 } });
  await expect(page.getByRole('menuitem', { name: '(四) 改配到' })).toBeVisible();
  await page.keyboard.press('Escape');
  await first.close();

  const again = await launch();
  await expect(textOf(again.page, 'superior')).toBeVisible();
  await expect(again.page.getByRole('button', { name: '锁定滚动' })).toHaveAttribute('aria-pressed', 'false');
  await again.page.keyboard.press('t');
  await expect(again.page.locator('.clause-row').first()).toBeVisible();
});

test('what is found and added by hand comes from the whole documents too', async ({ launch }) => {
  const { page } = await launch();
  await page.keyboard.press('t');
  await expect(textOf(page, 'reviewed').locator('.source-row').first()).toBeVisible();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('责任保险');
  await expect(page.locator('.find-count')).toHaveText(/^1 \/ \d+$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.whole-document .mark-target', { hasText: '责任保险' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  const line = textOf(page, 'reviewed').locator('.source-line:not(:empty)').first();
  await line.evaluate((element) => {
    window.getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.press('a');
  await expect(page.getByRole('region', { name: '添加差异' })).toContainText('本文件');
  await expect(page.locator('.add-finding')).not.toContainText('NaN');
});

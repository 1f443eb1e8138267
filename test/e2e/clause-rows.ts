import type { Locator, Page } from '@playwright/test';

/** The row of clauses whose reviewed side bears the label. */
export const rowOf = (page: Page, label: string): Locator =>
  page
    .locator('.clause-row')
    .filter({ has: page.locator(`.head-side[data-side="reviewed"] b`, { hasText: label }) });

/** Goes to a clause by its number, as a reviewer types it. */
export const goToClause = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press('Control+G');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
};

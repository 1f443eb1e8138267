import type { Page } from '@playwright/test';
import { expect } from './launch-duikan.ts';

/** Pastes a policy about 消防工作 into the library, as a person does. */
export const pastePolicy = async (page: Page, policy: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+V');
  await page.getByLabel('名称').fill('消防意见');
  await page.getByLabel('公文全文').fill(policy);
  await page.getByRole('button', { name: '加入文库' }).click();
};

/** Opens the pasted policy in the reader. */
export const openPolicy = async (page: Page): Promise<void> => {
  const library = page.getByRole('complementary', { name: '文库' });
  await library.getByPlaceholder('按标题、文号、机关筛选').fill('消防');
  await library.locator('.document-card').first().click();
  await expect(page.locator('.reader-head h1')).toContainText('消防工作');
};

import { expect, test } from './launch-duikan.ts';

test('with and without movement a dialog opens with the cursor in its first field', async ({ launch }) => {
  const { page } = await launch();
  const dialog = page.getByRole('dialog');
  const opens = async (field: string): Promise<void> => {
    await expect(dialog.getByLabel(field, { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });

    await page.getByRole('navigation').getByRole('button', { name: '比对' }).click();
    await page.locator('.clause-row').first().locator('.head-side[data-side="reviewed"]').click();
    await page.keyboard.press('p');
    await opens('（一） 改配到…');

    await page.getByRole('button', { name: '粘贴文本' }).click();
    await opens('名称');

    await page.locator('.document-card').first().click();
    await page.keyboard.press('F2');
    await opens('文件改名');
  }
});

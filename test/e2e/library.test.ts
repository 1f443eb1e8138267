import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './launch-duikan.ts';

const POLICY = [
  '示例市人民政府关于加强消防工作的实施意见',
  '示政发〔2021〕3号',
  '一、总体要求',
  '（一）工作目标。到2025年，消防安全责任体系更加完善。',
  '（二）健全责任。各级政府每年至少开展2次消防安全检查。',
].join('\n');

test('the library groups the corpus by region and level and says what files do not state', async ({
  launch,
}) => {
  const { page } = await launch();
  const library = page.getByRole('complementary', { name: '文库' });
  await expect(library.locator('.library-count')).toHaveText('6 份文件');
  const groups = library.locator('.library-group-name');
  await expect(groups.filter({ hasText: '江苏省 常州市' })).toHaveCount(1);
  await expect(groups.filter({ hasText: '武进区' })).toHaveCount(1);
  const reviewed = library.locator('.document-card[data-role="reviewed"]');
  await expect(reviewed).toContainText('武发〔2018〕77号');
  await expect(reviewed).toContainText('日期未载明');

  await library.getByText('按层级').click();
  await expect(groups).toHaveText(['省级', '市级', '区县级']);
  await library.getByPlaceholder('按标题、文号、机关筛选').fill('蓟州');
  const draft = library.locator('.document-card');
  await expect(draft).toHaveCount(1);
  await expect(draft).toContainText('草案');
});

test('a document is pasted, renamed, removed and brought back', async ({ launch }) => {
  const { page } = await launch();
  const library = page.getByRole('complementary', { name: '文库' });
  const count = library.locator('.library-count');
  await page.keyboard.press('Control+Shift+V');
  await page.getByLabel('名称').fill('消防意见');
  await page.getByLabel('公文全文').fill(POLICY);
  await page.getByRole('button', { name: '加入文库' }).click();
  await expect(count).toHaveText('7 份文件');

  await library.getByPlaceholder('按标题、文号、机关筛选').fill('消防');
  const card = library.locator('.document-card');
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('示政发〔2021〕3号');
  await card.click();
  await expect(page.locator('.reader-head h1')).toContainText('关于加强消防工作的实施意见');
  await expect(page.locator('.source-text .element-frequency')).toHaveText('每年至少开展2次');

  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /改名/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('消防工作（定稿）');
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(card).toContainText('消防工作（定稿）');

  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /移出文库/ }).click();
  await expect(count).toHaveText('6 份文件');
  await page.locator('.ant-notification-notice').getByRole('button', { name: '撤销' }).click();
  await expect(count).toHaveText('7 份文件');
  await expect(card).toContainText('消防工作（定稿）');
  const header = page.locator('.header-bar');
  await header.getByRole('button', { name: '撤销' }).click();
  await expect(card).not.toContainText('消防工作（定稿）');
  await header.getByRole('button', { name: '重做' }).click();
  await expect(card).toContainText('消防工作（定稿）');
});

test('a file that cannot be read is listed with its cause, and the rest is imported', async ({
  launch,
  dataFolder,
}) => {
  const empty = join(dataFolder, '空文件.txt');
  const policy = join(dataFolder, '消防意见.txt');
  await writeFile(empty, '');
  await writeFile(policy, POLICY);
  const { app, page } = await launch();
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    },
    [empty, policy],
  );
  await page.getByRole('button', { name: '导入文件' }).click();
  await expect(page.locator('.library-count')).toHaveText('7 份文件');
  await expect(page.getByRole('alert').filter({ hasText: '未能导入' })).toContainText('空文件.txt');
  await page.getByRole('button', { name: '1 个问题' }).click();
  const problem = page.locator('.problem-list li');
  await expect(problem).toContainText('空文件.txt');
  await expect(problem.locator('.problem-cause')).toHaveText('空文件');
});

test('language and theme change at once and are kept', async ({ launch }) => {
  const first = await launch();
  await first.page.keyboard.press('Control+,');
  await first.page.getByText('English', { exact: true }).click();
  await first.page.getByText('Dark', { exact: true }).click();
  await expect(first.page.getByRole('complementary', { name: 'Library' })).toBeVisible();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(first.page.getByText('Your texts never leave this computer').first()).toBeVisible();
  await first.close();

  const second = await launch();
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

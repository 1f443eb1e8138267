import type { Page } from '@playwright/test';
import { expect, test } from './launch-duikan.ts';

const PROVINCE = [
  '江苏省人民政府关于加强消防工作的意见',
  '苏政发〔2020〕8号',
  '一、总体要求',
  '（一）工作目标。到2025年，消防安全责任体系更加完善。',
  '（二）健全责任。县级以上政府每年至少开展1次消防安全检查，督促整改火灾隐患。',
].join('\n');
const CITY = [
  '常州市人民政府关于加强消防工作的实施意见',
  '常政发〔2020〕30号',
  '根据《江苏省人民政府关于加强消防工作的意见》（苏政发〔2020〕8号）、《国务院关于加强和改进消防工作的意见》（国发〔2011〕46号）精神，制定本意见。',
  '一、总体要求',
  '（一）工作目标。到2025年，全市消防安全责任体系更加完善。',
  '（二）健全责任。各级政府每年至少开展2次消防安全检查，督促整改火灾隐患。',
].join('\n');
const DISTRICT = [
  '常州市武进区人民政府关于加强消防工作的实施办法',
  '武政发〔2021〕3号',
  '根据《常州市人民政府关于加强消防工作的实施意见》（常政发〔2020〕30号）精神，制定本办法。',
  '一、总体要求',
  '（一）工作目标。到2025年，全区消防安全责任体系更加完善。',
  '（二）健全责任。区政府每年至少开展3次消防安全检查，督促整改火灾隐患。',
].join('\n');

const paste = async (page: Page, name: string, text: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+V');
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('公文全文').fill(text);
  await page.getByRole('button', { name: '加入文库' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};

const compareAs = async (page: Page, name: string, item: RegExp): Promise<void> => {
  const library = page.getByRole('complementary', { name: '文库' });
  await library.getByPlaceholder('按标题、文号、机关筛选').fill(name);
  await library.locator('.document-card').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
};

/** Selects the words of one side of the comparison. */
const selectWords = async (page: Page, words: string): Promise<void> => {
  await page
    .locator('.side[data-side="reviewed"]', { hasText: words })
    .first()
    .locator('.passage')
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
};

test('selected words are found above, and the superior’s superior is a third column or a named gap', async ({
  launch,
}, testInfo) => {
  test.setTimeout(180_000);
  const { page } = await launch();
  // 常发〔2018〕18号 names what it implements, and the library has none of it
  const notes = page.getByRole('button', { name: '提示' });
  await notes.click();
  await expect(page.locator('.above-gap').first()).toContainText('中发〔2016〕32号');
  await page.keyboard.press('Escape');

  await paste(page, '省意见', PROVINCE);
  await paste(page, '市意见', CITY);
  await paste(page, '区办法', DISTRICT);
  await compareAs(page, '常政发〔2020〕30号', /作为上位文件比对/);
  await compareAs(page, '武政发〔2021〕3号', /作为本文件比对/);
  await expect(page.locator('.document-picker[data-side="superior"]')).toContainText('常政发〔2020〕30号');

  await notes.click();
  await expect(page.locator('.above-gap').filter({ visible: true })).toContainText('国发〔2011〕46号');
  await page.locator('.comparison-notes .ant-select').filter({ visible: true }).click();
  await page.locator('.ant-select-item-option', { hasText: '消防工作的意见' }).click();
  await expect(page.locator('.clause-row .above-cell', { hasText: '每年至少开展1次' }).first()).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('third-column.png') });

  await selectWords(page, '区政府每年至少开展3次');
  await page.getByRole('button', { name: /上文在哪里/ }).click();
  const panel = page.locator('.above-panel');
  // the city's own other document is a superior too, and says nothing of it
  await expect(panel.locator('.above-document')).toHaveCount(3);
  await expect(panel.locator('.above-document').filter({ hasText: '没有找到相近的文字' })).toHaveCount(1);
  await expect(panel.locator('.above-passage').first()).toContainText('各级政府每年至少开展2次消防安全检查');
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(panel.locator('.above-gaps')).toContainText('国发〔2011〕46号');
  await page.screenshot({ path: testInfo.outputPath('above.png') });

  // evidence of the other side beside the rows; another superior opens in the reader
  await panel.locator('.above-passage').first().click();
  await expect(page.locator('.evidence-side[data-side="superior"]')).toContainText('各级政府每年至少开展2次');
  await panel.locator('.above-passage', { hasText: '县级以上政府' }).click();
  await expect(page.locator('.reader-head h1')).toContainText('江苏省人民政府关于加强消防工作的意见');
});

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './launch-duikan.ts';
import { openPolicy, pastePolicy } from './own-policy.ts';

const run = promisify(execFile);
const projectRoot = resolve(import.meta.dirname, '../..');

const POLICY = [
  '示例市人民政府关于加强消防工作的实施意见',
  '示政发〔2021〕3号',
  '一、总体要求',
  '（一）工作目标。到2025年，消防安全责任体系更加完善。',
  '（二）健全责任。各级政府每年至少开展2次消防安全检查。',
  '（三）示范街区另行确定，由市政府公布。',
  '二、保障措施',
  '（一）加强督查。各级政府每季度听取1次汇报。',
  '（二）加强宣传。各部门要加强宣传。',
].join('\n');

const treeOf = (page: Page) => page.getByRole('tree', { name: '结构' });
const lineWith = (page: Page, words: string) => page.locator('.source-row', { hasText: words });

test('a boundary and a fact are corrected, taken back, kept over restart and import, and the same headless', async ({
  launch,
  dataFolder,
}, testInfo) => {
  test.setTimeout(240_000);
  const first = await launch();
  const { page } = first;
  await pastePolicy(page, POLICY);
  await openPolicy(page);
  const tree = treeOf(page);
  await expect(tree).toContainText('（三）');

  // the toolbar: the line is text, no clause
  await lineWith(page, '示范街区').click();
  const bar = page.getByRole('toolbar', { name: '更正结构' });
  await expect(bar).toContainText('现读作条');
  await bar.getByRole('button', { name: '正文', exact: true }).click();
  await expect(tree).not.toContainText('（三）');
  await expect(page.locator('.mark-correction')).toHaveAttribute('data-note', '人工 正文');

  // undo tells what was undone, redo brings it back
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/已撤销：“（三）示范街区/)).toBeVisible();
  await expect(tree).toContainText('（三）');
  await page.keyboard.press('Control+Shift+Z');
  await expect(tree).not.toContainText('（三）');

  // keys in the tree: one level up, and back to the program's own reading
  await tree.getByText('加强宣传').click();
  await tree.press('[');
  await expect(tree.locator('[data-depth="0"]', { hasText: '加强宣传' })).toBeVisible();
  await tree.press('Backspace');
  await expect(tree.locator('[data-depth="1"]', { hasText: '加强宣传' })).toBeVisible();

  // the menu of a line
  await lineWith(page, '加强宣传').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^项/ }).first().click();
  await expect(tree.locator('[data-depth="2"]', { hasText: '加强宣传' })).toBeVisible();

  // a fact in place, the program's reading beside it
  await page.getByText('文件信息').click();
  await page.getByRole('button', { name: '更正成文日期' }).click();
  await page.getByLabel('更正成文日期').fill('2021-03-05');
  await page.keyboard.press('Enter');
  const issued = page.locator('.fact-row[data-field="issued"]');
  await expect(issued).toContainText('2021-03-05');
  await expect(issued).toContainText('程序读作：未载明');
  await page.screenshot({ path: testInfo.outputPath('facts.png') });
  await expect(page.locator('.document-card').first()).toContainText('人工');

  // comparing follows
  const card = page.locator('.document-card').first();
  await card.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /作为本文件比对/ }).click();
  const picker = page.locator('.document-picker[data-side="reviewed"]');
  await expect(picker).toContainText('人工');
  await expect(picker).toContainText('2021-03-05');
  await expect(page.locator('.comparison-pane, .comparison-list').first()).toBeVisible();

  const shown = await page.evaluate(async () => {
    const opened = await window.duikan.openLibrary(undefined);
    return opened.ok ? opened.value.journal.length : 0;
  });
  await first.close();

  const second = await launch();
  await openPolicy(second.page);
  const kept = treeOf(second.page);
  await expect(kept).not.toContainText('（三）');
  await expect(kept.locator('[data-depth="2"]', { hasText: '加强宣传' })).toBeVisible();
  expect((await second.log()).filter((line) => line.startsWith('analysis.source_read'))).toEqual([]);

  await pastePolicy(second.page, POLICY);
  await expect(second.page.getByText(/文库中已有相同内容/)).toBeVisible();
  await expect(kept).not.toContainText('（三）');
  const counted = await second.page.evaluate(async () => {
    const opened = await window.duikan.openLibrary(undefined);
    return opened.ok ? opened.value.journal.length : 0;
  });
  expect(counted).toBe(shown);
  await second.close();

  const source = join(dataFolder, '消防意见.txt');
  await writeFile(source, POLICY);
  const { stdout } = await run('node', [
    ...[join(projectRoot, 'build/duikan.mjs'), 'parse', source, '--json'],
    ...['--decisions', join(dataFolder, 'journal.jsonl')],
  ]);
  const parsed = JSON.parse(stdout) as {
    readonly documents: readonly {
      readonly issued: string | null;
      readonly sections: readonly { readonly clauses: readonly { readonly label: string | null }[] }[];
    }[];
  };
  expect(parsed.documents[0]?.issued).toBe('2021-03-05');
  expect(parsed.documents[0]?.sections.map(({ clauses }) => clauses.map(({ label }) => label))).toEqual([
    ['（一）', '（二）'],
    ['（一）'],
  ]);
});

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, type RunningDuikan } from './launch-duikan.ts';

/** Answers the next dialogs for a path with this one, and notes what the page being printed asks for. */
const prepare = async ({ app }: RunningDuikan, path: string): Promise<void> => {
  await app.evaluate(({ dialog, session }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    const asked: string[] = [];
    Object.assign(globalThis, { askedByPrintedPage: asked });
    session.fromPartition('printing', { cache: false }).webRequest.onSendHeaders(({ url }) => {
      asked.push(url);
    });
  }, path);
};

const savePdf = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '所示内容另存为 PDF' }).click();
};

/** Text of every page, without spaces and line breaks. */
const pagesOf = async (path: string): Promise<readonly string[]> => {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        // Fonts share the glyphs of characters with those of the Kangxi radicals, and the PDF names the radicals.
        .normalize('NFKC')
        .replaceAll(/\s/g, ''),
    );
  }
  return pages;
};

test('what is shown becomes a PDF of numbered pages with repeated heads, and the page asks for nothing', async ({
  launch,
}, testInfo) => {
  test.setTimeout(120_000);
  const duikan = await launch();
  const { app, page, log } = duikan;
  const whole = join(testInfo.outputDir, 'whole.pdf');
  await prepare(duikan, whole);
  await savePdf(page);
  await expect(page.getByText('已导出到')).toBeVisible({ timeout: 60_000 });
  expect((await readFile(whole)).subarray(0, 5).toString()).toBe('%PDF-');
  const pages = await pagesOf(whole);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain('条文对照表');
  expect(pages[0]).toContain('按窗口所示:按句显示,未筛选');
  expect(pages[1]).toContain('上位文件条款');
  expect(pages.every((text, at) => text.includes(`${at + 1}/${pages.length}`))).toBe(true);

  const savedAs = async (name: string): Promise<readonly string[]> => {
    const path = join(testInfo.outputDir, name);
    await prepare(duikan, path);
    await savePdf(page);
    const size = (): Promise<number> =>
      stat(path).then(
        (file) => file.size,
        () => 0,
      );
    await expect.poll(size, { timeout: 60_000 }).toBeGreaterThan(0);
    return pagesOf(path);
  };
  // By duty instead of text: who, how strictly, how often.
  await page.keyboard.press('Control+3');
  const byDuty = await savedAs('by-duty.pdf');
  expect(byDuty[0]).toContain('按义务显示');
  expect(byDuty.join('')).toMatch(/各级党委.{0,4}·.{0,20}·每年≥2次/);

  // By clause only heads and differences; under a filter only its clauses.
  await page.keyboard.press('Control+1');
  const byClause = await savedAs('by-clause.pdf');
  expect(byClause[0]).toContain('按条款显示');
  expect(byClause.length).toBeLessThan(pages.length);
  await page.locator('.kind-chip[data-kind="frequency_changed"]').click();
  const narrowed = await savedAs('narrowed.pdf');
  expect(narrowed.length).toBeLessThan(byClause.length);
  expect(narrowed[0]).toContain('筛选↻频次');

  const asked = await app.evaluate(() => Reflect.get(globalThis, 'askedByPrintedPage') as readonly string[]);
  expect(new Set(asked)).toEqual(new Set(['app://print/report.html']));
  expect((await log()).filter((line) => line.startsWith('request.cancelled'))).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('without a printer Ctrl+P says so and offers the PDF', async ({ launch }, testInfo) => {
  const duikan = await launch();
  const { app, page } = duikan;
  const path = join(testInfo.outputDir, 'offered.pdf');
  await prepare(duikan, path);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.webContents.getPrintersAsync = () => Promise.resolve([]);
  });
  await page.keyboard.press('Control+P');
  const notice = page.getByRole('alert').filter({ hasText: '本机没有安装打印机' });
  await notice.getByRole('button', { name: '所示内容另存为 PDF' }).click();
  await expect(page.getByText('已导出到')).toBeVisible({ timeout: 60_000 });
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
});

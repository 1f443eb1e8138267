import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, type RunningDuikan } from './launch-duikan.ts';

const POLICY = [
  '中共示例市委 示例市人民政府关于进一步加强安全生产工作的实施意见',
  '一、总体要求',
  '（一）工作目标。到2020年，安全生产责任体系更加完善。',
  '（二）健全责任。各级党委每年至少听取2次安全生产工作汇报。',
].join('\n');

/** Answers the system's dialog with these files. */
const chooseInDialog = ({ app }: RunningDuikan, filePaths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths] });
  }, filePaths);

test('files that cannot be read are named with their cause, and the rest is imported', async ({
  launch,
  dataFolder,
}) => {
  const given = join(dataFolder, '待导入');
  await mkdir(given);
  const file = (name: string): string => join(given, name);
  await writeFile(file('空文件.txt'), '');
  await writeFile(file('二进制.txt'), Buffer.from(Array.from({ length: 9_000 }, (_, at) => (at * 37) % 256)));
  await writeFile(file('过大.txt'), '');
  await truncate(file('过大.txt'), 21 * 1024 * 1024);
  await writeFile(file('意见.txt'), POLICY);
  const names = ['空文件.txt', '二进制.txt', '过大.txt', '不存在.txt', '意见.txt'];

  const duikan = await launch();
  await chooseInDialog(duikan, names.map(file));
  const outcome = await duikan.page.evaluate(() => window.duikan.chooseAndImportFiles(undefined));
  expect(outcome.ok).toBe(true);
  if (!outcome.ok) return;
  expect(outcome.value.added.map(({ name }) => name)).toEqual(['意见.txt']);
  expect(outcome.value.problems.map(({ path, cause }) => [path, cause])).toEqual([
    ['空文件.txt', 'empty'],
    ['二进制.txt', 'unreadable'],
    ['过大.txt', 'too_large'],
    ['不存在.txt', 'unreadable'],
  ]);
  for (const { path, message } of outcome.value.problems) expect(message.zh).toContain(path);
});

test('dropped files reach main by their paths, which the page never sees', async ({ launch, dataFolder }) => {
  const path = join(dataFolder, '拖入的意见.txt');
  await writeFile(path, POLICY);
  const { page } = await launch();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(path);
  const outcome = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    return window.duikan.importDroppedFiles([...(input?.files ?? [])]);
  });
  expect(outcome.ok ? outcome.value.added.map(({ name }) => name) : outcome.message.zh).toEqual([
    '拖入的意见.txt',
  ]);
});

test('the analysis process is started again when it dies, and nothing else is lost', async ({ launch }) => {
  const { app, page, logged } = await launch();
  const opened = await page.evaluate(() => window.duikan.openLibrary(undefined));
  const pair = opened.ok ? opened.value.firstComparison : null;
  await logged('analysis.started');
  const kill = () =>
    app.evaluate(({ app: electron }) => {
      const analysis = electron.getAppMetrics().find(({ name }) => name === 'Duikan analysis');
      return analysis !== undefined && process.kill(analysis.pid, 'SIGKILL');
    });
  await expect.poll(kill, { message: 'the analysis process is listed' }).toBe(true);
  await logged('analysis.ended');
  const compared = await page.evaluate(
    (wanted) => (wanted === null ? null : window.duikan.compareDocuments(wanted)),
    pair,
  );
  expect(compared?.ok).toBe(true);
});

test('a file of every format is read in the window as headless', async ({ launch }) => {
  const fixtures = resolve(import.meta.dirname, '../fixtures/readers');
  const names = [
    ...['two-pages.pdf', 'two-pages.ofd', 'automatic-numbering.docx', 'pending-revisions.doc'],
    ...['frames-notes-tables.rtf', 'notice-gbk.html'],
  ];
  const duikan = await launch();
  await chooseInDialog(
    duikan,
    names.map((name) => join(fixtures, name)),
  );
  const outcome = await duikan.page.evaluate(() => window.duikan.chooseAndImportFiles(undefined));
  expect(outcome.ok && outcome.value.problems).toEqual([]);
  expect(outcome.ok && outcome.value.added.map(({ name }) => name)).toEqual(names);
});

test('a scan is told with its cause, and a text from elsewhere goes on in its place', async ({
  launch,
}, testInfo) => {
  const duikan = await launch();
  const { page } = duikan;
  await chooseInDialog(duikan, [resolve(import.meta.dirname, '../fixtures/readers/scan.pdf')]);
  await page.getByRole('button', { name: '导入文件' }).click();
  await page.getByRole('button', { name: /1 个问题/ }).click();
  // A click on a list that is still unfolding may land beside it, which closes it.
  await expect(page.locator('.ant-popover')).not.toHaveClass(/ant-zoom/u);
  await page.getByRole('button', { name: '附上文字…' }).click();
  const dialog = page.getByRole('dialog', { name: '为“scan.pdf”附上文字' });
  await expect(dialog.getByLabel('名称')).toHaveValue('scan.pdf');
  await dialog.getByLabel('公文全文').fill(POLICY);
  await page.screenshot({ path: testInfo.outputPath('attach.png') });
  await dialog.getByRole('button', { name: '加入文库' }).click();
  await page.getByPlaceholder('按标题、文号、机关筛选').fill('示例市委');
  await page.locator('.document-card').first().click();
  await page.getByText('文件信息').click();
  await expect(page.getByText('文字由人工附上，对应扫描件“scan.pdf”')).toBeVisible();
});

import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Events } from '../../src/ipc/ipc-contract.ts';
import { NO_CORRECTIONS } from '../../src/core/model/correction.ts';
import { createAnalysisSession } from '../../src/main/analysis-session.ts';
import { importFiles, importText, type SourceImport } from '../../src/main/import-sources.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { openJournal } from '../../src/main/journal.ts';
import { hashOf, openSourceStore } from '../../src/main/source-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
const fixtures = resolve(import.meta.dirname, '../fixtures/readers');
const segmenter = createJiebaSegmenter();
const session = createAnalysisSession(() => segmenter, {
  progress: () => undefined,
  betweenSteps: () => Promise.resolve(),
  othersWait: () => false,
});
const never = new AbortController().signal;

const library = async () => {
  const folder = await temporaryFolder();
  const progress: Events['progress'][] = [];
  const context: SourceImport = {
    journal: await openJournal(join(folder, 'journal.jsonl'), () => new Date(0)),
    sourceStore: openSourceStore(join(folder, 'sources')),
    readBytes: (path, sha256, bytes) =>
      session.readSource({ path, sha256, bytes, corrections: NO_CORRECTIONS }),
    keepReading: () => undefined,
    onProgress: (step) => progress.push(step),
  };
  return { folder, context, progress };
};

const POLICY = [
  '关于进一步加强安全生产工作的实施意见',
  '一、总体要求',
  '（一）工作目标。到2020年，安全生产责任体系更加完善。',
  '（二）健全责任。各级党委每年至少听取2次安全生产工作汇报。',
].join('\n');

describe('importing files', () => {
  it('names every file that cannot be read with its cause, and imports the rest', async () => {
    const { folder, context } = await library();
    const given = join(folder, '待导入');
    await mkdir(given);
    await writeFile(join(given, '空.txt'), '');
    await writeFile(
      join(given, '图片.txt'),
      Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256)),
    );
    await writeFile(join(given, '过大.txt'), '');
    await truncate(join(given, '过大.txt'), 21 * 1024 * 1024);
    await writeFile(join(given, '意见.txt'), POLICY);
    const missing = join(given, '不存在.txt');
    const result = await importFiles([given, missing], context, never);

    expect(result.added.map(({ name }) => name)).toEqual(['意见.txt']);
    expect(result.problems.map(({ path, cause }) => [path, cause]).toSorted()).toEqual(
      [
        ['不存在.txt', 'unreadable'],
        ['图片.txt', 'unreadable'],
        ['空.txt', 'empty'],
        ['过大.txt', 'too_large'],
      ].toSorted(),
    );
    for (const { path, message } of result.problems) {
      expect(message.zh).toContain(path);
      expect(message.en).toContain(path);
    }
    expect(context.journal.entries()).toMatchObject([{ decision: { name: '意见.txt', origin: 'file' } }]);
    expect(await readdir(join(folder, 'sources'))).toHaveLength(1);
  });

  it('takes each file of an archive as a source of its own, and names the others', async () => {
    const { folder, context, progress } = await library();
    const archive = join(folder, '归档.zip');
    await writeFile(archive, await readFile(join(fixtures, 'documents.zip')));
    const result = await importFiles([archive], context, never);
    expect(result.added.map(({ name }) => name)).toEqual([
      '归档.zip!/文件/实施意见.txt',
      '归档.zip!/文件/附件/管理办法.docx',
      '归档.zip!/更多.zip!/办法.docx',
    ]);
    expect(result.problems.map(({ path, cause }) => [path, cause])).toEqual([
      ['归档.zip!/加密.docx', 'encrypted'],
      ['归档.zip!/文件/附件/统计表.et', 'unsupported'],
    ]);
    expect(await readdir(join(folder, 'sources'))).toHaveLength(3);
    expect(progress.map(({ label }) => label)).toContain('归档.zip!/文件/附件/管理办法.docx');
    const again = await importFiles([join(fixtures, 'statute-numbering.docx')], context, never);
    expect(again).toMatchObject({ added: [], known: [{ name: 'statute-numbering.docx' }] });
  });

  it('refuses by the limit of the format, not of texts', async () => {
    const { folder, context } = await library();
    const [word, page] = [join(folder, '大.docx'), join(folder, '大.html')];
    await writeFile(word, 'PK\x03\x04');
    await truncate(word, 21 * 1024 * 1024);
    await writeFile(page, '<html><body>');
    await truncate(page, 21 * 1024 * 1024);
    const { problems } = await importFiles([word, page], context, never);
    expect(problems.map(({ path, cause }) => [path, cause])).toEqual([
      ['大.docx', 'unreadable'],
      ['大.html', 'too_large'],
    ]);
  });

  it('knows a text that is there already, whatever its name, and writes nothing', async () => {
    const { folder, context } = await library();
    const path = join(corpus, '000_850909aa168bec30.txt');
    const copy = join(folder, '另一个名字.txt');
    await writeFile(copy, await readFile(path));
    await importFiles([path], context, never);
    const again = await importFiles([copy], context, never);
    expect(again).toMatchObject({
      added: [],
      known: [{ name: '另一个名字.txt' }],
      problems: [],
      entries: [],
    });
    expect(context.journal.entries()).toHaveLength(1);
  });

  it('brings back a document that was removed', async () => {
    const { context } = await library();
    const path = join(corpus, '000_850909aa168bec30.txt');
    const [first] = (await importFiles([path], context, never)).added;
    const source = first?.source ?? hashOf(new Uint8Array());
    const { documents } = await session.readSource({
      path,
      sha256: source,
      bytes: await readFile(path),
      corrections: NO_CORRECTIONS,
    });
    await context.journal.append(() =>
      documents.map(({ id }) => ({ kind: 'document_removed', document: id })),
    );
    expect((await importFiles([path], context, never)).added).toHaveLength(1);
  });

  it('stops between files when it is cancelled, and keeps what it has', async () => {
    const { context, progress } = await library();
    const cancellation = new AbortController();
    const stopping: SourceImport = {
      ...context,
      onProgress: (step) => {
        context.onProgress(step);
        if (step.done === 1) cancellation.abort();
      },
    };
    const result = await importFiles([corpus], stopping, cancellation.signal);
    expect(result.cancelled).toBe(true);
    expect(result.added.length).toBeLessThan(5);
    expect(result.entries).toEqual(context.journal.entries());
    expect(progress[0]).toMatchObject({ work: 'import', done: 0 });
  });

  it('takes pasted text under the name that was given', async () => {
    const { context } = await library();
    const result = await importText({ name: '粘贴的意见', text: POLICY }, context, never);
    expect(result.added).toMatchObject([{ name: '粘贴的意见' }]);
    expect(context.journal.entries()).toMatchObject([{ decision: { origin: 'pasted' } }]);
  });

  it('keeps a text that a person attached to a scan with it, and knows the scan afterwards', async () => {
    const { context } = await library();
    const path = join(fixtures, 'scan.pdf');
    const [problem] = (await importFiles([path], context, never)).problems;
    expect(problem).toMatchObject({ path: 'scan.pdf', cause: 'scanned' });
    const scan = { name: 'scan.pdf', source: hashOf(await readFile(path)) };
    expect(problem?.source).toBe(scan.source);

    const attached = await importText({ name: 'scan.pdf', text: POLICY, scan }, context, never);
    expect(attached.entries.map(({ decision }) => decision)).toMatchObject([{ kind: 'source_added', scan }]);
    const again = await importFiles([path], context, never);
    expect(again.problems).toEqual([]);
    expect(again.known.map(({ source }) => source)).toEqual(attached.added.map(({ source }) => source));
  });
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/core/model/document.ts';
import { structureSource } from '../../../src/core/pipeline.ts';
import { loadDocuments } from '../../../src/main/cli/load-documents.ts';
import { containedFiles } from '../../../src/main/readers/contained-files.ts';
import { FORMAT_NAMES } from '../../../src/main/readers/format-names.ts';
import { readSource } from '../../../src/main/readers/read-source.ts';
import { openZip } from '../../../src/main/readers/zip/open-zip.ts';
import { fixtureBytes, readProblem } from './read-file.ts';

const contentsOf = async (name: string, wanted: string | null = null): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const entry of containedFiles({ path: name, bytes: fixtureBytes(name) }, wanted)) {
    found.push(entry.kind === 'file' ? entry.file.path : `${entry.problem.path} [${entry.problem.cause}]`);
  }
  return found;
};

describe('the files in an archive', () => {
  it('are named by their path in it, in GBK, in folders and in archives within; hidden ones are left out', async () => {
    expect(await contentsOf('documents.zip')).toEqual([
      'documents.zip!/加密.docx [encrypted]',
      'documents.zip!/文件/实施意见.txt',
      'documents.zip!/文件/附件/管理办法.docx',
      'documents.zip!/文件/附件/统计表.et',
      'documents.zip!/更多.zip!/办法.docx',
    ]);
  });

  it.each([
    ['documents.zip!/文件/实施意见.txt', 1],
    ['documents.zip!/文件/附件', 2],
    ['documents.zip!/文件', 3],
    ['documents.zip!/更多.zip', 1],
    ['documents.zip!/更多.zip!/办法.docx', 1],
    ['documents.zip!/文', 0],
    ['documents.zip!/没有.txt', 0],
  ])('%s are %i', async (wanted, count) => {
    expect(await contentsOf('documents.zip', wanted)).toHaveLength(count);
  });

  it('are the file itself where it is no archive', async () => {
    expect(await contentsOf('statute-numbering.docx')).toEqual(['statute-numbering.docx']);
    expect(await contentsOf('notice.html')).toEqual(['notice.html']);
    expect(await contentsOf('notice.html', 'notice.html!/a.txt')).toEqual([]);
  });

  it.each([
    ['no-files.zip', ['no-files.zip [empty]']],
    ['bomb.zip', ['bomb.zip!/意见.txt', 'bomb.zip!/炸弹.txt [too_large]']],
    ['nested.zip', ['nested.zip!/第3层.zip!/第2层.zip!/第1层.zip [too_large]']],
  ])('%s: %j', async (name, expected) => {
    expect(await contentsOf(name)).toEqual(expected);
  });

  it('are refused with the limit that they break', async () => {
    const bytes = fixtureBytes('bomb.zip');
    const readAll = async (budget: { bytes: number; entries: number }) => {
      for (const entry of (await openZip(bytes, FORMAT_NAMES.zip, budget)).values()) await entry.read();
    };
    await expect(readAll({ bytes: 1e9, entries: 10 })).rejects.toThrow('200 times');
    await expect(readAll({ bytes: 50, entries: 10 })).rejects.toThrow('300 MB');
    await expect(readAll({ bytes: 1e9, entries: 1 })).rejects.toThrow('10000 entries');
  });

  it('of a truncated archive: one problem', async () => {
    const problem = await readProblem('a.zip', fixtureBytes('documents.zip').subarray(0, 3000));
    expect(problem).toMatchObject({ cause: 'unreadable' });
    expect(problem.message.zh).toContain('被截断');
  });
});

describe('an archive as a SOURCE of the headless command', () => {
  let archive = '';
  beforeAll(async () => {
    archive = join(await mkdtemp(join(tmpdir(), 'duikan-')), '归档.zip');
    await writeFile(archive, fixtureBytes('documents.zip'));
  });

  const load = (...sources: readonly string[]) =>
    loadDocuments<PolicyDocument>(sources, {
      read: async (bytes) => structureSource(await readSource(bytes)),
      documentOf: (document) => document,
      onError: () => undefined,
    });

  it('gives each file as a document or a problem', async () => {
    const { documents, problems } = await load(archive);
    expect(documents.map(({ source, title }) => [source.path, title])).toEqual([
      [`${archive}!/文件/实施意见.txt`, '关于进一步加强安全生产工作的实施意见'],
      [`${archive}!/文件/附件/管理办法.docx`, '某市安全生产管理办法'],
      [`${archive}!/更多.zip!/办法.docx`, '某市安全生产管理办法'],
    ]);
    expect(problems.map(({ path, cause }) => [path, cause])).toEqual([
      [`${archive}!/加密.docx`, 'encrypted'],
      [`${archive}!/文件/附件/统计表.et`, 'unsupported'],
    ]);
    for (const { message } of problems) expect(message.zh).toMatch(/^“归档\.zip!\//);
  });

  it('gives the same file whether it is named with the archive or alone, once', async () => {
    const member = `${archive}!/文件/附件/管理办法.docx`;
    const { documents } = await load(archive, member, `${member}#1`);
    expect(documents).toHaveLength(3);
    expect((await load(member)).documents).toEqual(documents.filter(({ source }) => source.path === member));
  });

  it.each([
    ['没有.docx', 'missing'],
    ['文件#2', 'unsupported'],
    ['文件/实施意见.txt#2', 'no_document'],
    ['文件/实施意见.txt!/内.txt', 'missing'],
  ])('%s: %s', async (inner, cause) => {
    const { documents, problems } = await load(`${archive}!/${inner}`);
    expect([documents.length, problems.map((problem) => problem.cause)]).toEqual([0, [cause]]);
  });
});

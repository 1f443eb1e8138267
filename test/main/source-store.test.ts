import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, openSourceStore } from '../../src/main/source-store.ts';
import { explanationOf } from './explanation-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = new TextEncoder().encode('（四）严格落实企业主体责任。各级党委每年至少听取2次汇报。');
const known = { sha256: hashOf(bytes), name: '武进.txt', size: bytes.byteLength };

const storeWithSource = async () => {
  const folder = await temporaryFolder();
  const store = openSourceStore(folder);
  await store.put(bytes);
  return { folder, store, path: join(folder, known.sha256) };
};

describe('the store of sources', () => {
  it('gives back the very bytes, under their hash, and leaves nothing else behind', async () => {
    const { folder, store } = await storeWithSource();
    expect(Buffer.from(await store.read(known)).equals(bytes)).toBe(true);
    expect(await store.check(known)).toBeNull();
    expect(await readdir(folder)).toEqual([known.sha256]);
  });

  it('keeps one copy of the same text', async () => {
    const { folder, store } = await storeWithSource();
    await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('refuses bytes that were altered, naming the file and what to do', async () => {
    const { store, path } = await storeWithSource();
    const altered = await readFile(path);
    altered[3] = (altered[3] ?? 0) ^ 1;
    await writeFile(path, altered);
    const { zh } = await explanationOf(store.read(known));
    expect(zh).toMatch(/“武进\.txt”.*已损坏.*重新导入/);
  });

  it('notices at once a file that is shorter or gone', async () => {
    const { store, path } = await storeWithSource();
    await writeFile(path, bytes.subarray(0, 10));
    expect(await store.check(known)).toMatchObject({ path: '武进.txt', cause: 'missing' });
    await rm(path);
    const problem = await store.check(known);
    expect(problem?.message.zh).toContain('文件不存在');
    expect(problem?.message.en).toContain('no such file');
    await expect(store.read(known)).rejects.toThrow('no such file');
  });

  it('puts a damaged copy right when the same file is given again', async () => {
    const { store, path } = await storeWithSource();
    await writeFile(path, 'x'.repeat(known.size));
    await store.put(bytes);
    expect(Buffer.from(await store.read(known)).equals(bytes)).toBe(true);
  });
});

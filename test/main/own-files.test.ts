import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentId, sha256 } from '../../src/core/model/ids.ts';
import type { Census, Settings } from '../../src/ipc/ipc-contract.ts';
import { openLibraryCensus } from '../../src/main/library-census.ts';
import { openLogFile } from '../../src/main/log-file.ts';
import { openSettingsFile } from '../../src/main/settings-file.ts';
import { writeFileAtomically } from '../../src/main/write-file-atomically.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the census of the library', () => {
  const census: Census = {
    rulesVersion: '0123456789ab',
    documents: [documentId(sha256('a'.repeat(64)), 2)],
    comparisons: 1,
    journalEntries: 5,
  };
  it('is kept over a restart; the last one counts', async () => {
    const path = join(await temporaryFolder(), 'library-census.json');
    const file = openLibraryCensus(path);
    expect(await file.read()).toBeNull();
    await Promise.all([1, 2, 3].map((comparisons) => file.save({ ...census, comparisons })));
    expect(await openLibraryCensus(path).read()).toEqual({ ...census, comparisons: 3 });
  });
  it.each(['', '{', 'null', '{"rulesVersion":1}', '{"rulesVersion":"x","documents":["no id"]}'])(
    'is none where the file holds %j',
    async (content) => {
      const path = join(await temporaryFolder(), 'library-census.json');
      await writeFile(path, content);
      expect(await openLibraryCensus(path).read()).toBeNull();
    },
  );
});

describe('the settings', () => {
  const first: Settings = { language: 'zh', theme: 'system', zoom: 1, documentFont: 'sans' };
  it('begin in Chinese and are kept over a restart', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const file = await openSettingsFile(path);
    expect(file.current()).toEqual(first);
    const changed: Settings = { language: 'en', theme: 'dark', zoom: 1.25, documentFont: 'serif' };
    await file.save(changed);
    expect((await openSettingsFile(path)).current()).toEqual(changed);
  });
  it.each([
    '',
    '[]',
    '{"language":"fr","theme":"dark","zoom":1}',
    '{"language":"zh","theme":"dark","zoom":99}',
  ])('begin anew where the file holds %j', async (content) => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(path, content);
    expect((await openSettingsFile(path)).current()).toEqual(first);
  });
});

describe('writing a file atomically', () => {
  it('replaces the whole content and leaves no temporary file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'deep', 'file.txt');
    await writeFileAtomically(path, '旧的内容，比新的长');
    await writeFileAtomically(path, '新');
    expect(await readFile(path, 'utf8')).toBe('新');
    expect(await readdir(join(folder, 'deep'))).toEqual(['file.txt']);
  });
  it('leaves nothing behind where it cannot finish', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'taken'));
    await expect(writeFileAtomically(join(folder, 'taken'), 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('the log', () => {
  it('writes an event a line, in order, whatever the values hold', async () => {
    const path = join(await temporaryFolder(), 'logs', 'duikan.log');
    const log = openLogFile(path, () => new Date(0));
    log.write('library.opened', { entries: 5 });
    log.write('request.refused', { reason: 'two\nlines', long: '长'.repeat(1_000) });
    await log.flush();
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines[0]).toBe('1970-01-01T00:00:00.000Z library.opened entries=5');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.length).toBeLessThan(400);
  });
  it('keeps to its size: one file before it, no more', async () => {
    const folder = await temporaryFolder();
    const log = openLogFile(join(folder, 'duikan.log'), () => new Date(0));
    for (let line = 0; line < 9_000; line += 1) log.write('filling', { text: 'x'.repeat(290) });
    await log.flush();
    const names = await readdir(folder);
    expect(names.toSorted()).toEqual(['duikan.1.log', 'duikan.log']);
    for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(1_000_000);
  });
});

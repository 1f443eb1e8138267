import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureBytes, markedPassages, readBytesAs, readProblem, readText, realFiles } from './read-file.ts';

/** Lines with text; a sign of a symbol font has no meaning of its own in this format. */
const linesOf = async (name: string): Promise<readonly string[]> =>
  (await readText(name, fixtureBytes(name))).text
    .replace(/\p{Co}|☑/gu, '')
    .split('\n')
    .filter((line) => line !== '');

describe('Word 97–2003 files', () => {
  it.each(['automatic-numbering', 'pending-revisions'])(
    '%s: doc and docx give the same lines',
    async (name) => {
      expect(await linesOf(`${name}.doc`)).toEqual(await linesOf(`${name}.docx`));
    },
  );

  it('works out automatic numbers and counts pending revisions', async () => {
    expect((await readText('a.doc', fixtureBytes('automatic-numbering.doc'))).notes).toEqual([
      { kind: 'labels_resolved', count: 11 },
    ]);
    expect((await readText('a.doc', fixtureBytes('pending-revisions.doc'))).notes).toEqual([
      { kind: 'revisions_accepted', insertions: 3, deletions: 4 },
    ]);
  });

  it('marks contents, notes and rows of tables', async () => {
    const source = await readText('a.wps', fixtureBytes('frames-notes-tables.doc'));
    expect(source.format).toBe('wps');
    expect(markedPassages(source)).toEqual([
      'table_of_contents: 第一章 总则\t1',
      'note_reference: 1',
      'table_row: 序号\t事项\t时限',
      'table_row: 1\t检查 整改\t每月',
      'note: 1指年主营业务收入2000万元以上。',
    ]);
  });
});

describe('OLE files that cannot be read', () => {
  it.each([
    ['locked.docx', 'encrypted', '打开密码'],
    ['sheet.xls', 'unsupported', 'Excel'],
  ])('%s is %s', async (name, cause, words) => {
    const problem = await readProblem(name, fixtureBytes(name));
    expect(problem.cause).toBe(cause);
    expect(problem.message.zh).toContain(words);
  });

  it('a locked doc is encrypted, a truncated one damaged', async () => {
    const bytes = Buffer.from(fixtureBytes('pending-revisions.doc'));
    const main = bytes.indexOf(Buffer.from([0xec, 0xa5]));
    bytes[main + 0x0b] = (bytes[main + 0x0b] ?? 0) | 1;
    expect((await readProblem('a.doc', bytes)).cause).toBe('encrypted');
    expect((await readProblem('a.doc', fixtureBytes('pending-revisions.doc').subarray(0, 2000))).cause).toBe(
      'unreadable',
    );
  });
});

describe.skipIf(realFiles === null)(
  'real doc and wps files (skipped where shared/realworld is absent)',
  () => {
    const paths =
      realFiles === null
        ? []
        : ['doc', 'wps'].flatMap((folder) =>
            readdirSync(join(realFiles ?? '', folder)).map((name) => join(realFiles ?? '', folder, name)),
          );
    it.each(paths)('%s is read', async (path) => {
      const reading = await readBytesAs(path, readFileSync(path));
      expect(reading.kind === 'text' ? reading.source.text : '').toMatch(/[\u4e00-\u9fff]{4}/);
    });
  },
);

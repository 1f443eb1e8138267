import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../src/core/model/anchor.ts';
import { duikan, ensureBuilt, projectFolder } from './built-program.ts';
import { compareJson, parseJson, run, runOnce, searchJson, type ParsedJson } from './command-run.ts';

const WUJIN = 'corpus/000_850909aa168bec30.txt';
const CHANGZHOU = 'corpus/002_ed3a36659357f992.txt';
const TWO_DOCUMENTS = 'corpus/004_b1c4bd0d9cc8004a.txt';
const CORPUS_FILES = readdirSync(join(projectFolder, 'corpus')).filter((name) => name.endsWith('.txt'));
const textOf = (path: string) => readFileSync(join(projectFolder, path.replace(/#\d+$/, '')), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'duikan-cli-'));
const made = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

// A run of the command as a process of its own takes seconds, many on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

beforeAll(ensureBuilt);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('text', () => {
  it.each([[WUJIN], [TWO_DOCUMENTS], [`${TWO_DOCUMENTS}#2`]])('prints exactly the text of %s', (path) => {
    expect(duikan(['text', path])).toEqual({ status: 0, stdout: textOf(path), stderr: '' });
  });

  it('reads standard input', () => {
    expect(duikan(['text', '-'], textOf(WUJIN)).stdout).toBe(textOf(WUJIN));
  });

  it('says which of several files it should print', () => {
    const { status, stdout, stderr } = duikan(['text', 'corpus']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('5');
  });

  it('ends quietly when its reader does', async () => {
    const child = spawn(process.execPath, ['build/duikan.mjs', 'parse', 'corpus', '--json'], {
      cwd: projectFolder,
    });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('');
  });
});

describe('every command that gives JSON', () => {
  it.each([
    [['text', WUJIN]],
    [['parse', 'corpus']],
    [['extract', WUJIN]],
    [['extract', WUJIN, '--explain', '--find', '每年']],
    [['align', WUJIN, CHANGZHOU, '--sentences']],
    [['compare', WUJIN, CHANGZHOU, '--sentences']],
    [['search', '应急演练', 'corpus']],
  ])('prints one value, version 1, the same bytes each time: %j', async (args) => {
    const first = await runOnce([...args, '--json']);
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({ version: 1, problems: [] });
    // The second time as a process of its own, from the built program.
    expect(duikan([...args, '--json'])).toEqual(first);
  });
});

describe('readable output', () => {
  it.each([
    [['parse', WUJIN], '武发〔2018〕77号'],
    [['extract', WUJIN], '每年至少召开2次'],
    [['extract', WUJIN, '--explain', '--find', '每年至少召开2次'], '落选: 另一读法更长'],
    [['align', WUJIN, CHANGZHOU], '上位有、本文件无'],
    [['compare', WUJIN, CHANGZHOU], '上位有、本文件无'],
    [['search', '应急演练', WUJIN], '【应急演练】'],
    [['align', WUJIN, CHANGZHOU, '--lang', 'en'], 'superior only'],
    [['--help'], '用法'],
    [['--help', '--lang', 'en'], 'usage'],
  ])('%j', async (args, expected) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(expected);
  });
});

describe('sources', () => {
  it('of a folder are all files below it, in the order of their names', async () => {
    const { documents, problems } = await parseJson('corpus');
    expect(problems).toEqual([]);
    expect([...new Set(documents.map(({ source }) => source.path))]).toEqual(
      CORPUS_FILES.sort().map((name) => join('corpus', name)),
    );
    expect(documents.map(({ source }) => source.part)).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('can name one document of several', async () => {
    expect((await parseJson(`${TWO_DOCUMENTS}#2`)).documents).toEqual([
      (await parseJson(TWO_DOCUMENTS)).documents[1],
    ]);
  });

  it('named twice count once', async () => {
    expect((await parseJson(WUJIN, WUJIN, `${WUJIN}#1`)).documents).toHaveLength(1);
  });

  it('have offsets into their text', async () => {
    for (const document of (await parseJson('corpus')).documents) {
      const source = textOf(document.source.path);
      for (const { label, start, end } of document.sections.flatMap((section) => section.clauses)) {
        expect(source.slice(start, end).startsWith(label ?? '')).toBe(true);
      }
    }
  });

  it('whose names hold # are taken by their names', async () => {
    const path = made('名称#2', textOf(WUJIN));
    expect((await parseJson(path)).documents.map(({ source }) => source.path)).toEqual([path]);
  });
});

describe('what cannot be read', () => {
  const mixed = join(folder, 'mixed');
  beforeAll(() => {
    made('mixed/a.txt', textOf(WUJIN));
    made('mixed/b-empty.txt', '');
    made('mixed/c-blank.txt', ' \n\n　\n');
    made(
      'mixed/d-binary.bin',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    );
    made(
      'mixed/e-picture.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    );
    made('mixed/f-huge.txt', '安全生产。\n'.repeat(1_400_000));
    made('mixed/g/deeper.txt', textOf(CHANGZHOU));
    made('mixed/.hidden', 'x');
    symlinkSync('nowhere', join(mixed, 'h-broken-link'));
    symlinkSync('.', join(mixed, 'i-circle'));
  });

  it('is told with its cause, the rest is read, and nothing is silently absent', async () => {
    const { status, stdout, stderr } = await run(['parse', mixed, '--json']);
    expect(status).toBe(1);
    const { documents, problems } = JSON.parse(stdout) as ParsedJson;
    expect(documents.map(({ source }) => source.path)).toEqual([
      join(mixed, 'a.txt'),
      join(mixed, 'g', 'deeper.txt'),
    ]);
    expect(problems.map(({ path, cause }) => [path.slice(mixed.length + 1), cause])).toEqual([
      ['b-empty.txt', 'empty'],
      ['c-blank.txt', 'empty'],
      ['d-binary.bin', 'unreadable'],
      ['e-picture.png', 'unsupported'],
      ['f-huge.txt', 'too_large'],
      ['h-broken-link', 'missing'],
    ]);
    for (const { path, cause } of problems) {
      expect(stderr).toContain(`${path} [${cause}]`);
    }
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['nowhere.txt', 'missing'],
    ['corpus/000_850909aa168bec30.txt/x', 'missing'],
    [`${WUJIN}#7`, 'no_document'],
    ['corpus#2', 'unsupported'],
    ['corpus/archive.zip!/inner.docx', 'missing'],
    ['/dev/zero', 'too_large'],
  ])('%s: %s', async (path, cause) => {
    const { status, stdout } = await run(['parse', path, WUJIN, '--json']);
    const { documents, problems } = JSON.parse(stdout) as ParsedJson;
    expect(documents).toHaveLength(1);
    expect(problems.map((problem) => problem.cause)).toEqual([cause]);
    expect(status).toBe(1);
  });

  it('on one side of a comparison gives no comparison, not an empty one', async () => {
    const { status, stdout } = await runOnce(['compare', WUJIN, 'nowhere.txt', '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ right: null, problems: [{ cause: 'missing' }] });
    expect(JSON.parse(stdout)).not.toHaveProperty('findings');
  });

  it('is told in English on request', async () => {
    expect((await run(['parse', 'nowhere.txt', '--lang', 'en'])).stderr).toContain('does not exist');
  });
});

describe('wrong use', () => {
  it.each([
    [[]],
    [['paste']],
    [['matrix', WUJIN]],
    [['compare', WUJIN, CHANGZHOU, '--format', 'docx']],
    [['compare', WUJIN]],
    [['compare', WUJIN, TWO_DOCUMENTS]],
    [['search', '“”', WUJIN]],
    [['parse', WUJIN, '-o', 'no-such-folder/x.json']],
    [['parse', WUJIN, '--decisions', 'nowhere.jsonl']],
  ])('has exit status 2 and a message: %j', async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^duikan: .*\p{Script=Han}/u);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is the exit status of the process', () => {
    expect(duikan(['paste']).status).toBe(2);
    expect(duikan(['parse', 'nowhere.txt']).status).toBe(1);
  });

  it('never writes over a source', async () => {
    const path = made('own.txt', textOf(WUJIN));
    for (const source of [path, folder]) {
      expect((await run(['parse', source, '-o', path])).status).toBe(2);
      expect(readFileSync(path, 'utf8')).toBe(textOf(WUJIN));
    }
  });

  it.each(['html', 'docx', 'json'])(
    'leaves a file as it is where nothing could be read: %s',
    async (format) => {
      const path = made(`kept.${format}`, '原有内容');
      const args = format === 'json' ? ['--json'] : ['--format', format];
      expect((await run(['compare', 'nowhere.txt', CHANGZHOU, ...args, '-o', path])).status).toBe(1);
      const written = readFileSync(path, 'utf8');
      // One JSON value names what could not be read; a report has nothing to say.
      if (format === 'json') expect(written).toContain('nowhere.txt');
      else expect(written).toBe('原有内容');
    },
  );

  it('shows its stack with --debug only', async () => {
    expect((await run(['paste', '--debug'])).stderr).toMatch(/^\s+at /m);
  });
});

describe('compare', () => {
  it.each(['html', 'md'])('writes %s to a file, the same each time', async (format) => {
    const path = join(folder, `comparison.${format}`);
    const args = ['compare', WUJIN, CHANGZHOU, '--format', format];
    expect(await run([...args, '-o', path])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(path, 'utf8')).toBe((await run(args)).stdout);
  });

  it('has every clause of both documents once', async () => {
    const { links, leftOnly, rightOnly } = await compareJson(WUJIN, CHANGZHOU);
    const clauses = async (path: string) =>
      (await parseJson(path)).documents.flatMap(({ sections }) =>
        sections.flatMap((section) => section.clauses.map(({ label }) => label)),
      );
    expect([...links.flatMap(({ left }) => left), ...leftOnly].sort()).toEqual((await clauses(WUJIN)).sort());
    expect([...links.flatMap(({ right }) => right), ...rightOnly].sort()).toEqual(
      (await clauses(CHANGZHOU)).sort(),
    );
  });
});

describe('search', () => {
  it.each(['应急演练', '“应急演练”', '"党政同责"', '职责规'])(
    'for %s finds exactly the clauses that contain it',
    async (query) => {
      const phrase = query.replace(/["“”「」]/g, '');
      const { documents } = await parseJson('corpus');
      const expected = documents.flatMap((document) =>
        document.sections
          .flatMap((section) => section.clauses)
          .filter(({ heading, text }) => `${heading ?? ''}\n${text}`.includes(phrase))
          .map(({ label }) => `${document.id} ${label ?? ''}`),
      );
      const { hits, total } = await searchJson(query, 'corpus');
      const found = hits.filter(({ clause }) => clause !== null);
      expect(found.map(({ document, clause }) => `${document} ${clause ?? ''}`).sort()).toEqual(
        expected.sort(),
      );
      expect(total).toBe(hits.length);
      for (const { document, start, end, snippet, highlights } of hits) {
        const path = documents.find(({ id }) => id === document)?.source.path ?? '';
        expect(textOf(path).slice(start, end).replace(/\s/g, '')).toBe(phrase);
        expect(highlights.length).toBeGreaterThan(0);
        for (const mark of highlights) expect(snippet.slice(mark.start, mark.end)).toContain(phrase);
      }
    },
  );

  it('keeps to a level, a region and a type of element', async () => {
    const { documents } = await parseJson('corpus');
    const all = (await searchJson('应急演练', 'corpus')).hits;
    const args = ['--level', 'district', '--region', '江苏', '--type', 'frequency'];
    const { hits } = await searchJson('应急演练', 'corpus', ...args);
    const [wujin] = documents;
    // （十九）: the frequency is the 定期 of another sentence of the clause.
    expect(hits.map(({ clause }) => clause)).toEqual(['（十二）', '（十九）']);
    expect(new Set(hits.map(({ document }) => document))).toEqual(new Set([wujin?.id]));
    expect(all).toHaveLength(7);
  });
});

describe('decisions', () => {
  const hash = '0'.repeat(64);
  const journal = (entries: readonly object[]) =>
    entries
      .map((decision, index) => JSON.stringify({ sequence: index + 1, at: '2026-01-01T00:00:00Z', decision }))
      .map((line) => `${line}\n`)
      .join('');

  it('name and remove documents', async () => {
    const [wujin, changzhou] = (await parseJson(WUJIN, CHANGZHOU)).documents;
    const file = made(
      'journal.jsonl',
      journal([
        { kind: 'document_renamed', document: wujin?.id, name: '武进办法' },
        { kind: 'document_removed', document: changzhou?.id },
      ]),
    );
    const { documents, removed } = await parseJson(WUJIN, CHANGZHOU, '--decisions', file);
    expect(documents.map(({ name }) => name)).toEqual(['武进办法']);
    expect(removed).toEqual([{ path: CHANGZHOU, part: 1 }]);
    expect((await run(['compare', WUJIN, CHANGZHOU, '--decisions', file])).status).toBe(2);
  });

  it('are named among the reasons of an element', async () => {
    const text = textOf(WUJIN);
    const start = text.indexOf('每年至少召开2次');
    const value = {
      type: 'frequency',
      count: 3,
      period: 'P1Y',
      bound: 'at_least',
      vague: false,
      duration: null,
    };
    const file = made(
      'stated.jsonl',
      journal([
        {
          kind: 'element_corrected',
          document: (await parseJson(WUJIN)).documents[0]?.id,
          places: [anchorOf(text, { start, end: start + '每年至少召开2次'.length })],
          about: 'frequency',
          verdict: { kind: 'stated', element: { value, actor: null, modality: 'must' } },
        },
      ]),
    );
    const explain = ['extract', WUJIN, '--explain', '--find', '每年至少召开2次', '--decisions', file];
    const { stdout } = await run(explain);
    expect(stdout).toMatch(/× “每年至少召开2次”.*已由人工更正/);
    expect(stdout).toMatch(/人工\n {4}√ “每年至少召开2次” = 每年≥3次/);
    expect(JSON.parse((await run([...explain, '--json'])).stdout)).toMatchObject({
      explanations: [{ stated: [{ quote: '每年至少召开2次', start, value: { count: 3 } }] }],
    });
  });

  it('are applied wholly or not at all', async () => {
    const file = made(
      'broken.jsonl',
      `${journal([{ kind: 'document_removed', document: `${hash}#1` }])}{"seq`,
    );
    const { status, stdout, stderr } = await run(['parse', WUJIN, '--decisions', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('2');
  });
});

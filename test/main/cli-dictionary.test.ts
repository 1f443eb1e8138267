import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { SearchReport } from '../../src/core/report/contract/contract.ts';
import { run } from './command-run.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'duikan-dictionary-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const made = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A body that no dictionary knows. */
const BODY = '澜岭督办署';
const documentOf = (times: string) =>
  [
    '澜岭市人民政府关于加强水库巡查工作的实施意见',
    '一、总体要求',
    '各镇人民政府应当落实水库巡查责任，及时消除隐患。',
    '二、工作措施',
    `由${BODY}负责水库巡查工作，${times}组织检查。`,
    '三、保障措施',
    '各有关部门应当加强配合，形成工作合力。',
    '',
  ].join('\n');
const LOWER = made('lower.txt', documentOf('每年至少两次'));
const UPPER = made('upper.txt', documentOf('每年至少一次'));
const DICTIONARY_TEXT = `# 本地机构\n${BODY} 1000000 nt\n水库巡查\n`;
const DICTIONARY = made('words.txt', DICTIONARY_TEXT);
const REPORTED = { sha256: createHash('sha256').update(DICTIONARY_TEXT).digest('hex'), words: 2 };

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['extract', [LOWER]],
  ['align', [LOWER, UPPER]],
  ['compare', [LOWER, UPPER]],
  ['matrix', [UPPER, LOWER]],
  ['search', [BODY, LOWER]],
];

const json = async (...args: readonly string[]): Promise<object> => {
  const { stdout, stderr } = await run([...args, '--json']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as object;
};

describe('--dictionary', () => {
  it('makes a word of a name that is cut apart without it', async () => {
    // The words of a name are scored each by itself; a word of its own has another score.
    const scoresOf = async (...more: readonly string[]) =>
      ((await json('search', BODY, LOWER, ...more)) as SearchReport).hits.map(({ score }) => score);
    const apart = await scoresOf();
    const whole = await scoresOf('--dictionary', DICTIONARY);
    expect([apart.length, whole.length]).toEqual([1, 1]);
    expect(whole).not.toEqual(apart);
  });

  // Another dictionary costs seconds of loading: first all runs with it, then all without.
  it.each(COMMANDS)('is named in the JSON of %s', async (command, args) => {
    expect(await json(command, ...args, '--dictionary', DICTIONARY)).toHaveProperty('dictionary', REPORTED);
  });

  it('is named among the settings of a comparison table', async () => {
    const { stdout } = await run(['compare', LOWER, UPPER, '--format', 'md', '--dictionary', DICTIONARY]);
    expect(stdout).toContain(REPORTED.sha256);
  });

  it.each(COMMANDS)('is not named in the JSON of %s where it was not given', async (command, args) => {
    expect(await json(command, ...args)).not.toHaveProperty('dictionary');
  });

  it('is applied wholly or not at all: each faulty line is named with its cause', async () => {
    const file = made('faulty.txt', `${BODY}\n云栖办 机构\n云栖办 0\n`);
    for (const [language, line2, line3] of [
      ['zh', '第 2 行：“机构”', '第 3 行：权重“0”'],
      ['en', 'line 2: "机构"', 'line 3: the weight "0"'],
    ] as const) {
      const { status, stdout, stderr } = await run([
        'extract',
        LOWER,
        '--dictionary',
        file,
        '--lang',
        language,
      ]);
      expect([status, stdout]).toEqual([2, '']);
      for (const part of [file, line2, line3]) expect(stderr).toContain(part);
    }
  });

  it.each([
    ['a file that is not there', ['extract', LOWER, '--dictionary', 'nowhere.txt']],
    ['a folder', ['extract', LOWER, '--dictionary', folder]],
    ['GBK', ['extract', LOWER, '--dictionary', made('gbk.txt', Uint8Array.of(0xb0, 0xb2, 0xc0, 0xbd))]],
    ['a command without words', ['parse', LOWER, '--dictionary', DICTIONARY]],
  ])('refuses %s', async (_what, args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^duikan: .*\p{Script=Han}/u);
  });

  it('is never written over', async () => {
    expect((await run(['extract', LOWER, '--dictionary', DICTIONARY, '-o', DICTIONARY])).status).toBe(2);
    expect(readFileSync(DICTIONARY, 'utf8')).toBe(DICTIONARY_TEXT);
  });
});

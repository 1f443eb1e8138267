import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { ReuseReport } from '../../src/core/report/contract/reuse-contract.ts';
import { projectFolder } from './built-program.ts';
import { run, runOnce } from './command-run.ts';

vi.setConfig({ testTimeout: 120_000 });

const reuseOf = async (...sources: readonly string[]): Promise<ReuseReport> =>
  JSON.parse((await runOnce(['reuse', ...sources, '--json'])).stdout) as ReuseReport;

/** The two last places of a document's region. */
const placeIn = ({ documents }: ReuseReport, id: string | undefined): string | undefined =>
  documents.find((head) => head.id === id)?.region.at(-1);

it('the corpus: each local text stands next to its superior, which is named as the likely source', async () => {
  const report = await reuseOf('corpus');
  const closest = report.reuse.map(({ document, shares: [first] }) => [
    placeIn(report, document),
    placeIn(report, first?.document),
    first?.direction,
  ]);
  expect(closest).toEqual([
    ['武进区', '常州市', 'taken'],
    ['德阳市', '天津市', 'unknown'],
    ['常州市', '武进区', 'given'],
    ['东莞市', '天津市', 'taken'],
    ['蓟州区', '天津市', 'taken'],
    ['天津市', '蓟州区', 'given'],
  ]);
  const passage = report.passages.find(({ quote }) => quote.startsWith('建立健全与高水平全面建成小康社会'));
  expect(passage?.nearest).toMatchObject({ share: 1, direction: 'taken', because: 'level' });
  // 深化油气输送…领域安全整治 stands in no other document.
  const alone = report.passages.find(({ quote }) => quote.includes('油气输送、储存、装卸'));
  expect(alone).toMatchObject({ nearest: null });
});

it('offsets lead to the words on both sides', async () => {
  const report = await reuseOf('corpus');
  const texts = new Map(
    report.documents.map(({ id, source }) => [id, readFileSync(join(projectFolder, source.path), 'utf8')]),
  );
  const letters = (text: string | undefined) => text?.replace(/[^\p{L}\p{N}]/gu, '');
  const runs = report.passages.flatMap(({ document, nearest }) =>
    (nearest?.runs ?? []).map((shared) => ({ document, nearest, shared })),
  );
  expect(runs.length).toBeGreaterThan(1000);
  const unlike = runs.filter(({ document, nearest, shared: { start, end, source } }) => {
    const own = letters(texts.get(document)?.slice(start, end));
    return own !== letters(texts.get(nearest?.document ?? document)?.slice(source.start, source.end));
  });
  // Only where one side was repaired do the printed letters differ.
  expect(unlike.length).toBeLessThan(runs.length / 50);
  expect(runs.every(({ shared }) => letters(shared.quote) === letters(shared.source.quote))).toBe(true);
});

it('reads as text and Markdown, and a missing source is named', async () => {
  const text = await runOnce(['reuse', 'corpus']);
  expect(text.status).toBe(0);
  expect(text.stdout).toContain('├─武进区');
  expect((await run(['reuse', 'corpus'])).stdout).toBe(text.stdout);
  const markdown = await run(['reuse', 'corpus', '--format', 'md', '--lang', 'en']);
  expect(markdown.stdout).toMatch(/^# Text reuse/u);
  expect(markdown.stdout).toContain('## Passages that no other document has');
  const missing = await run(['reuse', 'corpus', 'nowhere.txt', '--json']);
  expect([missing.status, (JSON.parse(missing.stdout) as { problems: unknown[] }).problems.length]).toEqual([
    1, 1,
  ]);
});

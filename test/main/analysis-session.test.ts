import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../src/core/model/correction.ts';
import type { DocumentId } from '../../src/core/model/ids.ts';
import { analyzeSource } from '../../src/core/pipeline.ts';
import type { ComparisonReport, SearchReport } from '../../src/core/report/contract/contract.ts';
import { jsonText, parseJsonText } from '../../src/ipc/json-text.ts';
import { createAnalysisSession } from '../../src/main/analysis-session.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { readSource } from '../../src/main/readers/read-source.ts';
import { hashOf } from '../../src/main/source-store.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
const wujin = '000_850909aa168bec30.txt';
const changzhou = '002_ed3a36659357f992.txt';
const segmenter = createJiebaSegmenter();

const NO_PAIRING = { key: '', statements: [] };

const sessionWith = async (...files: readonly string[]) => {
  const session = createAnalysisSession(() => segmenter, {
    progress: () => undefined,
    betweenSteps: () => Promise.resolve(),
    othersWait: () => false,
  });
  const ids: DocumentId[] = [];
  const analyses = [];
  for (const file of files) {
    const bytes = await readFile(resolve(corpus, file));
    const reading = await session.readSource({
      path: file,
      sha256: hashOf(bytes),
      bytes,
      corrections: NO_CORRECTIONS,
    });
    ids.push(...reading.documents.map(({ id }) => id));
    analyses.push(...reading.documents.map(({ analyzed }) => analyzed));
  }
  return { session, ids, analyses };
};

const headless = async (...args: readonly string[]): Promise<unknown> => {
  let printed = '';
  await runCommandLine([...args, '--json'], {
    result: (text) => (printed += text),
    message: () => undefined,
  });
  return JSON.parse(printed);
};

/** What the headless command says of a file, without the path under which it was given. */
const withoutPaths = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'path' ? undefined : part));

describe('the window’s analysis', () => {
  it('compares as the headless command does', async () => {
    const { session, ids } = await sessionWith(wujin, changzhou);
    const [reviewed, superior] = ids;
    if (reviewed === undefined || superior === undefined) throw new RangeError('two documents were expected');
    const answer = await session.compareDocuments({ reviewed, superior, pairing: NO_PAIRING });
    const shown = answer.kind === 'done' ? parseJsonText(answer.value).report : null;
    const printed = await headless('compare', resolve(corpus, wujin), resolve(corpus, changzhou));
    const { left, right, links, leftOnly, rightOnly, findings, summary } = printed as ComparisonReport;
    expect(withoutPaths(shown)).toMatchObject(
      withoutPaths({ left, right, links, leftOnly, rightOnly, findings, summary }) as object,
    );
    expect(findings.length).toBeGreaterThan(0);
  });

  it('searches as the headless command does', async () => {
    const { session, ids } = await sessionWith(wujin, changzhou);
    const answer = await session.search({ query: '应急演练', documents: ids });
    const shown = answer.kind === 'done' ? answer.value : null;
    const printed = await headless('search', '应急演练', resolve(corpus, wujin), resolve(corpus, changzhou));
    const { total, hits } = printed as SearchReport;
    expect(shown).toMatchObject({ total, hits });
    expect(total).toBeGreaterThan(0);
  });

  it('goes on from restored documents as if it had analyzed them itself', async () => {
    const first = await sessionWith(wujin, changzhou);
    const [reviewed, superior] = first.ids;
    if (reviewed === undefined || superior === undefined) throw new RangeError('two documents were expected');
    const second = await sessionWith();
    expect(await second.session.compareDocuments({ reviewed, superior, pairing: NO_PAIRING })).toEqual({
      kind: 'missing',
      documents: [reviewed, superior],
    });
    // As they come back from the window's database.
    expect(await second.session.restoreDocuments(first.analyses)).toEqual({ restored: 2 });
    expect(await second.session.compareDocuments({ reviewed, superior, pairing: NO_PAIRING })).toEqual(
      await first.session.compareDocuments({ reviewed, superior, pairing: NO_PAIRING }),
    );
  });

  it('hands over documents as text that loses nothing', async () => {
    const bytes = await readFile(resolve(corpus, wujin));
    const { documents } = analyzeSource(
      await readSource({ path: wujin, sha256: hashOf(bytes), bytes }),
      segmenter,
    );
    const { analyses } = await sessionWith(wujin);
    expect(analyses.map(parseJsonText)).toStrictEqual(documents);
  });

  it('takes no document that was analyzed under other rules', async () => {
    const { session, analyses } = await sessionWith(wujin);
    const stale = analyses.map((analyzed) =>
      jsonText({ ...parseJsonText(analyzed), rulesVersion: '000000000000' }),
    );
    expect(await session.restoreDocuments(stale)).toEqual({ restored: 0 });
  });

  it('reads a file that is no text as a problem', async () => {
    const { session } = await sessionWith();
    const bytes = new Uint8Array(0);
    const reading = await session.readSource({
      path: '空.txt',
      sha256: hashOf(bytes),
      bytes,
      corrections: NO_CORRECTIONS,
    });
    expect(reading).toMatchObject({
      text: null,
      documents: [],
      problems: [{ path: '空.txt', cause: 'empty' }],
    });
  });
});

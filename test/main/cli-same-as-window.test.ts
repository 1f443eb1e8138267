import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { pairingCorrections } from '../../src/core/decisions/pairing-corrections.ts';
import { correctionsOf } from '../../src/core/decisions/source-corrections.ts';
import { lineAnchor } from '../../src/core/model/anchor.ts';
import { NO_CORRECTIONS } from '../../src/core/model/correction.ts';
import { sha256, sourceOf, type DocumentId } from '../../src/core/model/ids.ts';
import type { Decision } from '../../src/core/model/decision.ts';
import { parseJsonText } from '../../src/ipc/json-text.ts';
import { createAnalysisSession } from '../../src/main/analysis-session.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import { programVersionNumber } from '../../src/main/cli/program-version.ts';
import { createJiebaSegmenter } from '../../src/main/jieba-segmenter.ts';
import { buildLineage } from '../../src/core/lineage/build-lineage.ts';
import { lineageDocument, lineageReport } from '../../src/core/report/lineage-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');
const REVIEWED = join(corpus, '000_850909aa168bec30.txt');
const SUPERIOR = join(corpus, '002_ed3a36659357f992.txt');

/** What the headless command prints. */
const headless = async (...args: readonly string[]): Promise<string> => {
  let printed = '';
  await runCommandLine(args, { result: (text) => (printed += text), message: () => undefined });
  return printed;
};

/** The window's own session; it is handed the same paths, so that they read alike in both. */
const session = createAnalysisSession(createJiebaSegmenter, {
  progress: () => undefined,
  betweenSteps: () => Promise.resolve(),
  othersWait: () => false,
});
const open = async (path: string, corrections = NO_CORRECTIONS) => {
  const bytes = readFileSync(path);
  const hash = sha256(createHash('sha256').update(bytes).digest('hex'));
  const { documents } = await session.readSource({ path, sha256: hash, bytes, corrections });
  const [document] = documents;
  if (document === undefined) throw new RangeError(`no document in ${path}`);
  const { report, elements } = document;
  return { id: document.id, report: parseJsonText(report), elements: parseJsonText(elements) };
};
const opened: { reviewed?: DocumentId; superior?: DocumentId } = {};
const pair = () => {
  const { reviewed, superior } = opened;
  if (reviewed === undefined || superior === undefined) throw new RangeError('not opened');
  return { reviewed, superior };
};

beforeAll(async () => {
  opened.reviewed = (await open(REVIEWED)).id;
  opened.superior = (await open(SUPERIOR)).id;
}, 120_000);

const NO_PAIRING = { key: '', statements: [] };

it('a document reads the same in the window and in parse', async () => {
  const { report } = await open(REVIEWED);
  expect(JSON.parse(await headless('parse', REVIEWED, '--json'))).toEqual({
    version: 1,
    documents: [report],
    lineage: lineageReport(buildLineage([lineageDocument(report)])),
    problems: [],
  });
});

it('a corrected document reads the same in the window and under --decisions', async () => {
  const { report, id } = await open(REVIEWED);
  const [first, second] = report.sections[0]?.clauses ?? [];
  if (first === undefined || second === undefined) throw new RangeError('no clauses');
  const text = await headless('text', REVIEWED);
  const place = lineAnchor(text, second.start);
  if (place === null) throw new RangeError('no anchor');
  const decisions: readonly Decision[] = [
    { kind: 'structure_corrected', document: id, places: [place], reading: 'text' },
    { kind: 'fact_corrected', document: id, fact: { field: 'issued', value: '2018-10-08' } },
  ];
  const journal = decisions.map((decision, at) => ({ sequence: at + 1, at: '2026-01-01', decision }));
  const file = join(await temporaryFolder(), 'journal.jsonl');
  await writeFile(file, journal.map((entry) => `${JSON.stringify(entry)}\n`).join(''));

  const corrected = await open(REVIEWED, correctionsOf(journal, sourceOf(id)));
  expect(corrected.report.issued).toBe('2018-10-08');
  expect(corrected.report.sections[0]?.clauses[0]?.end).toBe(second.end);
  expect(JSON.parse(await headless('parse', REVIEWED, '--json', '--decisions', file))).toMatchObject({
    documents: [
      {
        ...corrected.report,
        corrections: {
          places: [{ entry: 1, reading: 'text', start: second.start }],
          facts: [{ entry: 2, field: 'issued', value: '2018-10-08', read: report.issued }],
          unplaced: [],
        },
      },
    ],
  });
  expect(await headless('extract', REVIEWED, '--json', '--decisions', file)).not.toContain(
    `"clause": "${second.label ?? ''}"`,
  );
  await open(REVIEWED);
});

it('a document has the same elements in the window and in extract', async () => {
  const { elements } = await open(REVIEWED);
  expect(JSON.parse(await headless('extract', REVIEWED, '--json'))).toMatchObject({
    elements,
  });
});

it('two documents compare the same in the window and in compare', async () => {
  const answer = await session.compareDocuments({ ...pair(), pairing: NO_PAIRING });
  if (answer.kind !== 'done') throw new RangeError('not held');
  expect(JSON.parse(await headless('compare', REVIEWED, SUPERIOR, '--json'))).toEqual({
    ...parseJsonText(answer.value).report,
    problems: [],
  });
});

it('what a person paired is the same in the window and under --decisions', async () => {
  const { reviewed, superior } = pair();
  const clause = (await open(REVIEWED)).report.sections[0]?.clauses[0];
  const place = lineAnchor(await headless('text', REVIEWED), clause?.start ?? 0);
  if (place === null) throw new RangeError('no anchor');
  const links = [{ reviewed: [place], superior: [] }];
  const decision: Decision = { kind: 'pairing_corrected', reviewed, superior, act: 'unpair', links };
  const journal = [{ sequence: 1, at: '2026-01-01', decision }];
  const file = join(await temporaryFolder(), 'journal.jsonl');
  await writeFile(file, `${JSON.stringify(journal[0])}\n`);

  const pairing = pairingCorrections(journal, { reviewed, superior });
  const answer = await session.compareDocuments({ reviewed, superior, pairing });
  if (answer.kind !== 'done') throw new RangeError('not held');
  const label = clause?.label ?? '';
  const { report } = parseJsonText(answer.value);
  expect(report.leftOnly).toContain(label);
  const printed = await headless('compare', REVIEWED, SUPERIOR, '--json', '--decisions', file);
  expect(JSON.parse(printed)).toMatchObject({
    links: report.links,
    findings: report.findings,
    pairing: { links: [{ entry: 1, left: [label], right: [] }], unplaced: [] },
  });
});

it('a search finds the same in the window and in search', async () => {
  const { reviewed, superior } = pair();
  const answer = await session.search({ query: '应急演练', documents: [reviewed, superior] });
  if (answer.kind !== 'done') throw new RangeError('not held');
  expect(JSON.parse(await headless('search', '应急演练', REVIEWED, SUPERIOR, '--json'))).toMatchObject({
    ...(JSON.parse(JSON.stringify(answer.value)) as object),
  });
});

it.each([
  ['by clause', 'clause', ['matrix', SUPERIOR, REVIEWED, '--json']],
  ['by duty', 'obligation', ['matrix', SUPERIOR, REVIEWED, '--by', 'obligation', '--json']],
] as const)('a matrix %s is the same in the window and in matrix', async (_, by, args) => {
  const { reviewed, superior } = pair();
  const answer = await session.makeMatrix({ superior, documents: [reviewed], by, pairings: [NO_PAIRING] });
  if (answer.kind !== 'done') throw new RangeError('not held');
  const { id: matrix, pieces, commonAdditions, ...outline } = answer.value;
  const read = await Promise.all(
    Array.from({ length: pieces }, async (_piece, piece) => {
      const text = await session.readMatrixPiece({ matrix, piece });
      if (text === null) throw new RangeError('not kept');
      return parseJsonText(text);
    }),
  );
  const shown = {
    ...outline,
    rows: read.flatMap(({ rows }) => rows),
    additions: read.flatMap(({ additions }) => additions),
  };
  const printed: unknown = JSON.parse(await headless(...args));
  expect(printed).toMatchObject(JSON.parse(JSON.stringify(shown)) as object);
  expect(shown.additions.filter(({ documents }) => documents > 1)).toHaveLength(commonAdditions);
  expect([outline.rows, outline.additions]).toEqual([shown.rows.length, shown.additions.length]);
});

it.each(['html', 'md'] as const)('an export as %s is the same', async (format) => {
  const origin = { language: 'zh', version: programVersionNumber(), settings: [] } as const;
  const wanted = { ...pair(), pairing: NO_PAIRING, reviews: null, shown: null, format, origin };
  const answer = await session.writeComparison(wanted);
  if (answer.kind !== 'done') throw new RangeError('not held');
  expect(await headless('compare', REVIEWED, SUPERIOR, '--format', format)).toBe(answer.value);
});

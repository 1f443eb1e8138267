// `node build/measure/score-pairs.mjs [--set tuning|set-aside | --blind]`: scores how the built program pairs
// sentences, clauses and duties of the documents of test/gold-pairs. Where the shared texts are absent or others, it
// says so and skips. The blind set is counted only when asked for, and only its totals are told.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clauseName, goldPairFiles, goldPairFolder, isSameClause, rowsOf } from './gold-pair-files.mjs';
import { atEnd, endEverything, endEverythingOnSignals } from '../process-group.mjs';
import { scoreObligationLinks } from './score-obligation-links.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @typedef {import('./gold-pair-files.mjs').ClauseRow} ClauseRow */

const scoreBins = [0, 0.5, 0.7, 0.9, 0.95, 0.99];

const BLIND = 'blind';
const OPEN_SETS = ['tuning', 'set-aside'];

endEverythingOnSignals();
for (const set of setsAskedFor(process.argv)) await scoreSet(set);
await endEverything();

/**
 * @param {readonly string[]} options
 * @returns {readonly string[]}
 */
function setsAskedFor(options) {
  if (options.includes('--blind')) return [BLIND];
  const at = options.indexOf('--set');
  if (at < 0) return OPEN_SETS;
  const set = String(options[at + 1]);
  if (OPEN_SETS.includes(set)) return [set];
  throw new Error(`--set ${set}: there are ${OPEN_SETS.join(' and ')}; ${BLIND} only by --blind`);
}

/** @param {string} set */
async function scoreSet(set) {
  const folder = goldPairFolder(set);
  console.log(`== ${set}`);
  const sources = goldPairFiles(set);
  if (sources === null) {
    console.log('文本不全，跳过 the texts are not complete: skipped');
    return;
  }
  const gold = mkdtempSync(join(tmpdir(), 'duikan-pairs-'));
  atEnd(() => rmSync(gold, { recursive: true, force: true }));
  writeFileSync(join(gold, 'sources.json'), JSON.stringify(sources));
  writeFileSync(join(gold, 'sentences.jsonl'), readFileSync(join(folder, 'sentences.jsonl')));
  const script = join(projectRoot, 'test', 'gold', 'score.mjs');
  const options = [
    '--duikan',
    'node build/duikan.mjs',
    '--only',
    'sentences',
    '--gold',
    gold,
    '--corpus',
    '/',
  ];
  const { output } = await runCommand(process.execPath, [script, ...options], { cwd: projectRoot });
  console.log(set === BLIND ? totalsOf(output) : output);
  const scored = await scoreClauses(rowsOf(join(folder, 'clauses.jsonl')), sources);
  if (set !== BLIND) printBins(scored);
  const duties = join(folder, 'obligations.jsonl');
  if (existsSync(duties)) await scoreObligationLinks(rowsOf(duties), sources);
}

/**
 * Without the figure of each pair.
 * @param {string} output
 */
function totalsOf(output) {
  return output
    .split('\n')
    .filter((line) => !line.includes('->'))
    .join('\n');
}

/**
 * @param {readonly ClauseRow[]} rows
 * @param {Record<string, string>} sources
 * @returns {Promise<readonly { score: number, right: boolean }[]>} the links found
 */
async function scoreClauses(rows, sources) {
  const count = { hit: 0, wanted: 0, predicted: 0, alone: 0, leftAlone: 0 };
  /** @type {{ score: number, right: boolean }[]} */
  const scored = [];
  for (const pair of new Set(rows.map((row) => row.pair))) {
    const links = await linksOf(pair, sources);
    for (const row of rows.filter((row) => row.pair === pair)) {
      const found = links.filter(({ left }) => isSameClause(left, row.left));
      const judged = found.filter(({ right }) => !row.minor.some((minor) => isSameClause(right, minor)));
      const counted = judged.map(({ right }) => right);
      for (const { right, score } of judged) {
        scored.push({ score, right: row.right.some((other) => isSameClause(right, other)) });
      }
      count.wanted += row.right.length;
      count.predicted += counted.length;
      count.hit += row.right.filter((right) => counted.some((other) => isSameClause(other, right))).length;
      if (row.right.length === 0) count.alone += 1;
      if (row.right.length === 0 && counted.length === 0) count.leftAlone += 1;
    }
  }
  const { hit, wanted, predicted, alone, leftAlone } = count;
  console.log(
    `clauses.f1 = ${((2 * hit) / (wanted + predicted)).toFixed(4)}   hit ${hit} predicted ${predicted} wanted ${wanted}`,
  );
  console.log(`clauses.alone = ${(leftAlone / alone).toFixed(4)}   ${leftAlone}/${alone}`);
  return scored;
}

/**
 * How many of the clause links of each score are right: core/align/link-confidence.ts is filled in from this.
 * @param {readonly { score: number, right: boolean }[]} scored
 */
function printBins(scored) {
  for (const [at, from] of scoreBins.entries()) {
    const to = scoreBins[at + 1] ?? Infinity;
    const inBin = scored.filter(({ score }) => score >= from && score < to);
    const right = inBin.filter((link) => link.right).length;
    console.log(`  score ${from} and more: ${right} of ${inBin.length} right`);
  }
}

/**
 * Linked clauses as `section/label`.
 * @param {string} pair
 * @param {Record<string, string>} sources
 * @returns {Promise<{ left: string, right: string, score: number }[]>}
 */
async function linksOf(pair, sources) {
  const [left = '', right = ''] = pair.split('->').map((name) => sources[name]);
  const command = ['build/duikan.mjs', 'align', left, right, '--json'];
  const { stdout } = await runCommand(process.execPath, command, { cwd: projectRoot });
  /** @type {{ left: string[], right: string[], score: number }[]} */
  const links = JSON.parse(stdout).links;
  return links.flatMap(({ left: lefts, right: rights, score }) =>
    lefts.flatMap((l) => rights.map((r) => ({ left: clauseName(l), right: clauseName(r), score }))),
  );
}

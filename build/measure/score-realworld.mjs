// `node build/measure/score-realworld.mjs [--set tuning|untouched] [--misses]`: scores what the built program extracts
// from the annotated passages of test/gold-realworld, with the script of test/gold. Misses are printed for `tuning`
// only.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { atEnd, endEverything, endEverythingOnSignals } from '../process-group.mjs';
import { realworldFolder } from './realworld-folder.mjs';
import { goldSets, misplacedRows, readAnnotatedTexts, readGold } from './realworld-gold.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @typedef {import('./realworld-gold.mjs').RealworldGold} RealworldGold */

/** The score script looks for duties clause by clause; here an annotated passage is one clause of this name. */
const passage = '标注';

endEverythingOnSignals();
if (!existsSync(join(projectRoot, 'out', 'main', 'cli.js'))) {
  console.error('尚未构建，先运行 not built yet, first run: npm run build');
  process.exitCode = 2;
} else if (realworldFolder === null) console.log('没有 realworld 目录，跳过 no realworld folder: skipped');
else for (const set of setsAskedFor()) await scoreSet(set, realworldFolder);
await endEverything();

function setsAskedFor() {
  const at = process.argv.indexOf('--set');
  return at < 0 ? goldSets : goldSets.filter((set) => set === process.argv[at + 1]);
}

/**
 * @param {string} set
 * @param {string} folder of the shared texts
 */
async function scoreSet(set, folder) {
  const work = mkdtempSync(join(tmpdir(), 'duikan-gold-'));
  atEnd(() => rmSync(work, { recursive: true, force: true }));
  const gold = readGold(set);
  const { texts, problems } = await readAnnotatedTexts(gold, folder, work);
  const misplaced = misplacedRows(gold, texts).map(
    ({ doc, quote }) => `${doc}: 引文不在其位置 misplaced: ${quote}`,
  );
  console.log(`== ${set}`);
  for (const problem of [...problems, ...misplaced]) console.log(problem);
  if (problems.length > 0) console.log('文本不全，跳过 the texts are not complete: skipped');
  else if (misplaced.length > 0) process.exitCode = 1;
  else {
    const hydrated = hydrate(gold, texts, work);
    const options = ['--duikan', 'node build/duikan.mjs', '--only', 'elements,obligations', ...hydrated];
    if (set === 'tuning' && process.argv.includes('--misses')) options.push('--misses');
    const script = join(projectRoot, 'test', 'gold', 'score.mjs');
    const { output } = await runCommand(process.execPath, [script, ...options], { cwd: projectRoot });
    console.log(output);
  }
}

/**
 * Writes the annotations as a gold folder of the score script: whole quotes, and the files under their own names.
 * @param {RealworldGold} gold
 * @param {Map<string, { path: string, text: string }>} texts
 * @param {string} work
 * @returns {string[]} the options that make the score script read it
 */
function hydrate(gold, texts, work) {
  const folder = join(work, 'gold');
  /** @type {Record<string, string>} */
  const sources = {};
  /** @type {Record<string, { spans: [number, number][] }>} */
  const docs = {};
  mkdirSync(join(folder, 'structure'), { recursive: true });
  for (const [doc, { span, obligations }] of Object.entries(gold.sources)) {
    const { path, text } = annotatedText(texts, doc);
    sources[doc] = join(doc, basename(path));
    docs[doc] = { spans: [span] };
    const copy = join(folder, 'texts', sources[doc]);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
    if (obligations === null) continue;
    const lines = [lineAt(text, obligations[0]), lineAt(text, obligations[1] - 1)];
    writeJson(join(folder, 'structure', `${doc}.json`), {
      sections: [{ clauses: [{ label: passage, lines }] }],
    });
  }
  writeJson(join(folder, 'sources.json'), sources);
  writeJson(join(folder, 'docs.json'), docs);
  for (const [name, rows] of Object.entries({ elements: gold.elements, obligations: gold.obligations })) {
    const whole = rows.map((row) => ({
      ...row,
      ...scoredUnit(row.unit),
      clause: passage,
      quote: annotatedText(texts, row.doc).text.slice(row.start, row.end),
    }));
    writeFileSync(join(folder, `${name}.jsonl`), whole.map((row) => JSON.stringify(row)).join('\n'));
  }
  return ['--gold', folder, '--corpus', join(folder, 'texts')];
}

/**
 * @param {Map<string, { path: string, text: string }>} texts
 * @param {string} doc
 */
function annotatedText(texts, doc) {
  const text = texts.get(doc);
  if (text === undefined) throw new Error(`no text of ${doc}`);
  return text;
}

/**
 * The score script compares what stands before the 每 of a rate: 元 of 元/平方米.
 * @param {unknown} unit
 */
function scoredUnit(unit) {
  return typeof unit === 'string' ? { unit: unit.split('/')[0] } : {};
}

/**
 * The line, counted from 1, in which an offset lies.
 * @param {string} text
 * @param {number} offset
 */
function lineAt(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

/**
 * @param {string} path
 * @param {unknown} value
 */
function writeJson(path, value) {
  writeFileSync(path, JSON.stringify(value));
}

// `node build/measure/measure-confidence.mjs`: how often results are right, by rule and by the confidence that they
// carry, on test/gold and on both halves of test/gold-realworld. Of `untouched` figures only.
// core/extract/obligation-rules.ts and docs/confidence.md are filled in from what this prints; right means: found in
// the gold with the same value, or for a duty with its span (0.8 shared), modality and actor.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd, endEverything, endEverythingOnSignals } from '../process-group.mjs';
import { realworldFolder } from './realworld-folder.mjs';
import { readAnnotatedTexts, readGold } from './realworld-gold.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/**
 * @typedef {import('./realworld-gold.mjs').Annotation} Annotation
 * @typedef {Record<string, unknown> & { type: string, quote: string, start: number, end: number, rule: string, confidence: number, subject: string | null, modality: string }} Result
 * @typedef {{ rule: string, kind: string, confidence: number, right: boolean }} Judged
 */

const sharedFiles = {
  wujin: '000_850909aa168bec30.txt',
  changzhou: '002_ed3a36659357f992.txt',
  jizhou: '004_b1c4bd0d9cc8004a.txt#1',
};
const spanShared = 0.8;
const bins = [0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

endEverythingOnSignals();
const fitted = [...(await judgeSharedGold()), ...(await judgeRealworld('tuning'))];
const untouched = await judgeRealworld('untouched');
printRules('given + tuning', fitted);
printRules('untouched', untouched);
printKinds('given + tuning', fitted);
printKinds('untouched', untouched);
printBins('given + tuning', fitted);
printBins('untouched', untouched);
await endEverything();

async function judgeSharedGold() {
  const folder = join(projectRoot, 'test', 'gold');
  /** @type {Judged[]} */
  const judged = [];
  for (const [doc, name] of Object.entries(sharedFiles)) {
    const path = join(projectRoot, 'corpus', name);
    const text = readFileSync(path.replace(/#1$/, ''), 'utf8');
    const values = rows(join(folder, 'elements.jsonl'), doc).map(withEnd);
    const duties = located(rows(join(folder, 'obligations.jsonl'), doc), text);
    const results = await extract(path);
    judged.push(...judge(results, values, () => true));
    const spans = clauseSpans(duties);
    judged.push(
      ...judge(results, duties, ({ start, end }) =>
        spans.some((span) => start < span.end && end > span.start),
      ),
    );
  }
  return judged;
}

/** @param {string} set */
async function judgeRealworld(set) {
  if (realworldFolder === null) return [];
  const work = mkdtempSync(join(tmpdir(), 'duikan-confidence-'));
  atEnd(() => rmSync(work, { recursive: true, force: true }));
  const gold = readGold(set);
  const { texts } = await readAnnotatedTexts(gold, realworldFolder, work);
  /** @type {Judged[]} */
  const judged = [];
  for (const [doc, { span, obligations }] of Object.entries(gold.sources)) {
    const found = texts.get(doc);
    if (found === undefined) continue;
    const results = await extract(found.path);
    /** @param {[number, number] | null} part */
    const inside =
      (part) =>
      (/** @type {Result} */ { start, end }) =>
        part !== null && start >= part[0] && end <= part[1];
    judged.push(
      ...judge(
        results,
        gold.elements.filter((row) => row.doc === doc),
        inside(span),
      ),
    );
    const duties = gold.obligations
      .filter((row) => row.doc === doc)
      .map((row) => ({ ...row, type: 'obligation' }));
    judged.push(...judge(results, duties, inside(obligations)));
  }
  return judged;
}

/**
 * The results of the rows' kind (values or duties) that lie in the annotated part, each judged by the rows on it.
 * @param {Result[]} results
 * @param {Annotation[]} annotated
 * @param {(result: Result) => boolean} isInside
 * @returns {Judged[]}
 */
function judge(results, annotated, isInside) {
  const isDuty = annotated[0]?.type === 'obligation';
  return results
    .filter((result) => (result.type === 'obligation') === isDuty && isInside(result))
    .flatMap((result) => {
      const on = annotated.filter((row) => sharedPart(result, row) >= (isDuty ? 0.5 : 0.3));
      if (on.some((row) => row.optional === true || /^(?:leave out|one unit)/.test(doubt(row, 'span'))))
        return [];
      const right = on.some((row) => (isDuty ? sameDuty(result, row) : sameValue(result, row)));
      const kind = isDuty ? 'obligation' : result.type;
      return [{ rule: result.rule, kind, confidence: result.confidence, right }];
    });
}

/**
 * @param {Result} result
 * @param {Annotation} row
 */
function sameDuty(result, row) {
  const divided = /^(?:two units|start at)|only$/.test(doubt(row, 'span'));
  const inside = divided && result.start >= row.start - 2 && result.end <= row.end + 2;
  if (!inside && sharedPart(result, row) < spanShared) return false;
  return (
    [row.modality, doubt(row, 'modality')].includes(result.modality) &&
    [row.subject ?? null, doubt(row, 'subject')].some((actor) => sameActor(result.subject, actor))
  );
}

/**
 * @param {string | null} got
 * @param {unknown} want
 */
function sameActor(got, want) {
  if (got === null || want === null) return got === want;
  const [short, long] = [plain(got), plain(String(want))].sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && short.length > 1 && long.includes(short);
}

/**
 * @param {Result} result
 * @param {Annotation} row
 */
function sameValue(result, row) {
  if (![row.type, row.typeAlt].flat().includes(result.type)) return false;
  if (Boolean(row.vague) !== (result.vague === true)) return false;
  if (row.vague === true) return true;
  const value = ['count', 'date', 'duration', 'value'].find((field) => (row[field] ?? null) !== null);
  return value === undefined || numbers(row[value]) === numbers(result[value]) || row.norm !== undefined;
}

/** @param {unknown} value */
function numbers(value) {
  return (JSON.stringify(value ?? null).match(/\d+(?:\.\d+)?/g) ?? []).map(Number).join();
}

/** @param {string} words */
function plain(words) {
  return words.replace(/\s/g, '').replace(/[（(][^）)]*[）)]/g, '');
}

/**
 * A second reading of the row that is as good; empty where none is.
 * @param {Annotation} row
 * @param {string} field
 * @returns {string}
 */
function doubt(row, field) {
  const { doubtful } = row;
  if (typeof doubtful !== 'object' || doubtful === null) return '';
  const value = Object.entries(doubtful).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value : '';
}

/**
 * @param {{ start: number, end: number }} a
 * @param {{ start: number, end: number }} b
 */
function sharedPart(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * @param {string} path
 * @returns {Promise<Result[]>}
 */
async function extract(path) {
  const { output } = await runCommand(
    process.execPath,
    [join(projectRoot, 'build', 'duikan.mjs'), 'extract', path, '--json'],
    {
      cwd: projectRoot,
    },
  );
  return JSON.parse(output).elements;
}

/**
 * @param {string} file
 * @param {string} doc
 * @returns {Annotation[]}
 */
function rows(file, doc) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((row) => row.doc === doc);
}

/** @param {Annotation} row */
function withEnd(row) {
  return { ...row, end: row.start + row.quote.length };
}

/**
 * Duties of test/gold have no offsets: each quote is looked for behind the one before it, line breaks left out.
 * @param {Annotation[]} duties
 * @param {string} text
 */
function located(duties, text) {
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const flat = text.replace(/\s/g, '');
  let from = 0;
  return duties.flatMap((row) => {
    const quote = row.quote.replace(/\s/g, '');
    const behind = flat.indexOf(quote, from);
    const at = behind < 0 ? flat.indexOf(quote) : behind;
    if (at < 0) return [];
    from = at + 1;
    const start = places[at] ?? 0;
    return [{ ...row, type: 'obligation', start, end: (places[at + quote.length - 1] ?? start) + 1 }];
  });
}

/** @param {Annotation[]} duties */
function clauseSpans(duties) {
  return [...new Set(duties.map(({ clause }) => clause))].map((clause) => {
    const mine = duties.filter((row) => row.clause === clause);
    return {
      start: Math.min(...mine.map(({ start }) => start)),
      end: Math.max(...mine.map(({ end }) => end)),
    };
  });
}

/** @param {Judged[]} judged */
function share(judged) {
  const right = judged.filter((one) => one.right).length;
  return `${right}/${judged.length} ${judged.length === 0 ? '-' : (right / judged.length).toFixed(3)}`;
}

/**
 * @param {string} set
 * @param {Judged[]} judged
 */
function printRules(set, judged) {
  console.log(`== 按规则 by rule (${set})`);
  for (const rule of [...new Set(judged.map((one) => one.rule))].sort()) {
    console.log(`${rule} ${share(judged.filter((one) => one.rule === rule))}`);
  }
}

/**
 * @param {string} set
 * @param {Judged[]} judged
 */
function printKinds(set, judged) {
  console.log(`== 按种类 by kind (${set})`);
  for (const kind of [...new Set(judged.map((one) => one.kind))].sort()) {
    console.log(`${kind} ${share(judged.filter((one) => one.kind === kind))}`);
  }
}

/**
 * @param {string} set
 * @param {Judged[]} judged
 */
function printBins(set, judged) {
  console.log(`== 按给出的置信度 by the confidence given (${set})`);
  for (const [at, least] of bins.entries()) {
    const next = bins[at + 1] ?? 1.01;
    const inBin = judged.filter(({ confidence }) => confidence >= least && confidence < next);
    if (inBin.length > 0) console.log(`${least.toFixed(2)}–${Math.min(next, 1).toFixed(2)} ${share(inBin)}`);
  }
}

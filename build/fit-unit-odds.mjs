// `node build/fit-unit-odds.mjs`: finds the weights of core/align/evidence-weights.ts from the pairs of
// test/gold-pairs/tuning, and prints how many candidates of each odds are right where the odds come from the other pairs.
import { goldPairFiles, goldPairFolder, rowsOf } from './gold-pair-files.mjs';
import { loadBenchModule } from './load-bench-module.mjs';
import { fitLogistic, likelihoodOf, oddsOf } from './logistic-regression.mjs';
import { join } from 'node:path';

/** @typedef {import('./logistic-regression.mjs').Model} Model */
/** @typedef {{ evidence: Record<string, number>, linked: boolean | null }} Candidate */
/** @typedef {{ candidates: readonly Candidate[], contexts: (likelihoods: readonly number[]) => readonly Record<string, number>[] }} Units */
/** @typedef {{ columns: readonly number[], linked: boolean | null }} Row */

const oddsBins = [-Infinity, -2, -1, -0.5, 0, 0.5, 1, 2];

const files = goldPairFiles('tuning');
if (files === null) console.log('文本不全，跳过 the texts are not complete: skipped');
else await fitUnitOdds(files);

/** @param {Record<string, string>} files */
async function fitUnitOdds(files) {
  const { measureUnitEvidence } = await loadBenchModule('measure-unit-evidence.ts');
  const rows = rowsOf(join(goldPairFolder('tuning'), 'sentences.jsonl'));
  /** @type {readonly Units[]} */
  const pairs = [...new Set(rows.map(({ pair }) => String(pair)))].map((pair) => {
    const [left = '', right = ''] = pair.split('->').map((name) => files[name]);
    return measureUnitEvidence(
      left,
      right,
      rows.filter((row) => row.pair === pair),
    );
  });
  const own = pairs.map(({ candidates }) =>
    candidates.map(({ evidence, linked }) => ({ columns: Object.values(evidence), linked })),
  );
  const inContext = pairs.map((units, at) => contextRows(units, own[at] ?? [], fitOthers(own, at)));
  const kinds = Object.keys(pairs[0]?.candidates[0]?.evidence ?? {});
  printModel('OWN_WEIGHTS', kinds, fit(own.flat()));
  const contextKinds = Object.keys(pairs[0]?.contexts([])[0] ?? {});
  printModel('CONTEXT_WEIGHTS', [...kinds, ...contextKinds], fit(inContext.flat()));
  printBins(inContext.map((rows, at) => ({ rows, model: fitOthers(inContext, at) })));
}

/**
 * Rows of evidence and context, by how likely the candidates are by themselves.
 * @param {Units} units
 * @param {readonly Row[]} own
 * @param {Model} model
 * @returns {readonly Row[]}
 */
function contextRows(units, own, model) {
  const contexts = units.contexts(own.map(({ columns }) => likelihoodOf(oddsOf(model, columns))));
  return own.map(({ columns, linked }, at) => ({
    columns: [...columns, ...Object.values(contexts[at] ?? {})],
    linked,
  }));
}

/**
 * The model of all pairs but one, so that no pair is rated by what was learnt from itself.
 * @param {readonly (readonly Row[])[]} pairs
 * @param {number} left position of the pair that is left out
 */
function fitOthers(pairs, left) {
  return fit(pairs.filter((_, at) => at !== left).flat());
}

/** @param {readonly Row[]} rows */
function fit(rows) {
  return fitLogistic(rows.flatMap(({ columns, linked }) => (linked === null ? [] : [{ columns, linked }])));
}

/**
 * @param {string} name
 * @param {readonly string[]} kinds
 * @param {Model} model
 */
function printModel(name, kinds, { none, weights }) {
  console.log(name);
  console.log(`  none: ${none.toFixed(2)},`);
  kinds.forEach((kind, at) => console.log(`  ${kind}: ${(weights[at] ?? 0).toFixed(2)},`));
}

/** @param {readonly { rows: readonly Row[], model: Model }[]} rated */
function printBins(rated) {
  const all = rated.flatMap(({ rows, model }) =>
    rows.flatMap(({ columns, linked }) =>
      linked === null ? [] : [{ odds: oddsOf(model, columns), linked }],
    ),
  );
  for (const [at, from] of oddsBins.entries()) {
    const inBin = all.filter(({ odds }) => odds >= from && odds < (oddsBins[at + 1] ?? Infinity));
    const right = inBin.filter(({ linked }) => linked).length;
    console.log(`  odds ${from} and more: ${right} of ${inBin.length} right`);
  }
  const loss = all.reduce((sum, { odds, linked }) => sum - Math.log(likelihoodOf(linked ? odds : -odds)), 0);
  console.log(`  log loss by link: ${(loss / all.filter(({ linked }) => linked).length).toFixed(4)}`);
}

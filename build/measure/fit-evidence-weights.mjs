// `node build/measure/fit-evidence-weights.mjs`: finds the weights of core/align/evidence-weights.ts from the pairs of
// test/gold-pairs/tuning, and prints how many candidates of each odds are right where the odds come from the other
// pairs.
import { clauseName, goldPairFiles, goldPairFolder, isSameClause, rowsOf } from './gold-pair-files.mjs';
import { loadBenchModule } from './load-bench-module.mjs';
import { fitLogistic, likelihoodOf, oddsOf } from './logistic-regression.mjs';
import { join } from 'node:path';

/** @typedef {import('./logistic-regression.mjs').Model} Model */
/** @typedef {import('./gold-pair-files.mjs').ClauseRow} ClauseRow */
/** @typedef {{ evidence: Record<string, number>, linked: boolean | null }} Candidate */

const oddsBins = [-Infinity, -2, -1, -0.5, 0, 0.5, 1, 2];

const files = goldPairFiles('tuning');
if (files === null) console.log('文本不全，跳过 the texts are not complete: skipped');
else await fitEvidenceWeights(files);

/** @param {Record<string, string>} files */
async function fitEvidenceWeights(files) {
  const { measurePairEvidence } = await loadBenchModule('measure-pair-evidence.ts');
  const sentences = rowsOf(join(goldPairFolder('tuning'), 'sentences.jsonl'));
  const clauseRows = rowsOf(join(goldPairFolder('tuning'), 'clauses.jsonl'));
  const pairs = [...new Set(sentences.map(({ pair }) => String(pair)))].map((pair) => {
    const [left = '', right = ''] = pair.split('->').map((name) => files[name]);
    return measurePairEvidence(left, right, {
      sentences: sentences.filter((row) => row.pair === pair),
      clausesLinked: linkedBy(clauseRows.filter((row) => row.pair === pair)),
    });
  });
  const units = rated(
    'UNIT_WEIGHTS',
    pairs.map((pair) => pair.units),
  );
  const clauses = pairs.map((pair, at) => pair.clauses(units[at]));
  const clauseOdds = ratedInContext(['CLAUSE_WEIGHTS', 'CLAUSE_CONTEXT_WEIGHTS'], clauses);
  ratedInContext(
    ['UNIT_IN_CLAUSES_WEIGHTS', 'UNIT_CONTEXT_WEIGHTS'],
    clauses.map((pair, at) => pair.unitsInClauses(clauseOdds[at])),
  );
}

/**
 * By themselves, then in context.
 * @param {readonly [string, string]} names of the tables
 * @param {readonly { candidates: readonly Candidate[], inContext: (likelihoods: readonly number[]) => readonly Candidate[] }[]} pairs
 */
function ratedInContext([alone, together], pairs) {
  const odds = rated(
    alone,
    pairs.map(({ candidates }) => candidates),
  );
  const inContext = pairs.map((pair, at) => pair.inContext((odds[at] ?? []).map(likelihoodOf)));
  return rated(together, inContext);
}

/**
 * Prints the weights that all pairs give.
 * @param {string} name of the table
 * @param {readonly (readonly Candidate[])[]} pairs
 * @returns {readonly (readonly number[])[]} odds of the candidates of each pair by the weights of all others, so that no
 * pair is rated by what was learnt from itself
 */
function rated(name, pairs) {
  const kinds = Object.keys(pairs[0]?.[0]?.evidence ?? {});
  const { none, weights } = fit(pairs.flat());
  console.log(name);
  console.log(`  none: ${none.toFixed(2)},`);
  kinds.forEach((kind, at) => console.log(`  ${kind}: ${(weights[at] ?? 0).toFixed(2)},`));
  const odds = pairs.map((candidates, left) => {
    const model = fit(pairs.filter((_, at) => at !== left).flat());
    return candidates.map(({ evidence }) => oddsOf(model, Object.values(evidence)));
  });
  printBins(
    pairs.flatMap((candidates, pair) =>
      candidates.flatMap(({ linked }, at) =>
        linked === null ? [] : [{ odds: odds[pair]?.[at] ?? 0, linked }],
      ),
    ),
  );
  return odds;
}

/** @param {readonly Candidate[]} candidates */
function fit(candidates) {
  return fitLogistic(
    candidates.flatMap(({ evidence, linked }) =>
      linked === null ? [] : [{ columns: Object.values(evidence), linked }],
    ),
  );
}

/** @param {readonly { odds: number, linked: boolean }[]} rows */
function printBins(rows) {
  for (const [at, from] of oddsBins.entries()) {
    const inBin = rows.filter(({ odds }) => odds >= from && odds < (oddsBins[at + 1] ?? Infinity));
    const right = inBin.filter(({ linked }) => linked).length;
    console.log(`  odds ${from} and more: ${right} of ${inBin.length} right`);
  }
  const loss = rows.reduce((sum, { odds, linked }) => sum - Math.log(likelihoodOf(linked ? odds : -odds)), 0);
  console.log(`  log loss by link: ${(loss / rows.filter(({ linked }) => linked).length).toFixed(4)}`);
}

/**
 * Whether the annotator links two clauses, by their references; null where that is left open.
 * @param {readonly ClauseRow[]} rows
 * @returns {(reviewed: string, superior: string) => boolean | null}
 */
function linkedBy(rows) {
  return (reviewed, superior) => {
    const own = rows.filter(({ left }) => isSameClause(left, clauseName(reviewed)));
    const isAmong = (/** @type {readonly string[]} */ names) =>
      names.some((name) => isSameClause(name, clauseName(superior)));
    if (own.some(({ right }) => isAmong(right))) return true;
    return own.length === 0 || own.some(({ minor }) => isAmong(minor)) ? null : false;
  };
}

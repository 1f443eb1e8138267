// Scores how the built program links the duties of documents, against the rows of test/gold-pairs/*/obligations.jsonl.
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

/** @typedef {[number, number]} Place */
/** @typedef {{ pair: string, left: Place, right: Place[], maybe?: Place[] }} DutyRow */
/** @typedef {{ left: Place, right: Place, score: number }} DutyLink */

const scoreBins = [0, 0.15, 0.3, 0.4, 0.5, 0.7];

/**
 * @param {readonly DutyRow[]} rows
 * @param {Record<string, string>} sources
 */
export async function scoreObligationLinks(rows, sources) {
  const total = { hit: 0, predicted: 0, wanted: 0, alone: 0, leftAlone: 0 };
  /** @type {{ score: number, right: boolean }[]} */
  const scored = [];
  for (const pair of new Set(rows.map((row) => row.pair))) {
    const links = await dutyLinks(pair, sources);
    const count = { hit: 0, predicted: 0, wanted: 0 };
    for (const row of rows.filter((row) => row.pair === pair)) {
      const found = links.filter(
        ({ left, right }) =>
          isSame(left, row.left) && !(row.maybe ?? []).some((other) => isSame(other, right)),
      );
      const isRight = (/** @type {DutyLink} */ { right }) => row.right.some((other) => isSame(other, right));
      for (const link of found) scored.push({ score: link.score, right: isRight(link) });
      count.wanted += row.right.length;
      count.predicted += found.length;
      count.hit += found.filter(isRight).length;
      if (row.right.length === 0) total.alone += 1;
      if (row.right.length === 0 && found.length === 0) total.leftAlone += 1;
    }
    printF1(`obligations.f1.${pair}`, count);
    total.hit += count.hit;
    total.predicted += count.predicted;
    total.wanted += count.wanted;
  }
  printF1('obligations.f1', total);
  console.log(
    `obligations.alone = ${(total.leftAlone / total.alone).toFixed(4)}   ${total.leftAlone}/${total.alone}`,
  );
  for (const [at, from] of scoreBins.entries()) {
    const inBin = scored.filter(({ score }) => score >= from && score < (scoreBins[at + 1] ?? Infinity));
    console.log(
      `  score ${from} and more: ${inBin.filter((link) => link.right).length} of ${inBin.length} right`,
    );
  }
}

/**
 * @param {string} name
 * @param {{ hit: number, predicted: number, wanted: number }} count
 */
function printF1(name, { hit, predicted, wanted }) {
  const f1 = ((2 * hit) / (wanted + predicted)).toFixed(4);
  console.log(`${name} = ${f1}   hit ${hit} predicted ${predicted} wanted ${wanted}`);
}

/**
 * Every left with every right duty of a link.
 * @param {string} pair
 * @param {Record<string, string>} sources
 * @returns {Promise<DutyLink[]>}
 */
async function dutyLinks(pair, sources) {
  const [left = '', right = ''] = pair.split('->').map((name) => sources[name]);
  const command = ['build/duikan.mjs', 'align', left, right, '--obligations', '--json'];
  const { stdout } = await runCommand(process.execPath, command, { cwd: projectRoot });
  /** @typedef {{ start: number, end: number }} Duty */
  /** @type {{ left: Duty[], right: Duty[], score: number }[]} */
  const links = JSON.parse(stdout).obligations;
  return links.flatMap(({ left: lefts, right: rights, score }) =>
    lefts.flatMap((l) =>
      rights.map((r) => ({
        left: /** @type {Place} */ ([l.start, l.end]),
        right: /** @type {Place} */ ([r.start, r.end]),
        score,
      })),
    ),
  );
}

/**
 * Half of the longer passage is in both: a duty may begin or end elsewhere under other rules.
 * @param {Place} a
 * @param {Place} b
 */
function isSame([a, b], [c, d]) {
  return 2 * (Math.min(b, d) - Math.max(a, c)) >= Math.max(b - a, d - c);
}

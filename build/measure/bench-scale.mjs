import { fork } from 'node:child_process';
import { loadBenchModule } from './load-bench-module.mjs';
import { withLaws } from './realworld-folder.mjs';

/** @typedef {{ work: string, files: number, characters: number, milliseconds: number, peakMemory: number }} ScaleMeasurement */
/** @typedef {{ code: string, articles: readonly [number, number], characters: number, milliseconds: number, segmenting: number, findings: number }} GrowthMeasurement */

/**
 * Codes of 100 to 1,600 articles against their revisions; null where the laws they are made of are not there.
 * @returns {Promise<readonly GrowthMeasurement[] | null>}
 */
export async function benchGrowth() {
  const { measureGrowth } = await loadBenchModule('measure-growth.ts');
  return withLaws(measureGrowth);
}

/**
 * Decoding, segmenting and reading 3,423 laws, each in a process of its own; null where the laws are not there.
 * @returns {Promise<readonly ScaleMeasurement[] | null>}
 */
export function benchScale() {
  return withLaws(async (folder) => {
    const measurements = [];
    for (const work of ['decode', 'segment', 'read']) measurements.push(await measureApart(folder, work));
    return measurements;
  });
}

/**
 * @param {string} folder
 * @param {string} work
 * @returns {Promise<ScaleMeasurement>}
 */
function measureApart(folder, work) {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [folder, work]);
    child.once('message', (message) => resolve(/** @type {ScaleMeasurement} */ (message)));
    child.once('exit', (code) => reject(new Error(`measuring ${work} ended with ${code}`)));
  });
}

if (process.argv[1] === import.meta.filename) {
  const { measureScale } = await loadBenchModule('measure-scale.ts');
  process.send?.(measureScale(process.argv[2], process.argv[3]));
  process.disconnect();
}

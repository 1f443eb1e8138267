// `npm run bench`: how long the stages of the core and the uses of the window take. Read the ratios: they compare
// with plain work done in the same run; milliseconds depend on the machine and on who else uses it.
import { join } from 'node:path';
import { benchGrowth, benchScale } from './bench-scale.mjs';
import { loadBenchModule } from './load-bench-module.mjs';
import { endEverything, endEverythingOnSignals } from '../process-group.mjs';
import { buildIfStale } from '../program-build.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { describeFailure } from '../setup/setup-failure.mjs';
import { hasDisplay, startVirtualDisplay } from '../virtual-display.mjs';

/**
 * @typedef {{ work: string, milliseconds: number, baseline: { name: string, milliseconds: number } }} Measurement
 * @typedef {{ localities: number, pair: number, matrix: number }} LocalitiesMeasurement
 * @typedef {{ use: string, milliseconds: number, longTasks: number, longestTask: number }} WindowUse
 * @typedef {{ frames: number, median: number, most: number, longest: number }} ScrollFrames
 * @typedef {{ size: string, uses: readonly WindowUse[], scrolling: ScrollFrames }} MatrixWindowMeasurement
 */

endEverythingOnSignals();
try {
  await buildIfStale();
  printStages(await benchStages());
  printLocalities(await benchLocalities());
  printGrowth(await benchGrowth());
  printScale(await benchScale());
  if (!hasDisplay()) process.env.DISPLAY = await startVirtualDisplay();
  printWindow(await benchWindow());
  printMatrixWindow(await benchMatrixWindow());
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
await endEverything();

/** @returns {Promise<readonly Measurement[]>} */
async function benchStages() {
  const { measureStages } = await loadBenchModule('measure-stages.ts');
  return measureStages(join(projectRoot, 'corpus'));
}

/** @returns {Promise<LocalitiesMeasurement>} */
async function benchLocalities() {
  const { measureLocalities } = await loadBenchModule('measure-localities.ts');
  return measureLocalities(join(projectRoot, 'corpus'));
}

/** @returns {Promise<readonly WindowUse[]>} */
async function benchWindow() {
  const { measureWindow } = await loadBenchModule('measure-window.ts');
  return measureWindow(projectRoot);
}

/** @returns {Promise<MatrixWindowMeasurement>} */
async function benchMatrixWindow() {
  const { measureMatrixWindow } = await loadBenchModule('measure-matrix-window.ts');
  return measureMatrixWindow(projectRoot);
}

/** @param {readonly Measurement[]} measurements */
function printStages(measurements) {
  const rows = measurements.map(({ work, milliseconds, baseline }) => ({
    stage: work,
    ms: rounded(milliseconds),
    baseline: baseline.name,
    'baseline ms': rounded(baseline.milliseconds),
    ratio: rounded(milliseconds / baseline.milliseconds),
  }));
  console.table(rows);
}

/** @param {LocalitiesMeasurement} measurement */
function printLocalities({ localities, pair, matrix }) {
  console.table([
    { 'one superior': 'one pair, sides new', ms: rounded(pair), 'time / pair': 1 },
    {
      'one superior': `matrix with ${localities} localities`,
      ms: rounded(matrix),
      'time / pair': rounded(matrix / pair),
    },
  ]);
}

/** @param {readonly import('./bench-scale.mjs').GrowthMeasurement[] | null} measurements */
function printGrowth(measurements) {
  if (measurements === null) {
    console.log(
      'codes against their revisions: skipped, the laws of realworld/scale are not on this machine',
    );
    return;
  }
  const rows = measurements.map((measurement, i) => {
    const { code, articles, characters, milliseconds, segmenting, findings } = measurement;
    const before = measurements[i - 1];
    return {
      'code against its revision': code,
      articles: articles.join(' → '),
      characters,
      findings,
      ms: Math.round(milliseconds),
      'time / time before': before === undefined ? '' : rounded(milliseconds / before.milliseconds),
      'characters / before': before === undefined ? '' : rounded(characters / before.characters),
      'time / nodejieba': rounded(milliseconds / segmenting),
    };
  });
  console.table(rows);
}

/** @param {readonly import('./bench-scale.mjs').ScaleMeasurement[] | null} measurements */
function printScale(measurements) {
  const [decode, segment] = measurements ?? [];
  if (measurements === null || decode === undefined || segment === undefined) {
    console.log('laws of realworld/scale: skipped, they are not on this machine');
    return;
  }
  const rows = measurements.map(({ work, files, characters, milliseconds, peakMemory }) => ({
    'all laws': work,
    files,
    'characters/s': Math.round(characters / (milliseconds / 1000)),
    'time / decode': rounded(milliseconds / decode.milliseconds),
    'time / nodejieba': rounded(milliseconds / segment.milliseconds),
    'peak MB': Math.round(peakMemory / 1_048_576),
    'peak / decode': rounded(peakMemory / decode.peakMemory),
  }));
  console.table(rows);
}

/** @param {readonly WindowUse[]} uses */
function printWindow(uses) {
  const rows = uses.map(({ use, milliseconds, longTasks, longestTask }) => ({
    use,
    ms: Math.round(milliseconds),
    'tasks > 50 ms': longTasks,
    'longest ms': Math.round(longestTask),
  }));
  console.table(rows);
}

/** @param {MatrixWindowMeasurement} measurement */
function printMatrixWindow({ size, uses, scrolling }) {
  console.log(`matrix in the window, ${size}`);
  printWindow(uses);
  const { frames, median, most, longest } = scrolling;
  console.table([
    {
      'frames while scrolling': frames,
      'median ms': rounded(median),
      '95 of 100 ms': rounded(most),
      'longest ms': rounded(longest),
    },
  ]);
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(3));
}

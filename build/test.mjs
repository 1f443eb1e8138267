// The second half of `npm test`. Every stage runs even when an earlier one failed, so that one run shows
// everything; the last line adds up what passed and failed in all of them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endEverything, endEverythingOnSignals, spawnInGroup } from './process-group.mjs';
import { nodeModules, projectRoot } from './setup/project-paths.mjs';
import { describeFailure } from './setup/setup-failure.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const outputFolder = join(projectRoot, 'test-output');
const unitReport = join(outputFolder, 'unit.json');
const windowReport = join(outputFolder, 'e2e.json');
const summaryLine = /^(\d+) passed, (\d+) failed$/m;

/**
 * @typedef {{ ok: boolean, stdout: string }} StageOutcome
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{
 *   title: string,
 *   args: readonly string[],
 *   count: (outcome: StageOutcome) => Counts,
 *   needsDisplay?: boolean,
 * }} Stage
 */

/** @type {readonly Stage[]} */
const stages = [
  { title: '静态检查 check', args: ['build/check.mjs'], count: countSummary },
  { title: '构建 build', args: ['build/build.mjs'], count: countExit },
  {
    title: '单元测试 unit tests',
    args: [
      join(nodeModules, 'vitest', 'vitest.mjs'),
      ...['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${unitReport}`,
    ],
    count: countVitest,
  },
  { title: '与人工标注对照 score', args: ['build/measure/score.mjs'], count: countSummary },
  {
    title: '窗口测试 window tests',
    args: [
      join(nodeModules, '@playwright', 'test', 'cli.js'),
      ...['test', '--config', 'test/playwright.config.ts', '--reporter=list,json'],
    ],
    needsDisplay: true,
    count: countPlaywright,
  },
];

endEverythingOnSignals();
rmSync(outputFolder, { recursive: true, force: true });
mkdirSync(outputFolder, { recursive: true });
/** @type {(Counts & { title: string, seconds: number })[]} */
const results = [];
for (const stage of stages) results.push(await run(stage));
report(results);
await endEverything();

/**
 * Runs one stage with its output shown as it comes, and counts what passed and failed in it.
 * @param {Stage} stage
 */
async function run({ title, args, count, needsDisplay = false }) {
  console.log(`\n━━ ${title}`);
  const started = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = count(await runStage(args, needsDisplay));
  } catch (error) {
    console.error(describeFailure(error));
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  return { title, seconds: (performance.now() - started) / 1000, ...counts };
}

/**
 * @param {readonly string[]} args
 * @param {boolean} needsDisplay
 */
async function runStage(args, needsDisplay) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: windowReport };
  if (needsDisplay && process.platform === 'linux') env.DISPLAY = await startVirtualDisplay();
  const child = spawnInGroup(process.execPath, args, {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    process.stdout.write(text);
  });
  const ok = await new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
  return { ok, stdout };
}

/** @param {StageOutcome} outcome */
function countSummary({ ok, stdout }) {
  const summary = summaryLine.exec(stdout);
  if (summary === null) return countExit({ ok, stdout });
  return agree(ok, { passed: Number(summary[1]), failed: Number(summary[2]), skipped: 0 });
}

/** @param {StageOutcome} outcome */
function countExit({ ok }) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** @param {StageOutcome} outcome */
function countVitest({ ok }) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(unitReport, 'utf8'));
  return agree(ok, { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests });
}

/** @param {StageOutcome} outcome */
function countPlaywright({ ok }) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(windowReport, 'utf8')).stats;
  return agree(ok, { passed: expected, failed: unexpected + flaky, skipped });
}

/**
 * A runner may fail without a failed test (a file that does not load): that counts as one.
 * @param {boolean} ok
 * @param {Counts} counts
 */
function agree(ok, counts) {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {readonly (Counts & { title: string, seconds: number })[]} results */
function report(results) {
  console.log('');
  for (const { title, seconds, passed, failed, skipped } of results) {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${title}: ${passed} / ${passed + failed}  (${skipped} skipped)  ${seconds.toFixed(1)} s`,
    );
  }
  /** @param {keyof Counts} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

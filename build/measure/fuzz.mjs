// `npm run fuzz [-- --inputs 20000 --seed 1]`: mutated files of every format against all readers and the structure.
// Batches run in processes of their own, so that an input that hangs or takes all memory is named and the rest goes on.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, createServerModuleRunner } from 'vite';
import { rulesVersionDefinition } from '../rules-version.mjs';
import { projectRoot } from '../setup/project-paths.mjs';

/** The limit that the issue asks to be stated: no input may take longer. */
const longestMilliseconds = 20_000;
const batchSize = 500;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    batch: { type: 'string' },
  },
});

if (values.batch === undefined) await runBatches(Number(values.inputs), Number(values.seed));
else await runBatch(Number(values.seed), Number(values.batch));

/**
 * @param {number} inputs
 * @param {number} seed
 */
async function runBatches(inputs, seed) {
  const totals = { documents: 0, problem: 0 };
  const started = performance.now();
  let slowest = 0;
  let failures = 0;
  for (let first = 0, batch = 0; first < inputs; first += batchSize, batch += 1) {
    const outcome = await batchProcess(seed + batch, Math.min(batchSize, inputs - first));
    slowest = Math.max(slowest, outcome.slowest);
    if (outcome.counts === null) {
      failures += 1;
      console.error(`seed ${seed + batch}: ${outcome.failure}`);
    } else {
      totals.documents += outcome.counts.documents;
      totals.problem += outcome.counts.problem;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${totals.documents + totals.problem} inputs: ${totals.documents} gave documents, ${totals.problem} a problem; ` +
      `${failures} batches failed; slowest input ${slowest.toFixed(0)} ms (limit ${longestMilliseconds}); ${seconds} s`,
  );
  if (failures > 0) process.exitCode = 1;
}

/**
 * @param {number} seed
 * @param {number} inputs
 * @returns {Promise<{ counts: { documents: number, problem: number } | null, failure: string, slowest: number }>}
 */
function batchProcess(seed, inputs) {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, ['--seed', String(seed), '--batch', String(inputs)], {
      execArgv: ['--max-old-space-size=2048'],
    });
    let input = '';
    let failure = '';
    let slowest = 0;
    let begun = performance.now();
    /** @type {{ documents: number, problem: number } | null} */
    let counts = null;
    const watch = setInterval(() => {
      if (input === '' || performance.now() - begun < longestMilliseconds) return;
      failure = `over ${longestMilliseconds} ms: ${input}`;
      child.kill('SIGKILL');
    }, 1000);
    child.on('message', (/** @type {any} */ message) => {
      const now = performance.now();
      if (input !== '') slowest = Math.max(slowest, now - begun);
      begun = now;
      if (message.kind === 'input') input = message.input;
      if (message.kind === 'done') counts = message.counts;
      if (message.kind === 'failed') failure = message.failure;
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      if (counts === null && failure === '') failure = `ended with ${code ?? signal} at ${input}`;
      resolve({ counts, failure, slowest });
    });
  });
}

/**
 * One batch, in a process of its own.
 * @param {number} seed
 * @param {number} inputs
 */
async function runBatch(seed, inputs) {
  const tell = (/** @type {object} */ message) => process.send?.(message);
  // The readers are loaded when the first file of their format comes: the loader has to stay open until the end.
  const server = await createServer({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: rulesVersionDefinition(projectRoot),
  });
  const runner = createServerModuleRunner(server.environments.ssr);
  try {
    const module = await runner.import(join(projectRoot, 'test', 'fuzz', 'fuzz-batch.ts'));
    const onInput = (/** @type {string} */ input) => tell({ kind: 'input', input });
    tell({ kind: 'done', counts: await module.fuzzBatch(projectRoot, { seed, inputs }, onInput) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    tell({ kind: 'failed', failure: `${error instanceof Error ? error.message : error}${cause}` });
  }
  await runner.close();
  await server.close();
  process.disconnect();
}

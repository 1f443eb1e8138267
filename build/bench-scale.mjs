import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { rulesVersionDefinition } from './rules-version.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { runCommand } from './setup/run-command.mjs';

/** @typedef {{ work: string, files: number, characters: number, milliseconds: number, peakMemory: number }} ScaleMeasurement */

const archive = [join(projectRoot, '..', 'shared'), '/work/shared']
  .map((shared) => join(shared, 'realworld/scale/laws_md.tar.gz'))
  .find((path) => existsSync(path));

/**
 * Decoding, segmenting and reading 3,423 laws, each in a process of its own; null where the laws are not there.
 * @returns {Promise<readonly ScaleMeasurement[] | null>}
 */
export async function benchScale() {
  if (archive === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'duikan-laws-'));
  try {
    const { ok, excerpt } = await runCommand('tar', ['-xzf', archive, '-C', folder]);
    if (!ok) throw new Error(excerpt);
    const measurements = [];
    for (const work of ['decode', 'segment', 'read']) measurements.push(await measureApart(folder, work));
    return measurements;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  const { module } = await runnerImport(join(projectRoot, 'test', 'bench', 'measure-scale.ts'), {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    define: rulesVersionDefinition(projectRoot),
  });
  process.send?.(module.measureScale(process.argv[2], process.argv[3]));
  process.disconnect();
}

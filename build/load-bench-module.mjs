import { join } from 'node:path';
import { runnerImport } from 'vite';
import { rulesVersionDefinition } from './rules-version.mjs';
import { projectRoot } from './setup/project-paths.mjs';

/**
 * Loads a TypeScript module of test/bench, compiled as the tests are.
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function loadBenchModule(name) {
  const { module } = await runnerImport(join(projectRoot, 'test', 'bench', name), {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    define: rulesVersionDefinition(projectRoot),
  });
  return module;
}

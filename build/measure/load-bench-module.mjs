import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { rulesVersionDefinition } from '../rules-version.mjs';
import { projectRoot } from '../setup/project-paths.mjs';

/**
 * Loads a TypeScript module of test/bench, bundled as the program is: what the tests run, where every imported name is
 * looked up at each use, is slower by a half than what people use.
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function loadBenchModule(name) {
  // Inside the project, where nodejieba and the other packages are found.
  const cache = join(projectRoot, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'bench-'));
  try {
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      define: rulesVersionDefinition(projectRoot),
      build: {
        ssr: join(projectRoot, 'test', 'bench', name),
        outDir,
        rolldownOptions: { output: { entryFileNames: 'bench-module.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'bench-module.mjs')).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

// `node build/measure-damage.mjs [FOLDER…]`: how many clauses of sound texts are found again after each kind of
// damage. Without a folder: the realworld families, where they are there, and the corpus.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { rulesVersionDefinition } from './rules-version.mjs';
import { projectRoot } from './setup/project-paths.mjs';

const given = process.argv.slice(2);
const folders = (
  given.length > 0 ? given : [resolve('../shared/realworld/families'), join(projectRoot, 'corpus')]
).filter((folder) => existsSync(folder));

const { module } = await runnerImport(join(projectRoot, 'test', 'bench', 'measure-damage.ts'), {
  root: projectRoot,
  configFile: false,
  logLevel: 'error',
  define: rulesVersionDefinition(projectRoot),
});
/** @type {readonly { id: string, recall: number, precision: number, whole: number, texts: number }[]} */
const figures = module.measureDamages(folders);
console.table(
  figures.map(({ id, recall, precision, whole, texts }) => ({
    damage: id,
    recall: recall.toFixed(4),
    precision: precision.toFixed(4),
    whole: `${whole}/${texts}`,
  })),
);

// `node build/measure/measure-damage.mjs [FOLDER…]`: how many clauses of sound texts are found again after each kind of
// damage. Without a folder: the realworld families, where they are there, and the corpus.
import { join } from 'node:path';
import { loadBenchModule } from './load-bench-module.mjs';
import { realworldFolder } from './realworld-folder.mjs';
import { projectRoot } from '../setup/project-paths.mjs';

const given = process.argv.slice(2);
const ours = [
  ...(realworldFolder === null ? [] : [join(realworldFolder, 'families')]),
  join(projectRoot, 'corpus'),
];

const { measureDamages } = await loadBenchModule('measure-damage.ts');
/** @type {readonly { id: string, recall: number, precision: number, whole: number, texts: number }[]} */
const figures = measureDamages(given.length > 0 ? given : ours);
console.table(
  figures.map(({ id, recall, precision, whole, texts }) => ({
    damage: id,
    recall: recall.toFixed(4),
    precision: precision.toFixed(4),
    whole: `${whole}/${texts}`,
  })),
);

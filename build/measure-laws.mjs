// `node build/measure-laws.mjs [ARCHIVE]`: conservation, gaps in the numbering and speed over the statutes of
// realworld/scale (a tar.gz of Markdown files). Exits 1 if a character is lost.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { rulesVersionDefinition } from './rules-version.mjs';
import { projectRoot } from './setup/project-paths.mjs';

const archive = process.argv[2] ?? resolve(projectRoot, '../shared/realworld/scale/laws_md.tar.gz');
if (existsSync(archive)) {
  const { module } = await runnerImport(join(projectRoot, 'test', 'bench', 'measure-laws.ts'), {
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    define: rulesVersionDefinition(projectRoot),
  });
  const { ours, refused, withGaps, ...figures } = module.measureLaws(readFileSync(archive));
  console.table({
    ...figures,
    milliseconds: Math.round(figures.milliseconds),
    'characters per second': Math.round((figures.characters / figures.milliseconds) * 1000),
    'share of gaps that are the source’s own': figures.gaps === 0 ? 1 : figures.gapsOfSource / figures.gaps,
    'gaps of ours': ours.length,
    refused: refused.length,
  });
  console.table(withGaps);
  for (const line of [...ours, ...refused].slice(0, 60)) console.log(line);
  if (figures.lost > 0) process.exitCode = 1;
} else {
  console.log(`${archive} is not there: nothing measured`);
}

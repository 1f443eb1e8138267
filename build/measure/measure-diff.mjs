// `node build/measure/measure-diff.mjs`: how readable the word diff of 武进 and 常州 is; exits 1 if it got worse than
// agreed.
import { join } from 'node:path';
import { loadBenchModule } from './load-bench-module.mjs';
import { projectRoot } from '../setup/project-paths.mjs';

/** The best baseline and better: at most so many (issue 5, section 2). */
const most = { hunks: 115, islands: 1, changed: 2500, cutsInWords: 0, cutsInValues: 0 };

const { measureDiff } = await loadBenchModule('measure-diff.ts');
/** @type {Record<string, number>} */
const figures = measureDiff(join(projectRoot, 'corpus'));
for (const [name, value] of Object.entries(figures)) {
  const limit = Object.entries(most).find(([key]) => key === name)?.[1];
  const mark = limit === undefined ? '' : value <= limit ? `<= ${limit}` : `> ${limit} !`;
  if (mark.endsWith('!')) process.exitCode = 1;
  console.log(`diff.${name} = ${value}   ${mark}`);
}

// `node build/measure/measure-laws.mjs`: conservation, gaps in the numbering and speed over the statutes of
// realworld/scale. Exits 1 if a character is lost.
import { loadBenchModule } from './load-bench-module.mjs';
import { withLaws } from './realworld-folder.mjs';

const { measureLaws } = await loadBenchModule('measure-laws.ts');
const measured = await withLaws(measureLaws);
if (measured === null) console.log('没有 realworld/scale，跳过 no realworld/scale: skipped');
else print(measured);

/** @param {any} figures LawFigures of test/bench/measure-laws.ts */
function print({ ours, refused, withGaps, ...figures }) {
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
}

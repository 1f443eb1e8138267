// `npm run score`: measures the headless command against the hand-made truth in test/gold. Every figure in
// test/gold/minimums.json is one check: what was reached once is never lost again.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endEverything, endEverythingOnSignals } from '../process-group.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { runCommand } from '../setup/run-command.mjs';

const goldFolder = join(projectRoot, 'test', 'gold');
const figureLine = /^([\w.]+) = ([\d.]+)/;

endEverythingOnSignals();
if (existsSync(join(projectRoot, 'out', 'main', 'cli.js'))) await score();
else {
  console.error('尚未构建，先运行 not built yet, first run: npm run build');
  process.exitCode = 2;
}
await endEverything();

async function score() {
  const minimums = Object.entries(JSON.parse(readFileSync(join(goldFolder, 'minimums.json'), 'utf8')));
  const options = process.argv.slice(2);
  const command = [join(goldFolder, 'score.mjs'), '--duikan', 'node build/duikan.mjs', ...options];
  const { output } = await runCommand(process.execPath, command, { cwd: projectRoot });
  console.log(output);
  const figures = new Map(output.split('\n').flatMap(figureIn));
  const short = minimums.filter(([name, least]) => !((figures.get(name) ?? 0) >= least));
  for (const [name, least] of short)
    console.log(`✗ ${name}: ${figures.get(name) ?? '无 missing'} < ${least}`);
  console.log(`${minimums.length - short.length} passed, ${short.length} failed`);
  process.exitCode = short.length === 0 ? 0 : 1;
}

/**
 * @param {string} line
 * @returns {[name: string, value: number][]}
 */
function figureIn(line) {
  const match = figureLine.exec(line);
  return match?.[1] === undefined ? [] : [[match[1], Number(match[2])]];
}

// `npm run check`: what can be said about the code without running it. Types come first, because the other gates
// read the same files and the machine may be small; then the rest, two at a time.
import { endEverything, endEverythingOnSignals } from './process-group.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { runNpm } from './setup/run-command.mjs';

const [first, ...others] = ['typecheck', 'lint', 'layers', 'dead', 'format'];
const atOnce = 2;

endEverythingOnSignals();
const verdicts = [await passes(first)];
const waiting = [...others];
await Promise.all(Array.from({ length: atOnce }, takeGates));
const failed = verdicts.filter((verdict) => !verdict).length;
console.log(`${verdicts.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
await endEverything();

async function takeGates() {
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift())
    verdicts.push(await passes(gate));
}

/**
 * Runs one gate (an npm script) and prints its complaints if it has any.
 * @param {string} gate
 */
async function passes(gate) {
  const started = performance.now();
  const { ok, output } = await runNpm(['run', '--silent', gate], { cwd: projectRoot });
  console.log(`${ok ? '✓' : '✗'} ${gate}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!ok) console.log(output);
  return ok;
}

// `npm run build`: builds the program into out/.
import { endEverything, endEverythingOnSignals } from './process-group.mjs';
import { buildProgram } from './program-build.mjs';
import { describeFailure } from './setup/setup-failure.mjs';

endEverythingOnSignals();
const started = performance.now();
try {
  await buildProgram();
  console.log(`已构建 built: out/  ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
await endEverything();

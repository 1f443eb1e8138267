// Makes a machine ready: `npm start` and `npm test` begin with this. Safe to run again, at the same time as
// another run, and after an interrupted one. The second run only compares a stamp.
import { endEverything, endEverythingOnSignals } from './process-group.mjs';
import { installDebianPackages } from './setup/debian-packages.mjs';
import { provideElectronRuntime } from './setup/electron-runtime.mjs';
import { buildNodejieba } from './setup/nodejieba-native.mjs';
import { installNodePackages } from './setup/node-packages.mjs';
import { describeFailure } from './setup/setup-failure.mjs';
import { withSetupLock } from './setup/setup-lock.mjs';
import { checkThatEverythingRuns } from './setup/smoke-check.mjs';
import { isReady, markReady } from './setup/stamp.mjs';

/** In order; every step finds out by itself whether there is anything to do, and returns what it did. */
const steps = [
  { title: '系统软件包 Debian packages', run: installDebianPackages },
  { title: 'npm 软件包 npm packages', run: installNodePackages },
  { title: 'Electron 运行环境 Electron runtime', run: provideElectronRuntime },
  { title: '中文分词 nodejieba, native part', run: buildNodejieba },
  { title: '试运行 smoke check', run: checkThatEverythingRuns },
];

endEverythingOnSignals();
try {
  if (!isReady()) await withSetupLock(setUp);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
await endEverything();

async function setUp() {
  // Another run may have finished the work while this one waited for the lock.
  if (isReady()) return;
  console.log(
    '准备对勘的运行环境（首次需要一两分钟）。 Setting up Duikan; the first time takes a minute or two.',
  );
  for (const [index, { title, run }] of steps.entries()) {
    process.stdout.write(`[${index + 1}/${steps.length}] ${title} … `);
    const started = performance.now();
    const done = await run();
    console.log(`${done}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  markReady();
}

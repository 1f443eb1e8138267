// The second half of `npm start`: builds what is stale and runs the workbench, on a virtual display where there is
// no real one. Arguments (`npm start -- --flag`) are passed on to Electron. Whatever ends it (Ctrl+C, TERM, the
// window's closing) ends everything it has started.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildIfStale } from './program-build.mjs';
import { electronFlags } from './electron-flags.mjs';
import { atEnd, endEverything, endGroup, endEverythingOnSignals, spawnInGroup } from './process-group.mjs';
import { electronExecutable } from './setup/electron-runtime.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { describeFailure } from './setup/setup-failure.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

/** What main prints once the comparison is on the screen and its picture on the disk. */
const screenshotLine = /^duikan: screenshot (.+)$/;
/** Chromium's complaints about a machine without desktop services and graphics card; they change nothing. */
const harmless =
  /ERROR:(bus|object_proxy|viz_main_impl|gpu_\w+|gl_\w+|angle_\w+|zygote_\w+|command_buffer_\w+)\.cc/;
/** Chromium makes a socket in there, whose path may have 107 characters; with a longer one it hangs. */
const longestTemporaryFolder = 40;
const patienceMilliseconds = 60_000;
/** @type {NodeJS.Timeout | undefined} */
let impatience;

endEverythingOnSignals();
try {
  process.exitCode = await start();
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
await endEverything();

/** Runs the workbench to its end and returns its exit status. */
async function start() {
  if (await buildIfStale()) console.log('程序已构建。 The program has been built.');
  const environment = { ...process.env };
  if (!hasDisplay()) await prepareVirtualDisplay(environment);
  if (process.platform === 'linux') environment.TMPDIR = makeTemporaryFolder();

  const args = [...(await electronFlags()), ...process.argv.slice(2), projectRoot];
  const electron = spawnInGroup(electronExecutable() ?? 'electron', args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onLines(electron.stdout, tell);
  onLines(electron.stderr, (line) => {
    if (!harmless.test(line)) console.error(line);
  });
  const status = await new Promise((done, failed) => {
    electron.once('error', failed);
    electron.once('exit', (code) => done(code ?? 1));
  });
  // The window is closed; a helper process that hangs must not outlive it.
  await endGroup(electron);
  return status;
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} listener
 */
function onLines(stream, listener) {
  if (stream !== null) createInterface({ input: stream }).on('line', listener);
}

/**
 * No display: the window opens on an invisible one, and a picture of it is written for whoever started it.
 * @param {NodeJS.ProcessEnv} environment
 */
async function prepareVirtualDisplay(environment) {
  environment.DISPLAY = await startVirtualDisplay();
  environment.DUIKAN_SCREENSHOT = resolve(
    process.env.DUIKAN_SCREENSHOT ?? join(projectRoot, 'out', 'screenshot.png'),
  );
  mkdirSync(dirname(environment.DUIKAN_SCREENSHOT), { recursive: true });
  rmSync(environment.DUIKAN_SCREENSHOT, { force: true });
  console.log(`没有显示器：在虚拟显示器 ${environment.DISPLAY} 上运行，对照打开后截图。`);
  console.log('No display: running on a virtual one; a screenshot follows when the comparison is open.');
  impatience = setTimeout(() => {
    console.log(
      '对照还没有打开，继续等待（Ctrl+C 结束）。 The comparison is not open yet; still waiting (Ctrl+C ends it).',
    );
  }, patienceMilliseconds);
  impatience.unref();
}

/** @param {string} line */
function tell(line) {
  const screenshot = screenshotLine.exec(line)?.[1];
  if (screenshot === undefined) {
    console.log(line);
    return;
  }
  clearTimeout(impatience);
  console.log(`截图 Screenshot: ${screenshot}`);
  console.log('对勘正在运行，按 Ctrl+C 结束。 Duikan keeps running; Ctrl+C ends it.');
}

/** Chromium leaves folders behind when it is ended from outside; in a folder of our own they go with it. */
function makeTemporaryFolder() {
  const parent = tmpdir().length > longestTemporaryFolder ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(parent, 'duikan-start-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

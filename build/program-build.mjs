import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nodeModules, projectRoot } from './setup/project-paths.mjs';
import { runCommand } from './setup/run-command.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';

const outputFolder = join(projectRoot, 'out');
const stampFile = join(outputFolder, 'build-stamp');
const inputs = [
  'src',
  'electron.vite.config.ts',
  'build/rules-version.mjs',
  'package.json',
  'package-lock.json',
];

/** Builds when a source file has changed since the last complete build. Returns whether it had to. */
export async function buildIfStale() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashOfInputs()) return false;
  await buildProgram();
  return true;
}

/** Builds the program into out/. */
export async function buildProgram() {
  const stamp = hashOfInputs();
  // The stamp goes first and comes last, so that an interrupted build is never taken for a complete one.
  rmSync(stampFile, { force: true });
  const program = join(nodeModules, 'electron-vite', 'bin', 'electron-vite.js');
  const { ok, status, excerpt } = await runCommand(process.execPath, [program, 'build'], {
    cwd: projectRoot,
  });
  if (!ok) {
    throw new SetupFailure({
      what: '构建程序 building the program',
      why: `electron-vite build 以状态 ${status} 结束 ended with status ${status}\n${excerpt}`,
      remedy: 'npx electron-vite build',
    });
  }
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(projectRoot, input)))) {
    hash.update(relative(projectRoot, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path */
function filesBelow(path) {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

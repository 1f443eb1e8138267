import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..', '..');
const program = join(projectFolder, 'out', 'main', 'cli.js');

const newestChange = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Builds the program unless what is built is newer than its source. */
export const ensureBuilt = (): void => {
  if (existsSync(program) && statSync(program).mtimeMs > newestChange(join(projectFolder, 'src'))) return;
  const { status, stderr } = spawnSync(process.execPath, ['build/build.mjs'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`build failed: ${stderr}`);
};

export interface ProgramRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as `npx duikan` does, in the project's folder. */
export const duikan = (args: readonly string[], input = ''): ProgramRun => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/duikan.mjs', ...args], {
    cwd: projectFolder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};

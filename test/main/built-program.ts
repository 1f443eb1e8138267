import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ComparisonReport,
  DocumentReport,
  ProblemReport,
  SearchReport,
} from '../../src/core/report/contract.ts';

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

const earlier = new Map<string, ProgramRun>();

/** As {@link duikan}, but a command line that was run before gives what it gave then: each run takes a second. */
export const duikanOnce = (args: readonly string[]): ProgramRun => {
  const key = JSON.stringify(args);
  const run = earlier.get(key) ?? duikan(args);
  earlier.set(key, run);
  return run;
};

/** What `parse --json` prints. */
export interface ParsedJson {
  readonly version: number;
  readonly documents: readonly (DocumentReport & { readonly name?: string | null })[];
  readonly problems: readonly ProblemReport[];
  readonly removed?: readonly { readonly path: string; readonly part: number }[];
}

export const parseJson = (...args: readonly string[]): ParsedJson =>
  JSON.parse(duikanOnce(['parse', ...args, '--json']).stdout) as ParsedJson;

export const searchJson = (...args: readonly string[]): SearchReport =>
  JSON.parse(duikanOnce(['search', ...args, '--json']).stdout) as SearchReport;

export const compareJson = (...args: readonly string[]): ComparisonReport =>
  JSON.parse(duikanOnce(['compare', ...args, '--json']).stdout) as ComparisonReport;

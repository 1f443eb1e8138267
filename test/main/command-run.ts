import type {
  ComparisonReport,
  DocumentReport,
  ProblemReport,
  SearchReport,
} from '../../src/core/report/contract/contract.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import type { ProgramRun } from './built-program.ts';

/** Runs a command line in this process, where the dictionary is loaded once; a process of its own takes 3 s for it. */
export const run = async (args: readonly string[]): Promise<ProgramRun> => {
  let stdout = '';
  let stderr = '';
  const status = await runCommandLine(args, {
    result: (text) => (stdout += text),
    message: (text) => (stderr += text),
  });
  return { status, stdout, stderr };
};

const earlier = new Map<string, Promise<ProgramRun>>();

/** As {@link run}, but a command line that was run before gives what it gave then. */
export const runOnce = (args: readonly string[]): Promise<ProgramRun> => {
  const key = JSON.stringify(args);
  const known = earlier.get(key) ?? run(args);
  earlier.set(key, known);
  return known;
};

const jsonOf = async (args: readonly string[]): Promise<unknown> =>
  JSON.parse((await runOnce([...args, '--json'])).stdout);

/** What `parse --json` prints. */
export interface ParsedJson {
  readonly version: number;
  readonly documents: readonly (DocumentReport & { readonly name?: string | null })[];
  readonly problems: readonly ProblemReport[];
  readonly removed?: readonly { readonly path: string; readonly part: number }[];
}

export const parseJson = async (...args: readonly string[]): Promise<ParsedJson> =>
  (await jsonOf(['parse', ...args])) as ParsedJson;

export const searchJson = async (...args: readonly string[]): Promise<SearchReport> =>
  (await jsonOf(['search', ...args])) as SearchReport;

export const compareJson = async (...args: readonly string[]): Promise<ComparisonReport> =>
  (await jsonOf(['compare', ...args])) as ComparisonReport;

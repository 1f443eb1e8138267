import type { Problem } from '../../core/model/problem.ts';
import type { SourceText } from '../../core/model/source.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { SCHEMA_VERSION } from '../../core/report/contract/contract.ts';
import { readSource } from '../readers/read-source.ts';
import { jsonText, problemReports, type CommandOf, type CommandResult } from './command-result.ts';
import { isProblem, listSourceFiles, type WantedFile } from './list-source-files.ts';
import { readSourceFiles } from './read-source-file.ts';
import { readSourceArgument } from './source-argument.ts';
import { WrongUseError } from './wrong-use.ts';

const readText = async (source: string): Promise<SourceText | Problem> => {
  const listed = listSourceFiles(readSourceArgument(source));
  const [entry] = listed;
  if (entry === undefined || listed.length > 1) throw severalFiles(source, listed.length);
  const file = isProblem(entry) ? entry : await onlyFile(entry, source);
  if (isProblem(file)) return file;
  const read = await readSource(file);
  return read.kind === 'text' ? read.source : read.problem;
};

const onlyFile = async (wanted: WantedFile, source: string): Promise<SourceBytes | Problem> => {
  let first: SourceBytes | Problem | null = null;
  let count = 0;
  for await (const file of readSourceFiles(wanted)) {
    first ??= file;
    count += 1;
  }
  if (first === null || count > 1) throw severalFiles(source, count);
  return first;
};

const severalFiles = (source: string, count: number): WrongUseError =>
  new WrongUseError({
    zh: `“${source}”里有 ${count} 个文件；text 一次只输出一个文件的文本。`,
    en: `"${source}" holds ${count} files; text prints one at a time.`,
  });

/**
 * `duikan text SOURCE`: the source text exactly, in which every offset counts; also for `path#2` the text of
 * the whole file.
 */
export const runText = async ({ source, options }: CommandOf<'text'>): Promise<CommandResult> => {
  const read = await readText(source);
  const problems = isProblem(read) ? [read] : [];
  const found = isProblem(read) ? null : read;
  if (!options.json) return { text: found?.text ?? '', problems };
  const { path, format, encoding, sha256 } = found ?? {};
  return {
    text: jsonText({
      version: SCHEMA_VERSION,
      source: found === null ? null : { path, format, encoding, sha256 },
      text: found?.text ?? null,
      problems: problemReports(problems, options.lang),
    }),
    problems,
  };
};

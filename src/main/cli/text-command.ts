import type { Problem } from '../../core/model/problem.ts';
import type { SourceText } from '../../core/model/source.ts';
import type { SourceBytes } from '../../core/pipeline.ts';
import { SCHEMA_VERSION } from '../../core/report/contract.ts';
import { readSource } from '../readers/read-source.ts';
import { jsonText, problemReports, type CommandOf, type CommandResult } from './command-result.ts';
import { isProblem, listSourceFiles, type WantedFile } from './list-source-files.ts';
import { readSourceFiles } from './read-source-file.ts';
import { readSourceArgument } from './source-argument.ts';
import { WrongUseError } from './wrong-use.ts';

const readText = async (source: string): Promise<SourceText | Problem> => {
  const [listed, ...more] = listSourceFiles(readSourceArgument(source));
  if (listed === undefined || more.length > 0) throw severalFiles(source);
  const file = isProblem(listed) ? listed : await onlyFile(listed, source);
  if (isProblem(file)) return file;
  const read = await readSource(file);
  return read.kind === 'text' ? read.source : read.problem;
};

const onlyFile = async (listed: WantedFile, source: string): Promise<SourceBytes | Problem> => {
  let only: SourceBytes | Problem | null = null;
  for await (const file of readSourceFiles(listed)) {
    if (only !== null) throw severalFiles(source);
    only = file;
  }
  if (only === null) throw severalFiles(source);
  return only;
};

const severalFiles = (source: string): WrongUseError =>
  new WrongUseError({
    zh: `“${source}”里不是一个文件；text 一次只输出一个文件的文本，压缩包内的文件写作 archive.zip!/文件名。`,
    en: `"${source}" does not hold exactly one file; text prints one at a time, in an archive archive.zip!/name.`,
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

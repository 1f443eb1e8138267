import type { Problem } from '../../core/model/problem.ts';
import type { SourceText } from '../../core/model/source.ts';
import { SCHEMA_VERSION } from '../../core/report/contract.ts';
import { readSource } from '../readers/read-source.ts';
import { jsonText, problemReports, type CommandOf, type CommandResult } from './command-result.ts';
import { isProblem, listSourceFiles, type ListedFile } from './list-source-files.ts';
import { readSourceFile } from './read-source-file.ts';
import { readSourceArgument } from './source-argument.ts';
import { WrongUseError } from './wrong-use.ts';

const readText = async (listed: ListedFile): Promise<SourceText | Problem> => {
  if (isProblem(listed)) return listed;
  const file = await readSourceFile(listed.path);
  if (isProblem(file)) return file;
  const read = await readSource(file);
  return read.kind === 'text' ? read.source : read.problem;
};

const onlyFile = (source: string): ListedFile => {
  const listed = listSourceFiles(readSourceArgument(source));
  const [entry] = listed;
  if (entry !== undefined && listed.length === 1) return entry;
  throw new WrongUseError({
    zh: `“${source}”里有 ${listed.length} 个文件；text 一次只输出一个文件的文本。`,
    en: `"${source}" holds ${listed.length} files; text prints one at a time.`,
  });
};

/**
 * `duikan text SOURCE`: the source text exactly, in which every offset counts; also for `path#2` the text of
 * the whole file.
 */
export const runText = async ({ source, options }: CommandOf<'text'>): Promise<CommandResult> => {
  const read = await readText(onlyFile(source));
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

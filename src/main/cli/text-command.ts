import type { Problem } from '../../core/model/problem.ts';
import type { SourceText } from '../../core/model/source.ts';
import { readSourceText } from '../../core/import/read-source-text.ts';
import { SCHEMA_VERSION } from '../../core/report/contract.ts';
import { jsonText, problemReports, type CommandOf, type CommandResult } from './command-result.ts';
import { readSourceArgument } from './source-argument.ts';
import { listSourceFiles, readSourceFile } from './source-files.ts';
import { WrongUseError } from './wrong-use.ts';

const readText = async (
  path: string,
): Promise<{ readonly source: SourceText | null; readonly problems: readonly Problem[] }> => {
  const file = await readSourceFile(path);
  if ('cause' in file) return { source: null, problems: [file] };
  const read = readSourceText(file);
  return read.kind === 'text'
    ? { source: read.source, problems: [] }
    : { source: null, problems: [read.problem] };
};

/**
 * `duikan text SOURCE`: the source text exactly, in which every offset counts; also for `path#2` the text of
 * the whole file.
 */
export const runText = async (command: CommandOf<'text'>): Promise<CommandResult> => {
  const listed = listSourceFiles(readSourceArgument(command.source));
  const [file, ...more] = listed.files;
  if (more.length > 0) {
    throw new WrongUseError({
      zh: `“${command.source}”里有 ${listed.files.length} 个文件；text 一次只输出一个文件的文本。`,
      en: `"${command.source}" holds ${listed.files.length} files; text prints one at a time.`,
    });
  }
  const { source, problems } =
    file === undefined ? { source: null, problems: [] } : await readText(file.path);
  const all = [...listed.problems, ...problems];
  const { json, lang } = command.options;
  if (!json) return { text: source?.text ?? '', problems: all };
  const { text = null, path, format, encoding, sha256 } = source ?? {};
  return {
    text: jsonText({
      version: SCHEMA_VERSION,
      source: source === null ? null : { path, format, encoding, sha256 },
      text,
      problems: problemReports(all, lang),
    }),
    problems: all,
  };
};

import { writeFileSync } from 'node:fs';
import type { Problem } from '../../core/model/problem.ts';
import { runCommand } from './commands.ts';
import type { CommandResult } from './command-result.ts';
import { languageAsked, parseCommandLine, type Command, type Language } from './command-line.ts';
import { guardSources } from './guard-sources.ts';
import { helpText } from './help-text.ts';
import { programVersion } from './program-version.ts';
import { readUserDictionary } from './user-dictionary-file.ts';
import { WrongUseError } from './wrong-use.ts';

/** 0 done; 1 done, but a source could not be read; 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes. */
export interface Output {
  readonly result: (text: string) => void;
  readonly message: (text: string) => void;
}

const problemLine = (problem: Problem, language: Language): string =>
  `duikan: ${problem.path}${problem.part === null ? '' : `#${problem.part}`} [${problem.cause}] ${problem.message[language]}\n`;

const wrongUseLines = (error: WrongUseError, language: Language): string => {
  const hint = language === 'zh' ? '用法见 duikan --help' : 'see duikan --help';
  return `duikan: ${error.text[language]}\n${hint}\n`;
};

/** Where no source could be read there is nothing to write: a file that is there stays as it is. */
const writeResult = (command: Command, { text, bytes }: CommandResult, output: Output): void => {
  const file = command.options.output;
  const content = bytes ?? text;
  if (file === null) {
    output.result(text);
    return;
  }
  if (content.length === 0) return;
  try {
    writeFileSync(file, content);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new WrongUseError(
      { zh: `无法写入 ${file}：${detail}`, en: `cannot write ${file}: ${detail}` },
      error,
    );
  }
};

const run = async (command: Command, output: Output): Promise<ExitStatus> => {
  const { lang, debug } = command.options;
  if (command.name === 'help') {
    output.result(helpText(lang));
    return 0;
  }
  if (command.name === 'version') {
    output.result(programVersion());
    return 0;
  }
  guardSources(command);
  const onError = (error: unknown) => {
    if (debug) output.message(`${stackOf(error)}\n`);
  };
  const { options } = command;
  const dictionary = options.dictionary === null ? null : await readUserDictionary(options.dictionary);
  const result = await runCommand(command, { options, dictionary, onError });
  const { problems } = result;
  for (const problem of problems) output.message(problemLine(problem, lang));
  writeResult(command, result, output);
  return problems.length === 0 ? 0 : 1;
};

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/**
 * Runs one command line (the arguments after `duikan`). Never throws: what goes wrong is a message, and with
 * `--debug` its stack.
 */
export const runCommandLine = async (args: readonly string[], output: Output): Promise<ExitStatus> => {
  const language = languageAsked(args);
  try {
    return await run(parseCommandLine(args), output);
  } catch (error) {
    if (args.includes('--debug')) output.message(`${stackOf(error)}\n`);
    if (error instanceof WrongUseError) {
      output.message(wrongUseLines(error, language));
      return 2;
    }
    output.message(
      language === 'zh'
        ? 'duikan: 程序内部错误，没有输出结果；加 --debug 重新运行可查看原因。\n'
        : 'duikan: internal error, nothing was written; run again with --debug to see why.\n',
    );
    return 1;
  }
};

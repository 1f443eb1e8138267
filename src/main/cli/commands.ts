import { runAlign } from './align-command.ts';
import type { Command } from './command-line.ts';
import type { CommandResult } from './command-result.ts';
import type { CommandSession } from './command-session.ts';
import { runCompare } from './compare-command.ts';
import { runExtract } from './extract-command.ts';
import { runMatrix } from './matrix-command.ts';
import { runParse } from './parse-command.ts';
import { runReuse } from './reuse-command.ts';
import { runSearch } from './search-command.ts';
import { runText } from './text-command.ts';

/** Runs a command that reads sources. @throws WrongUseError where what it names does not fit the command */
export const runCommand = async (
  command: Exclude<Command, { readonly name: 'help' | 'version' }>,
  session: CommandSession,
): Promise<CommandResult> => {
  switch (command.name) {
    case 'text':
      return runText(command);
    case 'parse':
      return runParse(command, session);
    case 'extract':
      return runExtract(command, session);
    case 'align':
      return runAlign(command, session);
    case 'compare':
      return runCompare(command, session);
    case 'matrix':
      return runMatrix(command, session);
    case 'reuse':
      return runReuse(command, session);
    case 'search':
      return runSearch(command, session);
  }
};

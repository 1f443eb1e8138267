import type { Command } from './command-line.ts';
import type { CommandResult, OnError } from './command-result.ts';
import { runText } from './text-command.ts';
import { WrongUseError } from './wrong-use.ts';

/** Runs a command that reads sources. @throws WrongUseError where what it names does not fit the command */
export const runCommand = async (
  command: Exclude<Command, { readonly name: 'help' | 'version' }>,
  _onError: OnError,
): Promise<CommandResult> => {
  if (command.name === 'text') return runText(command);
  throw new WrongUseError({ zh: `${command.name} 正在编写中。`, en: `${command.name} is being written.` });
};

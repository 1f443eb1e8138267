import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Command } from './command-line.ts';
import { readSourceArgument, type SourceArgument } from './source-argument.ts';
import { WrongUseError } from './wrong-use.ts';

const realPath = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

const fileOf = (source: SourceArgument): string =>
  source.kind === 'archive_member' ? source.archive : source.path;

const sourcesOf = (command: Command): readonly string[] => {
  switch (command.name) {
    case 'text':
      return [command.source];
    case 'parse':
    case 'extract':
    case 'reuse':
    case 'search':
      return command.sources;
    case 'matrix':
      return command.superior === null ? command.sources : [command.superior, ...command.sources];
    case 'align':
    case 'compare':
      return [command.left, command.right];
    case 'help':
    case 'version':
      return [];
  }
};

/** @throws WrongUseError if `-o` names one of the sources, or a file in a folder of them; they are never written */
export const guardSources = (command: Command): void => {
  const { output, decisions, dictionary } = command.options;
  const target = output === null ? null : realPath(output);
  if (target === null) return;
  const inputs = sourcesOf(command).map((source) => fileOf(readSourceArgument(source)));
  const options = [decisions, dictionary].filter((file) => file !== null);
  for (const input of [...inputs, ...options]) {
    const source = realPath(input);
    if (source === null || (target !== source && !target.startsWith(source + sep))) continue;
    throw new WrongUseError({
      zh: `-o ${output ?? ''} 会覆盖输入文件，未执行；请换一个文件名。`,
      en: `-o ${output ?? ''} would overwrite an input file; nothing was done. Choose another name.`,
    });
  }
};

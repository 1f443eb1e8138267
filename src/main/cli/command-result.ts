import type { Problem } from '../../core/model/problem.ts';
import type { ProblemReport } from '../../core/report/contract.ts';
import type { Command, Language } from './command-line.ts';

/** What a command gives: the text for standard output or the file, and what could not be read. */
export interface CommandResult {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export type CommandOf<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;

export type OnError = (error: unknown) => void;

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export const problemReports = (problems: readonly Problem[], language: Language): readonly ProblemReport[] =>
  problems.map(({ path, part, cause, message }) => ({ path, part, cause, message: message[language] }));

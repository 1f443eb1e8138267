import type { DocumentCorrections } from '../../core/model/correction.ts';
import type { PolicyDocument } from '../../core/model/document.ts';
import type { DocumentId } from '../../core/model/ids.ts';
import type { Problem } from '../../core/model/problem.ts';
import type { DocumentHead, ProblemReport } from '../../core/report/contract/contract.ts';
import type { ReportOrigin } from '../../core/report/printed/report-origin.ts';
import type { Command, CommonOptions, Language } from './command-line.ts';
import { programVersionNumber } from './program-version.ts';
import { dictionarySettings, type UserDictionary } from './user-dictionary-file.ts';

/** What a command gives: the text for standard output or the file, and what could not be read. */
export interface CommandResult {
  readonly text: string;
  /** The file's content where it is no text; such a command always has `-o`. */
  readonly bytes?: Uint8Array;
  readonly problems: readonly Problem[];
}

/** What an export says of how it was made. */
export const reportOrigin = (
  { lang, decisions }: CommonOptions,
  dictionary: UserDictionary | null,
): ReportOrigin => ({
  language: lang,
  version: programVersionNumber(),
  settings: [
    ...(decisions === null
      ? []
      : [lang === 'zh' ? '已应用人工决定（--decisions）' : 'decisions of people applied']),
    ...dictionarySettings(dictionary, lang),
  ],
});

export type CommandOf<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;

export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export const problemReports = (problems: readonly Problem[], language: Language): readonly ProblemReport[] =>
  problems.map(({ path, part, cause, message }) => ({ path, part, cause, message: message[language] }));

/** Under `--decisions` a document also carries the name that a person gave it. */
export const namedHead = <Head extends DocumentHead>(
  head: Head,
  nameOf: (document: DocumentId) => string | null,
  { decisions }: CommonOptions,
): Head & { readonly name?: string | null } =>
  decisions === null ? head : { ...head, name: nameOf(head.id) };

interface Corrected {
  readonly correctionsOf: (document: DocumentId) => DocumentCorrections | null;
  readonly options: CommonOptions;
}

/** Under `--decisions` what became of people's corrections of a document. */
export const correctedReport = <Report extends DocumentHead, Told>(
  report: Report,
  tell: (corrections: DocumentCorrections | null) => Told,
  { correctionsOf, options: { decisions } }: Corrected,
): Report & { readonly corrections?: Told } =>
  decisions === null ? report : { ...report, corrections: tell(correctionsOf(report.id)) };

/** Under `--decisions` the documents that a person removed are named, so that none is silently absent. */
export const removedReports = (
  removed: readonly PolicyDocument[],
  { decisions }: CommonOptions,
): { readonly removed?: readonly { readonly path: string; readonly part: number }[] } =>
  decisions === null
    ? {}
    : { removed: removed.map(({ source }) => ({ path: source.path, part: source.part })) };

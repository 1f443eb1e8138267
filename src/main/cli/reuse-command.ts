import type { PolicyDocument } from '../../core/model/document.ts';
import { printedReuse, reuseNames } from '../../core/report/printed/printed-reuse.ts';
import type { ReuseReport } from '../../core/report/contract/reuse-contract.ts';
import { reuseReport } from '../../core/report/reuse-report.ts';
import { directionWords, percentWords, REUSE_WORDS, treeLines } from '../../core/report/words/reuse-words.ts';
import { textReuse } from '../../core/reuse/text-reuse.ts';
import { RULES_VERSION } from '../../core/rules-version.ts';
import type { Language } from './command-line.ts';
import {
  jsonText,
  namedHead,
  problemReports,
  reportOrigin,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import { loadStructured, type CommandSession, type LoadedDocuments } from './command-session.ts';
import { formattedResult } from './formatted-result.ts';
import { shortened, singleLine, textTable } from './text-table.ts';

/** Characters of a passage and of a document's name on a terminal. */
const QUOTE_WIDTH = 36;
const NAME_WIDTH = 30;
/** Other documents named for each on a terminal; the files have all. */
const MOST_SHARES = 5;

const readableReuse = (report: ReuseReport, language: Language): string => {
  const words = REUSE_WORDS[language];
  const fullName = reuseNames(report, language);
  const nameOf: typeof fullName = (id) => shortened(fullName(id), NAME_WIDTH);
  const shares = report.reuse.flatMap((own) => [
    [
      nameOf(own.document),
      `${words.letters} ${own.letters}`,
      `${words.elsewhere} ${percentWords(own.elsewhere)}`,
      `${words.withSource} ${own.withSource}/${own.passages}`,
    ],
    ...own.shares
      .slice(0, MOST_SHARES)
      .map((other) => [
        `  ${nameOf(other.document)}`,
        percentWords(other.share),
        directionWords(other, language),
      ]),
  ]);
  const passages = report.passages.map(({ document, clause, quote, nearest }) => [
    `${nameOf(document)}${clause}`,
    shortened(quote, QUOTE_WIDTH),
    ...(nearest === null
      ? [words.none]
      : [
          percentWords(nearest.share),
          `${nameOf(nearest.document)}${nearest.clause}`,
          directionWords(nearest, language) +
            (nearest.equal.length === 0 ? '' : words.equal(nearest.equal.map(nameOf))),
        ]),
  ]);
  const tree = report.tree === null ? [] : treeLines(report.tree, nameOf, language);
  return [
    `${words.shares}\n`,
    textTable(shares),
    `\n${words.tree}\n`,
    ...tree.map((line) => `${singleLine(line)}\n`),
    `\n${words.passages}\n`,
    textTable(passages),
    `\n${words.legend(report.floor)}\n`,
  ].join('');
};

/** `duikan reuse SOURCE…`: what the documents have of one another. Needs no words, so no dictionary is loaded. */
export const runReuse = async (
  command: CommandOf<'reuse'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const loaded = await loadStructured(command.sources, session);
  const report = reuseReport(loaded.documents, textReuse(loaded.documents), RULES_VERSION);
  return written(report, loaded, command);
};

const written = (
  report: ReuseReport,
  { problems, nameOf }: LoadedDocuments<PolicyDocument>,
  { format, options }: CommandOf<'reuse'>,
): CommandResult =>
  formattedResult(format, problems, {
    text: () => readableReuse(report, options.lang),
    json: () =>
      jsonText({
        ...report,
        documents: report.documents.map((head) => namedHead(head, nameOf, options)),
        problems: problemReports(problems, options.lang),
      }),
    printed: () => printedReuse(report, reportOrigin(options, null)),
  });

import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import type { Comparison } from '../../core/model/comparison.ts';
import { compareAnalyzed } from '../../core/pipeline.ts';
import { alignmentReport } from '../../core/report/alignment-report.ts';
import { buildComparisonView } from '../../core/report/comparison-view/build-comparison-view.ts';
import type { ComparisonView } from '../../core/report/comparison-view/comparison-view.ts';
import { findingMarks, summaryWords } from '../../core/report/words/comparison-words.ts';
import type { ReviewReport } from '../../core/report/contract/review-contract.ts';
import { printedComparison } from '../../core/report/printed/printed-comparison.ts';
import { SEVERITY_WORDS } from '../../core/report/words/report-words.ts';
import { reviewedView } from '../../core/report/comparison-view/reviewed-view.ts';
import { findingNote } from '../../core/report/words/review-words.ts';
import { readableAlignment } from './align-command.ts';
import type { Language } from './command-line.ts';
import {
  jsonText,
  namedHead,
  problemReports,
  reportOrigin,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import type { CommandSession } from './command-session.ts';
import { loadPair, pairingOfPair, unreadablePair, type DocumentPair } from './document-pair.ts';
import { formattedResult } from './formatted-result.ts';
import { singleLine } from './text-table.ts';
import { dictionaryReport } from './user-dictionary-file.ts';

const readableComparison = (view: ComparisonView, language: Language): string => {
  const findings = view.report.findings.map((finding) => {
    const clauses = `${finding.rightClause ?? '—'} → ${finding.leftClause ?? '—'}`;
    const severity = SEVERITY_WORDS[finding.severity][language];
    const quotes = [finding.right, finding.left].map((quote) =>
      quote === null ? '—' : singleLine(quote.quote),
    );
    return [
      `${finding.id} ${findingMarks(finding, language)} [${severity}] ${clauses}\n`,
      `    ${singleLine(findingNote(finding, language))}\n`,
      `    ${quotes.join(' → ')}\n`,
    ].join('');
  });
  return [
    readableAlignment(view.report, language),
    `\n${summaryWords(view, language)}\n`,
    ...(findings.length === 0 ? [] : ['\n', ...findings]),
  ].join('');
};

const comparisonJson = (
  command: CommandOf<'compare'>,
  comparison: Comparison,
  { view: { report }, review }: { readonly view: ComparisonView; readonly review: ReviewReport | null },
  pair: DocumentPair,
  sides: readonly [AnalyzedDocument, AnalyzedDocument],
): string => {
  const { options } = command;
  const { nameOf, problems } = pair;
  const { sentences } = alignmentReport(comparison.alignment, ...sides, { sentences: command.sentences });
  return jsonText({
    ...report,
    left: namedHead(report.left, nameOf, options),
    right: namedHead(report.right, nameOf, options),
    ...pairingOfPair(pair, ...sides, options),
    ...dictionaryReport(pair.dictionary),
    ...(sentences === undefined ? {} : { sentences }),
    ...(review === null ? {} : { review }),
    problems: problemReports(problems, options.lang),
  });
};

/** `duikan compare LEFT RIGHT`: what the window draws, as text, JSON, HTML, Markdown, docx or xlsx. */
export const runCompare = async (
  command: CommandOf<'compare'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const pair = await loadPair(command, session);
  const { left, right, problems, pairings } = pair;
  if (left === null || right === null) return unreadablePair(pair, session);
  const comparison = compareAnalyzed(left, right, pairings.given);
  const made = buildComparisonView(comparison, left, right, pairings);
  const { view, review } =
    pair.reviews === null ? { view: made, review: null } : reviewedView(made, pair.reviews, pair.texts);
  return formattedResult(command.format, problems, {
    text: () => readableComparison(view, command.options.lang),
    json: () => comparisonJson(command, comparison, { view, review }, pair, [left, right]),
    printed: () => printedComparison(view, reportOrigin(command.options, pair.dictionary)),
  });
};

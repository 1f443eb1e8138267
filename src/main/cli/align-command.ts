import { alignDocuments } from '../../core/align/align-documents.ts';
import { alignObligations } from '../../core/align/align-obligations.ts';
import { alignmentReport } from '../../core/report/alignment-report.ts';
import type { AlignmentReport } from '../../core/report/contract/contract.ts';
import { obligationLinksReport } from '../../core/report/obligation-links-report.ts';
import { kindMark, RELATION_WORDS } from '../../core/report/words/report-words.ts';
import type { Language } from './command-line.ts';
import { jsonText, namedHead, problemReports, type CommandOf, type CommandResult } from './command-result.ts';
import type { CommandSession } from './command-session.ts';
import { loadPair, pairingOfPair, unreadablePair } from './document-pair.ts';
import { shownTitle } from './shown-title.ts';
import { textTable } from './text-table.ts';
import { dictionaryReport } from './user-dictionary-file.ts';

const NONE = '—';

/** The two documents, and a table of what corresponds: superior left, as in the window. */
export const readableAlignment = (report: AlignmentReport, language: Language): string => {
  const zh = language === 'zh';
  const heads = [
    `${zh ? '上位文件' : 'superior'}: ${shownTitle(report.right, language)}\n`,
    `${zh ? '本文件　' : 'reviewed'}: ${shownTitle(report.left, language)}\n\n`,
  ].join('');
  const words = (relation: keyof typeof RELATION_WORDS) => RELATION_WORDS[relation][language];
  const columns = zh
    ? ['上位条款', '本文件条款', '相似度', '关系']
    : ['superior', 'reviewed', 'wording', 'relation'];
  const links = report.links.map(({ left, right, why, relation, moved }) => [
    right.join(' '),
    left.join(' '),
    why.wording.toFixed(2),
    moved ? `${words(relation)} ${kindMark('moved', language)}` : words(relation),
  ]);
  const rightOnly = report.rightOnly.map((label) => [label, NONE, '', words('superior_only')]);
  const leftOnly = report.leftOnly.map((label) => [NONE, label, '', words('reviewed_only')]);
  return heads + textTable([columns, ...links, ...rightOnly, ...leftOnly]);
};

/** `duikan align LEFT RIGHT` */
export const runAlign = async (
  command: CommandOf<'align'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const pair = await loadPair(command, session);
  const { left, right, problems, nameOf, pairings } = pair;
  if (left === null || right === null) return unreadablePair(pair, session);
  const { options, sentences } = command;
  const alignment = alignDocuments(left, right, pairings.given);
  const report = {
    ...alignmentReport(alignment, left, right, { sentences }),
    ...(command.obligations
      ? { obligations: obligationLinksReport(alignObligations(left, right, alignment), left, right) }
      : {}),
  };
  if (!options.json) return { text: readableAlignment(report, options.lang), problems };
  return {
    text: jsonText({
      ...report,
      left: namedHead(report.left, nameOf, options),
      right: namedHead(report.right, nameOf, options),
      ...pairingOfPair(pair, left, right, options),
      ...dictionaryReport(pair.dictionary),
      problems: problemReports(problems, options.lang),
    }),
    problems,
  };
};

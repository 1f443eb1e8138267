import { documentHead } from '../../core/report/document-head.ts';
import type { DocumentHead, SearchHitReport, SearchReport } from '../../core/report/contract/contract.ts';
import { searchReport } from '../../core/report/search-report.ts';
import { indexDocument } from '../../core/search-index/index-document.ts';
import { searchDocuments } from '../../core/search-index/search-documents.ts';
import { parseSearchQuery } from '../../core/search-index/search-query.ts';
import {
  jsonText,
  namedHead,
  problemReports,
  removedReports,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import type { Language } from './command-line.ts';
import { loadAnalyzed, loadSegmenter, type CommandSession } from './command-session.ts';
import { shownTitle } from './shown-title.ts';
import { singleLine } from './text-table.ts';
import { dictionaryReport } from './user-dictionary-file.ts';
import { WrongUseError } from './wrong-use.ts';

/** Matches stand between these marks in readable output. */
const MARKS = ['【', '】'] as const;

const markedSnippet = ({ snippet, highlights }: SearchHitReport): string => {
  let marked = '';
  let at = 0;
  for (const { start, end } of highlights) {
    marked += `${snippet.slice(at, start)}${MARKS[0]}${snippet.slice(start, end)}${MARKS[1]}`;
    at = end;
  }
  return singleLine(marked + snippet.slice(at));
};

const outside: Readonly<Record<Language, string>> = { zh: '（条款之外）', en: '(outside clauses)' };

const readable = (report: SearchReport, heads: readonly DocumentHead[], language: Language): string => {
  const zh = language === 'zh';
  const found = [...new Set(report.hits.map((hit) => hit.document))].flatMap(
    (id) => heads.find((head) => head.id === id) ?? [],
  );
  const total = zh
    ? `${found.length} 份文件，${report.total} 条`
    : `${report.total} hits in ${found.length} documents`;
  const byWords = zh
    ? '没有连续出现的原文，以下各条含其全部词语。\n'
    : 'Nothing contains it as typed; these contain all of its words.\n';
  const groups = found.map((head) => {
    const lines = report.hits
      .filter((hit) => hit.document === head.id)
      .map((hit) => `  ${hit.clause ?? outside[language]} …${markedSnippet(hit)}…\n`);
    return `\n${shownTitle(head, language)}\n${lines.join('')}`;
  });
  return `${total}\n${report.matched === 'words' ? byWords : ''}${groups.join('')}`;
};

/** `duikan search QUERY SOURCE…` */
export const runSearch = async (
  command: CommandOf<'search'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const query = parseSearchQuery(command.query);
  if (query.terms.length === 0) {
    throw new WrongUseError({
      zh: `检索词“${command.query}”里没有可检索的文字。`,
      en: `there is nothing to search for in "${command.query}".`,
    });
  }
  const segmenter = await loadSegmenter(session);
  const { documents, problems, removed, nameOf } = await loadAnalyzed(command.sources, segmenter, session);
  // The same text under two paths is one document to search.
  const distinct = [
    ...new Map(documents.map((analyzed) => [analyzed.document.id, analyzed] as const)).values(),
  ];
  const { levels, regions, types, options } = command;
  const found = searchDocuments(distinct.map(indexDocument), query, { levels, regions, types }, segmenter);
  const report = searchReport(found);
  const heads = documents.map((analyzed) => documentHead(analyzed.document));
  if (!options.json) return { text: readable(report, heads, options.lang), problems };
  return {
    text: jsonText({
      ...report,
      documents: heads.map((head) => namedHead(head, nameOf, options)),
      ...dictionaryReport(session.dictionary),
      problems: problemReports(problems, options.lang),
      ...removedReports(removed, options),
    }),
    problems,
  };
};

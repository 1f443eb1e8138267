import { documentReport } from '../../core/report/document-report.ts';
import { SCHEMA_VERSION, type DocumentReport } from '../../core/report/contract/contract.ts';
import { buildLineage } from '../../core/lineage/build-lineage.ts';
import { resolveCitations } from '../../core/lineage/resolve-citation.ts';
import { lineageDocument, lineageReport, namedDocument } from '../../core/report/lineage-report.ts';
import { correctionsReport } from '../../core/report/corrections-report.ts';
import { headRows } from '../../core/report/printed/head-rows.ts';
import type { Language } from './command-line.ts';
import {
  correctedReport,
  jsonText,
  namedHead,
  problemReports,
  removedReports,
  type CommandOf,
  type CommandResult,
} from './command-result.ts';
import { loadStructured, type CommandSession } from './command-session.ts';
import { shortened, singleLine, textTable } from './text-table.ts';

/** Characters of a clause's text that the outline shows. */
const CLAUSE_START = 40;

const outline = (report: DocumentReport): string =>
  report.sections
    .map(({ label, heading, clauses }) => {
      const head = singleLine(`${label ?? ''}${heading ?? ''}`);
      const lines = clauses.map((clause) => {
        const name = singleLine(`${clause.label ?? ''}${clause.heading ?? ''}`);
        return `  ${name}  ${shortened(clause.text, CLAUSE_START)}\n`;
      });
      return `${head === '' ? '' : `${head}\n`}${lines.join('')}`;
    })
    .join('');

const readable = (report: DocumentReport, language: Language): string => {
  const zh = language === 'zh';
  const clauses = report.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  const facts = headRows(report, language).map(({ name, value }) => [name, value]);
  const counts = zh
    ? `${report.sections.length} 节，${clauses} 条；引用 ${report.cites.length} 处，修复 ${report.repairs.length} 处`
    : `${report.sections.length} sections, ${clauses} clauses; ${report.cites.length} citations, ${report.repairs.length} repairs`;
  const file = `${report.source.path}#${report.source.part}`;
  return `${textTable([...facts, [zh ? '文件' : 'File', file]])}${counts}\n\n${outline(report)}`;
};

/** `duikan parse SOURCE…` */
export const runParse = async (
  { sources, options }: CommandOf<'parse'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const { documents, problems, removed, nameOf, correctionsOf } = await loadStructured(sources, session);
  const resolve = resolveCitations(documents.map(namedDocument));
  const reports = documents.map((document) => documentReport(document, resolve));
  if (!options.json)
    return { text: reports.map((report) => readable(report, options.lang)).join('\n'), problems };
  return {
    text: jsonText({
      version: SCHEMA_VERSION,
      documents: reports.map((report) =>
        correctedReport(namedHead(report, nameOf, options), correctionsReport, { correctionsOf, options }),
      ),
      lineage: lineageReport(buildLineage(reports.map(lineageDocument))),
      problems: problemReports(problems, options.lang),
      ...removedReports(removed, options),
    }),
    problems,
  };
};

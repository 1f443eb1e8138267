import { commonAdditions } from '../../core/matrix/common-additions.ts';
import { matrixColumn } from '../../core/matrix/matrix-column.ts';
import { matrixRows } from '../../core/matrix/matrix-rows.ts';
import { unionRows } from '../../core/matrix/union-rows.ts';
import type { AnalyzedDocument } from '../../core/model/analyzed-document.ts';
import { workedThrough } from '../../core/model/work-steps.ts';
import type { Problem } from '../../core/model/problem.ts';
import { compareAnalyzed } from '../../core/pipeline.ts';
import { SCHEMA_VERSION } from '../../core/report/contract/contract.ts';
import { documentHead } from '../../core/report/document-head.ts';
import type { MatrixReport } from '../../core/report/contract/matrix-contract.ts';
import { matrixReport, unionReport } from '../../core/report/matrix-report.ts';
import { cellLines, columnNames, MATRIX_WORDS, rowName } from '../../core/report/words/matrix-words.ts';
import { printedMatrix } from '../../core/report/printed/printed-matrix.ts';
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
import { loadAnalyzed, loadSegmenter, type CommandSession, type LoadedDocuments } from './command-session.ts';
import { formattedResult } from './formatted-result.ts';
import { givenPairings, inSource, onlyDocument } from './document-pair.ts';
import { shortened, textTable } from './text-table.ts';
import { dictionaryReport } from './user-dictionary-file.ts';

/** Characters of a row's name and of a cell on a terminal. */
const NAME_WIDTH = 26;
const CELL_WIDTH = 44;
const QUOTE_WIDTH = 60;

const readableMatrix = (matrix: MatrixReport, language: Language): string => {
  const words = MATRIX_WORDS[language];
  const names = columnNames(matrix.documents, language);
  const table = textTable([
    ['', ...names],
    ...matrix.rows.map((row) => [
      shortened(rowName(matrix, row), NAME_WIDTH),
      ...row.cells.map((cell) => shortened(cellLines(cell, language).join(' '), CELL_WIDTH)),
    ]),
  ]);
  const common = matrix.additions.filter(({ documents }) => documents > 1);
  const additions = common.map(({ documents, members }) => [
    `${documents}×`,
    shortened(members[0]?.quote ?? '', QUOTE_WIDTH),
  ]);
  const note = words.additionsNote(common.length, matrix.additions.length);
  return [
    table,
    `\n${words.summary(matrix.rows.length, names.length)}\n`,
    ...(matrix.additions.length === 0 ? [] : [`\n${words.additions}: ${note}\n`, textTable(additions)]),
  ].join('');
};

/** The documents, and what the superior's own source gave. */
interface LoadedMatrix {
  readonly loaded: LoadedDocuments<AnalyzedDocument>;
  readonly above: LoadedDocuments<AnalyzedDocument>;
}

const matrixOf = (
  command: CommandOf<'matrix'>,
  superior: AnalyzedDocument,
  { loaded, above }: LoadedMatrix,
): MatrixReport => {
  const rows = matrixRows(superior, command.by);
  // A folder may hold the superior document too.
  const documents = loaded.documents.filter(({ document }) => document.id !== superior.document.id);
  const columns = documents.map((reviewed) => {
    const pairings = givenPairings(inSource(reviewed, loaded), inSource(superior, above), loaded);
    return matrixColumn(rows, compareAnalyzed(reviewed, superior, pairings.given), reviewed, superior);
  });
  const additions = workedThrough(commonAdditions(columns, documents));
  return matrixReport(superior, documents, { by: command.by, rows, columns, additions });
};

/** What is given where the superior could not be read: the heads there are and the problems, and no empty result. */
const unreadableSuperior = (
  { documents }: LoadedDocuments<AnalyzedDocument>,
  problems: readonly Problem[],
  { options }: CommandSession,
): CommandResult => {
  const json = {
    version: SCHEMA_VERSION,
    superior: null,
    documents: documents.map(({ document }) => documentHead(document)),
    problems: problemReports(problems, options.lang),
  };
  return { text: options.json ? jsonText(json) : '', problems };
};

const matrixJson = (
  matrix: MatrixReport,
  problems: readonly Problem[],
  { nameOf, dictionary }: LoadedDocuments<AnalyzedDocument>,
  { options }: CommandOf<'matrix'>,
): string =>
  jsonText({
    ...matrix,
    superior: matrix.superior && namedHead(matrix.superior, nameOf, options),
    documents: matrix.documents.map((head) => namedHead(head, nameOf, options)),
    ...dictionaryReport(dictionary),
    problems: problemReports(problems, options.lang),
  });

const written = (
  matrix: MatrixReport,
  problems: readonly Problem[],
  loaded: LoadedDocuments<AnalyzedDocument>,
  command: CommandOf<'matrix'>,
): CommandResult =>
  formattedResult(command.format, problems, {
    text: () => readableMatrix(matrix, command.options.lang),
    json: () => matrixJson(matrix, problems, loaded, command),
    printed: () => printedMatrix(matrix, reportOrigin(command.options, loaded.dictionary)),
  });

/** `duikan matrix`: documents against one superior, or the union of their topics. */
export const runMatrix = async (
  command: CommandOf<'matrix'>,
  session: CommandSession,
): Promise<CommandResult> => {
  const segmenter = await loadSegmenter(session);
  if (command.superior === null) {
    const loaded = await loadAnalyzed(command.sources, segmenter, session);
    const { documents, problems } = loaded;
    const matrix = unionReport(documents, workedThrough(unionRows(documents)), RULES_VERSION);
    return written(matrix, problems, loaded, command);
  }
  const above = await loadAnalyzed([command.superior], segmenter, session);
  const superior = onlyDocument(command.superior, above);
  const loaded = await loadAnalyzed(command.sources, segmenter, session);
  const problems = [...above.problems, ...loaded.problems];
  if (superior === null) return unreadableSuperior(loaded, problems, session);
  return written(matrixOf(command, superior, { loaded, above }), problems, loaded, command);
};

import type { MatrixAdditionReport, MatrixReport, MatrixRowReport } from '../contract/matrix-contract.ts';
import {
  cellLines,
  columnNames,
  MATRIX_WORDS,
  matrixValueWords,
  rowName,
  sectionBefore,
  topicPlace,
} from '../words/matrix-words.ts';
import { printedHeads, printedProvenance, type PrintedSide } from './printed-heads.ts';
import {
  plainRow,
  printedEmpty,
  printedNumber,
  printedText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedReport,
  type PrintedRow,
} from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';
import { listed, type ReportLanguage } from '../words/report-words.ts';

/** Longest quote of an addition, UTF-16 code units; the whole passage is a click or an offset away. */
const LONGEST_QUOTE = 160;
const NUMBER_PERCENT = 4;
/** Of what the number leaves, for the rows' own text; it takes less where many documents follow. */
const ownPercent = (documents: number): number => Math.max(16, 40 / Math.sqrt(documents));

const firstCell = (
  row: MatrixRowReport,
  matrix: MatrixReport,
  names: readonly string[],
  language: ReportLanguage,
): PrintedCell => {
  const { by } = matrix;
  const values = matrixValueWords(row.values, language);
  const place = topicPlace(matrix, row, names);
  const lines = [
    ...(by === 'obligation' || row.heading === null ? [row.quote] : []),
    listed(values, language),
  ];
  const section = place === null ? sectionBefore(row) : '';
  return {
    kind: 'text',
    runs: [
      ...(section === '' ? [] : [{ text: section, mark: 'quiet' } as const]),
      { text: by === 'obligation' ? row.clause : rowName(matrix, row), mark: 'strong' },
      ...(place === null ? [] : [{ text: `\n${place}`, mark: 'quiet' } as const]),
      ...lines.filter((line) => line !== '').map((line) => ({ text: `\n${line}`, mark: 'plain' }) as const),
    ],
  };
};

const rowOf = (
  row: MatrixRowReport,
  at: number,
  matrix: MatrixReport,
  names: readonly string[],
  language: ReportLanguage,
): PrintedRow =>
  plainRow([
    printedNumber(at + 1),
    firstCell(row, matrix, names, language),
    ...row.cells.map((cell) => {
      const lines = cellLines(cell, language);
      return cell.relation === 'superior_only'
        ? printedEmpty(lines.join('\n'))
        : printedText(lines.join('\n'));
    }),
  ]);

const rowTitle = ({ superior, by }: MatrixReport, language: ReportLanguage): string => {
  const words = MATRIX_WORDS[language];
  if (superior === null) return words.topic;
  return by === 'obligation' ? words.superiorDuty : words.superiorClause;
};

const matrixTable = (
  matrix: MatrixReport,
  names: readonly string[],
  language: ReportLanguage,
): PrintedBlock => {
  const words = MATRIX_WORDS[language];
  const own = ownPercent(names.length);
  return {
    kind: 'table',
    holds: 'matrix',
    name: matrix.superior === null ? words.unionTitle : words.title,
    columns: [
      { title: words.number, percent: NUMBER_PERCENT },
      { title: rowTitle(matrix, language), percent: own },
      ...names.map((title) => ({ title, percent: (100 - NUMBER_PERCENT - own) / names.length })),
    ],
    rows: matrix.rows.map((row, at) => rowOf(row, at, matrix, names, language)),
  };
};

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;

const additionRow = (
  { documents, members }: MatrixAdditionReport,
  at: number,
  nameOf: (document: string) => string,
): PrintedRow => {
  const [first] = members;
  const places = members.map(({ document, clause }) => `${nameOf(document)}${clause}`);
  return plainRow([
    printedNumber(at + 1),
    printedText(shortened(first?.quote ?? '')),
    printedNumber(documents),
    printedText([...new Set(places)].join('\n')),
  ]);
};

const additionBlocks = (
  matrix: MatrixReport,
  names: readonly string[],
  language: ReportLanguage,
): readonly PrintedBlock[] => {
  const { additions, documents } = matrix;
  if (additions.length === 0) return [];
  const words = MATRIX_WORDS[language];
  const nameOf = (id: string): string => names[documents.findIndex((head) => head.id === id)] ?? '';
  const common = additions.filter((addition) => addition.documents > 1).length;
  return [
    { kind: 'heading', text: words.additions },
    { kind: 'paragraph', text: words.additionsNote(common, additions.length), small: true },
    {
      kind: 'table',
      holds: 'additions',
      name: words.additions,
      columns: [
        { title: words.number, percent: 5 },
        { title: words.addition, percent: 60 },
        { title: words.share, percent: 7 },
        { title: words.where, percent: 28 },
      ],
      rows: additions.map((addition, at) => additionRow(addition, at, nameOf)),
    },
  ];
};

/** A matrix as it is printed (多文件对照表): a row a clause or duty, a column a document, then what only they have. */
export const printedMatrix = (matrix: MatrixReport, origin: ReportOrigin): PrintedReport => {
  const { language } = origin;
  const words = MATRIX_WORDS[language];
  const names = columnNames(matrix.documents, language);
  const sides: readonly PrintedSide[] = [
    ...(matrix.superior === null ? [] : [{ name: words.superior, head: matrix.superior }]),
    ...matrix.documents.map((head, at) => ({ name: names[at] ?? words.document(at + 1), head })),
  ];
  return {
    language,
    title: matrix.superior === null ? words.unionTitle : words.title,
    subject: matrix.superior?.title ?? listed(names, language),
    blocks: [
      printedHeads(sides, words.documents, origin),
      { kind: 'paragraph', text: words.summary(matrix.rows.length, names.length), small: false },
      {
        kind: 'paragraph',
        text: matrix.superior === null ? words.unionLegend : words.legend,
        small: true,
      },
      matrixTable(matrix, names, language),
      ...additionBlocks(matrix, names, language),
      ...printedProvenance(sides, matrix.rulesVersion, origin),
    ],
  };
};

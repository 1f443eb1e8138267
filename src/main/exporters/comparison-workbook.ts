import type {
  ClauseSide,
  ComparisonRow,
  ComparisonView,
  Passage,
  SentenceRow,
} from '../../core/report/comparison-view.ts';
import {
  COMPARISON_WORDS,
  findingMarks,
  findingsOfRowOnly,
  relationWords,
  summaryWords,
  type ComparisonWords,
} from '../../core/report/comparison-words.ts';
import type { FindingReport } from '../../core/report/contract.ts';
import { headRows, provenanceRows } from '../../core/report/head-rows.ts';
import type { ReportLanguage } from '../../core/report/report-words.ts';
import { textCell, type Cell, type RunMark, type Sheet, type Workbook } from './xlsx/workbook.ts';

interface Context {
  readonly language: ReportLanguage;
  readonly words: ComparisonWords;
  readonly findings: ReadonlyMap<string, FindingReport>;
}

/** Widths of number, both texts, kind and note: a landscape page. */
const WIDTHS = [7, 52, 52, 22, 48];

const rich = (text: string, mark: RunMark): Cell => ({ kind: 'rich', runs: [{ text, mark }] });

/** Words of one side: struck through where the superior has them, bold and underlined where the reviewed has. */
const passageCell = (side: Passage | null, changed: RunMark, alone: boolean, empty: string): Cell =>
  side === null
    ? rich(empty, 'quiet')
    : {
        kind: 'rich',
        runs: side.runs.map(({ text, change }) => ({
          text,
          mark: alone || change === 'same' ? 'plain' : changed,
        })),
      };

const clauseCell = (sides: readonly ClauseSide[], empty: string): Cell =>
  sides.length === 0
    ? rich(empty, 'quiet')
    : rich(
        sides
          .map(({ section, label, heading }) => `${section ?? ''}${label} ${heading ?? ''}`.trim())
          .join('\n'),
        'strong',
      );

const noteCells = (
  ids: readonly string[],
  said: string,
  { findings, language }: Context,
): readonly [Cell, Cell] => {
  const found = ids.flatMap((id) => findings.get(id) ?? []);
  const marks = [said, ...found.map((finding) => `${finding.id} ${findingMarks(finding, language)}`)];
  return [
    textCell(marks.filter((mark) => mark !== '').join('\n')),
    textCell(found.map((finding) => `${finding.id} ${finding.explanation[language]}`).join('\n')),
  ];
};

const sentenceCells = (sentence: SentenceRow, context: Context): readonly Cell[] => {
  const { superior, reviewed, relation, moved, findings } = sentence;
  const alone = superior === null || reviewed === null;
  const said = relation === 'same' && !moved ? '' : relationWords(sentence, context.language);
  return [
    textCell(''),
    passageCell(superior, 'removed', alone, context.words.reviewedOnly),
    passageCell(reviewed, 'added', alone, context.words.superiorOnly),
    ...noteCells(findings, said, context),
  ];
};

const rowCells = (row: ComparisonRow, index: number, context: Context): readonly (readonly Cell[])[] => [
  [
    { kind: 'number', value: index + 1 },
    clauseCell(row.superior, context.words.reviewedOnly),
    clauseCell(row.reviewed, context.words.superiorOnly),
    ...noteCells(findingsOfRowOnly(row), relationWords(row, context.language), context),
  ],
  ...row.sentences.map((sentence) => sentenceCells(sentence, context)),
];

const comparisonSheet = (view: ComparisonView, context: Context): Sheet => {
  const { words, language } = context;
  return {
    name: words.title,
    widths: WIDTHS,
    above: [],
    header: [words.number, words.superiorClause, words.reviewedClause, words.kind, words.note],
    rows: view.rows.flatMap((row, index) =>
      rowCells(row, index, { words, language, findings: context.findings }),
    ),
  };
};

const sourcesSheet = (view: ComparisonView, { words, language }: Context): Sheet => {
  const facts = [
    ...headRows(view.superior, language).map(({ name, value }, at) => [
      name,
      value,
      headRows(view.reviewed, language)[at]?.value ?? '',
    ]),
    ...provenanceRows(view.superior, language).map(({ name, value }, at) => [
      name,
      value,
      provenanceRows(view.reviewed, language)[at]?.value ?? '',
    ]),
  ];
  const lines = [summaryWords(view, language), words.legend, ...(view.complete ? [] : [words.incomplete])];
  return {
    name: words.provenance,
    widths: [16, 70, 70],
    above: [[{ kind: 'heading', text: words.title }]],
    header: null,
    rows: [
      [textCell(''), rich(words.superior, 'strong'), rich(words.reviewed, 'strong')],
      ...facts.map((cells) => cells.map(textCell)),
      [textCell(words.rules), textCell(view.report.rulesVersion)],
      ...lines.map((line) => [textCell(''), textCell(line)]),
    ],
  };
};

/** A comparison as a workbook (条文对照表): superior document left, and a sheet that says where it comes from. */
export const comparisonWorkbook = (view: ComparisonView, language: ReportLanguage): Workbook => {
  const findings = new Map<string, FindingReport>(
    view.report.findings.map((finding) => [finding.id, finding] as const),
  );
  const context = { language, words: COMPARISON_WORDS[language], findings };
  return { sheets: [comparisonSheet(view, context), sourcesSheet(view, context)] };
};

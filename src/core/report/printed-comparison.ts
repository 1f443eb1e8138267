import type { ClauseSide, ComparisonRow, ComparisonView, Passage, SentenceRow } from './comparison-view.ts';
import {
  COMPARISON_WORDS,
  findingMarks,
  findingNotes,
  findingsOfRowOnly,
  formatOnlyWords,
  listedFindings,
  relationWords,
  sentenceWords,
  summaryWords,
  type ComparisonWords,
} from './comparison-words.ts';
import type { FindingReport } from './contract.ts';
import type { QuoteReport } from './quote-report.ts';
import { printedHeads, printedProvenance, type PrintedSide } from './printed-heads.ts';
import {
  plainRow,
  printedEmpty,
  printedNumber,
  printedText,
  type PrintedBlock,
  type PrintedCell,
  type PrintedMark,
  type PrintedReport,
  type PrintedRow,
  type PrintedRun,
} from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';
import { NO_LABEL, SEVERITY_WORDS, type ReportLanguage } from './report-words.ts';
import { findingNote } from './review-words.ts';

interface Context {
  readonly language: ReportLanguage;
  readonly words: ComparisonWords;
  readonly findings: ReadonlyMap<string, FindingReport>;
}

const clauseCell = (sides: readonly ClauseSide[], empty: string): PrintedCell => {
  if (sides.length === 0) return printedEmpty(empty);
  const runs = sides.flatMap(({ section, label, heading }, at): readonly PrintedRun[] => [
    ...(at === 0 ? [] : [{ text: '\n', mark: 'strong' } as const]),
    ...(section === null ? [] : [{ text: section, mark: 'quiet' } as const]),
    { text: `${label}${heading ?? ''}`, mark: 'strong' },
  ]);
  return { kind: 'text', runs };
};

/** A sentence that stands alone is not marked word by word: the empty cell beside it says so. */
const passageCell = (
  passage: Passage | null,
  changed: PrintedMark,
  alone: boolean,
  empty: string,
): PrintedCell =>
  passage === null
    ? printedEmpty(empty)
    : {
        kind: 'text',
        runs: passage.runs.map(({ text, change }) => ({
          text,
          mark: alone || change === 'same' ? 'plain' : changed,
        })),
      };

const noteCells = (
  ids: readonly string[],
  said: string,
  { findings, language }: Context,
): readonly PrintedCell[] => {
  const { marks, explanations } = findingNotes(ids, findings, language);
  return [
    printedText([said, ...marks].filter((mark) => mark !== '').join('\n')),
    printedText(explanations.join('\n')),
  ];
};

const sentenceRow = (sentence: SentenceRow, context: Context): PrintedRow => {
  const { superior, reviewed, elsewhere, findings } = sentence;
  const { words } = context;
  const alone = superior === null || reviewed === null;
  return plainRow([
    printedText(''),
    passageCell(
      superior,
      'removed',
      alone,
      elsewhere === undefined ? words.reviewedOnly : words.movedFrom(elsewhere),
    ),
    passageCell(
      reviewed,
      'added',
      alone,
      elsewhere === undefined ? words.superiorOnly : words.movedTo(elsewhere),
    ),
    ...noteCells(findings, sentenceWords(sentence, context.language), context),
  ]);
};

const rowsOf = (row: ComparisonRow, index: number, context: Context): readonly PrintedRow[] => {
  const { words, language } = context;
  return [
    {
      kind: 'head',
      cells: [
        printedNumber(index + 1),
        clauseCell(row.superior, words.reviewedOnly),
        clauseCell(row.reviewed, words.superiorOnly),
        ...noteCells(findingsOfRowOnly(row), relationWords(row, language), context),
      ],
    },
    ...row.sentences.map((sentence) => sentenceRow(sentence, context)),
  ];
};

const comparisonTable = (view: ComparisonView, context: Context): PrintedBlock => {
  const { words } = context;
  return {
    ...{ kind: 'table', holds: 'comparison', name: words.title },
    columns: [
      { title: words.number, percent: 5 },
      { title: words.superiorClause, percent: 33 },
      { title: words.reviewedClause, percent: 33 },
      { title: words.kind, percent: 10 },
      { title: words.note, percent: 19 },
    ],
    rows: view.rows.flatMap((row, index) => rowsOf(row, index, context)),
  };
};

const quoteCell = (clause: string | null, quote: QuoteReport | null): PrintedCell => ({
  kind: 'text',
  runs: [
    ...(clause === null ? [] : [{ text: `${clause} `, mark: 'strong' } as const]),
    { text: quote?.quote ?? NO_LABEL, mark: 'plain' },
  ],
});

const findingsTable = (view: ComparisonView, { words, language }: Context): PrintedBlock => {
  const findings = listedFindings(view);
  if (findings.length === 0) return { kind: 'paragraph', text: words.noFindings, small: false };
  return {
    ...{ kind: 'table', holds: 'findings', name: words.findings },
    columns: [
      { title: words.number, percent: 5 },
      { title: words.superior, percent: 28 },
      { title: words.reviewed, percent: 28 },
      { title: words.kind, percent: 10 },
      { title: words.severity, percent: 6 },
      { title: words.note, percent: 23 },
    ],
    rows: findings.map((finding) =>
      plainRow([
        printedNumber(finding.id),
        quoteCell(finding.rightClause, finding.right),
        quoteCell(finding.leftClause, finding.left),
        printedText(findingMarks(finding, language)),
        printedText(SEVERITY_WORDS[finding.severity][language]),
        printedText(findingNote(finding, language)),
      ]),
    ),
  };
};

/**
 * A comparison as it is printed (条文对照表): superior document left, reviewed one right; what differs in
 * punctuation and numbering alone is stated once. Equal views give equal reports.
 */
export const printedComparison = (view: ComparisonView, origin: ReportOrigin): PrintedReport => {
  const { language } = origin;
  const words = COMPARISON_WORDS[language];
  const context: Context = {
    ...{ language, words },
    findings: new Map(listedFindings(view).map((finding) => [finding.id, finding])),
  };
  const sides: readonly PrintedSide[] = [
    { name: words.superior, head: view.superior },
    { name: words.reviewed, head: view.reviewed },
  ];
  const formatOnly = formatOnlyWords(view, language);
  return {
    language,
    title: words.title,
    subject: sides.map(({ head }) => head.title ?? head.source.path).join(' → '),
    blocks: [
      printedHeads(sides, words.heads, origin),
      { kind: 'paragraph', text: summaryWords(view, language), small: false },
      ...(formatOnly === '' ? [] : [{ kind: 'paragraph', text: formatOnly, small: false } as const]),
      { kind: 'paragraph', text: `${words.legend}${view.complete ? '' : words.incomplete}`, small: true },
      comparisonTable(view, context),
      { kind: 'heading', text: words.findings },
      findingsTable(view, context),
      ...printedProvenance(sides, view.report.rulesVersion, origin),
    ],
  };
};

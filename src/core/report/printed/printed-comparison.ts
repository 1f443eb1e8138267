import type { ClauseSide, ComparisonRow, ComparisonView } from '../comparison-view/comparison-view.ts';
import {
  COMPARISON_WORDS,
  findingMarks,
  findingsOfRowOnly,
  formatOnlyWords,
  listedFindings,
  relationWords,
  summaryWords,
} from '../words/comparison-words.ts';
import type { FindingReport } from '../contract/contract.ts';
import type { QuoteReport } from '../quote-report.ts';
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
  type PrintedRun,
} from './printed-report.ts';
import type { ReportOrigin } from './report-origin.ts';
import { noteCells, sentenceRows, type PrintedPart } from './printed-sentences.ts';
import { NO_LABEL, SEVERITY_WORDS } from '../words/report-words.ts';
import { findingNote } from '../words/review-words.ts';
import { shownPartWords, type ShownPart } from '../shown-part.ts';

const clauseCell = (sides: readonly ClauseSide[], empty: string): PrintedCell => {
  if (sides.length === 0) return printedEmpty(empty);
  const runs = sides.flatMap(({ section, label, heading }, at): readonly PrintedRun[] => [
    ...(at === 0 ? [] : [{ text: '\n', mark: 'strong' } as const]),
    ...(section === null ? [] : [{ text: section, mark: 'quiet' } as const]),
    { text: `${label}${heading ?? ''}`, mark: 'strong' },
  ]);
  return { kind: 'text', runs };
};

const quoteCell = (clause: string | null, quote: QuoteReport | null): PrintedCell => ({
  kind: 'text',
  runs: [
    ...(clause === null ? [] : [{ text: `${clause} `, mark: 'strong' } as const]),
    { text: quote?.quote ?? NO_LABEL, mark: 'plain' },
  ],
});

/** A difference without the text around it. */
const findingRow = (finding: FindingReport, { language }: PrintedPart): PrintedRow =>
  plainRow([
    printedText(''),
    quoteCell(finding.rightClause, finding.right),
    quoteCell(finding.leftClause, finding.left),
    printedText(
      `${finding.id} ${findingMarks(finding, language)} ${SEVERITY_WORDS[finding.severity][language]}`,
    ),
    printedText(findingNote(finding, language)),
  ]);

/** `sentences`: those to be listed below the head; null where its differences are, without the text. */
const rowsOf = (
  row: ComparisonRow,
  index: number,
  sentences: readonly number[] | null,
  context: PrintedPart,
): readonly PrintedRow[] => {
  const { words, language, findings } = context;
  const noted = sentences === null ? [] : findingsOfRowOnly(row);
  return [
    {
      kind: 'head',
      cells: [
        printedNumber(index + 1),
        clauseCell(row.superior, words.reviewedOnly),
        clauseCell(row.reviewed, words.superiorOnly),
        ...noteCells(noted, relationWords(row, language), context),
      ],
    },
    ...(sentences === null
      ? row.findings.flatMap((id) => findings.get(id) ?? []).map((finding) => findingRow(finding, context))
      : sentenceRows(row, sentences, context)),
  ];
};

const comparisonTable = (
  view: ComparisonView,
  shown: ShownPart | null,
  context: PrintedPart,
): PrintedBlock => {
  const { words } = context;
  const listed = shown && new Map(shown.rows.map(({ id, sentences }) => [id, sentences]));
  return {
    kind: 'table',
    holds: 'comparison',
    name: words.title,
    columns: [
      { title: words.number, percent: 5 },
      { title: words.superiorClause, percent: 33 },
      { title: words.reviewedClause, percent: 33 },
      { title: words.kind, percent: 10 },
      { title: words.note, percent: 19 },
    ],
    rows: view.rows.flatMap((row, index) => {
      const sentences = listed === null ? [...row.sentences.keys()] : listed.get(row.id);
      return sentences === undefined ? [] : rowsOf(row, index, sentences, context);
    }),
  };
};

const findingsTable = (
  findings: readonly FindingReport[],
  { words, language }: PrintedPart,
): PrintedBlock => {
  if (findings.length === 0) return { kind: 'paragraph', text: words.noFindings, small: false };
  return {
    kind: 'table',
    holds: 'findings',
    name: words.findings,
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

const shownFindings = ({ report }: ComparisonView, shown: ShownPart): readonly FindingReport[] => {
  const ids = new Set(shown.findings);
  return report.findings.filter(({ id }) => ids.has(id));
};

/**
 * A comparison as it is printed (条文对照表): superior document left, reviewed one right; what differs in
 * punctuation and numbering alone is stated once. Equal views give equal reports. Of a part,
 * only what is shown is listed, and a line below the heads says so.
 */
export const printedComparison = (
  view: ComparisonView,
  origin: ReportOrigin,
  shown: ShownPart | null = null,
): PrintedReport => {
  const { language } = origin;
  const findings = shown === null ? listedFindings(view) : shownFindings(view, shown);
  const words = COMPARISON_WORDS[language];
  const context: PrintedPart = {
    language,
    words,
    detail: shown?.detail ?? 'sentence',
    findings: new Map(findings.map((finding) => [finding.id, finding])),
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
      ...(shown === null
        ? []
        : [{ kind: 'paragraph', text: shownPartWords(view, shown, language), small: false } as const]),
      ...(formatOnly === '' ? [] : [{ kind: 'paragraph', text: formatOnly, small: false } as const]),
      { kind: 'paragraph', text: `${words.legend}${view.complete ? '' : words.incomplete}`, small: true },
      comparisonTable(view, shown, context),
      // By clause the table above is the list.
      ...(shown?.detail === 'clause'
        ? []
        : [{ kind: 'heading', text: words.findings } as const, findingsTable(findings, context)]),
      ...printedProvenance(sides, view.report.rulesVersion, origin),
    ],
  };
};

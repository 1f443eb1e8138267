import type { ClauseSide, ComparisonRow, ComparisonView, Passage, SentenceRow } from './comparison-view.ts';
import {
  COMPARISON_WORDS,
  findingMarks,
  findingsOfRowOnly,
  relationWords,
  summaryWords,
  type ComparisonWords,
} from './comparison-words.ts';
import type { FindingReport, QuoteReport } from './contract.ts';
import { headRows, provenanceRows } from './head-rows.ts';
import { NO_LABEL, SEVERITY_WORDS, type ReportLanguage } from './report-words.ts';

interface Context {
  readonly language: ReportLanguage;
  readonly words: ComparisonWords;
  readonly findings: ReadonlyMap<string, FindingReport>;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text that Markdown shows as it is, on one line, also inside a table. */
const plain = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/\n/g, '<br>');

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  tableRow(head) + tableRow(head.map(() => '---')) + rows.map(tableRow).join('');

/**
 * `<del>` and `<ins>`, not `~~` and `**`: those do not close beside Chinese punctuation (CommonMark counts it as
 * punctuation and wants a space).
 */
const passage = (side: Passage | null, tag: 'ins' | 'del', alone: boolean, empty: string): string => {
  if (side === null) return empty;
  return side.runs
    .map((run) => (alone || run.change === 'same' ? plain(run.text) : `<${tag}>${plain(run.text)}</${tag}>`))
    .join('');
};

const clauseNames = (sides: readonly ClauseSide[], empty: string): string =>
  sides.length === 0
    ? empty
    : sides
        .map(({ section, label, heading }) => {
          const name = `<b>${plain(`${label}${heading ?? ''}`)}</b>`;
          return section === null ? name : `${plain(section)} ${name}`;
        })
        .join('<br>');

const notes = (
  ids: readonly string[],
  said: string,
  { findings, language }: Context,
): readonly [string, string] => {
  const found = ids.flatMap((id) => findings.get(id) ?? []);
  const marks = [said, ...found.map((finding) => `${finding.id} ${findingMarks(finding, language)}`)];
  return [
    marks.filter((mark) => mark !== '').join('<br>'),
    found.map((finding) => `${finding.id} ${plain(finding.explanation[language])}`).join('<br>'),
  ];
};

const sentenceCells = (sentence: SentenceRow, context: Context): readonly string[] => {
  const { superior, reviewed, relation, moved, findings } = sentence;
  const alone = superior === null || reviewed === null;
  const said = relation === 'same' && !moved ? '' : relationWords(sentence, context.language);
  return [
    '',
    passage(superior, 'del', alone, context.words.reviewedOnly),
    passage(reviewed, 'ins', alone, context.words.superiorOnly),
    ...notes(findings, said, context),
  ];
};

const rowCells = (row: ComparisonRow, index: number, context: Context): readonly (readonly string[])[] => [
  [
    String(index + 1),
    clauseNames(row.superior, context.words.reviewedOnly),
    clauseNames(row.reviewed, context.words.superiorOnly),
    ...notes(findingsOfRowOnly(row), relationWords(row, context.language), context),
  ],
  ...row.sentences.map((sentence) => sentenceCells(sentence, context)),
];

const headTable = (view: ComparisonView, { language, words }: Context): string => {
  const reviewed = headRows(view.reviewed, language);
  return table(
    ['', words.superior, words.reviewed],
    headRows(view.superior, language).map(({ name, value }, index) => [
      name,
      plain(value),
      plain(reviewed[index]?.value ?? ''),
    ]),
  );
};

const quote = (clause: string | null, quoted: QuoteReport | null): string =>
  [clause === null ? '' : `<b>${plain(clause)}</b>`, quoted === null ? NO_LABEL : plain(quoted.quote)]
    .filter((part) => part !== '')
    .join(' ');

const findingsTable = (view: ComparisonView, { words, language }: Context): string => {
  const { findings } = view.report;
  if (findings.length === 0) return `${words.noFindings}\n`;
  return table(
    [words.number, words.superior, words.reviewed, words.kind, words.severity, words.note],
    findings.map((finding) => [
      finding.id,
      quote(finding.rightClause, finding.right),
      quote(finding.leftClause, finding.left),
      findingMarks(finding, language),
      SEVERITY_WORDS[finding.severity][language],
      plain(finding.explanation[language]),
    ]),
  );
};

const provenance = (view: ComparisonView, { words, language }: Context): string => {
  const sides = [
    { name: words.superior, head: view.superior },
    { name: words.reviewed, head: view.reviewed },
  ].map(({ name, head }) => {
    const facts = provenanceRows(head, language).map((row) => `${row.name} ${plain(row.value)}`);
    return `- ${name}: ${facts.join('; ')}\n`;
  });
  return `${sides.join('')}- ${words.rules}: ${view.report.rulesVersion}\n`;
};

/**
 * A comparison as Markdown tables (条文对照表): superior document left, reviewed one right. Equal views give
 * equal text.
 */
export const markdownReport = (view: ComparisonView, language: ReportLanguage): string => {
  const words = COMPARISON_WORDS[language];
  const findings = new Map<string, FindingReport>(
    view.report.findings.map((finding) => [finding.id, finding] as const),
  );
  const context: Context = { language, words, findings };
  const rows = table(
    [words.number, words.superiorClause, words.reviewedClause, words.kind, words.note],
    view.rows.flatMap((row, index) => rowCells(row, index, context)),
  );
  return [
    `# ${words.title}`,
    headTable(view, context),
    summaryWords(view, language),
    `${words.legend}${view.complete ? '' : words.incomplete}`,
    rows,
    `## ${words.findings}`,
    findingsTable(view, context),
    `## ${words.provenance}`,
    provenance(view, context),
  ]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
};

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
import { HTML_REPORT_STYLE } from './html-report-style.ts';
import { markup, type Markup } from './markup.ts';
import { NO_LABEL, SEVERITY_WORDS, type ReportLanguage } from './report-words.ts';

interface Context {
  readonly language: ReportLanguage;
  readonly words: ComparisonWords;
  readonly findings: ReadonlyMap<string, FindingReport>;
}

const headTable = (view: ComparisonView, { language, words }: Context): Markup => {
  const reviewed = headRows(view.reviewed, language);
  const rows = headRows(view.superior, language).map(
    ({ name, value }, index) =>
      markup`<tr><th scope="row">${name}</th><td>${value}</td><td>${reviewed[index]?.value ?? ''}</td></tr>\n`,
  );
  return markup`<table class="heads"><colgroup><col style="width:12%"><col style="width:44%"><col style="width:44%"></colgroup>
<thead><tr><th></th><th scope="col">${words.superior}</th><th scope="col">${words.reviewed}</th></tr></thead>
<tbody>${rows}</tbody></table>\n`;
};

const clauseNames = (sides: readonly ClauseSide[]): readonly Markup[] =>
  sides.map(
    ({ section, label, heading }) =>
      markup`<span class="section">${section ?? ''}</span>${label}${heading ?? ''}<br>`,
  );

const clauseCell = (sides: readonly ClauseSide[], empty: string): Markup =>
  sides.length === 0 ? markup`<td class="empty">${empty}</td>` : markup`<td>${clauseNames(sides)}</td>`;

/** A sentence that stands alone is not marked word by word: the empty cell beside it says so. */
const passageCell = (passage: Passage | null, tag: 'ins' | 'del', alone: boolean, empty: string): Markup => {
  if (passage === null) return markup`<td class="empty">${empty}</td>`;
  const runs = passage.runs.map((run) => {
    if (alone || run.change === 'same') return markup`${run.text}`;
    return tag === 'ins' ? markup`<ins>${run.text}</ins>` : markup`<del>${run.text}</del>`;
  });
  return markup`<td class="text">${runs}</td>`;
};

const findingCells = (ids: readonly string[], relation: string, context: Context): Markup => {
  const found = ids.flatMap((id) => context.findings.get(id) ?? []);
  const marks = found.map((finding) => markup`<br>${finding.id} ${findingMarks(finding, context.language)}`);
  const notes = found.map(
    (finding) =>
      markup`<span class="explanation">${finding.id} ${finding.explanation[context.language]}</span>`,
  );
  return markup`<td class="marks">${relation}${marks}</td><td>${notes}</td>`;
};

const sentenceRow = (sentence: SentenceRow, context: Context): Markup => {
  const { superior, reviewed, relation, moved, findings } = sentence;
  const alone = superior === null || reviewed === null;
  const said = relation === 'same' && !moved ? '' : relationWords(sentence, context.language);
  return markup`<tr><td></td>${passageCell(superior, 'del', alone, context.words.reviewedOnly)}${passageCell(
    reviewed,
    'ins',
    alone,
    context.words.superiorOnly,
  )}${findingCells(findings, said, context)}</tr>\n`;
};

const comparisonRow = (row: ComparisonRow, index: number, context: Context): Markup => {
  const { words, language } = context;
  return markup`<tbody id="${row.id}"><tr class="clause"><td class="number">${index + 1}</td>${clauseCell(
    row.superior,
    words.reviewedOnly,
  )}${clauseCell(row.reviewed, words.superiorOnly)}${findingCells(
    findingsOfRowOnly(row),
    relationWords(row, language),
    context,
  )}</tr>
${row.sentences.map((sentence) => sentenceRow(sentence, context))}</tbody>\n`;
};

const comparisonTable = (view: ComparisonView, context: Context): Markup => {
  const { words } = context;
  return markup`<table class="comparison"><colgroup><col style="width:5%"><col style="width:36%"><col style="width:36%"><col style="width:9%"><col style="width:14%"></colgroup>
<thead><tr><th scope="col">${words.number}</th><th scope="col">${words.superiorClause}</th><th scope="col">${words.reviewedClause}</th><th scope="col">${words.kind}</th><th scope="col">${words.note}</th></tr></thead>
${view.rows.map((row, index) => comparisonRow(row, index, context))}</table>\n`;
};

const quoteCell = (clause: string | null, quote: QuoteReport | null): Markup =>
  markup`<td class="text">${clause === null ? '' : markup`<b>${clause}</b> `}${quote?.quote ?? NO_LABEL}</td>`;

const findingsTable = (view: ComparisonView, { words, language }: Context): Markup => {
  const { findings } = view.report;
  if (findings.length === 0) return markup`<p>${words.noFindings}</p>\n`;
  const rows = findings.map(
    (finding) =>
      markup`<tr><td class="number">${finding.id}</td>${quoteCell(finding.rightClause, finding.right)}${quoteCell(
        finding.leftClause,
        finding.left,
      )}<td class="marks">${findingMarks(finding, language)}</td><td class="marks">${
        SEVERITY_WORDS[finding.severity][language]
      }</td><td>${finding.explanation[language]}</td></tr>\n`,
  );
  return markup`<table class="findings"><colgroup><col style="width:5%"><col style="width:28%"><col style="width:28%"><col style="width:10%"><col style="width:6%"><col style="width:23%"></colgroup>
<thead><tr><th scope="col">${words.number}</th><th scope="col">${words.superior}</th><th scope="col">${words.reviewed}</th><th scope="col">${words.kind}</th><th scope="col">${words.severity}</th><th scope="col">${words.note}</th></tr></thead>
<tbody>${rows}</tbody></table>\n`;
};

const provenance = (view: ComparisonView, { words, language }: Context): Markup => {
  const sides = [
    { name: words.superior, head: view.superior },
    { name: words.reviewed, head: view.reviewed },
  ].map(
    ({ name, head }) =>
      markup`<li>${name}: ${provenanceRows(head, language)
        .map((row) => `${row.name} ${row.value}`)
        .join('; ')}</li>\n`,
  );
  return markup`<ul class="provenance">${sides}<li>${words.rules}: ${view.report.rulesVersion}</li></ul>\n`;
};

/**
 * A comparison as one self-contained HTML page (条文对照表): superior document left, reviewed one right, no
 * script, nothing loaded from anywhere. Equal views give equal pages.
 */
export const htmlReport = (view: ComparisonView, language: ReportLanguage): string => {
  const words = COMPARISON_WORDS[language];
  const findings = new Map<string, FindingReport>(
    view.report.findings.map((finding) => [finding.id, finding] as const),
  );
  const context: Context = { language, words, findings };
  const names = [view.superior, view.reviewed].map((head) => head.title ?? head.source.path).join(' → ');
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}: ${names}</title>
<style>${{ markup: HTML_REPORT_STYLE }}</style></head>
<body><h1>${words.title}</h1>
${headTable(view, context)}<p>${summaryWords(view, language)}</p>
<p class="notes">${words.legend}${view.complete ? '' : words.incomplete}</p>
${comparisonTable(view, context)}<h2>${words.findings}</h2>
${findingsTable(view, context)}<h2>${words.provenance}</h2>
${provenance(view, context)}</body></html>
`.markup;
};

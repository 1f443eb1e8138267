import { HTML_REPORT_STYLE } from './html-report-style.ts';
import { markup, type Markup } from './markup.ts';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedReport,
  PrintedRow,
  PrintedRun,
  PrintedTable,
} from './printed-report.ts';

const RUNS: Readonly<Record<PrintedRun['mark'], (text: string) => Markup>> = {
  plain: (text) => markup`${text}`,
  removed: (text) => markup`<del>${text}</del>`,
  added: (text) => markup`<ins>${text}</ins>`,
  strong: (text) => markup`<b>${text}</b>`,
  quiet: (text) => markup`<span class="quiet">${text}</span>`,
};

const cellMarkup = ({ kind, runs }: PrintedCell): Markup => {
  const content = runs.map(({ text, mark }) => RUNS[mark](text));
  return kind === 'text' ? markup`<td>${content}</td>` : markup`<td class="${kind}">${content}</td>`;
};

const rowMarkup = ({ kind, cells }: PrintedRow): Markup =>
  kind === 'head'
    ? markup`<tr class="head">${cells.map(cellMarkup)}</tr>\n`
    : markup`<tr>${cells.map(cellMarkup)}</tr>\n`;

const tableMarkup = ({ holds, columns, rows }: PrintedTable): Markup =>
  markup`<table class="${holds}"><colgroup>${columns.map(
    ({ percent }) => markup`<col style="width:${percent.toFixed(2)}%">`,
  )}</colgroup>
<thead><tr>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(rowMarkup)}</tbody></table>\n`;

const blockMarkup = (block: PrintedBlock): Markup => {
  switch (block.kind) {
    case 'heading':
      return markup`<h2>${block.text}</h2>\n`;
    case 'paragraph':
      return block.small ? markup`<p class="small">${block.text}</p>\n` : markup`<p>${block.text}</p>\n`;
    case 'table':
      return tableMarkup(block);
  }
};

/** A report as one self-contained HTML page: no script, nothing loaded from anywhere. Equal reports, equal pages. */
export const htmlReport = ({ language, title, subject, blocks }: PrintedReport): string =>
  markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}: ${subject}</title>
<style>${{ markup: HTML_REPORT_STYLE }}</style></head>
<body><h1>${title}</h1>
${blocks.map(blockMarkup)}</body></html>
`.markup;

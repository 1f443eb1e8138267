/**
 * A report as it is printed, before any file format: headings, paragraphs and tables. HTML, Markdown, docx and xlsx
 * are written from it, so that they say the same.
 */
import type { ReportLanguage } from '../words/report-words.ts';

/** The file formats that a report is written in. */
export const REPORT_FORMATS = ['html', 'md', 'docx', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a stretch of text is set; each is told by weight or line, never by colour alone. */
export type PrintedMark = 'plain' | 'removed' | 'added' | 'strong' | 'quiet';

export interface PrintedRun {
  /** May hold line breaks. */
  readonly text: string;
  readonly mark: PrintedMark;
}

/** `empty`: says in words that there is nothing; `number`: counts rows. */
export interface PrintedCell {
  readonly kind: 'text' | 'empty' | 'number';
  readonly runs: readonly PrintedRun[];
}

export interface PrintedRow {
  /** `head`: stands above the rows that belong to it, and stays on one page with the first of them. */
  readonly kind: 'head' | 'plain';
  readonly cells: readonly PrintedCell[];
}

export interface PrintedTable {
  readonly kind: 'table';
  /** What it holds: `heads` are facts about documents, everything else is a table of its own in a workbook. */
  readonly holds:
    | 'heads'
    | 'comparison'
    | 'findings'
    | 'matrix'
    | 'additions'
    | 'shares'
    | 'identical'
    | 'passages'
    | 'own';
  readonly name: string;
  readonly columns: readonly {
    readonly title: string;
    /** Of the table's width; those of all columns make 100. */
    readonly percent: number;
  }[];
  readonly rows: readonly PrintedRow[];
}

export type PrintedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly small: boolean }
  | PrintedTable;

export interface PrintedReport {
  readonly language: ReportLanguage;
  readonly title: string;
  /** Names it among other files: the documents that it is about. */
  readonly subject: string;
  readonly blocks: readonly PrintedBlock[];
}

export const printedText = (text: string): PrintedCell => ({
  kind: 'text',
  runs: text === '' ? [] : [{ text, mark: 'plain' }],
});

export const printedNumber = (value: number | string): PrintedCell => ({
  kind: 'number',
  runs: [{ text: String(value), mark: 'plain' }],
});

export const printedEmpty = (words: string): PrintedCell => ({
  kind: 'empty',
  runs: [{ text: words, mark: 'quiet' }],
});

export const plainRow = (cells: readonly PrintedCell[]): PrintedRow => ({ kind: 'plain', cells });

/** The text of a cell, without its marks. */
export const cellText = ({ runs }: PrintedCell): string => runs.map(({ text }) => text).join('');

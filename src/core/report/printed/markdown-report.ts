import type { PrintedBlock, PrintedCell, PrintedReport, PrintedRun } from './printed-report.ts';

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

/**
 * `<del>` and `<ins>`, not `~~` and `**`: those do not close beside Chinese punctuation (CommonMark counts it as
 * punctuation and wants a space).
 */
const TAGS: Readonly<Record<PrintedRun['mark'], string | null>> = {
  plain: null,
  removed: 'del',
  added: 'ins',
  strong: 'b',
  quiet: null,
};

const runText = ({ text, mark }: PrintedRun): string => {
  const tag = TAGS[mark];
  return tag === null ? plain(text) : `<${tag}>${plain(text)}</${tag}>`;
};

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const rowText = (cells: readonly PrintedCell[]): string =>
  tableRow(cells.map(({ runs }) => runs.map(runText).join('')));

const blockText = (block: PrintedBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${plain(block.text)}\n`;
    case 'paragraph':
      return `${plain(block.text)}\n`;
    case 'table':
      return [
        tableRow(block.columns.map(({ title }) => plain(title))),
        tableRow(block.columns.map(() => '---')),
        ...block.rows.map(({ cells }) => rowText(cells)),
      ].join('');
  }
};

/** A report as Markdown. Equal reports give equal text. */
export const markdownReport = ({ title, blocks }: PrintedReport): string =>
  [`# ${plain(title)}\n`, ...blocks.map(blockText)].join('\n');

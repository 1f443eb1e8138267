import { inkLength } from '../text-layout.ts';
import type { LaidOutLine, LineMark } from '../laid-out-line.ts';
import { joinLaidOutLines, markedLine, unbrokenLine } from '../laid-out-line.ts';
import { attributeOf, elementsOf, isElement, type XmlElement } from '../xml/parse-xml.ts';
import { formatNumber } from '../numbering/number-formats.ts';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ' +
    'td th ul caption ucapcontent ucapcontenttag'
  ).split(' '),
);

/** Elements that a browser does not print as text of the page. */
export const UNPRINTED = new Set(
  'head script style noscript template select option datalist textarea input button iframe object svg canvas video audio map'.split(
    ' ',
  ),
);

/** Sentence marks from which on a hidden element is the text itself, which the page's script would have shown. */
const HIDDEN_TEXT = 10;

/** Whether an element is hidden by its own style; style sheets and scripts are not saved with a page. */
export const isHiddenElement = (element: XmlElement): boolean =>
  (attributeOf(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '')) &&
  (plainText(element).match(/[，。；]/g)?.length ?? 0) < HIDDEN_TEXT;

/** How lists print their numbers, by the attribute `type`. */
const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
/** An item that brings its own number. */
const OWN_LABEL =
  /^\s*(?:[（(]?(?:\d+|[一二三四五六七八九十百]+)[）).．、]|第[一二三四五六七八九十百\d]+[章节条])/;
const PROSE = /[，。；]/;

/** The lines that a browser would print; `breaks` counts by which means they end. */
export class PageLines {
  readonly lines: LaidOutLine[] = [];
  /** Lines that are links from end to end. */
  readonly linked = new Set<LaidOutLine>();
  #text = '';
  #linkedInk = 0;
  #linkDepth = 0;
  #marks: LineMark[] = [];
  readonly breaks = { block: 0, br: 0 };

  /** Ends the line; blank lines are not kept. */
  end(by: 'block' | 'br'): void {
    const text = this.#text.trimEnd();
    if (/[^\s\u200b\ufeff]/.test(text)) {
      const line = { text, marks: this.#marks };
      this.lines.push(line);
      this.breaks[by] += 1;
      if (this.#linkedInk >= inkLength(text)) this.linked.add(line);
    }
    this.#text = '';
    this.#linkedInk = 0;
    this.#marks = [];
  }

  /** Appends text; runs of blanks other than ideographic and fixed ones count as one, as in print. */
  append(text: string): void {
    if (this.#linkDepth > 0) this.#linkedInk += inkLength(text);
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
    const startsBlank = this.#text === '' || this.#text.endsWith(' ');
    this.#text += startsBlank ? collapsed.replace(/^ /, '') : collapsed;
  }

  /** Counts what is appended meanwhile as part of a link. */
  inLink(append: () => void): void {
    this.#linkDepth += 1;
    append();
    this.#linkDepth -= 1;
  }

  label(text: string): void {
    const start = this.#text.length;
    this.#text += text;
    this.#marks.push({ mark: { kind: 'automatic_label' }, start, end: this.#text.length });
    this.#text += ' ';
  }

  add(lines: readonly LaidOutLine[]): void {
    this.end('block');
    this.lines.push(...lines);
    this.breaks.block += lines.length;
  }
}

/** Lays out an element as a browser prints it: blocks and `<br>` as lines, a table row a line. */
export const layOutElement = (element: XmlElement, into: PageLines = new PageLines()): PageLines => {
  layOutChildren(element, into);
  into.end('block');
  return into;
};

const layOutChildren = (element: XmlElement, into: PageLines): void => {
  for (const child of element.children) {
    if (!isElement(child)) into.append(child);
    else if (!UNPRINTED.has(child.name) && !isHiddenElement(child)) layOutChild(child, into);
  }
};

const layOutChild = (element: XmlElement, into: PageLines): void => {
  const { name } = element;
  if (name === 'br') into.end('br');
  else if (name === 'pre') layOutPreformatted(element, into);
  else if (name === 'table') into.add(tableLines(element));
  else if (name === 'ol') layOutList(element, into);
  else if (name === 'a' && attributeOf(element, 'href') !== undefined)
    into.inLink(() => {
      layOutChildren(element, into);
    });
  else if (BLOCKS.has(name)) layOutBlock(element, into);
  else layOutChildren(element, into);
};

const layOutBlock = (element: XmlElement, into: PageLines): void => {
  into.end('block');
  layOutChildren(element, into);
  into.end('block');
};

const layOutPreformatted = (element: XmlElement, into: PageLines): void => {
  into.end('block');
  const text = plainText(element);
  for (const line of text.split(/\r\n|\r|\n/)) {
    into.append(line);
    into.end('br');
  }
};

/** A numbered list of prose prints its numbers; lists of links or with their own labels do not. */
const layOutList = (list: XmlElement, into: PageLines): void => {
  const items = elementsOf(list, 'li');
  const isNumbered = items.some((item) => PROSE.test(plainText(item)) && !OWN_LABEL.test(plainText(item)));
  const format = LIST_TYPES[attributeOf(list, 'type') ?? ''] ?? 'decimal';
  let value = Number(attributeOf(list, 'start') ?? 1);
  into.end('block');
  for (const child of elementsOf(list)) {
    if (child.name === 'li' && isNumbered) {
      into.label(`${formatNumber(value, format)}.`);
      value += 1;
    }
    layOutChildren(child, into);
    into.end('block');
  }
};

const plainText = (element: XmlElement): string =>
  element.children
    .map((child) => (isElement(child) ? (UNPRINTED.has(child.name) ? '' : plainText(child)) : child))
    .join('');

const tableLines = (table: XmlElement): readonly LaidOutLine[] =>
  elementsOf(table).flatMap((part) => {
    if (isHiddenElement(part)) return [];
    if (part.name === 'tr') return rowLines(part);
    if (['tbody', 'thead', 'tfoot'].includes(part.name)) return tableLines(part);
    return layOutElement(part).lines;
  });

/** A row on one line; where only one cell holds text, as in pages laid out by tables, its lines stay. */
const rowLines = (row: XmlElement): readonly LaidOutLine[] => {
  const cells = elementsOf(row)
    .filter((cell) => !UNPRINTED.has(cell.name) && !isHiddenElement(cell))
    .map((cell) => layOutElement(cell).lines);
  const filled = cells.filter((lines) => lines.length > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ?? [];
  // Cells that hold paragraphs are a page laid out in columns, not a table of facts.
  if (filled.some((lines) => lines.length > MOST_CELL_LINES)) return filled.flat();
  const joined = cells.map((lines) => unbrokenLine(joinLaidOutLines(lines, ' ')));
  return [markedLine(joinLaidOutLines(joined, '\t'), { kind: 'table_row' })];
};

/** More lines than this in a cell, and the table is there for the layout of the page. */
const MOST_CELL_LINES = 12;

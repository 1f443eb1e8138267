import { symbolOf } from '../docx/symbol-fonts.ts';
import { markedLine, type LaidOutLine, type LineMark } from '../laid-out-line.ts';
import { labelledLine } from '../numbering/labelled-line.ts';
import type { ListCounters } from '../numbering/list-counters.ts';
import { tableRowLines } from '../table-row-lines.ts';
import type { DocCharacters } from './doc-characters.ts';
import { docStyleChain, type DocStyle } from './doc-styles.ts';
import type { CharacterRun, ParagraphRun, RunTable } from './property-runs.ts';

/** What reading a story needs to know, and what it counts on its way. */
export interface DocStory {
  readonly characters: DocCharacters;
  readonly characterRuns: RunTable<CharacterRun>;
  readonly paragraphRuns: RunTable<ParagraphRun>;
  readonly styles: readonly (DocStyle | null)[];
  readonly counters: ListCounters;
  readonly counts: {
    insertions: number;
    deletions: number;
    hidden: number;
    pictures: number;
    labels: number;
    notes: number;
  };
}

/** What stands in the text for other things ([MS-DOC] 2.4.1, 2.8.25). */
const CODES = {
  picture: 0x01,
  note: 0x02,
  comment: 0x05,
  cell: 0x07,
  drawing: 0x08,
  lineBreak: 0x0b,
  pageBreak: 0x0c,
  paragraph: 0x0d,
  columnBreak: 0x0e,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  fixedHyphen: 0x1e,
  softHyphen: 0x1f,
  symbol: 0x28,
} as const;
/** Control characters that print something. */
const PRINTED: ReadonlyMap<number, string> = new Map([
  [CODES.lineBreak, '\n'],
  [CODES.columnBreak, '\n'],
  [CODES.fixedHyphen, '-'],
  [CODES.softHyphen, ''],
]);
/** Characters that stand for something else where they are marked as special. */
const SPECIAL: ReadonlySet<number> = new Set([CODES.picture, CODES.note, CODES.symbol]);
/** Built-in styles 目录 1 to 目录 9. */
const FIRST_CONTENTS = 19;
const LAST_CONTENTS = 27;

/** Reads the characters of one story, one after the other. */
class StoryReader {
  readonly #story: DocStory;
  readonly #lines: LaidOutLine[] = [];
  #cells: (readonly LaidOutLine[])[] = [];
  #cell: LaidOutLine[] = [];
  #text = '';
  #marks: LineMark[] = [];
  #fields: ('instruction' | 'result')[] = [];
  #revision: 'none' | 'deleted' | 'inserted' = 'none';

  constructor(story: DocStory) {
    this.#story = story;
  }

  read(start: number, end: number): readonly LaidOutLine[] {
    const { characters, characterRuns } = this.#story;
    for (let at = start; at < Math.min(end, characters.text.length); at += 1) {
      const offset = characters.offsetAt(at);
      this.#character(characters.text.charCodeAt(at), characterRuns.at(offset), offset);
    }
    this.#endParagraph(null);
    this.#endCell();
    this.#endRow();
    return this.#lines;
  }

  #character(code: number, run: CharacterRun | null, offset: number): void {
    this.#countRevision(run);
    if (run?.deleted === true) return;
    if (run?.hidden === true && code > 0x20) {
      this.#story.counts.hidden += 1;
      return;
    }
    if (code === CODES.paragraph || code === CODES.cell || code === CODES.pageBreak) this.#end(code, offset);
    else if (code >= CODES.fieldBegin && code <= CODES.fieldEnd) this.#field(code);
    else if (!this.#fields.includes('instruction')) this.#printed(code, run);
  }

  /** Counts stretches of pending revisions, not their characters. */
  #countRevision(run: CharacterRun | null): void {
    const revision = run?.deleted === true ? 'deleted' : run?.inserted === true ? 'inserted' : 'none';
    if (revision === this.#revision) return;
    if (revision === 'deleted') this.#story.counts.deletions += 1;
    if (revision === 'inserted') this.#story.counts.insertions += 1;
    this.#revision = revision;
  }

  #field(code: number): void {
    if (code === CODES.fieldBegin) this.#fields.push('instruction');
    else if (code === CODES.fieldEnd) this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
  }

  #printed(code: number, run: CharacterRun | null): void {
    if (run?.special === true && SPECIAL.has(code)) this.#special(code, run);
    else this.#text += PRINTED.get(code) ?? (code === 0x09 || code >= 0x20 ? String.fromCharCode(code) : '');
  }

  #special(code: number, run: CharacterRun): void {
    if (code === CODES.note) this.#noteReference();
    else if (code === CODES.picture) this.#story.counts.pictures += 1;
    else if (run.symbol !== null) this.#text += symbolOf('Wingdings', run.symbol);
  }

  #noteReference(): void {
    this.#story.counts.notes += 1;
    const start = this.#text.length;
    this.#text += String(this.#story.counts.notes);
    this.#marks.push({
      mark: { kind: 'furniture', reason: 'note_reference' },
      start,
      end: this.#text.length,
    });
  }

  #end(code: number, offset: number): void {
    const run = this.#story.paragraphRuns.at(offset);
    // A field that never shows its result must not hide the rest of the document.
    this.#fields = this.#fields.filter((state) => state === 'result');
    if (code === CODES.pageBreak && this.#text.trim() === '') {
      this.#text = '';
      return;
    }
    const isInTable = run?.inTable === true || code === CODES.cell;
    if (!isInTable) this.#endRow();
    if (run?.endsRow === true) {
      this.#endRow();
      return;
    }
    this.#endParagraph(run, isInTable);
    if (code === CODES.cell) this.#endCell();
  }

  #endParagraph(run: ParagraphRun | null, isInTable = false): void {
    const line = this.#numbered({ text: this.#text, marks: this.#marks }, run);
    this.#text = '';
    this.#marks = [];
    if (isInTable) this.#cell.push(line);
    else if (run !== null || line.text !== '') this.#lines.push(line);
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#endCell();
    if (this.#cells.length > 0) this.#lines.push(...tableRowLines(this.#cells));
    this.#cells = [];
  }

  /** The paragraph with the number of its list, which its style may give. */
  #numbered(line: LaidOutLine, run: ParagraphRun | null): LaidOutLine {
    if (run === null) return line;
    const { styles, counters, counts } = this.#story;
    const chain = docStyleChain(styles, run.style);
    if (chain.some(({ builtIn }) => builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS))
      return markedLine(line, { kind: 'furniture', reason: 'table_of_contents' });
    const place = listPlaceOf(run, chain);
    if (place === null) return line;
    const printed = counters.next(place.list, place.level);
    if (printed === null || printed.label === '') return line;
    if (!printed.isBullet) counts.labels += 1;
    return labelledLine(printed, line);
  }
}

/** The list and level that number a paragraph: its own, else those of its style. */
const listPlaceOf = (
  { list, level }: ParagraphRun,
  chain: readonly DocStyle[],
): { readonly list: string; readonly level: number } | null => {
  const inherited = chain.find((style) => style.list !== null);
  const found = list ?? inherited?.list ?? 0;
  if (found === 0) return null;
  const ofStyle = list === null ? chain.find((style) => style.level !== null)?.level : 0;
  return { list: String(found), level: level ?? ofStyle ?? 0 };
};

/** The lines of a story that stands at `[start, end)` of the characters. */
export const storyLines = (story: DocStory, start: number, end: number): readonly LaidOutLine[] =>
  new StoryReader(story).read(start, end);

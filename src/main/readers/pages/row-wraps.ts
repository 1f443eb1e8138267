import type { TextRow } from './text-row.ts';

/** Where the lines of a column begin and end when they are full, in points. */
interface Margins {
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin with an indent. */
  readonly indented: boolean;
}

/** Says which rows go on in the next one. */
export interface RowWraps {
  /** Whether the text of a row goes on in the next one, seen from their places on the page. */
  goesOn(row: TextRow, next: TextRow): boolean;
}

/** How far (in font heights) a full line may end in front of the margin: a character did not fit any more. */
const FULL_LINE = 1.7;
/** How far a line that continues a paragraph may begin behind the margin. */
const AT_MARGIN = 0.7;
/** Rows wider than this share of the widest one tell where the margins are. */
const WIDE_ROW = 0.6;
/** Share of wide rows with an indent from which on paragraphs are indented. */
const INDENTED_SHARE = 0.04;

const SENTENCE_END = /[。！？；：!?;:…][”’"'）)》】]*$/;
const LABEL =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、.．]|第[一二三四五六七八九十百零\d]+[编章节条]|[（(]?\d{1,2}(?:[）)、]|[.．](?!\d))|[①-⑳]|附件|附：)/;
/** A line with a sentence in it; a title has none. */
const PROSE = /[，。；]/;

/** Rows of prose from which on a page tells its own margins; a shorter one has those of the file. */
const OWN_MARGINS = 8;

/**
 * Measures the margins of each column and decides by them: of each page for itself, because slides and annexes
 * are set to other widths than the rest.
 */
export const rowWraps = (pages: readonly (readonly TextRow[])[]): RowWraps => {
  const margins = new Map<TextRow, Margins | null>();
  for (const column of [0, 1, 2] as const) {
    const ofColumn = pages.map((rows) => rows.filter((row) => row.column === column));
    const ofFile = marginsOf(ofColumn.flat(), 2);
    for (const rows of ofColumn) {
      const own = marginsOf(rows, OWN_MARGINS);
      // Whether paragraphs are indented is a habit of the file, not of the page.
      const found = own === null || ofFile === null ? ofFile : { ...own, indented: ofFile.indented };
      for (const row of rows) margins.set(row, found);
    }
  }
  return {
    goesOn: (row, next) => {
      const here = margins.get(row) ?? null;
      const there = margins.get(next) ?? null;
      if (here === null || there === null || !isSameKind(row, next)) return false;
      if (!isFull(row, here) || isFlushRight(row, here)) return false;
      return isAtMargin(next, there)
        ? goesOnAtMargin(row, next, here, there)
        : isOpen(row, next) && !isCentred(row, here) && !isCentred(next, there);
    },
  };
};

/** Lines of running text in one font size. */
const isSameKind = (row: TextRow, next: TextRow): boolean =>
  !row.isTabular && !next.isTabular && isSameSize(row, next);

/** Neither does the row end a sentence nor the next one begin with a number. */
const isOpen = (row: TextRow, next: TextRow): boolean =>
  !SENTENCE_END.test(row.text) && !LABEL.test(next.text);

/** A full row, and the next one begins at the margin: where paragraphs are indented, it goes on. */
const goesOnAtMargin = (row: TextRow, next: TextRow, here: Margins, there: Margins): boolean => {
  // After a full stop a short line without one is a heading; a line without a comma above a number is a title.
  const isHeading = SENTENCE_END.test(row.text) && !isFull(next, there) && !SENTENCE_END.test(next.text);
  const isTitle = !PROSE.test(row.text) && LABEL.test(next.text);
  return !isHeading && !isTitle && (here.indented || isOpen(row, next));
};

const isFull = ({ end, size }: TextRow, { right }: Margins): boolean => end >= right - FULL_LINE * size;

/** A date or signature at the right margin. */
const isFlushRight = ({ x }: TextRow, { left, right }: Margins): boolean => x > left + (right - left) * 0.4;

const isAtMargin = ({ x, size }: TextRow, { left }: Margins): boolean => x <= left + AT_MARGIN * size;

const isSameSize = (a: TextRow, b: TextRow): boolean =>
  Math.abs(a.size - b.size) <= 0.15 * Math.max(a.size, b.size);

const isCentred = ({ x, end, size }: TextRow, { left, right }: Margins): boolean =>
  x > left + size && Math.abs(x - left - (right - end)) < size * 1.5;

/** The margins of rows; null where fewer than `least` are wide enough to tell them. */
const marginsOf = (rows: readonly TextRow[], least: number): Margins | null => {
  const prose = rows.filter((row) => !row.isTabular);
  const widest = Math.max(0, ...prose.map(({ x, end }) => end - x));
  const wide = prose.filter(({ x, end }) => end - x >= widest * WIDE_ROW);
  if (wide.length < least) return null;
  const left = percentile(
    wide.map(({ x }) => x),
    0.05,
  );
  const right = percentile(
    wide.map(({ end }) => end),
    0.8,
  );
  const indented = wide.filter(({ x, size }) => x - left > size && x - left < size * 3).length;
  return { left, right, indented: indented >= wide.length * INDENTED_SHARE };
};

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

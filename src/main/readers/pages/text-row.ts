import { withWholeRows } from './table-cells.ts';
import { CELL_GAP, type TextRun } from './text-run.ts';

/** A printed line, or the part of it in one column. */
export interface TextRow {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Cells stand apart: a row of a table. */
  readonly isTabular: boolean;
  /** Column of a page set in two: 1 or 2; 0 where the row has the page to itself. */
  readonly column: 0 | 1 | 2;
}

/** Runs whose baselines lie closer than this (in font heights) are on one line. */
const SAME_LINE = 0.45;
/** How far apart the ends of a line that lies askew may be. */
const SKEW = 0.9;
/** A gap in font heights that is seen as a blank between Chinese characters. */
const BLANK = 0.6;
/** A narrower one is a blank behind the number of an article. */
const LABEL_GAP = 0.2;
const LABEL = /^第[一二三四五六七八九十百零〇\d]+[编章节条]$/;
/** A gap between words of Latin letters. */
const WORD_GAP = 0.15;

/** Runs smaller than this share of the usual size are signs inside a line: quotes, superscripts. */
const SMALL = 0.6;

/** Groups runs into lines from top to bottom. */
export const textRows = (runs: readonly TextRun[], column: TextRow['column']): readonly TextRow[] => {
  const usual = runs.map(({ size }) => size).sort((a, b) => a - b)[runs.length >> 1] ?? 0;
  const isSmall = ({ size }: TextRun): boolean => size < usual * SMALL;
  const lines = linesOf(runs.filter((run) => !isSmall(run)));
  const apart = runs.filter(isSmall).filter((run) => {
    const line = lines.find(([first]) => first !== undefined && isInside(run, first));
    line?.push(run);
    return line === undefined;
  });
  const lineText = (line: readonly TextRun[]): string => rowOf(line, column).text;
  return [...withWholeRows(lines, lineText), ...linesOf(apart)]
    .map((line) => rowOf(line, column))
    .sort((a, b) => a.y - b.y || a.x - b.x);
};

/** Runs from top to bottom; a scanned page lies askew, so each is compared with the one before. */
const linesOf = (runs: readonly TextRun[]): TextRun[][] => {
  const lines: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    const [first, last] = [line?.[0], line?.at(-1)];
    const isOnLine =
      first !== undefined &&
      last !== undefined &&
      isWithin(last, run, SAME_LINE) &&
      isWithin(first, run, SKEW);
    if (isOnLine) line?.push(run);
    else lines.push([run]);
  }
  return lines;
};

const isWithin = (a: TextRun, b: TextRun, heights: number): boolean =>
  Math.abs(a.y - b.y) <= heights * Math.max(a.size, b.size);

/** Whether the middle of a small sign lies within the height of a line. */
const isInside = (run: TextRun, line: TextRun): boolean => {
  const middle = run.y - run.size / 2;
  return middle >= line.y - line.size && middle <= line.y + line.size * 0.2;
};

const LATIN = /[A-Za-z0-9]/;

const rowOf = (runs: readonly TextRun[], column: TextRow['column']): TextRow => {
  const inOrder = runs.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...inOrder.map((run) => run.size));
  const tall = inOrder.filter((run) => run.size === size);
  let text = '';
  let end = inOrder[0]?.x ?? 0;
  let cells = 1;
  for (const run of inOrder) {
    const gap = (run.x - end) / size;
    if (text !== '') {
      const separator = separatorFor(gap, text, run.text);
      if (separator === '\t') cells += 1;
      text += separator;
    }
    text += run.text;
    end = Math.max(end, run.x + run.width);
  }
  const first = inOrder[0];
  return {
    text: withoutLetterspacing(text.trim()),
    x: first?.x ?? 0,
    end,
    y: Math.max(...tall.map((run) => run.y)),
    size,
    isTabular: cells > 1,
    column,
  };
};

const separatorFor = (gap: number, before: string, after: string): string => {
  if (gap >= CELL_GAP) return '\t';
  if (gap >= BLANK || (gap >= LABEL_GAP && LABEL.test(before))) return ' ';
  const isLatin = LATIN.test(before.at(-1) ?? '') && LATIN.test(after.charAt(0));
  return isLatin && gap >= WORD_GAP ? ' ' : '';
};

/**
 * Word sets a quarter space between Chinese and Latin characters, and headings are spread by blanks between all
 * characters (制 定 背 景): neither is a character of the text.
 */
const withoutLetterspacing = (text: string): string =>
  text
    .split('\t')
    .map((cell) => {
      const isSpread = (cell.match(SPREAD)?.length ?? 0) >= Math.max(3, [...cell].length * 0.3);
      return cell.replace(QUARTER_SPACE, '').replace(isSpread ? SPREAD : /$^/, '');
    })
    .join('\t');

const HAN_CLASS = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]`;
const QUARTER_SPACE = new RegExp(`(?<=${HAN_CLASS}) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) (?=${HAN_CLASS})`, 'gu');
const SPREAD = new RegExp(`(?<=${HAN_CLASS}) (?=${HAN_CLASS})`, 'gu');

import { sourceSpan, type SourceSpan } from '../../model/span.ts';

/** A physical line of the source that holds more than blanks. */
export interface SourceLine {
  /** From the first to the last character that is not blank. */
  readonly span: SourceSpan;
  readonly text: string;
  /** Width of the blanks in front: an ideographic space counts 2, a tab 4. */
  readonly indent: number;
  /** Number of blank lines between this line and the one before. */
  readonly blankBefore: number;
}

const LINE = /[^\r\n\f\v\u2028\u2029]+/g;
const LINE_BREAK = /\r\n|[\r\n\f\v\u2028\u2029]/g;
/** Blanks and characters that show nothing: byte order mark, zero-width space, word joiner, soft hyphen. */
const BLANK = String.raw`[\s\u200b-\u200f\u2060\ufeff\u00ad]`;
const OUTER_BLANKS = new RegExp(`^${BLANK}*`);
const INVISIBLE = new RegExp(`^${BLANK}$`);

export const isBlank = (char: string): boolean => INVISIBLE.test(char);

/** The lines of a text that hold something, in order. Linear in the length of the text. */
export const sourceLines = (text: string): readonly SourceLine[] => {
  const lines: SourceLine[] = [];
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const raw = match[0];
    const lead = OUTER_BLANKS.exec(raw)?.[0] ?? '';
    if (lead.length === raw.length) continue;
    let last = raw.length;
    while (last > 0 && isBlank(raw.charAt(last - 1))) last -= 1;
    const start = match.index + lead.length;
    const breaks = text.slice(end, start).match(LINE_BREAK)?.length ?? 0;
    lines.push({
      span: sourceSpan(start, match.index + last),
      text: raw.slice(lead.length, last),
      indent: blankWidth(lead),
      blankBefore: lines.length === 0 ? breaks : Math.max(0, breaks - 1),
    });
    end = match.index + last;
  }
  return lines;
};

const blankWidth = (blanks: string): number =>
  [...blanks].reduce((width, char) => width + (char === '\u3000' ? 2 : char === '\t' ? 4 : 1), 0);

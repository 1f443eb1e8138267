import { sourceSpan } from '../../model/span.ts';
import { readLabel } from '../numbering/read-label.ts';
import { numeralValue } from '../numbering/numeral.ts';
import type { SourceLine } from './source-line.ts';

/** Labels inside a line. Group 1 is the numeral. */
interface GluedStyle {
  readonly pattern: RegExp;
  /** What may stand in front; a bracketed label in sequence needs nothing. */
  readonly after: RegExp;
}

const HAN = '[〇零一二三四五六七八九十百千]{1,7}';
const AFTER_END = /(?:^|[。；：:！？\s）)】])$/;

const GLUED_STYLES: readonly GluedStyle[] = [
  { pattern: new RegExp(`第(${HAN})章`, 'g'), after: AFTER_END },
  {
    pattern: new RegExp(`第(${HAN})条(?![第款、和至规之])`, 'g'),
    after: /(?:^|[。；：:！？\s）)】]|章.{1,20})$/,
  },
  { pattern: new RegExp(`(${HAN})、`, 'g'), after: AFTER_END },
  { pattern: new RegExp(`[（(](${HAN})[）)](?![项款目条])`, 'g'), after: /$/ },
];
/** Characters looked at in front of a label. */
const LOOK_BEHIND = 24;
/** Line-start labels from which on the lines of a text can be trusted. */
const MIN_LABELLED_LINES = 2;

/**
 * Cuts lines apart where a text came without its line breaks (pasted, or taken from a web page): labels that
 * count 1, 2, 3 inside a line begin lines of their own. Left alone where labels stand at the beginning of lines.
 */
export const ungluedLines = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const labelled = lines.filter(({ text }) => (readLabel(text)?.rank ?? Infinity) <= 5).length;
  return labelled >= MIN_LABELLED_LINES ? lines : lines.flatMap(cutAtLabels);
};

const cutAtLabels = (line: SourceLine): readonly SourceLine[] => {
  const { text, span } = line;
  const cuts = [...new Set(GLUED_STYLES.flatMap((style) => labelPositions(text, style)))]
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
  return [0, ...cuts].flatMap((from, at) => {
    const part = text.slice(from, cuts[at]).trimEnd();
    if (part === '') return [];
    const start = span.start + from;
    const isFirst = from === 0;
    return [
      {
        span: sourceSpan(start, start + part.length),
        text: part,
        indent: isFirst ? line.indent : 0,
        blankBefore: isFirst ? line.blankBefore : 0,
      },
    ];
  });
};

/** Where labels of one style stand that count on from 1; a new 1 begins a new list. At least two make a list. */
const labelPositions = (text: string, { pattern, after }: GluedStyle): readonly number[] => {
  const lists: number[][] = [];
  for (const match of text.matchAll(pattern)) {
    if (!after.test(text.slice(Math.max(0, match.index - LOOK_BEHIND), match.index))) continue;
    const value = numeralValue(match[1] ?? '');
    const open = lists.at(-1);
    if (value === 1) lists.push([match.index]);
    else if (open !== undefined && value === open.length + 1) open.push(match.index);
  }
  return lists.filter((list) => list.length >= 2).flat();
};

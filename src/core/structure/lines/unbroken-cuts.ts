import { numeralValue } from '../numbering/numeral.ts';
import { readLabel } from '../numbering/read-label.ts';

/** Labels inside a line. Group 1 is the numeral. */
interface GluedStyle {
  readonly pattern: RegExp;
  /** What may stand in front; a bracketed label in sequence needs nothing. */
  readonly after: RegExp;
}

const HAN = '[〇零一二三四五六七八九十百千]{1,7}';
const AFTER_END = /(?:^|[。；：:！？\s）)】〕])$/;

const GLUED_STYLES: readonly GluedStyle[] = [
  { pattern: new RegExp(`第(${HAN})章`, 'g'), after: AFTER_END },
  {
    pattern: new RegExp(`第(${HAN})条(?![第款、和至规之])`, 'g'),
    after: /(?:^|[。；：:！？\s）)】〕]|章.{1,20})$/,
  },
  { pattern: new RegExp(`(${HAN})、`, 'g'), after: AFTER_END },
  { pattern: new RegExp(`[（(](${HAN})[）)](?![项款目条])`, 'g'), after: /$/ },
];
const ARABIC: GluedStyle = {
  pattern: /(\d{1,2})[.．](?!\d)/g,
  after: /(?:[。；：:！？\s）)】〕]|[一二三四五六七八九十]、[^。；，]{2,30})$/,
};
/** Characters looked at in front of a label. */
const LOOK_BEHIND = 40;

/** Where the lost lines of a text without line breaks began, in order. */
export const unbrokenCuts = (text: string): readonly number[] => {
  const cuts = sorted(GLUED_STYLES.flatMap((style) => labelPositions(text, style)));
  const deeper = sorted(
    cuts.length === 0 ? labelPositions(text, ARABIC) : [...cuts, ...arabicClauses(text, cuts)],
  );
  if (deeper.length === 0) return [];
  const head = Array.from(text.slice(0, deeper[0]).matchAll(HEAD_BREAK), ({ index }) => index);
  return sorted([...deeper, ...head, ...blankBreaks(text, deeper)]);
};

export const sorted = (cuts: readonly number[]): readonly number[] =>
  [...new Set(cuts)].filter((at) => at > 0).sort((a, b) => a - b);

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

/** 1. 2. right below a 一、 that holds no （一）: clauses, which elsewhere stand on lines of their own. */
const arabicClauses = (text: string, cuts: readonly number[]): readonly number[] =>
  cuts.flatMap((from, at) => {
    const part = text.slice(from, cuts[at + 1]);
    return readLabel(part)?.style === 'han_comma'
      ? labelPositions(part, ARABIC).map((place) => from + place)
      : [];
  });

/** A blank behind the end of a sentence, or before a note of distribution or an annex. */
const BREAK =
  /(?<=[。！？；：:])[ \u3000]+(?=\S)|[ \u3000]+(?=[（(](?:此件|本文|此文)|抄送[:：]|附件\s?\d?[:：])/g;
/** Above the first label: title, number, addressees, each behind a blank. */
const HEAD_BREAK = /(?<=\S{4,})[ \u3000]+(?=\S)/g;
const HEADING = /^[^\s。；，：:]{2,30}(?=[ \u3000]+\S)/;

/** Blanks in a line that was glued together which stand for lost line breaks: behind sentences and headings. */
export const blankBreaks = (text: string, cuts: readonly number[]): readonly number[] => {
  const sentences = Array.from(text.matchAll(BREAK), ({ index }) => index);
  const parts = sorted([...cuts]);
  return [...sentences, ...[0, ...parts].flatMap((from, at) => headingEnd(text, from, parts[at]))];
};

/** Where the heading of a labelled part ends at a blank, if it does. */
const headingEnd = (text: string, from: number, to: number | undefined): readonly number[] => {
  const part = text.slice(from, to);
  const label = readLabel(part);
  if (label === null || label.style === 'article') return [];
  const rest = part.slice(label.printed.length);
  const lead = rest.length - rest.trimStart().length;
  const heading = HEADING.exec(rest.slice(lead));
  return heading === null ? [] : [from + label.printed.length + lead + heading[0].length];
};

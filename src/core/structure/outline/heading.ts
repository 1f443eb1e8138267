import { hasOpenBracket } from '../lines/punctuation.ts';
import type { TextLine } from '../lines/text-line.ts';
import type { Label } from '../numbering/read-label.ts';

/** Where the heading of a labelled line lies and where its body begins, in offsets of the line's text. */
export interface HeadingSplit {
  /** Null where the line has no heading. Without the 。 that ends it. */
  readonly heading: { readonly start: number; readonly end: number } | null;
  /** Null where the line holds nothing but label and heading. */
  readonly bodyStart: number | null;
}

/** What stands below the line, which decides whether a line without a full stop is a heading or an entry. */
export interface HeadingContext {
  /** Lines without label follow before the next label of this level. */
  readonly hasText: boolean;
  /** Labels of a lower level follow. */
  readonly hasChildren: boolean;
  /** The line opens a section (一、 / 第一章), whose text is always a heading. */
  readonly opensSection: boolean;
}

const LONGEST_HEADING = 40;
const LONGEST_SECTION_HEADING = 60;
/** A heading before a colon is a noun: 目标任务：到2025年… */
const LONGEST_COLON_HEADING = 16;
/** Words of a full sentence: a heading names a task, it does not lay down a duty, a date or a condition. */
const SENTENCE_WORDS =
  /应当|必须|不得|不予|可以|均应|均可|(?<![供效适对反相响感])应(?![急用对收届试诉变邀聘])|凡|按照|依照|根据|自.{0,12}起|[12]\d{3}年|的，|是指|现将|适用于/;

/** Splits a labelled line into heading and body. */
export const splitHeading = (line: TextLine, label: Label, context: HeadingContext): HeadingSplit => {
  const start = afterBlanks(line.text, label.printed.length);
  const rest = line.text.slice(start);
  if (rest === '') return { heading: null, bodyStart: null };
  if (label.style === 'article') return splitArticle(line.text, start);
  if (label.rank <= 3 || (context.opensSection && isBareSectionHeading(rest))) return whole(line.text, start);
  return (
    splitAtColon(line.text, start, context) ??
    splitAtFullStop(line.text, start, context) ??
    splitWithoutFullStop(line.text, start, context)
  );
};

const isBareSectionHeading = (text: string): boolean =>
  text.length <= LONGEST_SECTION_HEADING && !/[。；：;:]/.test(text);

/** 第一条 【立法目的】为了… */
const splitArticle = (text: string, start: number): HeadingSplit => {
  const bracketed = /^[【[]([^】\]]{1,20})[】\]]/.exec(text.slice(start));
  if (bracketed === null) return { heading: null, bodyStart: start };
  const bodyStart = afterBlanks(text, start + bracketed[0].length);
  const heading = { start: start + 1, end: start + bracketed[0].length - 1 };
  return { heading, bodyStart: bodyStart < text.length ? bodyStart : null };
};

const splitAtFullStop = (text: string, start: number, context: HeadingContext): HeadingSplit | null => {
  const stop = text.slice(start, start + LONGEST_SECTION_HEADING + 1).indexOf('。');
  if (stop < 0) return null;
  const heading = text.slice(start, start + stop);
  const bodyStart = afterBlanks(text, start + stop + 1);
  const alone = bodyStart >= text.length;
  const fits = isHeading(heading, context.opensSection ? LONGEST_SECTION_HEADING : LONGEST_HEADING);
  if (!fits || (alone && !context.opensSection && !context.hasText && !context.hasChildren)) {
    return { heading: null, bodyStart: start };
  }
  return { heading: { start, end: start + stop }, bodyStart: alone ? null : bodyStart };
};

/** 目标任务：到2025年… or, above its entries, 申报材料： */
const splitAtColon = (text: string, start: number, context: HeadingContext): HeadingSplit | null => {
  const rest = text.slice(start);
  const colon = rest.search(/[:：]/);
  const noun = rest.slice(0, Math.max(0, colon));
  if (colon <= 0 || /[，,（(]/.test(noun) || !isHeading(noun, LONGEST_COLON_HEADING)) return null;
  const bodyStart = afterBlanks(text, start + colon + 1);
  const heading = { start, end: start + colon };
  if (bodyStart < text.length) return { heading, bodyStart };
  return context.hasText || context.hasChildren ? { heading, bodyStart: null } : null;
};

const splitWithoutFullStop = (text: string, start: number, context: HeadingContext): HeadingSplit => {
  const rest = text.slice(start);
  const introduces = context.opensSection || context.hasText || context.hasChildren;
  const longest = context.opensSection ? LONGEST_SECTION_HEADING : LONGEST_HEADING;
  const isAlone = introduces && !/[；;，,、:：。]$/.test(rest) && isHeading(rest, longest);
  return isAlone ? whole(text, start) : { heading: null, bodyStart: start };
};

const whole = (text: string, start: number): HeadingSplit => ({
  heading: { start, end: text.length },
  bodyStart: null,
});

/** Whether a text reads as a heading: short, no sentence, brackets closed. */
export const isHeading = (text: string, longest: number = LONGEST_HEADING): boolean =>
  text.length >= 2 &&
  text.length <= longest &&
  !/[；;。]/.test(text) &&
  !SENTENCE_WORDS.test(text) &&
  (text.match(/[，,]/g)?.length ?? 0) <= 2 &&
  !hasOpenBracket(text);

/** A heading alone on its line: at most a 。 at its end, and then no whole sentence before it. */
export const isBareHeading = ({ text, label, markedHeading }: TextLine): boolean => {
  const rest = text.slice(label?.printed.length ?? 0).trim();
  const bare = rest.replace(/[。：:]$/, '');
  if (/[。；：:]/.test(bare)) return false;
  return markedHeading || (bare === rest ? rest.length <= LONGEST_SECTION_HEADING : isHeading(bare));
};

const afterBlanks = (text: string, at: number): number => {
  let position = at;
  while (position < text.length && /\s/.test(text.charAt(position))) position += 1;
  return position;
};

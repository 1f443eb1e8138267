import type { NumberingStyle } from '../numbering/numbering-styles.ts';
import { readLabel, type Label } from '../numbering/read-label.ts';

/** A label at the beginning of a line, or one inside a line that may have begun a line. */
interface LabelPlace {
  readonly line: number;
  readonly at: number;
  readonly label: Label;
  readonly isStart: boolean;
}

/**
 * Where a label may stand inside a line: behind the end of a sentence or a blank, 第X条 and 1. also right behind
 * a heading, （一） anywhere.
 */
const CANDIDATE =
  /(?<=[。；：:！？\s）)〕】\]])(?=[第一二三四五六七八九十\d])|(?<=.)(?=[（(][一二三四五六七八九十]{1,3}[）)])|(?<=^第[一二三四五六七八九十]{1,4}[编章节].{1,30})(?=第[一二三四五六七八九十百]{1,6}条)|(?<=^[一二三四五六七八九十]{1,3}、[^。；]{2,40})(?=\d{1,2}[.．、])/g;
/** 附件：1.… is the first entry of a list of annexes, not a line that was lost. */
const ANNEX_LIST = /^附\s*[件录表图]/;
/** No label with what may not follow it is longer. */
const LONGEST_LABEL = 24;
const STYLES: ReadonlySet<NumberingStyle> = new Set([
  'chapter',
  'subchapter',
  'article',
  'han_comma',
  'han_bracket',
  'arabic_dot',
]);

/**
 * For each line that holds labels of lost lines, where these begin. A label inside a line counts only where the
 * numbering needs it: it continues the count of the labels before it, and the next label at the beginning of a
 * line of its style is a later one or begins anew.
 *
 * @returns cuts by line number, in order
 */
export const labelCuts = (texts: readonly string[]): ReadonlyMap<number, readonly number[]> => {
  const places = texts.flatMap(placesIn);
  const cuts = new Map<number, number[]>();
  if (places.every(({ isStart }) => isStart)) return cuts;
  const following = nextOfStyle(places);
  const reached = new Map<NumberingStyle, number>();
  let before: LabelPlace | undefined;
  for (const [index, place] of places.entries()) {
    const { line, at, label, isStart } = place;
    const next = following[index] ?? { start: null, any: null };
    const count = reached.get(label.style) ?? 0;
    const own = texts[line] ?? '';
    const isTaken =
      isStart ||
      (label.value === 1
        ? opensList(own, place, before, next)
        : continuesList(own, place, count, before, next));
    if (!isTaken) continue;
    reached.set(label.style, label.value);
    before = place;
    if (isStart) continue;
    const taken = cuts.get(line);
    if (taken === undefined) cuts.set(line, [at]);
    else taken.push(at);
  }
  return cuts;
};

const placesIn = (text: string, line: number): readonly LabelPlace[] => {
  const first = readLabel(text);
  const places: LabelPlace[] =
    first !== null && STYLES.has(first.style) ? [{ line, at: 0, label: first, isStart: true }] : [];
  if (ANNEX_LIST.test(text)) return places;
  for (const { index: at } of text.matchAll(CANDIDATE)) {
    if (at === 0) continue;
    const label = readLabel(text.slice(at, at + LONGEST_LABEL));
    if (label !== null && STYLES.has(label.style)) places.push({ line, at, label, isStart: false });
  }
  return places;
};

/** The labels of the same style that follow a place: the next at the beginning of a line, and the next at all. */
interface Following {
  readonly start: LabelPlace | null;
  readonly any: LabelPlace | null;
}

const nextOfStyle = (places: readonly LabelPlace[]): readonly Following[] => {
  const start = new Map<NumberingStyle, LabelPlace>();
  const any = new Map<NumberingStyle, LabelPlace>();
  return places
    .toReversed()
    .map((place) => {
      const { style } = place.label;
      const following = { start: start.get(style) ?? null, any: any.get(style) ?? null };
      if (place.isStart) start.set(style, place);
      any.set(style, place);
      return following;
    })
    .toReversed();
};

/** The end of a sentence or of a remark behind one. */
const AFTER_SENTENCE = /[。！？〕】\]）)]\s*$|[。！？]?\s$/;
const AFTER_ITEM = /[；：:]$/;
const LOOK_BEHIND = 4;

const inFront = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK_BEHIND), at);

/**
 * （四） behind a sentence or behind the heading of its section, where （三） came last and the next line-start
 * label is （五） or a new list.
 */
const continuesList = (
  text: string,
  place: LabelPlace,
  count: number,
  before: LabelPlace | undefined,
  { start }: Following,
): boolean => {
  const { at, label } = place;
  if (label.value !== count + 1) return false;
  const isNext = start !== null && start.label.value === label.value + 1;
  if (isBehindHeading(text, place, before)) return isNext || start === null || start.label.value === 1;
  const front = inFront(text, at);
  if (AFTER_ITEM.test(front)) return isNext;
  const goesOn = start === null || start.label.value > label.value || start.label.value === 1;
  return AFTER_SENTENCE.test(front) && goesOn;
};

const LONGEST_HEADING = 40;
const HEADING = /^[^。；：:]+。?$/;

/** Whether nothing but the heading of a higher level stands in front in the line: 一、总体要求（一）… */
const isBehindHeading = (
  text: string,
  { at, label, line }: LabelPlace,
  before: LabelPlace | undefined,
): boolean => {
  if (before?.line !== line || before.label.rank >= label.rank) return false;
  const heading = text.slice(before.at + before.label.printed.length, at).trim();
  return heading.length <= LONGEST_HEADING && HEADING.test(heading);
};

/**
 * （一） right behind the heading of the section that holds it (一、总体要求（一）指导思想), or behind a sentence or
 * colon where （二） begins a line, or is, like it, followed by more than one sentence.
 */
const opensList = (
  text: string,
  place: LabelPlace,
  before: LabelPlace | undefined,
  { any }: Following,
): boolean => {
  const { at, line } = place;
  if (any?.label.value !== 2) return false;
  const isHere = any.line === line && AFTER_SENTENCE.test(inFront(text, any.at));
  if (isBehindHeading(text, place, before)) return any.isStart || isHere;
  const front = inFront(text, at);
  if (any.isStart) return AFTER_SENTENCE.test(front) || AFTER_ITEM.test(front);
  return isHere && AFTER_SENTENCE.test(front) && hasSentences(text.slice(at, any.at));
};

const hasSentences = (text: string): boolean => (text.match(/。/g)?.length ?? 0) >= 2;

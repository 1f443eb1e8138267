/** Stretches where a number is part of a name: 《…》 titles and short quoted names (“五位一体”). */

/** Longer quotations are sentences, and may state values. */
const LONGEST_NAME = 12;
const TITLE = /《[^《》]{0,120}》/g;
const QUOTED_NAME = new RegExp(`[“"][^“”"，。；]{1,${LONGEST_NAME}}[”"]`, 'g');

/**
 * Tells whether a passage lies inside a title or a quoted name. A passage that holds the whole name, such as
 * “十四五”期间, does not.
 */
export const numberMasks = (sentence: string): ((start: number, end: number) => boolean) => {
  let masks: readonly NameSpan[] | undefined;
  return (start, end) =>
    // Most sentences hold no value, and are never asked.
    (masks ??= namesIn(sentence)).some(
      (name) => start < name.end && name.start < end && !(start <= name.start && name.end <= end),
    );
};

interface NameSpan {
  readonly start: number;
  readonly end: number;
}

const namesIn = (sentence: string): readonly NameSpan[] =>
  [TITLE, QUOTED_NAME].flatMap((mask) =>
    [...sentence.matchAll(mask)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );

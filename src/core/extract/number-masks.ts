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
  const masks = [TITLE, QUOTED_NAME].flatMap((mask) =>
    [...sentence.matchAll(mask)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return (start, end) =>
    masks.some((mask) => start < mask.end && mask.start < end && !(start <= mask.start && mask.end <= end));
};

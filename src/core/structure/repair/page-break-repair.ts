const HAN = /\p{Script=Han}/u;
/** How often the whole word must stand elsewhere in the file. */
const MIN_ELSEWHERE = 2;

/**
 * Whether the character at a page break was printed on both pages: 要组|组织 for 要组织. Two words may meet in
 * one character (建设|设施), so the file itself has to bear it out: the second word is used elsewhere, and what
 * the first half would be (要组) is not.
 *
 * @param before - the text in front of the break
 * @param after - the text behind it
 * @param source - the whole file
 */
export const isDoubledAtBreak = (before: string, after: string, source: string): boolean => {
  const doubled = after.charAt(0);
  if (doubled === '' || !before.endsWith(doubled) || !HAN.test(doubled)) return false;
  const [left, right] = [before.slice(-2, -1), after.charAt(1)];
  if (!HAN.test(left) || !HAN.test(right)) return false;
  return !occurs(source, left + doubled, 2) && occurs(source, doubled + right, 1 + MIN_ELSEWHERE);
};

/** Whether a text holds a word at least so often. */
const occurs = (text: string, word: string, times: number): boolean => {
  let at = -1;
  for (let found = 0; found < times; found += 1) {
    at = text.indexOf(word, at + 1);
    if (at < 0) return false;
  }
  return true;
};

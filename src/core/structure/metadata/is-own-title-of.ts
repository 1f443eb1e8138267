import { comparableTitle } from './document-title.ts';

/** A title that another title names as something else's: 关于贯彻《…》的实施意见, 关于修改《…》的决定. */
const OF_ANOTHER =
  /(?:贯彻|落实|执行|实施|修改|修订|废止|解释|学习|宣传)[^《〈<]{0,6}(?:[《〈<][^》〉>]*[》〉>][和、及与])*$/;

/** The titles of its own text that a title names: 关于印发《…》的通知. */
const quotedTitles = (title: string): readonly string[] =>
  Array.from(title.matchAll(/[《〈<](.{4,}?)[》〉>]/g)).flatMap((match) =>
    OF_ANOTHER.test(title.slice(0, match.index)) ? [] : [match[1] ?? ''],
  );

/** Shorter titles may be the end of many longer ones. */
const MIN_SHARED_END = 12;

/**
 * Tells whether a title is one of the document's own, or what such a title issues.
 *
 * @param ownTitles - the titles of the document and of its letter
 */
export const isOwnTitleOf = (ownTitles: readonly string[]): ((title: string) => boolean) => {
  const own = ownTitles
    .flatMap((title) => [title, ...quotedTitles(title)])
    .map(comparableTitle)
    .filter((title) => title !== '');
  return (title) => {
    const bare = comparableTitle(title);
    return own.some((mine) => mine === bare || (bare.length >= MIN_SHARED_END && mine.endsWith(bare)));
  };
};

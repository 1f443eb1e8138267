import type { ReadLine } from './build-paragraph.ts';

const CONTENTS_HEAD = /^目\s*[录次]$/;
/** Dots and page number behind an entry. */
const LEADER = /[\s.．·…]*\d*$/;
/** Entries that a table of contents may have. */
const MAX_ENTRIES = 400;

const entry = (text: string): string => text.replace(LEADER, '').replace(/\s/g, '');

/**
 * The lines of a table of contents (目录): from its heading to the line before the first entry comes again as
 * the heading of its text. Empty where there is none, or where the text itself does not follow.
 */
export const tableOfContents = (lines: readonly ReadLine[]): readonly ReadLine[] => {
  const head = lines.findIndex(({ passage }) => CONTENTS_HEAD.test(passage.text));
  const first = lines[head + 1];
  if (head < 0 || first === undefined) return [];
  const entries = lines.slice(head + 1, head + 1 + MAX_ENTRIES);
  const again = entries.findIndex(
    ({ passage }, at) => at > 1 && entry(passage.text) === entry(first.passage.text),
  );
  return again < 0 ? [] : lines.slice(head, head + 1 + again);
};

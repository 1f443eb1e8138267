import type { SourceLine } from './source-line.ts';

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
export const tableOfContents = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const head = lines.findIndex(({ text }) => CONTENTS_HEAD.test(text));
  const first = lines[head + 1];
  if (head < 0 || first === undefined) return [];
  const entries = lines.slice(head + 1, head + 1 + MAX_ENTRIES);
  const again = entries.findIndex(({ text }, at) => at > 1 && entry(text) === entry(first.text));
  return again < 0 ? [] : lines.slice(head, head + 1 + again);
};

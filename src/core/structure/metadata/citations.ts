import type { Citation } from '../../model/document.ts';
import { canonicalSpan, contains, type CanonicalSpan } from '../../model/span.ts';
import { documentNumber } from './document-number.ts';
import { comparableTitle } from './document-title.ts';

/** A printed title with the number in brackets behind it. */
const CITED =
  /《((?:[^《》\n]|《[^《》\n]*》){2,120})》(\s*[（(][^（）()\n]{0,40}(?:[（(][^（）()\n]{0,12}[）)])?[^（）()\n]{0,40}[）)])?/g;

/**
 * The titles 《…》 that a document names, each once, with the number where one is printed. Its own title, and
 * what the title of its letter names, are left out.
 *
 * @param ownTitles - the titles of the document and of its letter
 * @param damaged - where the text was repaired
 */
export const citations = (
  text: string,
  ownTitles: readonly string[],
  damaged: readonly CanonicalSpan[],
): readonly Citation[] => {
  const own = ownTitles
    .flatMap((title) => [title, ...quotedTitles(title)])
    .map(comparableTitle)
    .filter((title) => title !== '');
  const byTitle = new Map<string, Citation>();
  for (const match of text.matchAll(CITED)) {
    const [, printedTitle = '', behind = ''] = match;
    const title = printedTitle.replace(/\s+/g, '');
    const docNumber = documentNumber(behind);
    const printed = docNumber === null ? match[0].slice(0, printedTitle.length + 2) : match[0];
    const span = canonicalSpan(match.index, match.index + printed.length);
    const known = byTitle.get(title);
    if (known !== undefined && (known.docNumber !== null || docNumber === null)) continue;
    if (isOwn(title, own)) continue;
    const isDamaged = damaged.some((place) => contains(span, place));
    byTitle.set(title, { title, docNumber, printed, damaged: isDamaged, span });
  }
  return [...byTitle.values()].sort((a, b) => a.span.start - b.span.start);
};

/** The titles named within a title: 关于印发《…》的通知. */
const quotedTitles = (title: string): readonly string[] =>
  Array.from(title.matchAll(/[《〈<](.{4,}?)[》〉>]/g), (match) => match[1] ?? '');

/** Shorter titles may be the end of many longer ones. */
const MIN_SHARED_END = 12;

const isOwn = (title: string, own: readonly string[]): boolean => {
  const bare = comparableTitle(title);
  return own.some((mine) => mine === bare || (bare.length >= MIN_SHARED_END && mine.endsWith(bare)));
};

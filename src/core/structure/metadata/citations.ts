import type { Citation } from '../../model/document.ts';
import { canonicalSpan } from '../../model/span.ts';
import { documentNumber } from './document-number.ts';

/** A printed title with the number in brackets behind it. */
const CITED =
  /《((?:[^《》\n]|《[^《》\n]*》){2,120})》(\s*[（(][^（）()\n]{0,40}(?:[（(][^（）()\n]{0,12}[）)])?[^（）()\n]{0,40}[）)])?/g;

/**
 * The titles 《…》 that a document names, each once, with the number where one is printed. Titles that `isOwn`
 * says are the document's own are left out.
 *
 * @param repairedAt - whether a repair lies inside `[start, end)` of the text
 */
export const citations = (
  text: string,
  isOwn: (title: string) => boolean,
  repairedAt: (start: number, end: number) => boolean,
): readonly Citation[] => {
  const byTitle = new Map<string, Citation>();
  for (const match of text.matchAll(CITED)) {
    const [, printedTitle = '', behind = ''] = match;
    const title = printedTitle.replace(/\s+/g, '');
    const docNumber = documentNumber(behind);
    const printed = docNumber === null ? match[0].slice(0, printedTitle.length + 2) : match[0];
    const end = match.index + printed.length;
    const known = byTitle.get(title);
    if (isOwn(title) || (known !== undefined && (known.docNumber !== null || docNumber === null))) continue;
    byTitle.set(title, {
      title,
      docNumber,
      printed,
      damaged: repairedAt(match.index, end),
      span: canonicalSpan(match.index, end),
    });
  }
  return [...byTitle.values()].sort((a, b) => a.span.start - b.span.start);
};

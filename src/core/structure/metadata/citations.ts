import type { Citation } from '../../model/document.ts';
import { canonicalSpan, contains, type CanonicalSpan } from '../../model/span.ts';
import { DOCUMENT_KINDS } from '../blocks/document-cues.ts';
import { citationRole } from './citation-role.ts';
import { documentNumber } from './document-number.ts';
import { comparableTitle } from './document-title.ts';

/** A printed title with the number in brackets behind it. */
const CITED =
  /《((?:[^《》\n]|《[^《》\n]*》){2,120})》(\s*[（(][^（）()\n]{0,40}(?:[（(][^（）()\n]{0,12}[）)])?[^（）()\n]{0,40}[）)])?/g;

/** （以下简称《安全生产法》）, （以下简称“实施意见”） */
const SHORT_NAME = /(?:以下(?:统称|简称|称)|下称|简称)(?:为)?[：:]?\s*[“"《]?([^“”"《》（）()，,。]{2,30})/;

/**
 * The titles 《…》 that a document names, each once, with the number where one is printed. Its own title, and
 * what the title of its letter names, are left out; so are the short name by which a title is called later and a
 * bare kind (《办法》), which names nothing by itself.
 *
 * @param ownTitles - the titles of the document and of its letter
 * @param damaged - where the text was repaired
 * @param introductionEnd - where the part ends that says on what authority the document is made
 */
export const citations = (
  text: string,
  ownTitles: readonly string[],
  damaged: readonly CanonicalSpan[],
  introductionEnd = 0,
): readonly Citation[] => {
  const own = ownTitles
    .flatMap((title) => [title, ...quotedTitles(title)])
    .map(comparableTitle)
    .filter((title) => title !== '');
  const byTitle = new Map<string, Citation>();
  const shortNames = new Set<string>();
  for (const match of text.matchAll(CITED)) {
    const [, printedTitle = '', behind = ''] = match;
    const title = printedTitle.replace(/\s+/g, '');
    const docNumber = documentNumber(behind);
    const printed = docNumber === null ? match[0].slice(0, printedTitle.length + 2) : match[0];
    const span = canonicalSpan(match.index, match.index + printed.length);
    const known = byTitle.get(title);
    const role = citationRole(text, span, introductionEnd);
    if (known !== undefined && (known.docNumber !== null || docNumber === null)) {
      if (known.role === 'refers') byTitle.set(title, { ...known, role });
      continue;
    }
    const shortName = SHORT_NAME.exec(behind)?.[1] ?? known?.shortName ?? null;
    if (shortName !== null) shortNames.add(shortName);
    if (isOwn(title, own) || shortNames.has(title) || DOCUMENT_KINDS.includes(title)) continue;
    const isDamaged = damaged.some((place) => contains(span, place));
    const kept = known === undefined || known.role === 'refers' ? role : known.role;
    byTitle.set(title, { title, docNumber, printed, shortName, role: kept, damaged: isDamaged, span });
  }
  return [...byTitle.values()].sort((a, b) => a.span.start - b.span.start);
};

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

const isOwn = (title: string, own: readonly string[]): boolean => {
  const bare = comparableTitle(title);
  return own.some((mine) => mine === bare || (bare.length >= MIN_SHARED_END && mine.endsWith(bare)));
};

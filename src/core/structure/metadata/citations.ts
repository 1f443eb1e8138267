import type { Citation } from '../../model/document.ts';
import { canonicalSpan, contains, type CanonicalSpan } from '../../model/span.ts';
import { DOCUMENT_KINDS } from '../blocks/document-cues.ts';
import { citationRole } from './citation-role.ts';
import { documentNumber } from './document-number.ts';
import { isOwnTitleOf } from './is-own-title-of.ts';

/** A printed title with the number in brackets behind it. */
const CITED =
  /《((?:[^《》\n]|《[^《》\n]*》){2,120})》(\s*[（(][^（）()\n]{0,40}(?:[（(][^（）()\n]{0,12}[）)])?[^（）()\n]{0,40}[）)])?/g;

/** （以下简称《安全生产法》）, （以下简称“实施意见”） */
const SHORT_NAME = /(?:以下(?:统称|简称|称)|下称|简称)(?:为)?[：:]?\s*[“"《]?([^“”"《》（）()，,。]{2,30})/;

/** One place at which a title is printed. */
type Mention = Omit<Citation, 'damaged'>;

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
  const isOwn = isOwnTitleOf(ownTitles);
  const byTitle = new Map<string, Mention>();
  const shortNames = new Set<string>();
  for (const mention of mentions(text, introductionEnd)) {
    const { title, shortName } = mention;
    if (shortName !== null) shortNames.add(shortName);
    if (isOwn(title) || shortNames.has(title) || DOCUMENT_KINDS.includes(title)) continue;
    byTitle.set(title, merged(byTitle.get(title), mention));
  }
  return [...byTitle.values()]
    .map((mention) => ({ ...mention, damaged: damaged.some((place) => contains(mention.span, place)) }))
    .sort((a, b) => a.span.start - b.span.start);
};

/** Every place at which a title is printed, in order. */
const mentions = (text: string, introductionEnd: number): readonly Mention[] =>
  Array.from(text.matchAll(CITED), (match) => {
    const [whole, printedTitle = '', behind = ''] = match;
    const docNumber = documentNumber(behind);
    const printed = docNumber === null ? whole.slice(0, printedTitle.length + 2) : whole;
    const span = canonicalSpan(match.index, match.index + printed.length);
    return {
      title: printedTitle.replace(/\s+/g, ''),
      docNumber,
      printed,
      shortName: SHORT_NAME.exec(behind)?.[1] ?? null,
      role: citationRole(text, span, introductionEnd),
      span,
    };
  });

/** A title is cited where it first stands with its number; its role is the first that says more than `refers`. */
const merged = (known: Mention | undefined, mention: Mention): Mention => {
  if (known === undefined) return mention;
  const told = known.docNumber === null && mention.docNumber !== null ? mention : known;
  const role = known.role === 'refers' ? mention.role : known.role;
  return { ...told, role, shortName: known.shortName ?? mention.shortName };
};

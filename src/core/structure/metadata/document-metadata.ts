import type { Cover, PolicyDocument } from '../../model/document.ts';
import type { CanonicalSpan } from '../../model/span.ts';
import { DOCUMENT_KINDS, DRAFT_MARK } from '../blocks/document-cues.ts';
import { linesOf, type MarkedLine } from '../blocks/front-matter.ts';
import { documentNumber, documentNumberWithYear, isBareOrderNumber } from './document-number.ts';
import { documentTitle } from './document-title.ts';
import { issuersOf } from './issuers.ts';
import { levelAndRegion } from './level-and-region.ts';
import { datedEvents, officialDates } from './official-date.ts';

/** What names a document and places it. */
export type DocumentMetadata = Pick<
  PolicyDocument,
  'title' | 'docNumber' | 'kind' | 'issuers' | 'level' | 'region' | 'status' | 'issued' | 'effective'
>;

/**
 * Reads the metadata from the lines around the clauses. A notice that issues the document (印发, 转发, 公布)
 * gives its number, date and issuer where the document has none of its own; a letter that asks for opinions
 * does not.
 */
export const documentMetadata = (
  title: string | null,
  marked: readonly MarkedLine[],
  text: string,
  cover: Cover | null,
): DocumentMetadata => {
  const carrier = cover !== null && issues(cover) ? cover : NO_CARRIER;
  const notes = linesOf(marked, 'issue_note');
  const noted = notedDate(notes);
  const issued = signedDate(marked) ?? carrier.issued ?? noted;
  const docNumber = numberOf(marked) ?? carrier.docNumber ?? numberInNotes(notes, noted);
  const own = issuersOf(title, marked);
  const issuers = own.length > 0 ? own : carrier.issuers;
  const effective = effectiveOf(text, issued);
  return {
    title,
    docNumber,
    kind: title === null ? null : kindOf(title),
    issuers,
    ...levelAndRegion(issuers, title, text),
    status: statusOf(title, [docNumber, issued, effective]),
    issued,
    effective,
  };
};

/** For a document that no notice issues. */
const NO_CARRIER: Pick<Cover, 'docNumber' | 'issuers' | 'issued'> = {
  docNumber: null,
  issuers: [],
  issued: null,
};

/** The letter that carries a document, from its own lines. */
export const coverOf = (marked: readonly MarkedLine[], span: CanonicalSpan): Cover => {
  const title = documentTitle(marked);
  return {
    title,
    docNumber: numberOf(marked),
    issuers: issuersOf(title, marked),
    issued: signedDate(marked) ?? notedDate(linesOf(marked, 'issue_note')),
    span,
  };
};

/** Whether a letter puts its document into force. */
const issues = ({ title }: Cover): boolean =>
  title !== null && /令$|印发|转发|批转|发布|公布|批复|复函|决定/.test(title) && !/征求|征集/.test(title);

const numberOf = (marked: readonly MarkedLine[]): string | null => {
  const [line] = linesOf(marked, 'doc_number');
  if (line === undefined) return null;
  const order = [...linesOf(marked, 'title'), ...linesOf(marked, 'letterhead')].find((name) =>
    name.endsWith('令'),
  );
  if (isBareOrderNumber(line)) return order === undefined ? null : (order + line).replace(/\s/g, '');
  return documentNumber(line) ?? line.replace(/\s/g, '');
};

const numberInNotes = (notes: readonly string[], date: string | null): string | null =>
  notes
    .map((note) => documentNumber(note) ?? documentNumberWithYear(note, date))
    .find((number) => number !== null) ?? null;

const kindOf = (title: string): string | null => {
  const bare = title.replace(/(?:[（(【[〔][^（）()]*[）)】\]〕]|》|”|>)+$/, '');
  return DOCUMENT_KINDS.find((kind) => bare.endsWith(kind)) ?? null;
};

const signedDate = (marked: readonly MarkedLine[]): string | null =>
  officialDates(linesOf(marked, 'signature').join('\n')).at(-1) ?? null;

/**
 * The date in the note below a title: when the document was published or adopted; of several (通过, 修订) the
 * last. When it takes effect is another date.
 */
const notedDate = (notes: readonly string[]): string | null => {
  const events = notes.flatMap(datedEvents).filter(({ event }) => !/^[\s起]*(?:施行|实施|执行)/.test(event));
  return (
    events
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null
  );
};

const statusOf = (
  title: string | null,
  marksOfIssue: readonly (string | null)[],
): PolicyDocument['status'] => {
  if (title !== null && DRAFT_MARK.test(title)) return 'draft';
  return marksOfIssue.some((mark) => mark !== null) ? 'in_force' : 'unknown';
};

const EFFECTIVE = /自([^。，；]{2,24}?)起(?:正式)?(?:施行|实施|执行|生效)/g;

/** The date from which the text says that it holds; 自印发之日起 is the date of issue. */
const effectiveOf = (text: string, issued: string | null): string | null => {
  const from = Array.from(text.matchAll(EFFECTIVE)).at(-1)?.[1];
  if (from === undefined) return null;
  return officialDates(from)[0] ?? (/(?:印发|发布|公布|发文|下发)之?日/.test(from) ? issued : null);
};

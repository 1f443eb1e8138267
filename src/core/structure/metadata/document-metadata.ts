import type { Cover, PolicyDocument } from '../../model/document.ts';
import { textAt, type CanonicalSpan } from '../../model/span.ts';
import { DOCUMENT_KINDS, DRAFT_MARK } from '../blocks/document-cues.ts';
import { linesOf, type MarkedLine } from '../blocks/front-matter.ts';
import { bodyNames } from '../blocks/issuing-body.ts';
import {
  documentNumber,
  documentNumbers,
  documentNumberWithYear,
  isBareOrderNumber,
} from './document-number.ts';
import { documentTitle } from './document-title.ts';
import { issuersOf } from './issuers.ts';
import { levelAndRegion } from './level-and-region.ts';
import { datedEvents, officialDates } from './official-date.ts';
import { effectiveDate, validityOf } from './validity.ts';

/** What names a document and places it. */
export type DocumentMetadata = Pick<
  PolicyDocument,
  | 'title'
  | 'docNumber'
  | 'furtherNumbers'
  | 'kind'
  | 'issuers'
  | 'level'
  | 'region'
  | 'status'
  | 'issued'
  | 'effective'
  | 'validity'
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
  const letter = cover === null ? '' : textAt(text, cover.span);
  const carrier = cover !== null && issues(cover, letter) ? cover : NO_CARRIER;
  const notes = linesOf(marked, 'issue_note');
  const noted = notedDate(notes);
  const issued = [signedDate(marked), carrier.issued, noted, printedDate(marked)].find(isStated) ?? null;
  const numbers = numbersOf(marked);
  const docNumber = [...numbers, carrier.docNumber, numberInNotes(notes, noted)].find(isStated) ?? null;
  const own = issuersOf(title, marked);
  const issuers = own.length > 0 ? own : carrier.issuers;
  const effective = effectiveDate(text, issued);
  const bodies = [...(cover?.issuers ?? []), ...printingBodies(marked)];
  return {
    title,
    docNumber,
    furtherNumbers: numbers.slice(1),
    kind: title === null ? null : kindOf(title),
    issuers,
    ...levelAndRegion(issuers, title, text, { docNumber, bodies }),
    status: statusOf(title, [docNumber, issued, effective]),
    issued,
    effective,
    validity: validityOf(title, text, notes, { letter, sent: cover?.issued ?? null }),
  };
};

const isStated = (value: string | null): value is string => value !== null;

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
    docNumber: numbersOf(marked)[0] ?? null,
    issuers: issuersOf(title, marked),
    issued: signedDate(marked) ?? notedDate(linesOf(marked, 'issue_note')),
    span,
  };
};

/** Whether a letter puts its document into force, by its title or, where that was not kept, by its words. */
const issues = ({ title }: Cover, letter: string): boolean => {
  if (/征求|征集/.test(title ?? letter.slice(0, LETTER_BEGIN))) return false;
  return (
    (title !== null && /令$|印发|转发|批转|发布|公布|批复|复函|决定/.test(title)) ||
    /[现予][^。]{0,80}(?:印发|公布|发布)(?:给你们|如下)?[，。]/.test(letter)
  );
};

/** Characters of a letter in which it says what it is for. */
const LETTER_BEGIN = 80;

/** The document's numbers; several where bodies issued together under a number each. */
const numbersOf = (marked: readonly MarkedLine[]): readonly string[] => {
  const lines = linesOf(marked, 'doc_number');
  const [line] = lines;
  if (line === undefined) return [];
  const order = [...linesOf(marked, 'title'), ...linesOf(marked, 'letterhead')].find((name) =>
    name.endsWith('令'),
  );
  if (isBareOrderNumber(line)) return order === undefined ? [] : [(order + line).replace(/\s/g, '')];
  const numbers = [...new Set(lines.flatMap(documentNumbers))];
  return numbers.length > 0 ? numbers : [line.replace(/\s/g, '')];
};

/** The number that a note below the title gives: of several orders (公布, 修改) that of the note's last date. */
const numberInNotes = (notes: readonly string[], noted: string | null): string | null => {
  const last = notes.flatMap(datedEvents).find(({ date }) => date === noted);
  const ofLast = last === undefined ? null : documentNumber(last.event);
  return (
    ofLast ??
    notes
      .map((note) => documentNumber(note) ?? documentNumberWithYear(note, noted))
      .find((number) => number !== null) ??
    null
  );
};

/** 某市人民政府办公室 2018年7月7日印发: the last page names who printed the document and when. */
const PRINTED = /^(.{2,40}?)\s*([12]\d{3}年\d{1,2}月\d{1,2}日)\s*印发?$/;

const printings = (marked: readonly MarkedLine[]) =>
  linesOf(marked, 'distribution').flatMap((line) => {
    const [, name = '', date = ''] = PRINTED.exec(line) ?? [];
    return name === '' ? [] : [{ name, date }];
  });

const printedDate = (marked: readonly MarkedLine[]): string | null =>
  printings(marked).flatMap(({ date }) => officialDates(date))[0] ?? null;

const printingBodies = (marked: readonly MarkedLine[]): readonly string[] =>
  printings(marked).flatMap(({ name }) => bodyNames(name) ?? []);

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

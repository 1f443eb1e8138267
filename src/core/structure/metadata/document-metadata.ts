import type { Cover, PolicyDocument } from '../../model/document.ts';
import type { CanonicalSpan } from '../../model/span.ts';
import { DOCUMENT_KINDS, DRAFT_MARK } from '../blocks/document-cues.ts';
import type { MarkedLine } from '../blocks/front-matter.ts';
import { bodyNames } from '../blocks/issuing-body.ts';
import { documentNumber, documentNumberWithYear } from './document-number.ts';
import { isCompleteTitle, oneLineTitle } from './document-title.ts';
import { levelAndRegion } from './level-and-region.ts';
import { officialDates } from './official-date.ts';

/** What names a document and places it. */
export type DocumentMetadata = Pick<
  PolicyDocument,
  'title' | 'docNumber' | 'kind' | 'issuers' | 'level' | 'region' | 'status' | 'issued' | 'effective'
>;

const linesOf = (marked: readonly MarkedLine[], kind: MarkedLine['kind']): readonly string[] =>
  marked.filter((line) => line.kind === kind).map(({ line }) => line.text);

/** Reads the metadata from the lines around the clauses. */
export const documentMetadata = (marked: readonly MarkedLine[], text: string): DocumentMetadata => {
  const title = titleOf(linesOf(marked, 'title'));
  const notes = linesOf(marked, 'issue_note');
  const issued = issuedOf(notes, linesOf(marked, 'signature'));
  const numbers = linesOf(marked, 'doc_number').map(
    (line) => documentNumber(line) ?? line.replace(/\s/g, ''),
  );
  const docNumber =
    numbers[0] ??
    notes
      .map((note) => documentNumber(note) ?? documentNumberWithYear(note, issued))
      .find((number) => number !== null) ??
    null;
  const issuers = issuersOf(title, marked);
  const named = issuers.length > 0 ? issuers : title === null ? [] : [title];
  return {
    title,
    docNumber,
    kind: title === null ? null : kindOf(title),
    issuers,
    ...levelAndRegion(named, text),
    status: statusOf(title, docNumber, issued),
    issued,
    effective: effectiveOf(text, issued),
  };
};

/** The letter that carries a document, from its own lines. */
export const coverOf = (marked: readonly MarkedLine[], span: CanonicalSpan): Cover => {
  const title = titleOf(linesOf(marked, 'title'));
  return {
    title,
    docNumber: linesOf(marked, 'doc_number').map(documentNumber)[0] ?? null,
    issuers: issuersOf(title, marked),
    issued: issuedOf(linesOf(marked, 'issue_note'), linesOf(marked, 'signature')),
    span,
  };
};

/** The last title above the text: a web page repeats it further up. */
const titleOf = (lines: readonly string[]): string | null => {
  let title: string[] = [];
  for (const line of lines) {
    if (title.length > 0 && isCompleteTitle(oneLineTitle(title), line)) title = [line];
    else title.push(line);
  }
  return title.length === 0 ? null : oneLineTitle(title);
};

const kindOf = (title: string): string | null => {
  const bare = title.replace(/(?:[（(【[〔][^（）()]*[）)】\]〕]|》|”|>)+$/, '');
  return DOCUMENT_KINDS.find((kind) => bare.endsWith(kind)) ?? null;
};

/** The bodies before 关于 in the title, or those that sign, or those of the letterhead. */
const issuersOf = (title: string | null, marked: readonly MarkedLine[]): readonly string[] => {
  const inTitle = bodyNames(/^(.*?)关于/.exec(title ?? '')?.[1] ?? '');
  if (inTitle !== null) return inTitle;
  const signed = linesOf(marked, 'signature').flatMap((line) => bodyNames(line) ?? []);
  if (signed.length > 0) return signed;
  return linesOf(marked, 'letterhead').flatMap((line) => bodyNames(line.replace(/文件$/, '')) ?? []);
};

/** A date of the signature or of the note below the title; of several the last (通过 … 修订). */
const issuedOf = (notes: readonly string[], signatures: readonly string[]): string | null =>
  officialDates(signatures.join('\n')).at(-1) ?? officialDates(notes.join('\n')).toSorted().at(-1) ?? null;

const statusOf = (
  title: string | null,
  docNumber: string | null,
  issued: string | null,
): PolicyDocument['status'] => {
  if (title !== null && DRAFT_MARK.test(title)) return 'draft';
  return docNumber !== null || issued !== null ? 'in_force' : 'unknown';
};

const EFFECTIVE = /本?[^。，；]{0,12}自([^。，；]{2,24}?)起(?:正式)?(?:施行|实施|执行|生效)/;

/** The date from which the text says that it holds; 自印发之日 is the date of issue. */
const effectiveOf = (text: string, issued: string | null): string | null => {
  const from = Array.from(text.matchAll(new RegExp(EFFECTIVE, 'g'))).at(-1)?.[1];
  if (from === undefined) return null;
  return officialDates(from)[0] ?? (/(?:印发|发布|公布|发文|下发)之?日/.test(from) ? issued : null);
};

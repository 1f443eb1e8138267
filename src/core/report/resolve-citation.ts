import type { PolicyDocument } from '../model/document.ts';
import type { DocumentId } from '../model/ids.ts';

/** Finds the document that a citation names; null where none, or more than one, can be meant. */
export type ResolveCitation = (title: string, docNumber: string | null) => DocumentId | null;

/** 〔2018〕, [2018] and （2018） are one; white space and the mark of a draft or trial do not name a text. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[〔【]/gu, '[')
    .replace(/[〕】]/gu, ']')
    .replace(/\((?:征求意见稿|送审稿|草案|试行|暂行)\)$/u, '');

const onlyOne = (documents: readonly PolicyDocument[] | undefined): DocumentId | null => {
  const [first, ...more] = new Set(documents?.map((document) => document.id));
  return first !== undefined && more.length === 0 ? first : null;
};

const groupedBy = (
  documents: readonly PolicyDocument[],
  nameOf: (document: PolicyDocument) => string | null,
): ReadonlyMap<string, readonly PolicyDocument[]> => {
  const groups = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const name = nameOf(document);
    if (name === null) continue;
    const group = groups.get(folded(name));
    if (group === undefined) groups.set(folded(name), [document]);
    else group.push(document);
  }
  return groups;
};

/** Looks citations up among the documents at hand: by number (文号), and where that fails by title. */
export const resolveCitations = (documents: readonly PolicyDocument[]): ResolveCitation => {
  const byNumber = groupedBy(documents, (document) => document.docNumber);
  const byTitle = groupedBy(documents, (document) => document.title);
  return (title, docNumber) =>
    (docNumber === null ? null : onlyOne(byNumber.get(folded(docNumber)))) ??
    onlyOne(byTitle.get(folded(title)));
};

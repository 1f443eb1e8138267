import type { ReadDocuments } from '../../../src/core/structure/read-documents.ts';
import type { PolicyDocument } from '../../../src/core/model/document.ts';
import { textAt } from '../../../src/core/model/span.ts';
import { isBlank } from '../../../src/core/structure/lines/source-line.ts';

/**
 * Which laws the documents of a text break, in words; none if all hold. The parts of the file lie one behind the
 * other; kept characters are the source's; every character that shows is in the canonical text or was left out
 * with a repair; every character of the canonical text is in exactly one block or section, and clauses and
 * paragraphs lie in order inside them.
 */
export const brokenLaws = (source: string, { documents, problems }: ReadDocuments): readonly string[] => {
  const broken: string[] = [];
  if (documents.length + problems.length === 0) broken.push('neither a document nor a problem');
  let end = 0;
  for (const document of documents) {
    const { span } = document.source;
    if (span.start !== end)
      broken.push(`part ${document.source.part} starts at ${span.start}, not at ${end}`);
    end = span.end;
    broken.push(...unfaithfulPieces(source, document), ...uncoveredText(document), ...disorder(document));
  }
  if (documents.length > 0 && end !== source.length) broken.push(`the text after ${end} is in no part`);
  return broken;
};

/** Pieces lie one behind the other and are what they say; repairs quote the source; no character is lost. */
const unfaithfulPieces = (source: string, document: PolicyDocument): readonly string[] => {
  const { canonical, repairs } = document;
  const broken: string[] = [];
  let text = 0;
  for (const piece of canonical.pieces) {
    if (piece.canonical.start !== text) broken.push(`no piece for canonical ${text}`);
    text = piece.canonical.end;
    const isKept = textAt(source, piece.source) === textAt(canonical.text, piece.canonical);
    if (piece.kind === 'kept' && !isKept) broken.push(`piece at ${piece.source.start} is not the source's`);
  }
  if (text !== canonical.text.length) broken.push('the pieces end before the text');
  for (const repair of repairs) {
    if (textAt(source, repair.source) !== repair.before) broken.push(`repair ${repair.rule} misquotes`);
  }
  const lost = lostCharacters(source, document);
  return lost === '' ? broken : [...broken, `lost: ${lost}`];
};

/** The characters of a document's part of the source that show, and are neither kept nor in a repair. */
export const lostCharacters = (
  source: string,
  { canonical, repairs, source: part }: PolicyDocument,
): string => {
  const seen = new Uint8Array(source.length);
  for (const piece of [...canonical.pieces, ...repairs]) seen.fill(1, piece.source.start, piece.source.end);
  let lost = '';
  for (let at = part.span.start; at < part.span.end; at += 1) {
    const char = source.charAt(at);
    if (seen[at] === 0 && !isBlank(char)) lost += char;
  }
  return lost;
};

/** Blocks and sections do not overlap and leave nothing out. */
const uncoveredText = ({ canonical, blocks, sections }: PolicyDocument): readonly string[] => {
  const broken: string[] = [];
  let covered = 0;
  for (const { span } of [...blocks, ...sections].toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start < covered) broken.push(`two nodes share canonical ${span.start}`);
    if (canonical.text.slice(covered, span.start).trim() !== '') broken.push(`no node at ${covered}`);
    covered = span.end;
  }
  if (canonical.text.slice(covered).trim() !== '') broken.push(`no node at ${covered}`);
  return broken;
};

const disorder = ({ sections }: PolicyDocument): readonly string[] =>
  sections.flatMap(({ span, clauses }) => [
    ...outOfOrder(
      span,
      clauses.map((clause) => clause.span),
    ),
    ...clauses.flatMap((clause) => outOfOrder(clause.span, clause.paragraphs)),
  ]);

interface Range {
  readonly start: number;
  readonly end: number;
}

const outOfOrder = (outer: Range, inner: readonly Range[]): readonly string[] => {
  const broken: string[] = [];
  let at = outer.start;
  for (const { start, end } of inner) {
    if (start < at) broken.push(`canonical ${start} comes after ${at}`);
    at = end;
  }
  if (at > outer.end) broken.push(`canonical ${at} lies outside its parent`);
  return broken;
};

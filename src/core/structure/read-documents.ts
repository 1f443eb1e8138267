import { importProblem } from '../import/import-problem.ts';
import type { PolicyDocument, Repair } from '../model/document.ts';
import { documentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { sourceSpan } from '../model/span.ts';
import { frontMatter, type MarkedLine } from './blocks/front-matter.ts';
import { tailMatter } from './blocks/tail-matter.ts';
import { divideDocuments, type DocumentParagraphs } from './division/divide-documents.ts';
import type { Paragraph } from './lines/paragraph.ts';
import { readParagraphs } from './lines/read-paragraphs.ts';
import { layOut, spanOfLines, type TextLine } from './lines/text-line.ts';
import { citations } from './metadata/citations.ts';
import { coverOf, documentMetadata } from './metadata/document-metadata.ts';
import { canonicalMapping } from '../import/canonical-mapping.ts';
import { blocksOf, structureDocument } from './structure-document.ts';

/** What the documents of one source text are. */
export interface ReadDocuments {
  readonly documents: readonly PolicyDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the documents that a text holds. A text without a numbered clause is a document only where a title and
 * a number, a signature or addressees say that it is one; otherwise the problem is `no_document`.
 */
export const readDocuments = (source: SourceText): ReadDocuments => {
  const { paragraphs, furniture } = readParagraphs(source.text);
  const parts = divideDocuments(paragraphs);
  const documents = parts.map((part, at) => {
    const start = at === 0 ? 0 : firstOf(part);
    const next = parts[at + 1];
    const end = next === undefined ? source.text.length : firstOf(next);
    const span = sourceSpan(start, end);
    const mine = furniture.filter(({ source: place }) => place.start >= start && place.start < end);
    return readDocument(source, part, at + 1, span, mine);
  });
  const held = documents.filter((document) => isDocument(document));
  return held.length > 0
    ? { documents: held, problems: [] }
    : { documents: [], problems: [importProblem(source.path, 'no_document')] };
};

const firstOf = ({ cover, body }: DocumentParagraphs): number => (cover[0] ?? body[0])?.source.start ?? 0;

const isDocument = ({ sections, title, docNumber, issued, blocks }: PolicyDocument): boolean =>
  sections.some(({ clauses }) => clauses.some(({ label }) => label !== null)) ||
  (title !== null &&
    (docNumber !== null || issued !== null || blocks.some(({ kind }) => kind === 'addressees')));

const readDocument = (
  source: SourceText,
  part: DocumentParagraphs,
  number: number,
  span: PolicyDocument['source']['span'],
  furniture: readonly Repair[],
): PolicyDocument => {
  const paragraphs: readonly Paragraph[] = [...part.cover, ...part.body, ...part.annexes];
  const { canonical, lines } = layOut(paragraphs);
  const coverLines = lines.slice(0, part.cover.length);
  const bodyLines = lines.slice(part.cover.length, part.cover.length + part.body.length);
  const annexLines = lines.slice(part.cover.length + part.body.length);
  const { sections, marked } = structureDocument(canonical.text, bodyLines);
  const metadata = documentMetadata(marked, canonical.text);
  const coverSpan = spanOfLines(coverLines);
  const cover = coverSpan === null ? null : coverOf(markLetter(coverLines), coverSpan);
  const mark = (kind: MarkedLine['kind']) => (line: TextLine) => ({ kind, line });
  const repairs = [...furniture, ...paragraphs.flatMap((paragraph) => paragraph.repairs)].sort(
    (a, b) => a.source.start - b.source.start,
  );
  const mapping = canonicalMapping(canonical);
  const damaged = repairs
    .filter(({ kind }) => kind === 'missing_bracket' || kind === 'missing_character')
    .map((repair) => mapping.toCanonical(repair.source));
  const own = [metadata.title, cover?.title ?? null].filter((title) => title !== null).map(bare);
  return {
    id: documentId(source.sha256, number),
    source: {
      sha256: source.sha256,
      path: source.path,
      part: number,
      format: source.format,
      encoding: source.encoding,
      span,
    },
    canonical,
    ...metadata,
    cover,
    cites: citations(
      canonical.text,
      (title) =>
        own.some((mine) => mine === bare(title) || (bare(title).length >= 12 && mine.endsWith(bare(title)))),
      (start, end) => damaged.some((place) => place.start >= start && place.end <= end),
    ),
    repairs,
    sections,
    blocks: blocksOf([
      ...coverLines.map(mark('cover')),
      ...marked,
      ...annexLines.map(mark('annexes')),
    ]).toSorted((a, b) => a.span.start - b.span.start),
  };
};

/** The lines of a letter: all that is neither above nor below its text is preamble. */
const markLetter = (lines: readonly TextLine[]): readonly MarkedLine[] => {
  const head = frontMatter(lines).filter(({ kind }) => kind !== 'preamble');
  const tail = tailMatter(lines.slice(head.length), false);
  return [...head, ...tail];
};

/** A title without what printing varies: blanks, brackets and their remarks, 、 and 的. */
const bare = (title: string): string => title.replace(/[\s、，《》〈〉的]|[（(][^（）()]*[）)]/g, '');

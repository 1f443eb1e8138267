import { canonicalMapping } from '../import/canonical-mapping.ts';
import { importProblem } from '../import/import-problem.ts';
import type { CanonicalText } from '../model/canonical-text.ts';
import type { GivenReadings } from '../model/correction.ts';
import type { Cover, PolicyDocument, Repair, Section } from '../model/document.ts';
import { documentId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { sourceSpan, textAt, type CanonicalSpan } from '../model/span.ts';
import { ANNEX_MARK } from './blocks/document-cues.ts';
import { frontMatter, linesOf, type MarkedLine } from './blocks/front-matter.ts';
import { tailMatter } from './blocks/tail-matter.ts';
import { divideDocuments, type DocumentParagraphs } from './division/divide-documents.ts';
import type { Paragraph } from './lines/paragraph.ts';
import { readParagraphs } from './lines/read-paragraphs.ts';
import { layOut, spanOfLines, type TextLine } from './lines/text-line.ts';
import { citations } from './metadata/citations.ts';
import { coverOf, documentMetadata } from './metadata/document-metadata.ts';
import { consultedTitle, documentTitle } from './metadata/document-title.ts';
import { commentaryProblem } from './recognition/commentary-problem.ts';
import type { Commentary } from './recognition/commentary-signs.ts';
import { recognizeCommentary } from './recognition/recognize-commentary.ts';
import { documentReferences } from './references/document-references.ts';
import { blocksOf, structureDocument } from './structure-document.ts';

/** What the documents of one source text are. */
export interface ReadDocuments {
  readonly documents: readonly PolicyDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the documents that a text holds. A text without a numbered clause is a document only where its title
 * names a kind of document (通知, 批复), or number, date or addressees say that it is one; otherwise, and where
 * a text is about a document (政策解读, 新闻), the problem is `no_document`.
 *
 * @param given - what people say begins at an offset of the text; taken as it is
 */
export const readDocuments = (source: SourceText, given?: GivenReadings): ReadDocuments => {
  const { paragraphs, furniture } = readParagraphs(source.text, source, given);
  const parts = divideDocuments(paragraphs);
  const read = readParts(source, parts, furniture);
  const documents = read.every(isDocument)
    ? read
    : readParts(source, joinBareParts(parts, read.map(isDocument)), furniture);
  const held = documents.map(placedLikeFirst).filter(isDocument);
  const commentary = commentaryOf(held.length > 0 ? held : documents);
  if (commentary !== null) return { documents: [], problems: [commentaryProblem(source.path, commentary)] };
  return held.length > 0
    ? { documents: held, problems: [] }
    : { documents: [], problems: [importProblem(source.path, 'no_document')] };
};

const readParts = (
  source: SourceText,
  parts: readonly DocumentParagraphs[],
  furniture: readonly Repair[],
): readonly PolicyDocument[] =>
  parts.map((part, at) => {
    const start = at === 0 ? 0 : firstOf(part);
    const next = parts[at + 1];
    const end = next === undefined ? source.text.length : firstOf(next);
    const span = sourceSpan(start, end);
    const mine = furniture.filter(({ source: place }) => place.start >= start && place.start < end);
    return readDocument(source, part, at + 1, span, mine);
  });

/**
 * Parts that turn out to be no document belong to the one before them as annexes, or above the first as its
 * letter: no text of a file is left out of its documents. Where none is a document the parts stay as they are.
 */
const joinBareParts = (
  parts: readonly DocumentParagraphs[],
  areDocuments: readonly boolean[],
): readonly DocumentParagraphs[] => {
  if (!areDocuments.includes(true)) return parts;
  const joined: DocumentParagraphs[] = [];
  let letter: readonly Paragraph[] = [];
  for (const [at, part] of parts.entries()) {
    const before = joined.at(-1);
    if (areDocuments[at] === true) {
      joined.push({ ...part, cover: [...letter, ...part.cover] });
      letter = [];
    } else if (before === undefined) {
      letter = [...letter, ...part.cover, ...part.body, ...part.annexes];
    } else {
      const annexes = [...before.annexes, ...part.cover, ...part.body, ...part.annexes];
      joined[joined.length - 1] = { ...before, annexes };
    }
  }
  return joined;
};

/** What a file is that holds nothing but texts about documents; null where one of them is a document. */
const commentaryOf = (documents: readonly PolicyDocument[]): Commentary | null => {
  const kinds = documents.map(recognizeCommentary);
  return kinds.includes(null) ? null : (kinds[0] ?? null);
};

/** An annex, or what one notice issues together with another text, is of the same place where it names none. */
const placedLikeFirst = (
  document: PolicyDocument,
  at: number,
  [first]: readonly PolicyDocument[],
): PolicyDocument => {
  const isPlaced = document.level !== null || document.region.length > 0;
  if (at === 0 || first === undefined || isPlaced) return document;
  const [head] = document.blocks;
  const isAnnex = head !== undefined && ANNEX_MARK.test(textAt(document.canonical.text, head.span));
  return isAnnex || first.cover !== null
    ? { ...document, level: first.level, region: first.region }
    : document;
};

const firstOf = ({ cover, body }: DocumentParagraphs): number => (cover[0] ?? body[0])?.source.start ?? 0;

const isDocument = ({ sections, title, kind, docNumber, issued, blocks }: PolicyDocument): boolean =>
  sections.some(({ clauses }) => clauses.some(({ label }) => label !== null)) ||
  kind !== null ||
  (title !== null &&
    (docNumber !== null || issued !== null || blocks.some((block) => block.kind === 'addressees')));

const readDocument = (
  source: SourceText,
  part: DocumentParagraphs,
  number: number,
  span: PolicyDocument['source']['span'],
  furniture: readonly Repair[],
): PolicyDocument => {
  const paragraphs: readonly Paragraph[] = [...part.cover, ...part.body, ...part.annexes];
  const { canonical, lines } = layOut(paragraphs);
  const bodyStart = part.cover.length;
  const bodyEnd = bodyStart + part.body.length;
  const { sections, marked } = structureDocument(canonical.text, lines.slice(bodyStart, bodyEnd));
  const letter = letterOf(lines.slice(0, bodyStart), marked);
  const metadata = documentMetadata(letter.title, letter.marked, canonical.text, letter.cover);
  const repairs = [...furniture, ...paragraphs.flatMap((paragraph) => paragraph.repairs)].sort(
    (a, b) => a.source.start - b.source.start,
  );
  const { sha256, path, format, encoding, notes } = source;
  const document = {
    id: documentId(sha256, number),
    source: { sha256, path, part: number, format, encoding, notes, span },
    canonical,
    ...metadata,
    ...(number === 1 ? withStatedFacts(metadata, notes) : {}),
    cover: letter.cover,
    cites: citations(
      canonical.text,
      [letter.title ?? '', letter.cover?.title ?? '', ...letter.titleLines],
      damagedPlaces(canonical, repairs),
      introductionEnd(sections),
    ),
    repairs,
    sections,
    blocks: blocksOf([
      ...letter.lines.map((line) => ({ kind: 'cover' as const, line })),
      ...letter.marked,
      ...lines.slice(bodyEnd).map((line) => ({ kind: 'annexes' as const, line })),
    ]),
  };
  return { ...document, references: documentReferences(document) };
};

/** Where preamble or, in a statute, 第一条 ends: up to there a document names the authority under which it is made. */
const introductionEnd = ([section]: readonly Section[]): number => {
  const first = section?.clauses[0];
  const isArticle = first?.label?.endsWith('条') === true;
  return isArticle ? first.span.end : (section?.span.start ?? 0);
};

/** Number and date that only the page around a document states. */
const withStatedFacts = (
  read: Pick<PolicyDocument, 'docNumber' | 'issued'>,
  notes: SourceText['notes'],
): Pick<PolicyDocument, 'docNumber' | 'issued'> => {
  const stated = notes.find((note) => note.kind === 'stated_facts');
  return {
    docNumber: read.docNumber ?? stated?.docNumber ?? null,
    issued: read.issued ?? stated?.issued ?? null,
  };
};

/** A document's letter, its title, and the lines around its clauses without those of the letter. */
interface Letter {
  readonly cover: Cover | null;
  readonly title: string | null;
  readonly lines: readonly TextLine[];
  /** All title lines of the letter; a web page prints the title twice. */
  readonly titleLines: readonly string[];
  readonly marked: readonly MarkedLine[];
}

/**
 * The letter above a document. A letter of consultation of which only the title was kept (关于〈…〉征求意见的
 * 通知) stands right above the draft, whose own title it holds.
 */
const letterOf = (lines: readonly TextLine[], marked: readonly MarkedLine[]): Letter => {
  const title = documentTitle(marked);
  const span = spanOfLines(lines);
  if (span !== null) {
    const letter = markLetter(lines);
    return { cover: coverOf(letter, span), title, lines, titleLines: linesOf(letter, 'title'), marked };
  }
  const consulted = title === null ? null : consultedTitle(title);
  if (consulted === null) return { cover: null, title, lines, titleLines: [], marked };
  const isLetter = ({ kind }: MarkedLine) => kind === 'title';
  const letter = marked.filter(isLetter);
  const letterLines = letter.map(({ line }) => line);
  const letterSpan = spanOfLines(letterLines);
  return {
    cover: letterSpan === null ? null : coverOf(letter, letterSpan),
    title: consulted,
    lines: letterLines,
    titleLines: [],
    marked: marked.filter((line) => !isLetter(line)),
  };
};

/** The lines of a letter: all that is neither above nor below its text is preamble. */
const markLetter = (lines: readonly TextLine[]): readonly MarkedLine[] => {
  const head = frontMatter(lines).filter(({ kind }) => kind !== 'preamble');
  return [...head, ...tailMatter(lines.slice(head.length), null, false)];
};

/** Where characters were put in or changed. */
const damagedPlaces = (canonical: CanonicalText, repairs: readonly Repair[]): readonly CanonicalSpan[] => {
  const mapping = canonicalMapping(canonical);
  return repairs
    .filter(({ kind }) => kind === 'missing_bracket' || kind === 'missing_character')
    .map((repair) => mapping.toCanonical(repair.source));
};

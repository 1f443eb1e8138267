import {
  ANNEX_LINE,
  ANNEX_MARK,
  CONTACT_LINE,
  DATE_LINE,
  DISTRIBUTION_LINE,
  DOCUMENT_NUMBER_LINE,
  TITLE_END,
  TITLE_REMARK_LINE,
} from '../blocks/document-cues.ts';
import type { Paragraph } from '../lines/paragraph.ts';
import { endsSentence } from '../lines/punctuation.ts';

/** The paragraphs of one document of a file. */
export interface DocumentParagraphs {
  /** The letter or notice that carries the document. */
  readonly cover: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  /** Annexes that are no documents of their own: lists, tables, forms. */
  readonly annexes: readonly Paragraph[];
}

/**
 * Divides a file into its documents: a letter followed by the draft it carries is one document with a cover;
 * an annex with a title and numbered clauses is a document of its own; other annexes belong to the document
 * before them.
 */
export const divideDocuments = (paragraphs: readonly Paragraph[]): readonly DocumentParagraphs[] => {
  const documents: DocumentParagraphs[] = [];
  let pending: readonly Paragraph[] = [];
  for (const chunk of chunks(paragraphs)) {
    const before = documents.at(-1);
    if (isDocument(chunk, documents.length === 0)) {
      const first = documents.length === 0;
      documents.push({ cover: first ? pending : [], body: chunk, annexes: [] });
      pending = [];
    } else if (before === undefined) {
      pending = [...pending, ...chunk];
    } else {
      documents[documents.length - 1] = { ...before, annexes: [...before.annexes, ...chunk] };
    }
  }
  return documents.length === 0 && pending.length > 0
    ? [withGivenBorders({ cover: [], body: pending, annexes: [] })]
    : documents.map(withGivenBorders);
};

/** Moves the borders of a document's own text to where a person says that letter and annexes are. */
const withGivenBorders = (parts: DocumentParagraphs): DocumentParagraphs => {
  const coverEnd = parts.body.findLastIndex(({ given }) => given === 'cover') + 1;
  const annexStart = parts.body.findIndex(({ given }, at) => at >= coverEnd && given === 'annexes');
  const bodyEnd = annexStart < 0 ? parts.body.length : annexStart;
  return {
    cover: [...parts.cover, ...parts.body.slice(0, coverEnd)],
    body: parts.body.slice(coverEnd, bodyEnd),
    annexes: [...parts.body.slice(bodyEnd), ...parts.annexes],
  };
};

const chunks = (paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] => {
  const starts = paragraphs.flatMap((_, at) => (at > 0 && beginsChunk(paragraphs, at) ? [at] : []));
  return [0, ...starts].map((start, at) => paragraphs.slice(start, starts[at]));
};

const beginsChunk = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const here = paragraphs[at];
  const next = paragraphs[at + 1];
  if (here === undefined || next === undefined || here.given !== null) return false;
  if (ANNEX_MARK.test(here.text)) return true;
  if (ANNEX_LINE.test(here.text)) return isAnnexTitle(here, paragraphs.slice(at + 1, at + 4));
  const titleLines = titleLength(paragraphs, at);
  return titleLines > 0 && (endsLetter(paragraphs[at - 1]) || restarts(paragraphs, at, titleLines));
};

/** 附件1：实施方案 with the text right below, not an entry in the list of annexes above a signature. */
const isAnnexTitle = (here: Paragraph, following: readonly Paragraph[]): boolean => {
  if (!TITLE_END.test(here.text) || /[:：]\s*[1１]/.test(here.text)) return false;
  const next = following.find((paragraph) => !TITLE_REMARK_LINE.test(paragraph.text));
  if (next === undefined) return false;
  if (next.label !== null) return next.label.value === 1 && next.label.style !== 'arabic_dot';
  return endsSentence(next.text) && !DISTRIBUTION_LINE.test(next.text) && !CONTACT_LINE.test(next.text);
};

/** Lines that a title may take up. */
const MAX_TITLE_LINES = 4;
const LONGEST_TITLE_LINE = 70;

/** Blanks that spread a title over its line are no part of it: 国 务 院 工 作 规 则. */
const closeUp = (text: string): string => text.replace(/\s/g, '');

/** Lines of the title that begins here: short, without a full stop, the last names the kind of document. */
const titleLength = (paragraphs: readonly Paragraph[], at: number): number => {
  for (const [offset, line] of paragraphs.slice(at, at + MAX_TITLE_LINES).entries()) {
    if (line.label !== null || line.text.length > LONGEST_TITLE_LINE || isAround(line.text)) return 0;
    if (endsSentence(line.text)) return 0;
    if (TITLE_END.test(closeUp(line.text))) return offset + 1;
  }
  return 0;
};

/** Lines between a title and its first label: a remark, a note, the preamble. */
const MAX_PREAMBLE = 8;

/** Whether the numbering begins anew below a title, after clauses above it. */
const restarts = (paragraphs: readonly Paragraph[], at: number, titleLines: number): boolean => {
  const before = paragraphs[at - 1];
  if (before === undefined || !endsSentence(before.text)) return false;
  const below = paragraphs.slice(at + titleLines, at + titleLines + MAX_PREAMBLE);
  const first = below.find(({ label }) => label !== null)?.label;
  if (first?.value !== 1 || first.rank > 5) return false;
  return paragraphs.slice(0, at).some(({ label }) => label?.style === first.style && label.value > 1);
};

const isAround = (text: string): boolean =>
  DATE_LINE.test(text) ||
  DOCUMENT_NUMBER_LINE.test(text) ||
  DISTRIBUTION_LINE.test(text) ||
  CONTACT_LINE.test(text) ||
  ANNEX_LINE.test(text);

/** How a letter ends before the document that it carries: signature, date, note, or the sentence that sends it. */
const endsLetter = (before: Paragraph | undefined): boolean => {
  if (before?.label !== null) return false;
  const { text } = before;
  if (DATE_LINE.test(text) || DISTRIBUTION_LINE.test(text) || CONTACT_LINE.test(text)) return true;
  if (TITLE_END.test(text)) return CARRYING_TITLE.test(text);
  return /(?:印发|转发|发|通知)给你们|(?:贯彻|遵照|参照)?执行。$|特此(?:通知|公告|通告|函告)|公开征求|征求.{0,8}意见/.test(
    text,
  );
};

/** A letter without text, as web pages print it: 关于公开征求…意见的通告 right above the draft. */
const CARRYING_TITLE = /(?:印发|转发|批转|发布|公布|征求).*(?:通知|通告|公告|函)$/;

/**
 * A chunk with numbered clauses is a document. A later one is an annex unless it is written in sentences: the
 * rows of a table are numbered too.
 */
const isDocument = (chunk: readonly Paragraph[], isFirst: boolean): boolean => {
  const labels = chunk.flatMap(({ label }) => (label === null ? [] : [label]));
  const strong = labels.filter(({ rank }) => rank <= 5).length;
  const sentences = chunk.filter(({ text }) => endsSentence(text)).length;
  if (!isFirst && sentences < Math.max(2, chunk.length * MIN_SENTENCE_SHARE)) return false;
  return strong >= 2 || (strong + labels.length >= 3 && chunk.some(({ text }) => text.length > 60));
};

/** Share of the paragraphs that end a sentence in a text that is no table. */
const MIN_SENTENCE_SHARE = 0.3;

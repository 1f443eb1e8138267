import type { Sha256 } from './ids.ts';
import type { Problem } from './problem.ts';
import type { SourceSpan } from './span.ts';

/** How a file was recognised, by its content and not by its name. */
export type SourceFormat = 'txt' | 'html' | 'docx' | 'doc' | 'wps' | 'rtf' | 'pdf' | 'ofd';

/** Character encodings that the importer tells apart. */
export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Why a stretch of the text is no part of a document. */
export type FurnitureReason =
  | 'page_number'
  | 'running_head'
  | 'watermark'
  | 'stamp'
  | 'table_of_contents'
  | 'note_reference'
  | 'note'
  | 'site_metadata'
  | 'site_navigation'
  | 'site_tools'
  | 'related_links';

/**
 * What a reader knows about a stretch of the text from the layout of the file.
 * - `furniture`: printed, but no part of a document.
 * - `line_wrap`: from the end of one line to the beginning of the next one in the same paragraph; the page or
 *   the width ended there, not the author. Furniture may lie inside.
 * - `automatic_label`: a printed number that the file holds as a rule of its list only (Word's numbering).
 * - `table_row`: a row of a table on one line, its cells separated by tabs.
 * - `text_box`: text from a frame that floats over the page; it stands after the paragraph that it is tied to.
 */
export type SourceMark =
  | { readonly kind: 'furniture'; readonly span: SourceSpan; readonly reason: FurnitureReason }
  | {
      readonly kind: 'line_wrap' | 'automatic_label' | 'table_row' | 'text_box';
      readonly span: SourceSpan;
    };

/** What a file holds beside the text that was read. */
export type LeftOut =
  'page_header' | 'comment' | 'hidden_text' | 'ruby' | 'site_navigation' | 'picture_text' | 'duplicate_text';

/** Something a person has to know about how a file was read. */
export type SourceNote =
  /** Pending revisions (修订) were taken as final: insertions kept, deletions left out. */
  | { readonly kind: 'revisions_accepted'; readonly insertions: number; readonly deletions: number }
  /** Counts characters that are not blank. */
  | { readonly kind: 'left_out'; readonly what: LeftOut; readonly characters: number }
  /** Numbers that the file holds as rules of a list were worked out and stand in the text. */
  | { readonly kind: 'labels_resolved'; readonly count: number }
  /** What a government page states of its document in the table above the text; `issued` as an ISO date. */
  | { readonly kind: 'stated_facts'; readonly docNumber: string | null; readonly issued: string | null }
  /** Two encodings give plausible Chinese; the first was taken. */
  | { readonly kind: 'encoding_uncertain'; readonly chosen: SourceEncoding; readonly rival: SourceEncoding }
  /** Bytes that are no characters in the encoding; each stands as U+FFFD in the text. */
  | { readonly kind: 'undecodable'; readonly characters: number }
  /** Electronic signatures or seals on the file; they were not checked. */
  | { readonly kind: 'signatures_not_checked'; readonly count: number }
  /** Pages without any text: blank, or scanned pictures. */
  | { readonly kind: 'pages_without_text'; readonly pages: number }
  /** A page carries files beside its text: their names. */
  | { readonly kind: 'attachments'; readonly names: readonly string[] };

/**
 * A file's text as read, before any repair: decoded, or for docx, pdf, html and the like as its reader laid it
 * out. Every offset that leaves the program counts UTF-16 code units of `text`.
 */
export interface SourceText {
  readonly sha256: Sha256;
  /** Path or name under which the file was given; shown to people, never opened by the domain. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Null where the format itself fixes how characters are stored. */
  readonly encoding: SourceEncoding | null;
  readonly text: string;
  /** `known`: every line break that no `line_wrap` mark covers ends a paragraph. */
  readonly lineBreaks: 'known' | 'unknown';
  /** By `span.start`; furniture marks do not overlap each other. */
  readonly marks: readonly SourceMark[];
  readonly notes: readonly SourceNote[];
}

/** What became of one file: its text, or why it has none. */
export type TextReading =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'problem'; readonly problem: Problem };

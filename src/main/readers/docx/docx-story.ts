import type { LaidOutLine } from '../laid-out-line.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { ListCounters } from '../numbering/list-counters.ts';
import type { ListDefinitions } from '../numbering/list-definition.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';

/** A footnote or endnote that the text refers to. */
export interface NoteReference {
  readonly label: string;
  readonly note: XmlElement;
}

/** What is counted while a text is read. */
export interface StoryCounts {
  insertions: number;
  deletions: number;
  /** Characters that are not blank. */
  hidden: number;
  ruby: number;
  pictures: number;
  labels: number;
}

/** What all parts of one document share while it is read. */
export interface DocxStory {
  readonly styles: ParagraphStyles;
  readonly definitions: ListDefinitions;
  readonly counters: ListCounters;
  readonly counts: StoryCounts;
  /** State of the fields that are open: their instruction is not printed, their result is. */
  readonly fields: ('instruction' | 'result')[];
  /** The printed label of the next reference to that note; null where there is no such note. */
  readonly refer: (kind: 'footnote' | 'endnote', id: string) => string | null;
  /** Lines of floating frames that wait for the end of their paragraph. */
  readonly frames: LaidOutLine[];
}

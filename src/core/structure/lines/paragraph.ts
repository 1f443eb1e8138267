import type { LineReading } from '../../model/correction.ts';
import type { Repair } from '../../model/document.ts';
import type { SourceSpan } from '../../model/span.ts';
import type { Label } from '../numbering/read-label.ts';
import type { Passage } from './passage.ts';

/** A paragraph of the file: one physical line, or several that were one before a page or line break. */
export interface Paragraph extends Passage {
  readonly label: Label | null;
  readonly source: SourceSpan;
  /** Number of blank lines in front. */
  readonly blankBefore: number;
  /** Marked as a heading by Markdown. */
  readonly markedHeading: boolean;
  /** A row of a table: it opens no clause and holds no items. */
  readonly isTableRow: boolean;
  readonly repairs: readonly Repair[];
  /** What a person says it is, or null. */
  readonly given: LineReading | null;
}

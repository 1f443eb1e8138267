import type { CanonicalText } from '../../model/canonical-text.ts';
import type { LineReading } from '../../model/correction.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { Label } from '../numbering/read-label.ts';
import type { Paragraph } from './paragraph.ts';
import { joinPassages, paragraphBreak, type Passage } from './passage.ts';

/** A paragraph in its place in the canonical text of its document. */
export interface TextLine {
  readonly text: string;
  readonly span: CanonicalSpan;
  readonly label: Label | null;
  readonly blankBefore: number;
  readonly markedHeading: boolean;
  /** A row of a table. */
  readonly isTableRow: boolean;
  /** What a person says it is, or null. */
  readonly given: LineReading | null;
}

/** Lays paragraphs out as one canonical text, one a line. */
export const layOut = (
  paragraphs: readonly Paragraph[],
): { readonly canonical: CanonicalText; readonly lines: readonly TextLine[] } => {
  const passages: Passage[] = [];
  const lines: TextLine[] = [];
  let length = 0;
  let before: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (before !== null) {
      passages.push(paragraphBreak(before));
      length += 1;
    }
    const { text, label, blankBefore, markedHeading, isTableRow, given } = paragraph;
    lines.push({
      text,
      label,
      blankBefore,
      markedHeading,
      isTableRow,
      given,
      span: canonicalSpan(length, length + text.length),
    });
    passages.push(paragraph);
    length += text.length;
    before = paragraph;
  }
  return { canonical: joinPassages(passages), lines };
};

/** From the beginning of the first line to the end of the last; null for no lines. */
export const spanOfLines = (lines: readonly TextLine[]): CanonicalSpan | null => {
  const [first] = lines;
  const last = lines.at(-1);
  return first === undefined || last === undefined ? null : canonicalSpan(first.span.start, last.span.end);
};

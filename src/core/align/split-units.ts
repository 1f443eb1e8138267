import type { Unit } from '../model/alignment.ts';
import type { Clause, Item } from '../model/document.ts';
import { oncePerDocument } from '../model/once-per-document.ts';
import { canonicalSpan, type CanonicalSpan } from '../model/span.ts';

const SENTENCE_END = new Set('。！？；!?;');
const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['〔', '〕'],
]);
const CLOSING = new Set([...CLOSING_OF.values()]);
/** A bracket that is not closed within this many characters is taken for damage and encloses nothing. */
const LONGEST_BRACKET = 160;

/** The units of each clause of a document, by the clause's position. */
export const documentUnits = oncePerDocument(({ document }) =>
  document.sections
    .flatMap(({ clauses }) => clauses)
    .map((clause) => splitUnits(document.canonical.text, clause)),
);

/**
 * The units of a clause, in order: sentences, semicolon items and （1） items; a lead-in before items
 * (…做好以下工作：) is a unit of its own. Every character of the body that is not blank is in exactly one.
 */
export const splitUnits = (text: string, clause: Clause): readonly Unit[] => {
  const itemStarts = new Set(itemsOf(clause.items).map(({ span }) => span.start));
  return clause.paragraphs.flatMap((paragraph) =>
    splitParagraph(text, paragraph, itemStarts).map((span) => ({
      clause: clause.id,
      span,
    })),
  );
};

const itemsOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...itemsOf(item.items)]);

const splitParagraph = (
  text: string,
  paragraph: CanonicalSpan,
  itemStarts: ReadonlySet<number>,
): readonly CanonicalSpan[] => {
  const spans: CanonicalSpan[] = [];
  let start = paragraph.start;
  const cut = (end: number): void => {
    const span = withoutBlanks(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  let i = paragraph.start;
  while (i < paragraph.end) {
    if (itemStarts.has(i) && i > start) cut(i);
    const character = text.charAt(i);
    i = afterBracket(text, i, paragraph.end) ?? i + 1;
    if (character === '\n') cut(i);
    else if (SENTENCE_END.has(character)) {
      i = afterClosing(text, i, paragraph.end);
      cut(i);
    }
  }
  cut(paragraph.end);
  return spans;
};

/** The position after the bracket or quotation that opens at `position`, or null where none does. */
const afterBracket = (text: string, position: number, limit: number): number | null => {
  const closing = CLOSING_OF.get(text.charAt(position));
  if (closing === undefined) return null;
  const end = text.indexOf(closing, position + 1);
  return end < 0 || end >= Math.min(limit, position + LONGEST_BRACKET) ? null : end + 1;
};

/** A closing mark right after the stop belongs to the sentence before it. */
const afterClosing = (text: string, position: number, limit: number): number => {
  let end = position;
  while (end < limit && CLOSING.has(text.charAt(end))) end++;
  return end;
};

const withoutBlanks = (text: string, start: number, end: number): CanonicalSpan | null => {
  let first = start;
  let last = end;
  while (first < last && text.charAt(first).trim() === '') first++;
  while (last > first && text.charAt(last - 1).trim() === '') last--;
  return last > first ? canonicalSpan(first, last) : null;
};

import type { Item } from '../../model/document.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { TextLine } from '../lines/text-line.ts';
import { endsSentence } from '../lines/punctuation.ts';
import { inlineItems, type ItemDraft } from './inline-items.ts';

/** What a clause holds below its heading. */
export interface ClauseBody {
  readonly paragraphs: readonly CanonicalSpan[];
  readonly items: readonly Item[];
}

/** A line of a body: the first one without label and heading, which may leave nothing. */
interface BodyLine {
  readonly line: TextLine;
  readonly start: number;
  readonly isItem: boolean;
}

/**
 * Reads paragraphs and items of one clause. In a statute (条) the 项 belong to the 款 that introduces them, so
 * they make no paragraphs of their own; elsewhere each line is a paragraph.
 *
 * @param text - the canonical text
 * @param bodyStart - where the first line's body begins, or null where it has none
 */
export const clauseBody = (
  text: string,
  lines: readonly TextLine[],
  bodyStart: number | null,
  isArticle: boolean,
): ClauseBody => {
  const body: BodyLine[] = lines.flatMap((line, at) => {
    if (at > 0) return [{ line, start: line.span.start, isItem: line.label !== null }];
    return bodyStart === null ? [] : [{ line, start: bodyStart, isItem: false }];
  });
  const paragraphs: CanonicalSpan[] = [];
  const paragraphOf: number[] = [];
  for (const { line, start, isItem } of body) {
    const open = paragraphs.at(-1);
    if (isArticle && isItem && open !== undefined) {
      paragraphs[paragraphs.length - 1] = canonicalSpan(open.start, line.span.end);
    } else {
      paragraphs.push(canonicalSpan(start, line.span.end));
    }
    paragraphOf.push(paragraphs.length - 1);
  }
  const drafts = body.flatMap((line, at) => {
    const paragraph = paragraphOf[at] ?? 0;
    const own = lineItem(body, at, paragraph);
    const from = own === null ? line.start : line.line.span.start + (line.line.label?.printed.length ?? 0);
    return [...(own === null ? [] : [own]), ...inlineItems(text, from, line.line.span.end, paragraph)];
  });
  return { paragraphs, items: nested(drafts) };
};

/** The item that a labelled line opens: it goes on over the lines below if it is their heading. */
const lineItem = (body: readonly BodyLine[], at: number, paragraph: number): ItemDraft | null => {
  const here = body[at];
  const label = here?.line.label;
  if (here === undefined || !here.isItem || label === null || label === undefined) return null;
  const next = body.findIndex(
    ({ line }, other) => other > at && line.label !== null && line.label.rank <= label.rank,
  );
  const sibling = next >= 0 && body[next]?.line.label?.style === label.style;
  const below = body.slice(at + 1, next >= 0 ? next : undefined);
  const children = below.findLastIndex(({ line }) => line.label !== null);
  const takesAll = sibling || !endsSentence(here.line.text);
  const last = takesAll ? below.at(-1) : below[children];
  return {
    label: label.printed,
    rank: label.rank,
    span: canonicalSpan(here.line.span.start, (last ?? here).line.span.end),
    paragraph,
  };
};

interface OpenItem extends Item {
  readonly items: OpenItem[];
}

/** Puts items into the items that hold them. */
const nested = (drafts: readonly ItemDraft[]): readonly Item[] => {
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  const inOrder = [...drafts].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.rank - b.rank,
  );
  for (const { label, span, paragraph } of inOrder) {
    while ((open.at(-1)?.span.end ?? Infinity) <= span.start) open.pop();
    const parent = open.at(-1);
    const end = Math.min(span.end, parent?.span.end ?? span.end);
    const item: OpenItem = { label, span: canonicalSpan(span.start, end), paragraph, items: [] };
    (parent?.items ?? roots).push(item);
    open.push(item);
  }
  return roots;
};

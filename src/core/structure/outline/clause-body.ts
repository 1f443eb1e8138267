import type { Item } from '../../model/document.ts';
import { canonicalSpan, type CanonicalSpan } from '../../model/span.ts';
import type { TextLine } from '../lines/text-line.ts';
import { inlineItems, type ItemDraft } from './inline-items.ts';
import { ownLineItems, type BodyLine } from './own-line-items.ts';

/** What a clause holds below its heading. */
export interface ClauseBody {
  readonly paragraphs: readonly CanonicalSpan[];
  readonly items: readonly Item[];
}

/**
 * Reads paragraphs and items of one clause. In a statute (条) the 项 belong to the 款 that introduces them, so
 * they make no paragraphs of their own; elsewhere each line is a paragraph.
 *
 * @param text - the canonical text
 * @param lines - the lines of the clause; the first one's label, if any, is the clause's own
 * @param bodyStart - where the first line's body begins, or null where it has none
 */
export const clauseBody = (
  text: string,
  lines: readonly TextLine[],
  bodyStart: number | null,
  isArticle: boolean,
): ClauseBody => {
  const body: BodyLine[] = [];
  const paragraphs: CanonicalSpan[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 && bodyStart === null) continue;
    const start = at === 0 ? (bodyStart ?? 0) : line.span.start;
    const item = at === 0 ? null : line.label;
    const open = paragraphs.at(-1);
    if (isArticle && item !== null && open !== undefined) {
      paragraphs[paragraphs.length - 1] = canonicalSpan(open.start, line.span.end);
    } else {
      paragraphs.push(canonicalSpan(start, line.span.end));
    }
    body.push({ line, start, item, paragraph: paragraphs.length - 1 });
  }
  const inline = body.flatMap(({ line, start, paragraph }) =>
    line.isTableRow ? [] : inlineItems(text, start, line.span.end, paragraph),
  );
  // （一）…；（二）… on one line: the first label opens a run inside the line, not the line
  const begun = new Set(inline.map(({ span }) => span.start));
  const own = ownLineItems(body).filter(({ span }) => !begun.has(span.start));
  return { paragraphs, items: nested([...own, ...inline]) };
};

interface OpenItem extends Item {
  readonly items: OpenItem[];
}

/** Puts items into the items that hold them. */
const nested = (drafts: readonly ItemDraft[]): readonly Item[] => {
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  const inOrder = drafts.toSorted(
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

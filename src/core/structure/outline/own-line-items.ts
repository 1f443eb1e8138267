import { canonicalSpan } from '../../model/span.ts';
import type { TextLine } from '../lines/text-line.ts';
import { endsSentence } from '../lines/punctuation.ts';
import type { Label } from '../numbering/read-label.ts';
import type { ItemDraft } from './inline-items.ts';

/** A line of a clause's body with the paragraph that it is in. */
export interface BodyLine {
  readonly line: TextLine;
  /** Where its text begins in the canonical text. */
  readonly start: number;
  /** The label of the item that it opens, or null. */
  readonly item: Label | null;
  readonly paragraph: number;
}

interface OpenItem {
  readonly body: BodyLine;
  readonly label: Label;
  /** End of its own line, or of the last item that it holds. */
  heldEnd: number;
}

/**
 * The items that labelled lines open, each to the line before the next label of its level. The last item of a
 * list takes the text below it only where its own line is a heading; a whole sentence stands alone.
 */
export const ownLineItems = (lines: readonly BodyLine[]): readonly ItemDraft[] => {
  const items: ItemDraft[] = [];
  const open: OpenItem[] = [];
  let end = 0;
  const closeDownTo = (next: Label | null) => {
    for (
      let top = open.at(-1);
      top !== undefined && (next === null || top.label.rank >= next.rank);
      top = open.at(-1)
    ) {
      open.pop();
      const takesAll = top.label.style === next?.style || !endsSentence(top.body.line.text);
      const itemEnd = takesAll ? end : top.heldEnd;
      const { label, body } = top;
      const span = canonicalSpan(body.line.span.start, itemEnd);
      items.push({ label: label.printed, rank: label.rank, span, paragraph: body.paragraph });
      const holder = open.at(-1);
      if (holder !== undefined) holder.heldEnd = Math.max(holder.heldEnd, itemEnd);
    }
  };
  for (const body of lines) {
    if (body.item !== null) {
      closeDownTo(body.item);
      open.push({ body, label: body.item, heldEnd: body.line.span.end });
    }
    end = body.line.span.end;
  }
  closeDownTo(null);
  return items;
};

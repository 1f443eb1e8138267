import { groupedBy } from '../../../core/model/grouped-by.ts';
import type { FindMatch } from './find-matches.ts';

/** The text nodes of an element with where each begins in the element's text. */
const textNodes = (element: Element): readonly { readonly node: Text; readonly start: number }[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
};

const rangeOf = (element: Element, { from, to }: FindMatch): Range | null => {
  const nodes = textNodes(element);
  const first = nodes.findLast(({ start }) => start <= from);
  const last = nodes.findLast(({ start }) => start < to);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(from - first.start, first.node.data.length));
  range.setEnd(last.node, Math.min(to - last.start, last.node.data.length));
  return range;
};

/** Removes what {@link paintMatches} drew. */
export const clearMatches = (): void => {
  CSS.highlights.delete('find');
  CSS.highlights.delete('find-current');
};

/** Draws the matches in the passages that are on screen (`data-passage`), without touching the elements. */
export const paintMatches = (
  within: Element,
  matches: readonly FindMatch[],
  current: FindMatch | null,
): void => {
  const byKey = groupedBy(matches, ({ key }) => [key]);
  const others: Range[] = [];
  const ofCurrent: Range[] = [];
  for (const element of within.querySelectorAll<HTMLElement>('[data-passage]')) {
    for (const match of byKey.get(element.dataset['passage'] ?? '') ?? []) {
      const range = rangeOf(element, match);
      if (range !== null) (match === current ? ofCurrent : others).push(range);
    }
  }
  CSS.highlights.set('find', new Highlight(...others));
  CSS.highlights.set('find-current', new Highlight(...ofCurrent));
};

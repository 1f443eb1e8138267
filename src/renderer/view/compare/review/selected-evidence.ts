import type { ComparisonView, TextRun } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { SourceTarget } from '../../place.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import { selectedRange } from '../../reader/source-selection.ts';
import { placeOfPassageKey } from '../row-keys.ts';

/**
 * Where a stretch of a passage as drawn stands in the source text. A run that is drawn differently from what the
 * source has (a repaired one) counts whole. Null for an empty stretch.
 */
export const sourceStretch = (runs: readonly TextRun[], from: number, to: number): SourceTarget | null => {
  let at = 0;
  let start: number | null = null;
  let end = 0;
  for (const run of runs) {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, run.text.length)];
    if (first < last) {
      const isAsPrinted = run.end - run.start === run.text.length;
      start ??= isAsPrinted ? run.start + first : run.start;
      end = isAsPrinted ? run.start + last : run.end;
    }
    at += run.text.length;
  }
  return start === null ? null : { start, end };
};

/** Offsets of the selected part in the text of an element; null where nothing of it is selected. */
const selectedPart = (element: Element, range: Range): readonly [number, number] | null => {
  if (!range.intersectsNode(element)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  const whole = before.toString().length;
  let [from, to] = [0, whole];
  if (element.contains(range.startContainer)) {
    before.setEnd(range.startContainer, range.startOffset);
    from = before.toString().length;
  }
  if (element.contains(range.endContainer)) {
    before.selectNodeContents(element);
    before.setEnd(range.endContainer, range.endOffset);
    to = before.toString().length;
  }
  return from < to ? [from, to] : null;
};

const sideOf = (node: Node | null): ComparisonSide | null => {
  const side = node?.parentElement?.closest<HTMLElement>('[data-side]')?.dataset['side'];
  return side === 'superior' || side === 'reviewed' ? side : null;
};

/**
 * The words that are selected in the rows or in a whole text: their side and place; null where nothing of a passage is
 * selected.
 */
export const selectedEvidence = (
  view: ComparisonView,
  within: HTMLElement,
): { readonly side: ComparisonSide; readonly place: SourceTarget } | null => {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const began = sideOf(selection.anchorNode);
  const printed = selectedRange(selection);
  if (printed !== null) return began === null ? null : { side: began, place: printed };
  const places = [...within.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
    const part = selectedPart(element, range);
    const key = element.dataset['passage'];
    if (part === null || key === undefined) return [];
    const side: ComparisonSide = key.endsWith('superior') ? 'superior' : 'reviewed';
    const { row, sentence } = placeOfPassageKey(key);
    const place = sourceStretch(view.rows[row]?.sentences[sentence]?.[side]?.runs ?? [], ...part);
    return place === null ? [] : [{ side, place }];
  });
  // A selection stays on the side where it began; passages of the other side lie between in the page.
  const side = began ?? places[0]?.side;
  const mine = places.filter((entry) => entry.side === side).map(({ place }) => place);
  if (side === undefined || mine.length === 0) return null;
  return {
    side,
    place: {
      start: Math.min(...mine.map(({ start }) => start)),
      end: Math.max(...mine.map(({ end }) => end)),
    },
  };
};

import { useCallback, type ClipboardEvent, type MouseEvent } from 'react';
import type { ComparisonView } from '../../../core/report/comparison-view/comparison-view.ts';
import { citedQuote, type CitedPassage } from '../citation-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowActions } from './row-actions.ts';
import { placeOfPassageKey } from './row-keys.ts';

/** The part of every passage that a selection covers, in document order. */
const selectedPassages = (
  selection: Selection,
  within: HTMLElement,
): readonly { readonly key: string; readonly quote: string }[] => {
  if (selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...within.querySelectorAll<HTMLElement>('[data-passage]')].flatMap((element) => {
    if (!range.intersectsNode(element) || getComputedStyle(element).userSelect === 'none') return [];
    const part = document.createRange();
    part.selectNodeContents(element);
    if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
    if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
    const quote = part.toString().trim();
    return quote === '' ? [] : [{ key: element.dataset['passage'] ?? '', quote }];
  });
};

/** The passage of a key with its document and clause. */
export const citedPassageAt = (view: ComparisonView, key: string, quote: string): CitedPassage | null => {
  const side: ComparisonSide = key.endsWith('superior') ? 'superior' : 'reviewed';
  const { row, sentence } = placeOfPassageKey(key);
  const passage = view.rows[row]?.sentences[sentence]?.[side];
  if (!passage) return null;
  const clause = view.rows[row]?.[side].find(
    ({ start, end }) => start <= passage.start && passage.start < end,
  );
  return {
    document: view[side],
    section: clause?.section ?? null,
    clause: clause?.label ?? passage.clause,
    quote,
  };
};

/** Id of the finding whose words are selected. */
const selectedFinding = ({ anchorNode }: Selection): string | null =>
  anchorNode?.parentElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;

/** Copying a selection takes number, title and clause along; a selection stays on the side where it began. */
export const useCitedCopy = (
  view: ComparisonView,
  citeFinding: RowActions['citeFinding'],
): {
  readonly onCopy: (event: ClipboardEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
} => {
  const messages = useMessages();
  const onCopy = useCallback(
    (event: ClipboardEvent<HTMLElement>): void => {
      const selection = window.getSelection();
      if (selection === null) return;
      const findingText = (selected: Selection): string | null => {
        const id = selectedFinding(selected);
        const finding = view.report.findings.find((other) => other.id === id);
        return finding && !selected.isCollapsed ? citeFinding(finding) : null;
      };
      const cited = selectedPassages(selection, event.currentTarget).flatMap(({ key, quote }) => {
        const passage = citedPassageAt(view, key, quote);
        return passage === null ? [] : [citedQuote(passage, messages)];
      });
      const text = cited.length > 0 ? cited.join('\n\n') : findingText(selection);
      if (text === null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
    },
    [view, messages, citeFinding],
  );
  const onMouseDown = useCallback((event: MouseEvent<HTMLElement>): void => {
    const side =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-side]') : null;
    event.currentTarget.dataset['selecting'] = side?.dataset['side'] ?? '';
  }, []);
  return { onCopy, onMouseDown };
};

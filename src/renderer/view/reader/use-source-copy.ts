import { useCallback, type ClipboardEvent } from 'react';
import type { DocumentReport } from '../../../core/report/contract.ts';
import { citedQuote } from '../citation-text.ts';
import { useMessages } from '../messages/use-messages.ts';

/** Section and clause that hold an offset of the source text. */
export const clauseAt = (
  report: DocumentReport,
  offset: number,
): { readonly section: string | null; readonly clause: string | null } => {
  const section = report.sections.find(({ start, end }) => start <= offset && offset < end);
  const clause = section?.clauses.find(({ start, end }) => start <= offset && offset < end);
  return { section: section?.label ?? null, clause: clause?.label ?? null };
};

/** Offset in the source text where a selection begins; null where it is not in the text. */
const selectionStart = (selection: Selection): number | null => {
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const line = element?.closest<HTMLElement>('[data-passage^="line/"]');
  if (!line) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(startContainer, range.startOffset);
  return Number(line.dataset['passage']?.slice('line/'.length)) + before.toString().length;
};

/** Copying from the source text takes number, title and clause along. */
export const useSourceCopy = (report: DocumentReport): ((event: ClipboardEvent<HTMLElement>) => void) => {
  const messages = useMessages();
  return useCallback(
    (event) => {
      const selection = window.getSelection();
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
      const start = selectionStart(selection);
      if (start === null) return;
      const quote = selection.toString().trim();
      event.preventDefault();
      event.clipboardData.setData(
        'text/plain',
        citedQuote({ document: report, ...clauseAt(report, start), quote }, messages),
      );
    },
    [report, messages],
  );
};

import { useCallback, type ClipboardEvent } from 'react';
import type { DocumentReport } from '../../../core/report/contract/contract.ts';
import { citedQuote } from '../citation-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import { selectedRange } from './source-selection.ts';

/** Section and clause that hold an offset of the source text. */
export const clauseAt = (
  report: DocumentReport,
  offset: number,
): { readonly section: string | null; readonly clause: string | null } => {
  const section = report.sections.find(({ start, end }) => start <= offset && offset < end);
  const clause = section?.clauses.find(({ start, end }) => start <= offset && offset < end);
  return { section: section?.label ?? null, clause: clause?.label ?? null };
};

/** Copying from the source text takes number, title and clause along. */
export const useSourceCopy = (report: DocumentReport): ((event: ClipboardEvent<HTMLElement>) => void) => {
  const messages = useMessages();
  return useCallback(
    (event) => {
      const selection = window.getSelection();
      const range = selectedRange(selection);
      if (selection === null || range === null) return;
      const { start } = range;
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

import { useCallback } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useTellSaved } from '../shell/use-tell-saved.ts';
import { useWorkbench } from '../workbench.ts';
import type { ShownRow } from './element-rows.ts';

/** Writes rows to an xlsx file where the person says. */
export const useElementExport = (): ((rows: readonly ShownRow[], settings: readonly string[]) => void) => {
  const { api } = useWorkbench();
  const tellSaved = useTellSaved();
  const { elements } = useMessages();
  return useCallback(
    (rows, settings) => {
      const documents = new Map(rows.map(({ document }) => [document.id, document]));
      const table = {
        documents: [...documents.values()].map((document) => ({ ...document, region: [...document.region] })),
        rows: rows.map(({ row }) => row),
      };
      tellSaved(
        api.saveElementTable({ suggestedName: elements.exportName, settings: [...settings], table }),
        elements.exported,
      );
    },
    [api, tellSaved, elements],
  );
};

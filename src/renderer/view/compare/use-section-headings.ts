import { useMemo } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useDocumentContent } from '../use-document-content.ts';

/** Headings of a document's sections by label, e.g. 一、 -> 总体要求. */
export const useSectionHeadings = (id: DocumentId): ReadonlyMap<string, string> => {
  const content = useDocumentContent(id);
  return useMemo(
    () =>
      new Map(
        content?.report.sections.flatMap(({ label, heading }) =>
          label === null || heading === null ? [] : [[label, heading] as const],
        ),
      ),
    [content],
  );
};

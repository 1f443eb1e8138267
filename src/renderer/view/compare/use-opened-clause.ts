import { useEffect, useRef } from 'react';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import { useWorkbench } from '../workbench.ts';

/** Shows the row of the superior's clause that another view asked for, once each time it asks. */
export const useOpenedClause = (rows: readonly ComparisonRow[], showRow: (row: number) => void): void => {
  const { at } = useWorkbench().visit.places.compare;
  const answered = useRef<typeof at>(undefined);
  useEffect(() => {
    if (at === undefined || answered.current === at) return;
    answered.current = at;
    const row = rows.findIndex(({ superior }) =>
      superior.some(({ start, end }) => start <= at.offset && at.offset < end),
    );
    if (row !== -1) showRow(row);
  });
};

import { useEffect, useRef } from 'react';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import { useWorkbench } from '../workbench.ts';
import type { RowPlace } from './comparison-state.ts';
import { placeOfClause, placeOfPassage } from './counterpart-place.ts';

/** Shows the superior's sentence or clause that another view asked for, once each time it asks. */
export const useOpenedPlace = (rows: readonly ComparisonRow[], show: (place: RowPlace) => void): void => {
  const { at } = useWorkbench().visit.places.compare;
  const answered = useRef<typeof at>(undefined);
  useEffect(() => {
    if (at === undefined || answered.current === at) return;
    answered.current = at;
    const place = placeOfPassage(rows, 'superior', at.offset) ?? placeOfClause(rows, 'superior', at.offset);
    if (place !== null) show(place);
  });
};

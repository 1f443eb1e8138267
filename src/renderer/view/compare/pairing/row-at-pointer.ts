import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import type { ClausePlace } from './pairing-plan.ts';

/** The row of clauses that an event happened in. */
export interface PointedRow {
  readonly element: HTMLElement;
  readonly row: ComparisonRow;
  readonly side: ComparisonSide;
  /** The clause that was pointed at, or null where no label was. */
  readonly clause: ClausePlace | null;
}

const sideOf = (value: string | undefined): ComparisonSide | null =>
  value === 'superior' || value === 'reviewed' ? value : null;

/** The clause whose label an element is (`data-clause-start`, in a cell with `data-side`). */
export const clauseAtElement = (target: EventTarget | null): ClausePlace | null => {
  if (!(target instanceof Element)) return null;
  const label = target.closest<HTMLElement>('[data-clause-start]');
  const side = sideOf(label?.closest<HTMLElement>('[data-side]')?.dataset['side']);
  return label === null || side === null ? null : { side, start: Number(label.dataset['clauseStart']) };
};

/** The row at an element; the side is the cell's, else the half of the row in which the pointer is. */
export const rowAtPointer = (
  rows: readonly ComparisonRow[],
  target: EventTarget | null,
  x: number,
): PointedRow | null => {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>('.clause-row');
  const row = rows[Number(/^clause-(\d+)$/.exec(element?.id ?? '')?.[1] ?? '-1')];
  if (element === null || row === undefined) return null;
  const { left, width } = element.getBoundingClientRect();
  const half: ComparisonSide = x < left + width / 2 ? 'superior' : 'reviewed';
  const side = sideOf(target.closest<HTMLElement>('[data-side]')?.dataset['side']) ?? half;
  return { element, row, side, clause: clauseAtElement(target) };
};

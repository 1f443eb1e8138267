import type { ReactNode } from 'react';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowActions } from './row-actions.ts';

interface CounterpartLinkProps {
  /** Side of the counterpart. */
  readonly side: ComparisonSide;
  /** Where it begins in the source text, UTF-16 code units. */
  readonly start: number;
  /** `slot`: it fills the place where the counterpart would stand. */
  readonly look: 'slot' | 'note';
  readonly actions: RowActions;
  readonly children: ReactNode;
}

/** The way to what a passage or a duty corresponds to, where that does not stand beside it. */
export const CounterpartLink = ({ side, start, look, actions, children }: CounterpartLinkProps) => (
  <button
    type="button"
    className={look === 'slot' ? 'empty-slot' : 'moved-note'}
    onClick={(event) => {
      event.stopPropagation();
      actions.goToCounterpart(side, start);
    }}
  >
    {children}
  </button>
);

import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import type { SourceTextHandle } from '../../reader/source-text.tsx';
import type { ComparisonSide } from '../comparison-side.ts';
import {
  counterpartOffset,
  counterpartStretches,
  pairedStretches,
  type CounterpartStretch,
} from './counterpart-stretches.ts';

type OfSides<Value> = Readonly<Record<ComparisonSide, Value>>;

export interface ScrollLock {
  readonly handles: OfSides<RefObject<SourceTextHandle | null>>;
  readonly stretches: OfSides<readonly CounterpartStretch[]>;
  /** A person's hand is on this side: the other follows it. */
  readonly lead: (side: ComparisonSide) => void;
  /** A side was scrolled; gives the offset at its upper edge if it leads. */
  readonly scrolled: (side: ComparisonSide) => number | null;
  /** Both sides are about to be brought to a place of their own: neither follows until a hand is on one. */
  readonly release: () => void;
}

/** Keeps the counterpart of what is at the upper edge of one text at the upper edge of the other while `locked`. */
export const useScrollLock = (rows: readonly ComparisonRow[], locked: boolean): ScrollLock => {
  const superior = useRef<SourceTextHandle | null>(null);
  const reviewed = useRef<SourceTextHandle | null>(null);
  const leader = useRef<ComparisonSide | null>(null);
  const lastLeader = useRef<ComparisonSide>('reviewed');
  const stretches = useMemo(
    () => ({
      superior: counterpartStretches(rows, 'superior'),
      reviewed: counterpartStretches(rows, 'reviewed'),
    }),
    [rows],
  );
  const paired = useMemo(
    () => ({ superior: pairedStretches(stretches.superior), reviewed: pairedStretches(stretches.reviewed) }),
    [stretches],
  );
  const follow = useCallback(
    (side: ComparisonSide): void => {
      const [leading, following] = side === 'superior' ? [superior, reviewed] : [reviewed, superior];
      const top = leading.current?.offsetAtTop();
      if (top !== undefined) following.current?.showAtTop(counterpartOffset(paired[side], top));
    },
    [paired],
  );
  const release = useCallback((): void => {
    leader.current = null;
  }, []);
  const wasLocked = useRef(locked);
  useEffect(() => {
    // Locked again, the sides come together at once; at the start each shows its own place.
    if (locked && !wasLocked.current) follow(lastLeader.current);
    wasLocked.current = locked;
  }, [locked, follow]);
  return useMemo(
    () => ({
      handles: { superior, reviewed },
      stretches,
      lead: (side) => {
        leader.current = side;
        lastLeader.current = side;
      },
      scrolled: (side) => {
        if (leader.current !== side) return null;
        if (locked) follow(side);
        return (side === 'superior' ? superior : reviewed).current?.offsetAtTop() ?? null;
      },
      release,
    }),
    [stretches, locked, follow, release],
  );
};

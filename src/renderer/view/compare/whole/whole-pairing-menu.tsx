import { Dropdown } from 'antd';
import { useState, type MouseEvent, type ReactNode } from 'react';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { lineStartOf, offsetAtPoint } from '../../reader/source-selection.ts';
import type { ComparisonSide } from '../comparison-side.ts';
import { clauseAtOffset } from '../pairing/pairing-plan.ts';
import type { Pairing } from '../pairing/use-pairing.ts';
import { usePairingMenu, type MenuTarget } from '../pairing/use-pairing-menu.tsx';

interface WholePairingMenuProps {
  readonly side: ComparisonSide;
  readonly rows: readonly ComparisonRow[];
  /** The row where the reader is: the menu key is about it. */
  readonly current: ComparisonRow | undefined;
  readonly pairing: Pairing;
  /** One element, which hears the mouse. */
  readonly children: ReactNode;
}

/** What the mouse can do to the pairing in a whole document: the menu of the clause that was pointed at. */
export const WholePairingMenu = ({ side, rows, current, pairing, children }: WholePairingMenuProps) => {
  const [target, setTarget] = useState<MenuTarget | null>(null);
  const items = usePairingMenu(rows, target, pairing) ?? [];
  const pointed = (event: MouseEvent<HTMLDivElement>): MenuTarget | null => {
    // A key has no place of its own.
    const isKey = event.button !== 2;
    const offset = isKey
      ? (current?.[side][0]?.start ?? null)
      : (offsetAtPoint(event.clientX, event.clientY) ??
        (event.target instanceof Element ? lineStartOf(event.target) : null));
    return offset === null ? null : clauseAtOffset(rows, side, offset);
  };
  return (
    <Dropdown menu={{ items }} trigger={['contextMenu']}>
      <div
        className="whole-side"
        onContextMenuCapture={(event) => {
          const found = pointed(event);
          setTarget(found);
          // Outside of the clauses there is nothing to pair.
          if (found === null) event.stopPropagation();
        }}
      >
        {children}
      </div>
    </Dropdown>
  );
};

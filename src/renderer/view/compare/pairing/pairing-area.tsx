import { otherSide } from '../../../../core/model/document-side.ts';
import { Dropdown } from 'antd';
import { useState, type DragEvent, type MouseEvent, type ReactNode } from 'react';
import type { ComparisonRow } from '../../../../core/report/comparison-view/comparison-view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { dropPlan } from './drop-target.ts';
import type { ClausePlace } from './pairing-plan.ts';
import { clauseAtElement, rowAtPointer } from './row-at-pointer.ts';
import type { Pairing } from './use-pairing.ts';
import { usePairingMenu, type MenuTarget } from './use-pairing-menu.tsx';
import './pairing.css';

interface PairingAreaProps {
  readonly rows: readonly ComparisonRow[];
  /** The row that the keyboard is at: the menu key is about it. */
  readonly current: ComparisonRow | undefined;
  readonly pairing: Pairing;
  readonly children: ReactNode;
}

/** Where a dragged clause would go, drawn over the rows. */
interface DropMark {
  readonly top: number;
  readonly height: number;
  readonly act: 'repair' | 'merge';
  readonly labels: string;
}

const clauseIn = (row: ComparisonRow, side: ClausePlace['side']): ClausePlace | null => {
  const own = row[side][0] === undefined ? otherSide(side) : side;
  const start = row[own][0]?.start;
  return start === undefined ? null : { side: own, start };
};

/** Makes the rows inside editable: a menu of each row, and clauses that can be dragged by their labels. */
export const PairingArea = ({ rows, current, pairing, children }: PairingAreaProps) => {
  const messages = useMessages();
  const [target, setTarget] = useState<MenuTarget | null>(null);
  const [dragged, setDragged] = useState<ClausePlace | null>(null);
  const [mark, setMark] = useState<DropMark | null>(null);
  const items = usePairingMenu(rows, target, pairing) ?? [];

  const onContextMenu = (event: MouseEvent<HTMLDivElement>): void => {
    const pointed = rowAtPointer(rows, event.target, event.clientX);
    const row = pointed?.row ?? current;
    const clause = row === undefined ? null : (pointed?.clause ?? clauseIn(row, pointed?.side ?? 'reviewed'));
    setTarget(row === undefined || clause === null ? null : { row, clause });
  };
  const planAt = (event: DragEvent<HTMLDivElement>) => {
    const pointed = rowAtPointer(rows, event.target, event.clientX);
    const plan = pointed === null || dragged === null ? null : dropPlan(dragged, pointed.row, pointed.side);
    return pointed === null || plan === null ? null : { pointed, plan };
  };
  const onDragOver = (event: DragEvent<HTMLDivElement>): void => {
    const found = planAt(event);
    if (found === null) {
      setMark(null);
      return;
    }
    event.preventDefault();
    const { pointed, plan } = found;
    const area = event.currentTarget.getBoundingClientRect();
    const box = pointed.element.getBoundingClientRect();
    const top = Math.max(0, box.top - area.top);
    const act = plan.act === 'merge' ? 'merge' : 'repair';
    const side = act === 'merge' ? plan.clause.side : otherSide(plan.clause.side);
    const labels = pointed.row[side].map(({ label }) => label).join('');
    if (mark?.top === top && mark.act === act) return;
    setMark({ top, act, labels, height: Math.min(box.bottom, area.bottom) - area.top - top });
  };
  const endDrag = (): void => {
    setDragged(null);
    setMark(null);
  };
  return (
    <Dropdown menu={{ items }} trigger={['contextMenu']}>
      <div
        className="pairing-area"
        onContextMenu={onContextMenu}
        onDragStart={(event) => {
          const clause = clauseAtElement(event.target);
          if (clause === null) return;
          event.dataTransfer.effectAllowed = 'link';
          setDragged(clause);
        }}
        onDragOver={onDragOver}
        onDrop={(event) => {
          const found = planAt(event);
          if (found !== null) {
            event.preventDefault();
            pairing.carryOut(found.plan);
          }
          endDrag();
        }}
        onDragEnd={endDrag}
      >
        {children}
        {mark !== null && (
          <div className="drop-mark" style={{ top: mark.top, height: mark.height }} aria-hidden>
            <b>
              {mark.act === 'merge'
                ? messages.pairing.dropMerge(mark.labels)
                : messages.pairing.dropRepair(mark.labels)}
            </b>
          </div>
        )}
      </div>
    </Dropdown>
  );
};

import { memo, useDeferredValue, useMemo, type MouseEvent } from 'react';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import { findingKinds, findingSign } from '../finding-kinds.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { DifferenceStop } from './comparison-items.ts';
import type { FindingsById } from './difference-filter.ts';
import { rulerMarks, type RulerMark } from './ruler-marks.ts';

interface OverviewRulerProps {
  readonly rows: readonly ComparisonRow[];
  readonly stops: readonly DifferenceStop[];
  readonly findings: FindingsById;
  readonly current: number | null;
  readonly onGo: (stop: number) => void;
}

const NO_MARKS: readonly RulerMark[] = [];

/** The strip at the right edge: every difference of the whole comparison, a click goes there. */
export const OverviewRuler = ({ rows, stops, findings, current, onGo }: OverviewRulerProps) => {
  const { compare } = useMessages();
  // There may be hundreds: the rows beside them are drawn first.
  const marks = useDeferredValue(
    useMemo(() => rulerMarks(rows, stops, findings), [rows, stops, findings]),
    NO_MARKS,
  );
  const goToMark = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-stop]') : null;
    if (mark !== null) onGo(Number(mark.dataset['stop']));
  };
  return (
    <div className="ruler" role="group" aria-label={compare.ruler} onClick={goToMark}>
      {marks.map((mark) => {
        const row = rows[stops[mark.stop]?.row ?? -1];
        const clause = row?.reviewed[0]?.label ?? row?.superior[0]?.label ?? '';
        return <MarkOnRuler key={mark.stop} mark={mark} clause={clause} isCurrent={mark.stop === current} />;
      })}
    </div>
  );
};

interface MarkOnRulerProps {
  readonly mark: RulerMark;
  /** Label of the clause that it stands for. */
  readonly clause: string;
  readonly isCurrent: boolean;
}

/** There are hundreds: a step from one to the next draws only these two again. */
const MarkOnRuler = memo(({ mark: { at, kind, stop }, clause, isCurrent }: MarkOnRulerProps) => {
  const { compare, findingKind } = useMessages();
  const name = compare.rulerMark(clause, `${findingSign(kind)}${findingKind[kind]}`);
  return (
    // No button, whose own style costs more than all else of a mark.
    <span
      role="button"
      tabIndex={-1}
      className={`ruler-mark tone-${findingKinds[kind].tone}${isCurrent ? ' is-current' : ''}`}
      style={{ top: `${(at * 100).toFixed(2)}%` }}
      title={name}
      aria-label={name}
      data-stop={stop}
    />
  );
});
MarkOnRuler.displayName = 'MarkOnRuler';

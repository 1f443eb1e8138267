import { memo, useMemo } from 'react';
import type { ComparisonRow } from '../../../core/report/comparison-view/comparison-view.ts';
import { findingKinds, findingSign } from '../finding-kinds.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { DifferenceStop } from './comparison-items.ts';
import type { FindingsById } from './difference-filter.ts';
import { rulerMarks } from './ruler-marks.ts';

interface OverviewRulerProps {
  readonly rows: readonly ComparisonRow[];
  readonly stops: readonly DifferenceStop[];
  readonly findings: FindingsById;
  readonly current: number | null;
  readonly onGo: (stop: number) => void;
}

/** The strip at the right edge: every difference of the whole comparison, a click goes there. */
export const OverviewRuler = memo(({ rows, stops, findings, current, onGo }: OverviewRulerProps) => {
  const { compare, findingKind } = useMessages();
  const marks = useMemo(() => rulerMarks(rows, stops, findings), [rows, stops, findings]);
  return (
    <div className="ruler" role="group" aria-label={compare.ruler}>
      {marks.map(({ at, kind, stop }) => {
        const row = rows[stops[stop]?.row ?? -1];
        const clause = row?.reviewed[0]?.label ?? row?.superior[0]?.label ?? '';
        const name = compare.rulerMark(clause, `${findingSign(kind)}${findingKind[kind]}`);
        return (
          <button
            key={stop}
            type="button"
            tabIndex={-1}
            className={`ruler-mark tone-${findingKinds[kind].tone}${stop === current ? ' is-current' : ''}`}
            style={{ top: `${(at * 100).toFixed(2)}%` }}
            title={name}
            aria-label={name}
            onClick={() => {
              onGo(stop);
            }}
          />
        );
      })}
    </div>
  );
});
OverviewRuler.displayName = 'OverviewRuler';

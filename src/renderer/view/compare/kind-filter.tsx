import { memo } from 'react';
import type { FindingKind } from '../../../core/model/finding.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { findingKinds } from '../finding-kinds.ts';
import { FindingTag } from '../finding-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { countByKind, type PickedKinds } from './difference-filter.ts';

interface KindFilterProps {
  readonly findings: readonly FindingReport[];
  readonly picked: PickedKinds;
  readonly onPick: (kind: FindingKind) => void;
  readonly onPickAll: () => void;
}

/** How many differences of each kind there are; a click shows only those. */
export const KindFilter = memo(({ findings, picked, onPick, onPickAll }: KindFilterProps) => {
  const { compare, findingKind } = useMessages();
  const counts = countByKind(findings);
  const substantive = findings.filter(({ kind }) => !findingKinds[kind].noise).length;
  return (
    <div className="kind-filter" role="group" aria-label={compare.filterGroup}>
      <button
        type="button"
        className="kind-chip"
        aria-pressed={!counts.some(({ kind }) => picked.has(kind))}
        onClick={onPickAll}
      >
        {compare.all}
        <span className="finding-count">{substantive}</span>
      </button>
      {counts.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          className={`kind-chip${findingKinds[kind].noise ? ' is-noise' : ''}`}
          aria-pressed={picked.has(kind)}
          title={findingKinds[kind].noise ? compare.foldedNoise : undefined}
          aria-label={`${findingKind[kind]} ${count}`}
          data-kind={kind}
          onClick={() => {
            onPick(kind);
          }}
        >
          <FindingTag kind={kind} count={count} />
        </button>
      ))}
    </div>
  );
});
KindFilter.displayName = 'KindFilter';

import { memo } from 'react';
import type { FindingKind } from '../../../core/model/finding.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { findingKindOrder, findingKinds } from '../finding-kinds.ts';
import { FindingTag } from '../finding-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { countPicked, type PickedKinds } from './difference-filter.ts';

interface KindFilterProps {
  readonly findings: readonly FindingReport[];
  readonly picked: PickedKinds;
  readonly onPick: (kind: FindingKind) => void;
  readonly onPickAll: () => void;
}

/** How many differences of each kind there are, those counted that are of several kinds; a click shows only these. */
export const KindFilter = memo(({ findings, picked, onPick, onPickAll }: KindFilterProps) => {
  const { compare, findingKind } = useMessages();
  const counts = findingKindOrder
    .map((kind) => ({ kind, count: countPicked(findings, kind) }))
    .filter(({ count }) => count > 0);
  const hintOf = (kind: FindingKind, count: number): string | undefined => {
    const others = count - findings.filter((finding) => finding.kind === kind).length;
    const hints = [
      ...(findingKinds[kind].noise ? [compare.foldedNoise] : []),
      ...(others > 0 ? [compare.alsoOfKind(others)] : []),
    ];
    return hints.length === 0 ? undefined : hints.join('\n');
  };
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
          title={hintOf(kind, count)}
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

import type { FindingKind } from '../../core/model/finding.ts';
import { findingKinds, findingSign } from './finding-kinds.ts';
import { useMessages } from './messages/use-messages.ts';

/** Sign and label of a kind of difference; `count` where several are meant. */
export const FindingTag = ({ kind, count }: { readonly kind: FindingKind; readonly count?: number }) => {
  const { findingKind, findingMeaning } = useMessages();
  return (
    <span className={`finding-tag tone-${findingKinds[kind].tone}`} title={findingMeaning[kind]}>
      <span className="finding-sign" aria-hidden>
        {findingSign(kind)}
      </span>
      <span className="finding-name">{findingKind[kind]}</span>
      {count !== undefined && <span className="finding-count">{count}</span>}
    </span>
  );
};

import { memo } from 'react';
import type { FindingId } from '../../../core/model/ids.ts';
import type { Passage, SentenceRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { AboveSentenceCell } from './above/above-cells.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useMessages } from '../messages/use-messages.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { CounterpartLink } from './counterpart-link.tsx';
import type { RowState } from './difference-filter.ts';
import { FindingLines } from './finding-line.tsx';
import { PassageText } from './passage-text.tsx';
import type { RowActions } from './row-actions.ts';
import { sentenceHeight } from './row-heights.ts';
import { passageKey, sentenceDomId } from './row-keys.ts';
import { SentenceDuties } from './sentence-duties.tsx';

interface SentencePairProps {
  readonly rowIndex: number;
  readonly index: number;
  readonly sentence: SentenceRow;
  /** Its duties are drawn instead of its text. */
  readonly byDuty: boolean;
  readonly state: RowState;
  readonly shown: readonly FindingReport[];
  /** The whole clause stands alone: its empty side is said once, at its head. */
  readonly alone: boolean;
  /** Sides on which the row has several clauses: a passage names its own. */
  readonly several: Readonly<Record<ComparisonSide, boolean>>;
  readonly current: boolean;
  readonly selectedFinding: FindingId | null;
  readonly actions: RowActions;
}

/** A pair of sentences with what differs between them. */
export const SentencePair = memo((props: SentencePairProps) => {
  const { rowIndex, index, sentence, byDuty, state, shown, alone, current, selectedFinding, actions } = props;
  return (
    <div
      id={sentenceDomId(rowIndex, index)}
      className={`sentence-pair${current ? ' is-current' : ''}`}
      data-state={state}
      role="row"
      aria-level={2}
      aria-selected={current}
      style={{ containIntrinsicBlockSize: `auto ${sentenceHeight(sentence)}px` }}
      onClick={() => {
        actions.moveTo(rowIndex, index);
      }}
      onDoubleClick={() => {
        actions.openSentence(rowIndex, index);
      }}
    >
      <AboveSentenceCell passage={sentence.superior} />
      {byDuty ? (
        <SentenceDuties sentence={sentence} actions={actions}>
          <MovedSide {...props} />
        </SentenceDuties>
      ) : (
        <>
          <SideOfPair {...props} side="superior" passage={sentence.superior} alone={alone} />
          <SideOfPair {...props} side="reviewed" passage={sentence.reviewed} alone={alone} />
        </>
      )}
      <FindingLines below="sentence" findings={shown} selectedFinding={selectedFinding} actions={actions} />
      <CopyButton
        onCopy={() => {
          actions.copySentence(rowIndex, index);
        }}
      />
    </div>
  );
});
SentencePair.displayName = 'SentencePair';

const SideOfPair = ({
  side,
  passage,
  alone,
  several,
  rowIndex,
  index,
  sentence,
  actions,
}: SentencePairProps & { readonly side: ComparisonSide; readonly passage: Passage | null }) => {
  const { compare } = useMessages();
  if (passage !== null) {
    return (
      <div className="side" role="gridcell" data-side={side}>
        {several[side] && <b className="passage-clause">{passage.clause}</b>}
        <PassageText
          passage={passage}
          side={side}
          passageKey={passageKey(rowIndex, index, side)}
          onOpenValue={actions.openValue}
        />
        <MovedSide sentence={sentence} actions={actions} />
      </div>
    );
  }
  const { counterpart } = sentence;
  return (
    <div className="side" role="gridcell" data-side={side}>
      {!alone && sentence.elsewhere === undefined && counterpart === undefined && (
        <div className="empty-slot">{side === 'superior' ? compare.reviewedOnly : compare.superiorOnly}</div>
      )}
      {counterpart !== undefined && (
        <CounterpartLink side={side} start={counterpart.start} look="slot" actions={actions}>
          {(counterpart.part ? compare.partlySaidAt : compare.saidAt)[side](counterpart.clause)}
        </CounterpartLink>
      )}
    </div>
  );
};

/** Where the counterpart of a passage shown alone is; nothing where it has none elsewhere. */
const MovedSide = ({ sentence, actions }: Pick<SentencePairProps, 'sentence' | 'actions'>) => {
  const { compare } = useMessages();
  if (sentence.elsewhere === undefined) return null;
  const { clause, start } = sentence.elsewhere;
  const isMovedTo = sentence.reviewed === null;
  return (
    <CounterpartLink side={isMovedTo ? 'reviewed' : 'superior'} start={start} look="note" actions={actions}>
      {isMovedTo ? compare.movedTo(clause) : compare.movedFrom(clause)}
    </CounterpartLink>
  );
};

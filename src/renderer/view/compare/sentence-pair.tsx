import { memo } from 'react';
import type { FindingId } from '../../../core/model/ids.ts';
import type { Passage, SentenceRow } from '../../../core/report/comparison-view/comparison-view.ts';
import type { FindingReport } from '../../../core/report/contract/contract.ts';
import { AboveSentenceCell } from './above/above-cells.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useMessages } from '../messages/use-messages.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { RowState } from './difference-filter.ts';
import { FindingLine } from './finding-line.tsx';
import { PassageText } from './passage-text.tsx';
import type { RowActions } from './row-actions.ts';
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
      onClick={() => {
        actions.moveTo(rowIndex, index);
      }}
      onDoubleClick={() => {
        actions.openSentence(rowIndex, index);
      }}
    >
      <AboveSentenceCell passage={sentence.superior} />
      {byDuty ? (
        <SentenceDuties sentence={sentence}>
          <MovedSide {...props} />
        </SentenceDuties>
      ) : (
        <>
          <SideOfPair {...props} side="superior" passage={sentence.superior} alone={alone} />
          <SideOfPair {...props} side="reviewed" passage={sentence.reviewed} alone={alone} />
        </>
      )}
      {shown.length > 0 && (
        <div className="sentence-findings" role="gridcell">
          {shown.map((finding) => (
            <FindingLine
              key={finding.id}
              finding={finding}
              selected={finding.id === selectedFinding}
              onOpen={actions.openFinding}
              onCopy={actions.copyFinding}
            />
          ))}
        </div>
      )}
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
        <MovedSide rowIndex={rowIndex} index={index} sentence={sentence} actions={actions} />
      </div>
    );
  }
  return (
    <div className="side" role="gridcell" data-side={side}>
      {!alone && sentence.elsewhere === undefined && sentence.counterpart === undefined && (
        <div className="empty-slot">{side === 'superior' ? compare.reviewedOnly : compare.superiorOnly}</div>
      )}
      {sentence.counterpart !== undefined && (
        <CounterpartNote side={side} counterpart={sentence.counterpart} actions={actions} />
      )}
    </div>
  );
};

/** In an empty side: where its document says what the other side shows. */
const CounterpartNote = ({
  side,
  counterpart: { clause, start, part },
  actions,
}: {
  readonly side: ComparisonSide;
  readonly counterpart: NonNullable<SentenceRow['counterpart']>;
  readonly actions: RowActions;
}) => {
  const { compare } = useMessages();
  return (
    <button
      type="button"
      className="empty-slot"
      onClick={(event) => {
        event.stopPropagation();
        actions.goToCounterpart(side, start);
      }}
    >
      {(part ? compare.partlySaidAt : compare.saidAt)[side](clause)}
    </button>
  );
};

/** Where the counterpart of a passage shown alone is; nothing where it has none elsewhere. */
const MovedSide = ({
  rowIndex,
  index,
  sentence,
  actions,
}: Pick<SentencePairProps, 'rowIndex' | 'index' | 'sentence' | 'actions'>) => {
  if (sentence.elsewhere === undefined) return null;
  const side = sentence.superior === null ? 'reviewed' : 'superior';
  return (
    <MovedNote
      side={side}
      clause={sentence.elsewhere}
      onGo={() => {
        actions.goToMoved(rowIndex, index, side);
      }}
    />
  );
};

const MovedNote = ({
  side,
  clause,
  onGo,
}: {
  readonly side: ComparisonSide;
  readonly clause: string;
  readonly onGo: () => void;
}) => {
  const { compare } = useMessages();
  return (
    <button
      type="button"
      className="moved-note"
      onClick={(event) => {
        event.stopPropagation();
        onGo();
      }}
    >
      {side === 'superior' ? compare.movedTo(clause) : compare.movedFrom(clause)}
    </button>
  );
};

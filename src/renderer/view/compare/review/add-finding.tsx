import { DOCUMENT_SIDES } from '../../../../core/model/document-side.ts';
import { Button, Input, Select } from 'antd';
import { useEffect, useState, type RefObject } from 'react';
import type { FindingKind } from '../../../../core/model/finding.ts';
import type { ComparisonView } from '../../../../core/report/comparison-view/comparison-view.ts';
import { findingKindOrder } from '../../finding-kinds.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useReturnFocus } from '../../shell/use-return-focus.ts';
import type { RowPlace } from '../comparison-state.ts';
import type { ChosenEvidence, ReviewActions } from './review-context.ts';
import { selectedEvidence } from './selected-evidence.ts';

interface AddFindingProps {
  readonly view: ComparisonView;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Its sentences are the evidence where nothing is selected. */
  readonly place: RowPlace;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
}

const NO_EVIDENCE: ChosenEvidence = { superior: null, reviewed: null };

const evidenceOf = ({ rows }: ComparisonView, { row, sentence }: RowPlace): ChosenEvidence =>
  rows[row]?.sentences[sentence ?? -1] ?? NO_EVIDENCE;

const QUOTE_LENGTH = 40;

/** A difference that the program did not find: words of either side or of both, its kind, what is said of it. */
export const AddFinding = ({ view, list, place, actions, onClose }: AddFindingProps) => {
  const { review: words, common, findingKind } = useMessages();
  useReturnFocus();
  const [kind, setKind] = useState<FindingKind>('scope_changed');
  const [statement, setStatement] = useState('');
  const [evidence, setEvidence] = useState<ChosenEvidence>(() => {
    const chosen = list.current === null ? null : selectedEvidence(view, list.current);
    return chosen === null ? evidenceOf(view, place) : { ...NO_EVIDENCE, [chosen.side]: chosen.place };
  });
  useEffect(() => {
    const within = list.current;
    if (within === null) return;
    const take = (): void => {
      const chosen = selectedEvidence(view, within);
      if (chosen !== null) setEvidence((before) => ({ ...before, [chosen.side]: chosen.place }));
    };
    within.addEventListener('mouseup', take);
    return () => {
      within.removeEventListener('mouseup', take);
    };
  }, [view, list]);
  const isWhole = statement.trim() !== '' && (evidence.superior !== null || evidence.reviewed !== null);
  const save = (): void => {
    if (!isWhole) return;
    actions.add(kind, evidence, statement.trim());
    onClose();
  };
  return (
    <section
      className="add-finding"
      aria-label={words.add}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <p>{words.addHint}</p>
      {DOCUMENT_SIDES.map((side) => (
        <EvidenceSlot
          key={side}
          name={common[side]}
          quote={actions.quoteOf(side, evidence[side])}
          onClear={() => {
            setEvidence({ ...evidence, [side]: null });
          }}
        />
      ))}
      <Select<FindingKind>
        size="small"
        value={kind}
        aria-label={words.addKind}
        options={findingKindOrder.map((value) => ({ value, label: findingKind[value] }))}
        onChange={setKind}
      />
      <Input
        autoFocus
        size="small"
        value={statement}
        maxLength={2_000}
        placeholder={words.addNote}
        aria-label={words.addNote}
        onChange={(event) => {
          setStatement(event.target.value);
        }}
      />
      <Button
        size="small"
        type="primary"
        disabled={!isWhole}
        title={isWhole ? 'Ctrl+Enter' : words.addIncomplete}
        onClick={save}
      >
        {words.save}
      </Button>
      <Button size="small" onClick={onClose}>
        {common.cancel}
      </Button>
    </section>
  );
};

const EvidenceSlot = ({
  name,
  quote,
  onClear,
}: {
  readonly name: string;
  readonly quote: string | null;
  readonly onClear: () => void;
}) => {
  const { review: words } = useMessages();
  return (
    <span className="evidence-slot">
      <b>{name}</b>
      {quote === null ? (
        <i>{words.addNothing}</i>
      ) : (
        <>
          <q lang="zh-CN">{quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote}</q>
          <Button size="small" type="text" onClick={onClear}>
            {words.addClear}
          </Button>
        </>
      )}
    </span>
  );
};

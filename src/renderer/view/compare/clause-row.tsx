import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { memo, useMemo } from 'react';
import type { FindingId } from '../../../core/model/ids.ts';
import type { FindingKind } from '../../../core/model/finding.ts';
import type { ClauseSide } from '../../../core/report/comparison-view/comparison-view.ts';
import { FindingTag } from '../finding-tag.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { clauseFindings, sentenceItems, type ClauseItem } from './comparison-items.ts';
import { countByKind, type FindingsById, type PickedKinds } from './difference-filter.ts';
import { FindingLines } from './finding-line.tsx';
import type { ComparisonSide } from './comparison-side.ts';
import type { Detail } from '../../../core/report/shown-part.ts';
import type { RowActions } from './row-actions.ts';
import { clauseDomId } from './row-keys.ts';
import { AboveHeadCell } from './above/above-cells.tsx';
import { PairingReasons } from './pairing/pairing-reasons.tsx';
import { ReadMark } from './review/read-mark.tsx';
import { SentencePair } from './sentence-pair.tsx';

interface ClauseRowProps {
  readonly item: ClauseItem;
  readonly findings: FindingsById;
  readonly picked: PickedKinds;
  readonly detail: Detail;
  readonly unfolded: boolean;
  /** Sentence of this row where the reader is; null for the clause itself, undefined where they are elsewhere. */
  readonly currentSentence: number | null | undefined;
  readonly selectedFinding: FindingId | null;
  readonly actions: RowActions;
}

/** A row of clauses: its head stays in sight while its sentences scroll by. */
export const ClauseRow = memo((props: ClauseRowProps) => {
  const { item, findings, picked, detail, unfolded, currentSentence, selectedFinding, actions } = props;
  const { row, index, open, shown } = item;
  const { compare } = useMessages();
  const sentences = useMemo(
    () => (open ? sentenceItems(row, findings, picked, unfolded) : []),
    [open, row, findings, picked, unfolded],
  );
  const own = useMemo(() => {
    const ids = new Set(clauseFindings(row));
    return shown.filter(({ id }) => ids.has(id));
  }, [row, shown]);
  const alone = row.superior.length === 0 || row.reviewed.length === 0;
  const several = useMemo(
    () => ({ superior: row.superior.length > 1, reviewed: row.reviewed.length > 1 }),
    [row],
  );
  return (
    <section
      id={clauseDomId(index)}
      className={`clause-row${currentSentence === null ? ' is-current' : ''}`}
      role="rowgroup"
      data-relation={row.relation}
      data-state={item.state}
    >
      <ClauseHead item={item} isFiltered={picked.size > 0} actions={actions} />
      {!open && detail === 'clause' && (
        <FindingLines below="clause" findings={shown} selectedFinding={selectedFinding} actions={actions} />
      )}
      {open && (
        <div className="clause-body">
          <FindingLines below="clause" findings={own} selectedFinding={selectedFinding} actions={actions} />
          {sentences.map((entry) =>
            entry.kind === 'folded' ? (
              <button
                key={`folded-${entry.from}`}
                type="button"
                className="fold-line"
                onClick={() => {
                  actions.unfoldSentences(row.id);
                }}
              >
                {picked.size === 0
                  ? compare.foldedSentences(entry.count)
                  : compare.foldedByFilter(entry.count)}
              </button>
            ) : (
              <SentencePair
                key={entry.index}
                rowIndex={index}
                index={entry.index}
                sentence={entry.sentence}
                byDuty={detail === 'duty'}
                state={entry.state}
                shown={entry.shown}
                alone={alone}
                several={several}
                current={currentSentence === entry.index}
                selectedFinding={
                  entry.shown.some(({ id }) => id === selectedFinding) ? selectedFinding : null
                }
                actions={actions}
              />
            ),
          )}
        </div>
      )}
    </section>
  );
});
ClauseRow.displayName = 'ClauseRow';

/** Kinds that the head names; the rest are a number. */
const HEAD_KINDS = 4;

const ClauseHead = ({
  item,
  isFiltered,
  actions,
}: {
  readonly item: ClauseItem;
  /** Only some kinds or states of differences are shown. */
  readonly isFiltered: boolean;
  readonly actions: RowActions;
}) => {
  const { row, index, open, shown, hidden } = item;
  const { compare } = useMessages();
  const kinds: readonly { readonly kind: FindingKind; readonly count: number }[] = countByKind(shown);
  const stateWords: Readonly<Record<ClauseItem['state'], string>> = {
    different: '',
    noise: compare.noiseOnly,
    wording: compare.wordingOnly,
    identical: compare.noDifference,
  };
  return (
    <header
      className="clause-head"
      role="row"
      aria-level={1}
      aria-expanded={open}
      onClick={() => {
        actions.moveTo(index, null);
        actions.toggle(row.id, !open);
      }}
    >
      <button
        type="button"
        className="clause-toggle"
        aria-expanded={open}
        aria-label={labelsOf(row.reviewed) || labelsOf(row.superior)}
      >
        {open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
      </button>
      <AboveHeadCell row={row} />
      <HeadSide clauses={row.superior} emptyWords={compare.reviewedOnly} side="superior" />
      <HeadSide clauses={row.reviewed} emptyWords={compare.superiorOnly} side="reviewed" />
      <div className="clause-meta" role="gridcell">
        <ReadMark row={row} />
        <PairingReasons row={row} />
        {row.moved && <FindingTag kind="moved" />}
        {kinds.slice(0, HEAD_KINDS).map(({ kind, count }) => (
          <FindingTag key={kind} kind={kind} count={count} />
        ))}
        {kinds.length > HEAD_KINDS && <span className="relation">+{kinds.length - HEAD_KINDS}</span>}
        {shown.length === 0 && !(isFiltered && hidden > 0) && (
          <span className="relation">{stateWords[item.state]}</span>
        )}
        {isFiltered && hidden > 0 && <span className="relation">{compare.notChosen(hidden)}</span>}
        {!isFiltered && hidden > 0 && (
          <span className="relation" title={compare.noiseCount(hidden)}>
            ≡{hidden}
          </span>
        )}
      </div>
    </header>
  );
};

const labelsOf = (clauses: readonly ClauseSide[]): string => clauses.map(({ label }) => label).join('');

const HeadSide = ({
  clauses,
  emptyWords,
  side,
}: {
  readonly clauses: readonly ClauseSide[];
  readonly emptyWords: string;
  readonly side: ComparisonSide;
}) => {
  const { pairing } = useMessages();
  return (
    <div className="head-side" role="gridcell" data-side={side} lang="zh-CN">
      {clauses.length === 0 ? (
        <span className="head-empty">{emptyWords}</span>
      ) : (
        clauses.map(({ label, heading, start }) => (
          <span key={start} className="head-clause">
            <b draggable data-clause-start={start} title={pairing.dragHint}>
              {label}
            </b>
            {heading}
          </span>
        ))
      )}
    </div>
  );
};
